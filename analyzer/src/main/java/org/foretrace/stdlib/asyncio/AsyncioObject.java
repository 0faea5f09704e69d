// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.Locale;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** An object of asyncio to which Python code may add attributes. */
abstract class AsyncioObject extends PyObject {
  private @Nullable PyDict attributes;

  AsyncioObject(PyType type) {
    super(type);
  }

  @Override
  public final PyDict dict() {
    PyDict made = attributes;
    if (made == null) {
      made = new PyDict();
      attributes = made;
    }
    return made;
  }

  @Override
  public final @Nullable PyDict dictIfMade() {
    return attributes;
  }

  /** What {@code object.__repr__} says, without the brackets. */
  static String plainRepr(ThreadState ts, PyObject o) {
    return o.type().fullName() + " object at " + address(ts, o);
  }

  static String address(ThreadState ts, PyObject o) {
    return String.format(Locale.ROOT, "0x%x", ts.address(o));
  }
}
