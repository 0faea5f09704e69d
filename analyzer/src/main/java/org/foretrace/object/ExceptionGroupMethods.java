// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of BaseExceptionGroup. */
final class ExceptionGroupMethods {
  private ExceptionGroupMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction(
        "BaseExceptionGroup(*args, **kwargs)",
        (ts, cls, args) -> create(ts, cls, (PyTuple) args[0]));
    ExceptionInit.plain(t);
    t.method("__str__(self, /)", (ts, self) -> PyStr.of(text(ts, self)));
    t.classMethod(
        "__class_getitem__(cls, item, /)", (ts, args) -> new PyGenericAlias(args[0], args[1]));
    t.method(
        "derive(self, excs, /)",
        (ts, self, excs) ->
            ts.call(Exceptions.BASE_EXCEPTION_GROUP, ExceptionFields.get(self, "message"), excs));
    t.method(
        "split(self, matcher, /)",
        (ts, self, matcher) -> {
          ExceptionGroups.Split split = ExceptionGroups.split(ts, (PyBaseException) self, matcher);
          return PyTuple.of(split.matchOrNone(), split.restOrNone());
        });
    t.method(
        "subgroup(self, matcher, /)",
        (ts, self, matcher) ->
            ExceptionGroups.split(ts, (PyBaseException) self, matcher).matchOrNone());
    t.property("message", (ts, self) -> ExceptionFields.get(self, "message"), readOnly());
    t.property("exceptions", (ts, self) -> ExceptionFields.get(self, "exceptions"), readOnly());
    return t;
  }

  private static BuiltinTable.Setter readOnly() {
    return (ts, self, value) -> {
      throw Errors.raise(Exceptions.ATTRIBUTE_ERROR, "readonly attribute");
    };
  }

  private static String text(ThreadState ts, PyObject self) {
    int n = ExceptionGroups.members((PyBaseException) self).size();
    return PyOps.str(ts, ExceptionFields.get(self, "message"))
        + " ("
        + n
        + (n == 1 ? " sub-exception)" : " sub-exceptions)");
  }

  private static PyObject create(ThreadState ts, PyType cls, PyTuple args) {
    if (args.size() != 2) {
      throw Errors.typeError(
          "BaseExceptionGroup.__new__() takes exactly 2 arguments (" + args.size() + " given)");
    }
    Arguments.str(args.get(0), "BaseExceptionGroup.__new__() argument 1");
    PyObject given = args.get(1);
    boolean sequence = !(given instanceof PyDict) && given.type().lookup("__getitem__") != null;
    if (!sequence) {
      throw Errors.typeError("second argument (exceptions) must be a sequence");
    }
    PyTuple members =
        given.type() == PyTuple.TYPE ? (PyTuple) given : PyTuple.of(PyOps.toList(ts, given));
    PyType type = typeFor(cls, members);
    PyBaseException group = new PyBaseException(type, args);
    group.setField("message", args.get(0));
    group.setField("exceptions", members);
    return group;
  }

  private static PyType typeFor(PyType cls, PyTuple members) {
    if (members.size() == 0) {
      throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    boolean plain = true;
    for (int i = 0; i < members.size(); i++) {
      if (!(members.get(i) instanceof PyBaseException)) {
        throw Errors.valueError(
            "Item " + i + " of second argument (exceptions) is not an exception");
      }
      plain &= members.get(i).type().isSubtypeOf(Exceptions.EXCEPTION);
    }
    if (cls == Exceptions.BASE_EXCEPTION_GROUP) {
      return plain ? Exceptions.EXCEPTION_GROUP : cls;
    }
    if (!plain && cls == Exceptions.EXCEPTION_GROUP) {
      throw Errors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
    }
    if (!plain && cls.isSubtypeOf(Exceptions.EXCEPTION)) {
      throw Errors.typeError("Cannot nest BaseExceptions in '" + cls.name() + "'");
    }
    return cls;
  }
}
