// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/**
 * A value of Java that can be called: builtin functions, methods, Python functions, partials. Types
 * are called by {@link Construction}.
 */
public interface PyCallable {
  /**
   * Positional arguments first, then one value for each of {@code names}.
   *
   * @param names the keywords of the last {@code names.length} arguments, or null for none
   */
  PyObject call(
      ThreadState ts, PyObject[] args, String @org.jspecify.annotations.Nullable [] names);
}
