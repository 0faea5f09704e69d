// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.foretrace.text.CodePoints;
import org.foretrace.text.FormatSpec;
import org.foretrace.text.StrText;
import org.jspecify.annotations.Nullable;

/** The methods of str: as a sequence, and its construction. */
final class StrMethods {
  private StrMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("str(object=?, encoding=?, errors=?)", StrMethods::create);
    t.method("__repr__(self, /)", (ts, self) -> PyStr.of(repr(ts, value(self))));
    t.method("__hash__(self, /)", (ts, self) -> PyInt.of(hash(ts, (PyStr) self)));
    t.method("__str__(self, /)", (ts, self) -> exact(self));
    TableParts.comparisons(t, (ts, op, a, b) -> compare(op, a, b));
    t.method("__iter__(self, /)", (ts, self) -> new StrIterator((PyStr) self));
    t.method("__mod__(self, value, /)", StrFormatting::percent);
    t.method(
        "__rmod__(self, value, /)",
        (ts, a, b) ->
            b instanceof PyStr ? StrFormatting.percent(ts, b, a) : PySingleton.NOT_IMPLEMENTED);
    t.method("__len__(self, /)", (ts, self) -> PyInt.of(((PyStr) self).length()));
    t.method("__getitem__(self, key, /)", (ts, self, key) -> getItem(ts, (PyStr) self, key));
    t.method("__add__(self, value, /)", StrMethods::add);
    t.method("__mul__(self, value, /)", (ts, self, n) -> repeat(ts, (PyStr) self, n));
    t.method("__rmul__(self, value, /)", (ts, self, n) -> repeat(ts, (PyStr) self, n));
    t.method("__contains__(self, key, /)", StrMethods::contains);
    t.method("__getnewargs__(self, /)", (ts, self) -> PyTuple.of(PyStr.of(value(self))));
    t.method(
        "__format__(self, format_spec, /)",
        (ts, self, spec) ->
            PyStr.of(format(ts, (PyStr) self, Arguments.str(spec, "__format__() argument"))));
    TableParts.refused(t, "str", "__sizeof__");
    StrSearchMethods.addTo(t);
    StrCaseMethods.addTo(t);
    StrFormatting.addTo(t);
    return t;
  }

  private static String value(PyObject self) {
    return ((PyStr) self).value();
  }

  private static PyObject exact(PyObject self) {
    return self.type() == PyStr.TYPE ? self : PyStr.of(value(self));
  }

  static long hash(ThreadState ts, PyStr self) {
    return ts.stringHash(self.nominalHash());
  }

  static String repr(ThreadState ts, String text) {
    if (text.length() > 1024) {
      ts.chargeMemory(text.length());
    }
    return StrText.repr(text);
  }

  private static PyObject create(ThreadState ts, PyType cls, @Nullable PyObject[] args) {
    PyStr text = convert(ts, args[0], args[1], args[2]);
    if (cls == PyStr.TYPE) {
      return text;
    }
    return new PyStr.Instance(cls, text.value());
  }

  private static PyStr convert(
      ThreadState ts,
      @Nullable PyObject o,
      @Nullable PyObject encoding,
      @Nullable PyObject errors) {
    String codec = encoding == null ? null : Arguments.str(encoding, "str() argument 'encoding'");
    String handler = errors == null ? null : Arguments.str(errors, "str() argument 'errors'");
    if (o == null) {
      return PyStr.EMPTY;
    }
    if (codec == null && handler == null) {
      return strOf(ts, o);
    }
    if (o instanceof PyStr) {
      throw Errors.typeError("decoding str is not supported");
    }
    if (!(o instanceof PyBytesLike)) {
      throw Errors.typeError(
          "decoding to str: need a bytes-like object, " + o.type().name() + " found");
    }
    return PyStr.of(
        TextCodecs.decode(
            ts,
            ((PyBytesLike) o).toByteArray(),
            codec == null ? "utf-8" : codec,
            handler == null ? "strict" : handler));
  }

  // str(o) keeps a str subclass that __str__ returns.
  private static PyStr strOf(ThreadState ts, PyObject o) {
    if (o.type() == PyStr.TYPE) {
      return (PyStr) o;
    }
    PyObject method = Attributes.special(ts, o, "__str__");
    PyObject result = method == null ? PyStr.of(PyOps.repr(ts, o)) : ts.call(method);
    if (!(result instanceof PyStr)) {
      throw Errors.typeError("__str__ returned non-string (type " + result.type().name() + ")");
    }
    return (PyStr) result;
  }

  private static @Nullable Boolean compare(Comparison.Op op, PyObject a, PyObject b) {
    if (!(b instanceof PyStr)) {
      return null;
    }
    if (op == Comparison.Op.EQ || op == Comparison.Op.NE) {
      return value(a).equals(value(b)) == (op == Comparison.Op.EQ);
    }
    return op.holds(CodePoints.compare(value(a), value(b)));
  }

  private static PyObject getItem(ThreadState ts, PyStr self, PyObject key) {
    if (key instanceof PySlice) {
      PySlice.Range r = ((PySlice) key).indices(ts, self.length());
      if (r.count() > 1024) {
        ts.chargeMemory(r.count());
      }
      if (r.step() == 1) {
        return r.count() == 0
            ? PyStr.EMPTY
            : r.count() == self.length()
                ? exact(self)
                : self.slice(r.start(), r.start() + r.count());
      }
      return PyStr.of(CodePoints.slice(self.value(), r.start(), r.step(), r.count()));
    }
    if (!(key instanceof PyInt) && key.type().lookup("__index__") == null) {
      throw Errors.typeError("string indices must be integers, not '" + key.type().name() + "'");
    }
    PyInt n = PyOps.index(ts, key);
    if (!n.isLong()) {
      throw Errors.indexError("cannot fit '" + key.type().name() + "' into an index-sized integer");
    }
    int length = self.length();
    long at = n.longValue() < 0 ? n.longValue() + length : n.longValue();
    if (at < 0 || at >= length) {
      throw Errors.indexError("string index out of range");
    }
    return self.charAt((int) at);
  }

  private static PyObject add(ThreadState ts, PyObject a, PyObject b) {
    if (!(b instanceof PyStr)) {
      throw Errors.typeError("can only concatenate str (not \"" + b.type().name() + "\") to str");
    }
    return concat(ts, (PyStr) a, (PyStr) b);
  }

  /** {@code a + b}. */
  static PyStr concat(ThreadState ts, PyStr a, PyStr b) {
    String x = a.value();
    String y = b.value();
    if (y.isEmpty() && a.type() == PyStr.TYPE) {
      return a;
    }
    if (x.isEmpty() && b.type() == PyStr.TYPE) {
      return b;
    }
    checkSeam(ts, x, y);
    long length = (long) x.length() + y.length();
    if (length > 4096) {
      ts.chargeMemory(length);
    }
    return PyStr.of(x.concat(y));
  }

  // Two lone surrogates that meet would read as one character.
  static void checkSeam(ThreadState ts, CharSequence left, String right) {
    if (left.length() > 0
        && !right.isEmpty()
        && Character.isLowSurrogate(right.charAt(0))
        && Character.isHighSurrogate(left.charAt(left.length() - 1))) {
      throw ts.unsupported("lone surrogates side by side in a string");
    }
  }

  private static PyObject repeat(ThreadState ts, PyStr self, PyObject times) {
    PyInt n = PyOps.index(ts, times);
    if (!n.isLong()) {
      throw Errors.overflowError(
          "cannot fit '" + times.type().name() + "' into an index-sized integer");
    }
    String text = self.value();
    if (n.longValue() <= 0 || text.isEmpty()) {
      return PyStr.EMPTY;
    }
    if (n.longValue() == 1) {
      return exact(self);
    }
    if (n.longValue() > Long.MAX_VALUE / 4 / text.length()) {
      throw n.longValue() > Long.MAX_VALUE / text.length()
          ? Errors.overflowError("repeated string is too long")
          : new PyRaise(Errors.make(Exceptions.MEMORY_ERROR));
    }
    checkSeam(ts, text, text);
    ts.chargeMemory(n.longValue() * text.length());
    if (n.longValue() * text.length() > Integer.MAX_VALUE - 64) {
      throw ts.unsupported("a str of more than 2**31 characters");
    }
    return PyStr.of(text.repeat((int) n.longValue()));
  }

  private static PyObject contains(ThreadState ts, PyObject self, PyObject key) {
    if (!(key instanceof PyStr)) {
      throw Errors.typeError(
          "'in <string>' requires string as left operand, not " + key.type().name());
    }
    String text = value(self);
    String part = value(key);
    if (part.isEmpty()
        || !Character.isSurrogate(part.charAt(0))
            && !Character.isSurrogate(part.charAt(part.length() - 1))) {
      return PyBool.of(text.contains(part));
    }
    return PyBool.of(org.foretrace.text.StrSearch.find(text, part, 0, Integer.MAX_VALUE) >= 0);
  }

  static String format(ThreadState ts, PyStr self, String spec) {
    if (spec.isEmpty()) {
      return self.type() == PyStr.TYPE ? self.value() : PyOps.str(ts, self);
    }
    String out = FormatSpec.format(self.value(), spec, self.type().name());
    if (out.length() > 4096) {
      ts.chargeMemory(out.length());
    }
    return out;
  }
}
