// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The abstract operations on values: CPython's Objects/abstract.c. Operators are in {@link
 * Operators}, comparison in {@link Comparison}, attributes in {@link Attributes}.
 */
public final class PyOps {
  private PyOps() {}

  public static PyObject getAttr(ThreadState ts, PyObject object, String name) {
    return Attributes.get(ts, object, name);
  }

  public static void setAttr(ThreadState ts, PyObject object, String name, PyObject value) {
    Attributes.set(ts, object, name, value);
  }

  /** {@code bool(o)}. */
  public static boolean truth(ThreadState ts, PyObject o) {
    if (o instanceof PyBool) {
      return o == PyBool.TRUE;
    }
    if (o == PySingleton.NONE) {
      return false;
    }
    PyType t = o.type();
    if (!t.isHeap()) {
      if (o instanceof PyInt) {
        return ((PyInt) o).signum() != 0;
      }
      if (o instanceof PyStr) {
        return !((PyStr) o).value().isEmpty();
      }
      if (o instanceof PyList) {
        return ((PyList) o).size() != 0;
      }
    }
    PyObject method = Attributes.special(ts, o, "__bool__");
    if (method != null) {
      PyObject result = ts.call(method);
      if (!(result instanceof PyBool)) {
        throw Errors.typeError("__bool__ should return bool, returned " + result.type().name());
      }
      return result == PyBool.TRUE;
    }
    return t.lookup("__len__") == null || length(ts, o) != 0;
  }

  /** {@code repr(o)}. */
  public static String repr(ThreadState ts, PyObject o) {
    String plain = PlainText.repr(ts, o);
    if (plain != null) {
      return plain;
    }
    PyObject result = callSpecial(ts, o, "__repr__");
    if (!(result instanceof PyStr)) {
      throw Errors.typeError("__repr__ returned non-string (type " + result.type().name() + ")");
    }
    return ((PyStr) result).value();
  }

  /** {@code str(o)}. */
  public static String str(ThreadState ts, PyObject o) {
    if (o.type() == PyStr.TYPE) {
      return ((PyStr) o).value();
    }
    String plain = PlainText.str(ts, o);
    if (plain != null) {
      return plain;
    }
    PyObject result = callSpecial(ts, o, "__str__");
    if (!(result instanceof PyStr)) {
      throw Errors.typeError("__str__ returned non-string (type " + result.type().name() + ")");
    }
    return ((PyStr) result).value();
  }

  // Calls a special method that every object has.
  private static PyObject callSpecial(ThreadState ts, PyObject o, String name, PyObject... args) {
    PyObject method = o.type().lookup(name);
    if (method == null) {
      throw Errors.typeError("'" + o.type().name() + "' object has no " + name);
    }
    if (method instanceof PyMethodDescriptor) {
      return ((PyMethodDescriptor) method).callOn(ts, Construction.prepend(o, args), null);
    }
    PyObject bound = Attributes.descriptorGet(ts, method, o, o.type());
    return ts.call(bound == null ? method : bound, args);
  }

  /** {@code format(o, spec)}. */
  public static String format(ThreadState ts, PyObject o, String spec) {
    if (o.type() == PyStr.TYPE && spec.isEmpty()) {
      return ((PyStr) o).value();
    }
    String plain = PlainText.format(ts, o, spec);
    if (plain != null) {
      return plain;
    }
    PyObject result = callSpecial(ts, o, "__format__", PyStr.of(spec));
    if (!(result instanceof PyStr)) {
      throw Errors.typeError("__format__ must return a str, not " + result.type().name());
    }
    return ((PyStr) result).value();
  }

  /** {@code hash(o)}. */
  public static long hash(ThreadState ts, PyObject o) {
    PyType t = o.type();
    if (t == PyStr.TYPE) {
      return ts.stringHash(((PyStr) o).nominalHash());
    }
    if (t == PyInt.TYPE && ((PyInt) o).isLong()) {
      return Hashes.ofLong(((PyInt) o).longValue());
    }
    PyObject method = Attributes.special(ts, o, "__hash__");
    if (method == null || method == PySingleton.NONE) {
      throw Errors.typeError("unhashable type: '" + t.name() + "'");
    }
    PyObject result = ts.call(method);
    if (!(result instanceof PyInt)) {
      throw Errors.typeError("__hash__ method should return an integer");
    }
    PyInt h = (PyInt) result;
    long value = h.isLong() ? h.longValue() : Hashes.ofBig(h.bigValue());
    return value == -1 ? -2 : value;
  }

