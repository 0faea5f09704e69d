// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

/** Where CPython's own asyncio lies, as reprs and tracebacks show it. */
final class Library {
  private static final String FOLDER = "/usr/lib/python3.13/asyncio/";

  private Library() {}

  /** The path of a file of asyncio, with or without a line. */
  static String path(String file) {
    return FOLDER + file;
  }
}
