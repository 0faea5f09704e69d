// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code abc.ABCMeta}: abstract methods and virtual subclasses. */
public final class AbcMeta {
  public static final PyType TYPE =
      PyType.builtin("abc", "ABCMeta", PyType.class, PyType.TYPE, AbcMeta::table);

  /** {@code abc.ABC}. */
  public static final PyType ABC =
      PyType.builtin("abc", "ABC", PyInstance.class, PyType.OBJECT, BuiltinTable::pythonType)
          .withMetatype(TYPE);

  private static final RunLocal<AbcMeta> LOCAL = RunLocal.of(ts -> new AbcMeta());

  private final Map<PyType, Data> byClass = new IdentityHashMap<>();
  private long token; // changes with each registration: negative answers may be wrong then

  /** What is known of one abstract base class. */
  private static final class Data {
    private final List<PyObject> registry = new ArrayList<>();
    private final Set<PyObject> yes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<PyObject> no = Collections.newSetFromMap(new IdentityHashMap<>());
    private long noToken;
  }

  private AbcMeta() {}

  private static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.pythonType();
    t.newFunction("ABCMeta(name, bases, namespace, /, **kwargs)", AbcMeta::create);
    t.method("register(cls, subclass)", AbcMeta::register);
    t.method(
        "__instancecheck__(cls, instance)",
        (ts, cls, o) -> PyBool.of(LOCAL.in(ts).isInstance(ts, (PyType) cls, o)));
    t.method(
        "__subclasscheck__(cls, subclass)",
        (ts, cls, sub) -> PyBool.of(LOCAL.in(ts).isSubclass(ts, (PyType) cls, sub)));
    return TableParts.refused(
        t, "ABCMeta", "_dump_registry", "_abc_registry_clear", "_abc_caches_clear");
  }

  /** {@code abc.get_cache_token()}. */
  public static long token(ThreadState ts) {
    return LOCAL.in(ts).token;
  }

  private static PyObject create(ThreadState ts, PyType metatype, PyObject[] args) {
    String name = Arguments.str(args[0], "type.__new__() argument 1");
    if (!(args[1] instanceof PyTuple)) {
      throw Errors.typeError(
          "type.__new__() argument 2 must be tuple, not " + Arguments.typeName(args[1]));
    }
    if (!(args[2] instanceof PyDict)) {
      throw Errors.typeError(
          "type.__new__() argument 3 must be dict, not " + Arguments.typeName(args[2]));
    }
    PyDict kwargs = (PyDict) args[3];
    String[] names = new String[kwargs.size()];
    PyObject[] values = CallableMethods.spread(PyTuple.EMPTY, kwargs, names);
    PyObject cls =
        ClassBuilder.create(ts, metatype, name, (PyTuple) args[1], (PyDict) args[2], names, values);
    if (cls instanceof PyType && ((PyType) cls).isHeap()) {
      computeAbstractMethods(ts, (PyType) cls);
    }
    return cls;
  }

  /** Sets {@code __abstractmethods__} from the namespace and the bases. */
  public static void computeAbstractMethods(ThreadState ts, PyType cls) {
    PyDict namespace = cls.dict();
    if (namespace == null) {
      return;
    }
    PyFrozenSet names = new PyFrozenSet();
    PyDict copy = namespace.copy();
    for (int i = 0; i < copy.slots(); i++) {
      PyDict.Entry e = copy.entryAt(i);
      PyObject value = e == null ? null : e.value();
      if (e != null && value != null && isAbstract(ts, value)) {
        names.add(ts, e.key());
      }
    }
    for (PyType base : cls.bases()) {
      PyDict inherited = base.dict();
      PyObject declared = inherited == null ? null : inherited.get("__abstractmethods__");
      if (!base.isHeap()) {
        declared = base.ownAttribute("__abstractmethods__");
      }
      if (declared == null) {
        continue;
      }
      PyOps.iterate(
          ts,
          declared,
          name -> {
            PyObject value = Attributes.getOrNull(ts, cls, ((PyStr) name).value());
            if (value != null && isAbstract(ts, value)) {
              names.add(ts, name);
            }
          });
    }
    namespace.put("__abstractmethods__", names);
    namespace.put("_abc_impl", new PyRefused("abc.ABCMeta._abc_impl"));
    cls.setAbstract(names.size() > 0);
    cls.modified();
  }

  /** Whether something is marked by {@code abc.abstractmethod}. */
  static boolean isAbstract(ThreadState ts, PyObject o) {
    if (o instanceof PyRefused || o instanceof PyStr || o instanceof PyInt) {
      return false;
    }
    PyObject mark = Attributes.getOrNull(ts, o, "__isabstractmethod__");
    return mark != null && PyOps.truth(ts, mark);
  }

  private Data data(PyType cls) {
    return byClass.computeIfAbsent(cls, c -> new Data());
  }

  private static PyObject register(ThreadState ts, PyObject self, PyObject subclass) {
    if (!(subclass instanceof PyType)) {
      throw Errors.typeError("Can only register classes");
    }
    if (ClassChecks.isSubclass(ts, subclass, self)) {
      return subclass;
    }
    if (ClassChecks.isSubclass(ts, self, subclass)) {
      throw Errors.runtimeError("Refusing to create an inheritance cycle");
    }
    AbcMeta all = LOCAL.in(ts);
    List<PyObject> registry = all.data((PyType) self).registry;
    if (!registry.contains(subclass)) {
      registry.add(subclass);
    }
    all.token++;
    return subclass;
  }

  private boolean isInstance(ThreadState ts, PyType cls, PyObject instance) {
    PyObject claimed = PyOps.getAttr(ts, instance, "__class__");
    Data d = data(cls);
    if (d.yes.contains(claimed)) {
      return true;
    }
    PyType type = instance.type();
    if (claimed == type) {
      if (d.noToken == token && d.no.contains(claimed)) {
        return false;
      }
      return check(ts, cls, claimed);
    }
    return check(ts, cls, claimed) || check(ts, cls, type);
  }

  private static boolean check(ThreadState ts, PyType cls, PyObject subclass) {
    return PyOps.truth(ts, ts.callMethod(cls, "__subclasscheck__", subclass));
  }

  private boolean isSubclass(ThreadState ts, PyType cls, PyObject subclass) {
    if (!(subclass instanceof PyType)) {
      throw Errors.typeError("issubclass() arg 1 must be a class");
    }
    Data d = data(cls);
    if (d.yes.contains(subclass)) {
      return true;
    }
    if (d.noToken < token) {
      d.no.clear();
      d.noToken = token;
    } else if (d.no.contains(subclass)) {
      return false;
    }
    PyObject said = ts.callMethod(cls, "__subclasshook__", subclass);
    boolean is;
    if (said == PyBool.TRUE || said == PyBool.FALSE) {
      is = said == PyBool.TRUE;
    } else if (said != PySingleton.NOT_IMPLEMENTED) {
      throw Errors.raiseEmpty(Exceptions.ASSERTION_ERROR);
    } else {
      is = ((PyType) subclass).isSubtypeOf(cls) || isVirtual(ts, cls, d, subclass);
    }
    (is ? d.yes : d.no).add(subclass);
    return is;
  }

  // Registered, or a subclass of one that is, or of a subclass.
  private static boolean isVirtual(ThreadState ts, PyType cls, Data d, PyObject subclass) {
    for (PyObject registered : List.copyOf(d.registry)) {
      if (ClassChecks.isSubclass(ts, subclass, registered)) {
        return true;
      }
    }
    for (PyType sub : List.copyOf(cls.subclasses())) {
      if (ClassChecks.isSubclass(ts, subclass, sub)) {
        return true;
      }
    }
    return false;
  }
}
