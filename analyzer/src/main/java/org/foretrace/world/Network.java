// SPDX-License-Identifier: Apache-2.0
package org.foretrace.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How servers answer: every request takes its latency and gets a status and a body. Immutable.
 *
 * @param answers the first whose {@code url} is a prefix of the one asked for applies
 * @param fallback for every other URL
 */
public record Network(List<Answer> answers, Answer fallback) {
  /** Every request takes one second and gets status 200 with the URL as JSON. */
  public static final Network DEFAULT =
      new Network(List.of(), new Answer("", 1.0, 200, null, null));

  /**
   * What requests to a URL get.
   *
   * @param url a prefix of the URL
   * @param latency in seconds
   * @param body null for the default body, a JSON object with the URL
   * @param contentType null for application/json
   */
  public record Answer(
      String url,
      double latency,
      int status,
      @Nullable String body,
      @Nullable String contentType) {}

  public Network {
    answers = List.copyOf(answers);
  }

  /** The answer to a request. */
  public Answer answer(String url) {
    for (Answer a : answers) {
      if (url.startsWith(a.url())) {
        return a;
      }
    }
    return fallback;
  }

  /** Whether an assignment says how this URL answers, so that it does not vary. */
  public boolean isPinned(String url) {
    return answer(url) != fallback;
  }
}
