// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.code.CodeObject;
import org.foretrace.object.Descriptor;
import org.foretrace.object.PyBoundMethod;
import org.foretrace.object.PyBuiltin;
import org.foretrace.object.PyCallable;
import org.foretrace.object.PyCell;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** A function made by {@code def} or {@code lambda}. */
public final class PyFunction extends PyObject implements PyCallable, Descriptor {
  public static final PyType TYPE =
      PyType.builtin("function", PyFunction.class, FunctionMethods::table)
          .notSubclassable()
          .withTwin(PyBuiltin.FUNCTION_TYPE);

  static final PyCell[] NO_CELLS = {};

  LinkedCode code;
  final PyCell[] closure;
  // How many arguments make a call that only copies them; -1 if there is no such number.
  int simpleArgs;
  @Nullable PyTuple defaults;
  @Nullable PyDict kwDefaults;
  @Nullable PyDict annotations;
  PyObject doc;
  PyObject module;
  PyTuple typeParams = PyTuple.EMPTY;
  // Set by types.coroutine.
  boolean iterableCoroutine;
  private String name;
  private String qualname;
  private @Nullable PyDict attributes;

  PyFunction(LinkedCode code, PyCell[] closure, PyObject module) {
    super(TYPE);
    this.code = code;
    this.closure = closure;
    this.module = module;
    CodeObject c = code.code;
    this.name = c.name();
    this.qualname = c.qualname();
    String docstring = c.docstring();
    this.doc = docstring == null ? PySingleton.NONE : PyStr.of(docstring);
    setCode(code);
  }

  void setCode(LinkedCode newCode) {
    code = newCode;
    CodeObject c = newCode.code;
    boolean simple =
        (c.flags() & (CodeObject.VARARGS | CodeObject.VARKEYWORDS)) == 0
            && c.kwOnlyCount() == 0
            && !c.isGeneratorLike();
    simpleArgs = simple ? c.argCount() : -1;
  }

  /** A function with the same code whose generators can be awaited: types.coroutine. */
  public PyFunction asIterableCoroutine() {
    PyFunction copy = new PyFunction(code, closure, module);
    copy.defaults = defaults;
    copy.kwDefaults = kwDefaults;
    copy.annotations = annotations;
    copy.doc = doc;
    copy.name = name;
    copy.qualname = qualname;
    copy.iterableCoroutine = true;
    return copy;
  }

  public CodeObject code() {
    return code.code;
  }

  /** {@code __name__}. */
  public String name() {
    return name;
  }

  void setName(String newName) {
    name = newName;
  }

  /** {@code __qualname__}. */
  public String qualname() {
    return qualname;
  }

  void setQualname(String newQualname) {
    qualname = newQualname;
  }

  public PyObject module() {
    return module;
  }

  /** {@code __defaults__}, or null. */
  public @Nullable PyTuple defaults() {
    return defaults;
  }

  /** {@code __kwdefaults__}, or null. */
  public @Nullable PyDict kwDefaults() {
    return kwDefaults;
  }

  public PyDict globals() {
    return code.globals;
  }

  /** {@code __annotations__}; made at first use. */
  public PyDict annotations() {
    if (annotations == null) {
      annotations = new PyDict();
    }
    return annotations;
  }

  /** Whether it was marked by types.coroutine. */
  public boolean isIterableCoroutine() {
    return iterableCoroutine;
  }

  @Override
  public PyDict dict() {
    if (attributes == null) {
      attributes = new PyDict();
    }
    return attributes;
  }

  void setDict(PyDict dict) {
    attributes = dict;
  }

  @Override
  public PyObject get(ThreadState ts, @Nullable PyObject object, PyType owner) {
    return object == null ? this : new PyBoundMethod(this, object);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, String @Nullable [] names) {
    return ((Interpreter) ts).callFunction(this, args, names);
  }
}