  /** {@code a is b or a == b}, as containers compare. */
  public static boolean equal(ThreadState ts, PyObject a, PyObject b) {
    return a == b || Comparison.equal(ts, a, b);
  }

  /** {@code len(o)}. */
  public static int length(ThreadState ts, PyObject o) {
    PyObject method = Attributes.special(ts, o, "__len__");
    if (method == null) {
      throw Errors.typeError("object of type '" + o.type().name() + "' has no len()");
    }
    PyObject result = ts.call(method);
    PyInt n = index(ts, result);
    if (n.signum() < 0) {
      throw Errors.valueError("__len__() should return >= 0");
    }
    if (!n.isLong() || n.longValue() > Integer.MAX_VALUE) {
      if (n.isLong()) {
        throw ts.unsupported("a length above 2**31");
      }
      throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
    }
    return (int) n.longValue();
  }

  /** {@code operator.index(o)}: an int without loss. */
  public static PyInt index(ThreadState ts, PyObject o) {
    if (o instanceof PyInt) {
      return (PyInt) o;
    }
    PyObject method = Attributes.special(ts, o, "__index__");
    if (method == null) {
      throw Errors.typeError(
          "'" + o.type().name() + "' object cannot be interpreted as an integer");
    }
    PyObject result = ts.call(method);
    if (!(result instanceof PyInt)) {
      throw Errors.typeError("__index__ returned non-int (type " + result.type().name() + ")");
    }
    return (PyInt) result;
  }

  /** {@code iter(o)}. */
  public static PyObject iter(ThreadState ts, PyObject o) {
    PyType t = o.type();
    if (t == PyList.TYPE) {
      return new ListIterator((PyList) o);
    }
    if (t == PyTuple.TYPE) {
      return new TupleIterator((PyTuple) o);
    }
    if (t == PyRange.TYPE) {
      return ((PyRange) o).iterator();
    }
    if (o instanceof PyIterator && !t.isHeap()) {
      return o;
    }
    PyObject method = Attributes.special(ts, o, "__iter__");
    if (method == null || method == PySingleton.NONE) {
      if (method == null && o.type().lookup("__getitem__") != null) {
        return new SequenceIterator(o);
      }
      throw Errors.typeError("'" + o.type().name() + "' object is not iterable");
    }
    PyObject it = ts.call(method);
    if (!(it instanceof PyIterator) && it.type().lookup("__next__") == null) {
      throw Errors.typeError("iter() returned non-iterator of type '" + it.type().name() + "'");
    }
    return it;
  }

  /** Whether {@code iter(o)} would find something to call. */
  public static boolean isIterable(PyObject o) {
    PyObject method = o.type().lookup("__iter__");
    return method == null ? o.type().lookup("__getitem__") != null : method != PySingleton.NONE;
  }

  /** {@code next(it)}, or null at the end. */
  public static @Nullable PyObject next(ThreadState ts, PyObject it) {
    if (it instanceof PyIterator && !it.type().isHeap()) {
      return ((PyIterator) it).next(ts);
    }
    if (it instanceof Sendable && it instanceof GeneratorIterator) {
      return ((Sendable) it).send(ts, PySingleton.NONE);
    }
    PyObject method = Attributes.special(ts, it, "__next__");
    if (method == null) {
      throw Errors.typeError("'" + it.type().name() + "' object is not an iterator");
    }
    try {
      return ts.call(method);
    } catch (PyRaise e) {
      if (e.matches(Exceptions.STOP_ITERATION)) {
        return null;
      }
      throw e;
    }
  }

  /** {@code next(it)} as a call: the StopIteration of the end is the iterator's own. */
  public static PyObject nextOrStop(ThreadState ts, PyObject it) {
    if (it instanceof PyIterator && !it.type().isHeap()) {
      PyObject next = ((PyIterator) it).next(ts);
      if (next == null) {
        throw Errors.stopIteration(PySingleton.NONE);
      }
      return next;
    }
    PyObject method = Attributes.special(ts, it, "__next__");
    if (method == null) {
      throw Errors.typeError("'" + it.type().name() + "' object is not an iterator");
    }
    return ts.call(method);
  }

