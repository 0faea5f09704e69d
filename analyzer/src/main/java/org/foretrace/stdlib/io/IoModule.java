// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.io;

import org.foretrace.object.Exceptions;
import org.foretrace.object.PyInt;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;
import org.foretrace.stdlib.builtins.PyTextStream;
import org.foretrace.stdlib.builtins.TextStreamMethods;

/** {@code io}. */
public final class IoModule {
  private static final ModuleDefinition DEFINITION =
      ModuleBuilder.of("io")
          .type(PyStringIO.TYPE)
          .type(PyBytesIO.TYPE)
          .value("IOBase", IoTypes.BASE)
          .value("TextIOBase", IoTypes.TEXT_BASE)
          .value("BufferedIOBase", IoTypes.BYTES_BASE)
          .value("TextIOWrapper", PyTextStream.TYPE)
          .value("UnsupportedOperation", TextStreamMethods.UNSUPPORTED_OPERATION)
          .value("BlockingIOError", Exceptions.BLOCKING_IO_ERROR)
          .value("DEFAULT_BUFFER_SIZE", PyInt.of(8192))
          .value("SEEK_SET", PyInt.ZERO)
          .value("SEEK_CUR", PyInt.ONE)
          .value("SEEK_END", PyInt.of(2))
          .build();

  private IoModule() {}

  public static ModuleDefinition definition() {
    return DEFINITION;
  }
}
