// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The type {@code memoryview}, of which no instance can be made: views of bytes are refused. */
public final class MemoryViews {
  public static final PyType TYPE =
      PyType.builtin("memoryview", MemoryViews.class, MemoryViews::table).notSubclassable();

  private MemoryViews() {}

  private static BuiltinTable table() {
    return BuiltinTable.type()
        .newFunction(
            "memoryview(object)",
            (ts, cls, args) -> {
              if (!(args[0] instanceof PyBytesLike)) {
                throw Errors.typeError(
                    "memoryview: a bytes-like object is required, not '"
                        + args[0].type().name()
                        + "'");
              }
              throw ts.unsupported("memoryview");
            });
  }
}