  /** Marks generators: a {@link Sendable} that is its own iterator. */
  public interface GeneratorIterator {}

  /** Calls {@code action} with each element. */
  public static void iterate(ThreadState ts, PyObject iterable, Consumer<PyObject> action) {
    if (iterable.type() == PyTuple.TYPE) {
      for (PyObject o : (PyTuple) iterable) {
        action.accept(o);
      }
      return;
    }
    PyObject it = iter(ts, iterable);
    int n = 0;
    for (PyObject o = next(ts, it); o != null; o = next(ts, it)) {
      if ((++n & 63) == 0) {
        ts.chargeSteps(64);
      }
      action.accept(o);
    }
  }

  /** All elements of an iterable, as {@code list(o)} has them. */
  public static List<PyObject> toList(ThreadState ts, PyObject iterable) {
    if (iterable.type() == PyList.TYPE) {
      return new ArrayList<>(List.of(((PyList) iterable).toArray()));
    }
    List<PyObject> all = new ArrayList<>();
    iterate(
        ts,
        iterable,
        o -> {
          if ((all.size() & 1023) == 1023) {
            ts.chargeMemory(8 * 1024);
          }
          all.add(o);
        });
    return all;
  }

  /** {@code o[key]}. */
  public static PyObject getItem(ThreadState ts, PyObject o, PyObject key) {
    PyType t = o.type();
    if (t == PyList.TYPE && key.type() == PyInt.TYPE && ((PyInt) key).isLong()) {
      PyList list = (PyList) o;
      long i = ((PyInt) key).longValue();
      long at = i < 0 ? i + list.size() : i;
      if (at >= 0 && at < list.size()) {
        return list.get((int) at);
      }
      throw Errors.indexError("list index out of range");
    }
    if (t == PyDict.TYPE) {
      PyObject found = ((PyDict) o).get(ts, key);
      if (found == null) {
        throw Errors.keyError(key);
      }
      return found;
    }
    PyObject method = Attributes.special(ts, o, "__getitem__");
    if (method != null) {
      return ts.call(method, key);
    }
    if (o instanceof PyType) {
      PyObject classGetItem = Attributes.getOrNull(ts, o, "__class_getitem__");
      if (classGetItem != null) {
        return ts.call(classGetItem, key);
      }
      throw Errors.typeError("type '" + ((PyType) o).name() + "' is not subscriptable");
    }
    throw Errors.typeError("'" + t.name() + "' object is not subscriptable");
  }

  /** {@code o[key] = value}. */
  public static void setItem(ThreadState ts, PyObject o, PyObject key, PyObject value) {
    PyType t = o.type();
    if (t == PyDict.TYPE) {
      ((PyDict) o).put(ts, key, value);
      return;
    }
    PyObject method = Attributes.special(ts, o, "__setitem__");
    if (method == null) {
      throw Errors.typeError("'" + t.name() + "' object does not support item assignment");
    }
    ts.call(method, key, value);
  }

  /** {@code del o[key]}. */
  public static void delItem(ThreadState ts, PyObject o, PyObject key) {
    PyObject method = Attributes.special(ts, o, "__delitem__");
    if (method == null) {
      throw Errors.typeError("'" + o.type().name() + "' object doesn't support item deletion");
    }
    ts.call(method, key);
  }

  /** {@code item in container}. */
  public static boolean contains(ThreadState ts, PyObject container, PyObject item) {
    PyObject method = Attributes.special(ts, container, "__contains__");
    if (method == PySingleton.NONE) {
      throw Errors.typeError("'" + container.type().name() + "' object is not a container");
    }
    if (method != null) {
      return truth(ts, ts.call(method, item));
    }
    PyObject it;
    try {
      it = iter(ts, container);
    } catch (PyRaise e) {
      if (e.matches(Exceptions.TYPE_ERROR)) {
        throw Errors.typeError(
            "argument of type '" + container.type().name() + "' is not iterable");
      }
      throw e;
    }
    for (PyObject o = next(ts, it); o != null; o = next(ts, it)) {
      if (equal(ts, o, item)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code callable(o)}. */
  public static boolean isCallable(PyObject o) {
    if (o instanceof PyType || (o instanceof PyCallable && !o.type().isHeap())) {
      return true;
    }
    return o.type().lookup("__call__") != null;
  }
}
