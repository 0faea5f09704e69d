// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

/** The facade. */
public final class Predictor {
  private Predictor() {}

  /** Predicts a program. */
  public static Prediction predict(Program program, PredictOptions options) {
    throw new IllegalStateException(program.name() + options);
  }
}
