// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** Numbers of operating system errors, as on Linux. */
final class OsErrors {
  private OsErrors() {}

  /** The subclass of OSError for an errno, or null. */
  static @Nullable PyType typeFor(PyObject errno) {
    if (!(errno instanceof PyInt) || !((PyInt) errno).isLong()) {
      return null;
    }
    return switch (((PyInt) errno).clampedInt()) {
      case 1, 13 -> Exceptions.PERMISSION_ERROR;
      case 2 -> Exceptions.FILE_NOT_FOUND_ERROR;
      case 3 -> Exceptions.PROCESS_LOOKUP_ERROR;
      case 4 -> Exceptions.INTERRUPTED_ERROR;
      case 10 -> Exceptions.CHILD_PROCESS_ERROR;
      case 11, 114, 115 -> Exceptions.BLOCKING_IO_ERROR;
      case 17 -> Exceptions.FILE_EXISTS_ERROR;
      case 20 -> Exceptions.NOT_A_DIRECTORY_ERROR;
      case 21 -> Exceptions.IS_A_DIRECTORY_ERROR;
      case 32, 108 -> Exceptions.BROKEN_PIPE_ERROR;
      case 103 -> Exceptions.CONNECTION_ABORTED_ERROR;
      case 104 -> Exceptions.CONNECTION_RESET_ERROR;
      case 110 -> Exceptions.TIMEOUT_ERROR;
      case 111 -> Exceptions.CONNECTION_REFUSED_ERROR;
      default -> null;
    };
  }
}
