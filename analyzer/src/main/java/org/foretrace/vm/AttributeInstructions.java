// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.Attributes;
import org.foretrace.object.PyObject;

/** LOAD_ATTR and STORE_ATTR. */
final class AttributeInstructions {
  private AttributeInstructions() {}

  static PyObject load(Interpreter in, LinkedCode code, int pc, PyObject object, int name) {
    return Attributes.get(in, object, code.names[name]);
  }

  static void store(
      Interpreter in, LinkedCode code, int pc, PyObject object, int name, PyObject value) {
    Attributes.set(in, object, code.names[name], value);
  }
}
