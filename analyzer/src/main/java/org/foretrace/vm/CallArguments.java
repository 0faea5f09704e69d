// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.Errors;
import org.foretrace.object.PyBoundMethod;
import org.foretrace.object.PyBuiltin;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyMethodDescriptor;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** Calls with a tuple and a dict: {@code f(*args, **kwargs)}. */
public final class CallArguments {
  private CallArguments() {}

  /** Calls with the items of a tuple and a dict of keywords. */
  public static PyObject call(
      ThreadState ts, PyObject callable, PyTuple args, @Nullable PyDict kwargs) {
    return ts.call(callable, values(args, kwargs), names(callable, kwargs));
  }

  static PyObject[] values(PyTuple args, @Nullable PyDict kwargs) {
    if (kwargs == null || kwargs.size() == 0) {
      return args.items().clone();
    }
    PyObject[] all = new PyObject[args.size() + kwargs.size()];
    System.arraycopy(args.items(), 0, all, 0, args.size());
    int n = args.size();
    for (int i = 0; i < kwargs.slots(); i++) {
      PyDict.Entry e = kwargs.entryAt(i);
      PyObject value = e == null ? null : e.value();
      if (value != null) {
        all[n++] = value;
      }
    }
    return all;
  }

  static String @Nullable [] names(PyObject callable, @Nullable PyDict kwargs) {
    if (kwargs == null || kwargs.size() == 0) {
      return null;
    }
    String[] names = new String[kwargs.size()];
    int n = 0;
    for (int i = 0; i < kwargs.slots(); i++) {
      PyDict.Entry e = kwargs.entryAt(i);
      if (e != null && e.value() != null) {
        if (!(e.key() instanceof PyStr s)) {
          throw Errors.typeError("keywords must be strings");
        }
        names[n++] = s.value();
      }
    }
    return names;
  }

  /** How errors name a callable: CPython's _PyObject_FunctionStr. */
  static String describe(ThreadState ts, PyObject f) {
    if (f instanceof PyBoundMethod m) {
      return describe(ts, m.function());
    }
    String module;
    String qualname;
    if (f instanceof PyFunction p) {
      module = p.module() instanceof PyStr s ? s.value() : null;
      qualname = p.qualname();
    } else if (f instanceof PyType t) {
      module = t.module();
      qualname = t.qualname();
    } else if (f instanceof PyBuiltin b) {
      module = b.module();
      qualname = b.qualname();
    } else if (f instanceof PyMethodDescriptor d) {
      module = null;
      qualname = d.function().qualname();
    } else {
      return org.foretrace.object.PyOps.str(ts, f);
    }
    return module == null || module.equals("builtins")
        ? qualname + "()"
        : module + "." + qualname + "()";
  }
}
