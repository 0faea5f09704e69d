// SPDX-License-Identifier: Apache-2.0
package org.foretrace.loop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InstantTest {
  @Test
  void nominalTimeComesFirstThenDriftThenReading() {
    assertThat(new Instant(1, 0, 9)).isGreaterThan(new Instant(0, 8, 8));
    assertThat(new Instant(1, 2, 0)).isGreaterThan(new Instant(1, 0, 9));
    assertThat(new Instant(1, 2, 1)).isGreaterThan(new Instant(1, 2, 0));
  }

  @Test
  void decimalFractionsAddUp() {
    Instant sum = Instant.START.plus(0.1).plus(0.2);
    assertThat(sum).isEqualTo(Instant.START.plus(0.3));
    assertThat(sum.nominal()).isEqualTo(300_000_000L);
  }

  @Test
  void aDeadlineAfterAWaitIsOneWaitLater() {
    Instant present = new Instant(5, 3, 7);
    assertThat(present.plus(1).drift()).isEqualTo(4);
    assertThat(present.plus(0).drift()).isEqualTo(3);
    assertThat(present.plus(1).reading()).isEqualTo(7);
  }

  @Test
  void forEverIsLaterThanAnything() {
    assertThat(Instant.START.plus(Double.POSITIVE_INFINITY)).isEqualTo(Instant.NEVER);
    assertThat(Instant.START.plus(1e300)).isEqualTo(Instant.NEVER);
    assertThat(Instant.NEVER.plus(1)).isEqualTo(Instant.NEVER);
  }
}
