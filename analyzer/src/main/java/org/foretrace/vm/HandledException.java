// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.PyBaseException;
import org.jspecify.annotations.Nullable;

/** The exception being handled in one generator or in the main flow: CPython's _PyErr_StackItem. */
final class HandledException {
  @Nullable PyBaseException value;
  @Nullable HandledException previous;
}
