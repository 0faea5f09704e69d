// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import java.util.List;
import org.foretrace.code.CodeObject;
import org.foretrace.code.Intrinsic;
import org.foretrace.code.Op;
import org.foretrace.object.Attributes;
import org.foretrace.object.Comparison;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.Operators;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyCell;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyFrozenSet;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySet;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PySlice;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.syntax.Operator;
import org.foretrace.text.StrText;
import org.jspecify.annotations.Nullable;

/** The instructions that the loop leaves out, in order not to grow too long for the compiler. */
final class Instructions {
  private static final Comparison.Op[] COMPARISONS = {
    Comparison.Op.LT,
    Comparison.Op.LE,
    Comparison.Op.EQ,
    Comparison.Op.NE,
    Comparison.Op.GT,
    Comparison.Op.GE
  };
  // In the order of syntax.Operator.
  private static final Operators.Binary[] BINARY = binary();

  private Instructions() {}

  private static Operators.Binary[] binary() {
    Operator[] all = Operator.values();
    Operators.Binary[] result = new Operators.Binary[all.length];
    for (int i = 0; i < all.length; i++) {
      result[i] = Operators.Binary.valueOf(all[i].name());
    }
    return result;
  }

  /** A comparison of a fused jump; {@code index} counts from LT. */
  static boolean holds(Interpreter in, int index, PyObject x, PyObject y) {
    if (x.getClass() == PyInt.class && y.getClass() == PyInt.class) {
      PyInt a = (PyInt) x;
      PyInt b = (PyInt) y;
      int order =
          a.isLong() && b.isLong() ? Long.compare(a.longValue(), b.longValue()) : a.compareTo(b);
      return COMPARISONS[index].holds(order);
    }
    return Comparison.holds(in, COMPARISONS[index], x, y);
  }

  private static PyObject value(Frame f, int operand) {
    PyObject v = operand >= 0 ? f.r[operand] : f.code.constants[~operand];
    if (v == null) {
      throw new IllegalStateException("unbound register " + operand + " in " + f);
    }
    return v;
  }

  /** Runs an instruction; gives the pc of the next. */
  static int execute(Interpreter in, Frame f, int[] code, int pc) {
    int op = code[pc];
    int a = code[pc + 1];
    int b = code[pc + 2];
    int c = code[pc + 3];
    @Nullable PyObject[] r = f.r;
    if (op >= Op.LT && op <= Op.NOT) {
      r[a] = operator(in, f, op, b, c);
      return pc + 4;
    }
    switch (op) {
      case Op.NOP:
        return pc + 4;
      case Op.CHECK_BOUND:
        if (r[a] == null) {
          throw unboundLocal(f, a);
        }
        return pc + 4;
      case Op.LOAD_METHOD:
        CallInstructions.loadMethod(in, f, a, value(f, b), c);
        return pc + 4;
      case Op.STORE_SUBSCR:
        PyOps.setItem(in, value(f, a), value(f, b), value(f, c));
        return pc + 4;
      case Op.GET_ITER:
        r[a] = Generators.getIter(in, f, value(f, b), c != 0);
        return pc + 4;
      case Op.GET_AWAITABLE:
        r[a] = Generators.getAwaitable(in, value(f, b), c);
        return pc + 4;
      case Op.GET_YIELD_FROM_ITER:
        r[a] = Generators.getYieldFromIter(in, f, value(f, b));
        return pc + 4;
      case Op.DROP:
        Drops.drop(in, f, value(f, a));
        return pc + 4;
      case Op.CLOSE_ITER:
        Generators.closeIter(in, r[a]);
        return pc + 4;
      case Op.CLOSE_ASYNC_ITER:
        Generators.closeAsyncIter(in, r[a]);
        return pc + 4;
      case Op.JUMP_IF_IN:
        return PyOps.contains(in, value(f, b), value(f, a)) ? c : pc + 4;
      case Op.JUMP_IF_NOT_IN:
        return PyOps.contains(in, value(f, b), value(f, a)) ? pc + 4 : c;
      case Op.JUMP_UNLESS_MATCH:
        return ExceptionInstructions.matches((PyBaseException) value(f, a), value(f, b))
            ? pc + 4
            : c;
      case Op.RAISE_FROM:
        throw ExceptionInstructions.raiseFrom(in, value(f, a), value(f, b));
      case Op.PUSH_EXC:
        r[a] = in.handled.value;
        in.handled.value = (PyBaseException) value(f, b);
        return pc + 4;
      case Op.POP_EXC:
        {
          PyBaseException done = in.handled.value;
          in.handled.value = (PyBaseException) r[a];
          if (b != 0 && done != null && !in.heldByExceptions.isEmpty()) {
            Drops.handled(in, done);
          }
          return pc + 4;
        }
      case Op.STAR_MATCH:
        ExceptionInstructions.starMatch(in, f, a, b, value(f, c));
        return pc + 4;
      case Op.STAR_RERAISE:
        r[a] =
            ExceptionInstructions.starReraise(
                in, (PyBaseException) value(f, b), (PyList) value(f, c));
        return pc + 4;
      case Op.EXC_INFO:
        ExceptionInstructions.info(in, f, a, (PyBaseException) value(f, b));
        return pc + 4;
      case Op.LOAD_ASSERTION_ERROR:
        r[a] = Exceptions.ASSERTION_ERROR;
        return pc + 4;
      case Op.ENTER_WITH:
        WithInstructions.enter(in, f, a, value(f, b), c);
        return pc + 4;
      case Op.ENTER_ASYNC_WITH:
        WithInstructions.enterAsync(in, f, a, value(f, b), c);
        return pc + 4;
      case Op.GET_AITER:
        r[a] = Generators.getAiter(in, f, value(f, b), c != 0);
        return pc + 4;
      case Op.GET_ANEXT:
        r[a] = Generators.getAnext(in, value(f, b));
        return pc + 4;
      case Op.END_ASYNC_FOR:
        if (!Generators.isStopAsync(value(f, a))) {
          throw PyRaise.again((PyBaseException) value(f, a));
        }
        return pc + 4;
      default:
        if (op >= Op.BUILD_TUPLE && op <= Op.UNPACK_EX) {
          return Displays.execute(in, f, code, pc);
        }
        return others(in, f, code, pc);
    }
  }

  private static int others(Interpreter in, Frame f, int[] code, int pc) {
    int a = code[pc + 1];
    int b = code[pc + 2];
    int c = code[pc + 3];
    @Nullable PyObject[] r = f.r;
    String[] names = f.code.names;
    switch (code[pc]) {
      case Op.DELETE_LOCAL:
        if (r[a] == null) {
          throw unboundLocal(f, a);
        }
        r[a] = null;
        return pc + 4;
      case Op.CLEAR:
        r[a] = null;
        return pc + 4;
      case Op.DELETE_GLOBAL:
        if (f.code.globals.remove(names[a]) == null) {
          throw Errors.nameError("name '" + names[a] + "' is not defined", names[a]);
        }
        return pc + 4;
      case Op.LOAD_NAME:
        r[a] = NameInstructions.load(in, f, b);
        return pc + 4;
      case Op.STORE_NAME:
        NameInstructions.store(in, f, a, value(f, b));
        return pc + 4;
      case Op.DELETE_NAME:
        NameInstructions.delete(in, f, a);
        return pc + 4;
      case Op.LOAD_LOCALS:
        r[a] = f.locals;
        return pc + 4;
      case Op.MAKE_CELL:
        {
          PyCell cell = new PyCell();
          cell.content = r[a];
          r[a] = cell;
          return pc + 4;
        }
      case Op.NEW_CELL:
        r[a] = new PyCell();
        return pc + 4;
      case Op.DELETE_CELL:
        {
          PyCell cell = (PyCell) value(f, a);
          if (cell.content == null) {
            throw unboundCell(f, a);
          }
          cell.content = null;
          return pc + 4;
        }
      case Op.LOAD_DICT_OR_CELL:
        r[a] = NameInstructions.loadDictOrCell(in, f, value(f, b), c);
        return pc + 4;
      case Op.LOAD_DICT_OR_GLOBAL:
        r[a] = NameInstructions.loadDictOrGlobal(in, f, value(f, b), c);
        return pc + 4;
      case Op.DELETE_ATTR:
        Attributes.set(in, value(f, a), names[b], null);
        return pc + 4;
      case Op.DELETE_SUBSCR:
        PyOps.delItem(in, value(f, a), value(f, b));
        return pc + 4;
      case Op.MAKE_FUNCTION:
        r[a] = makeFunction(f, code, pc);
        return Op.next(code, pc);
      case Op.LOAD_BUILD_CLASS:
        {
          PyObject build = f.code.builtins.get("__build_class__");
          r[a] = build == null ? BuildClass.FUNCTION : build;
          return pc + 4;
        }
      case Op.IMPORT_NAME:
        r[a] = Imports.importName(in, f, names[b], code[pc + 4], value(f, code[pc + 5]));
        return Op.next(code, pc);
      case Op.IMPORT_FROM:
        r[a] = in.services.importFrom(in, value(f, b), names[c]);
        return pc + 4;
      case Op.IMPORT_STAR:
        in.services.importStar(in, value(f, a), f.locals == null ? f.code.globals : f.locals);
        return pc + 4;
      case Op.MATCH_SEQUENCE:
        r[a] = PyBool.of(MatchInstructions.isSequence(in, value(f, b)));
        return pc + 4;
      case Op.MATCH_MAPPING:
        r[a] = PyBool.of(MatchInstructions.isMapping(in, value(f, b)));
        return pc + 4;
      case Op.MATCH_KEYS:
        r[a] = MatchInstructions.keys(in, value(f, b), (PyTuple) value(f, c));
        return pc + 4;
      case Op.MATCH_REST:
        r[a] = MatchInstructions.rest(in, value(f, b), (PyTuple) value(f, c));
        return pc + 4;
      case Op.MATCH_CLASS:
        r[a] =
            MatchInstructions.classPattern(
                in,
                value(f, b),
                value(f, code[pc + 4]),
                code[pc + 5],
                f.code.code.keywords().get(code[pc + 6]));
        return Op.next(code, pc);
      case Op.MATCH_LENGTH:
        r[a] = PyInt.of(PyOps.length(in, value(f, b)));
        return pc + 4;
      case Op.CONVERT:
        r[a] = convert(in, value(f, b), c);
        return pc + 4;
      case Op.FORMAT:
        r[a] = format(in, value(f, b), value(f, c));
        return pc + 4;
      case Op.SETUP_ANNOTATIONS:
        NameInstructions.setupAnnotations(in, f);
        return pc + 4;
      case Op.INTRINSIC:
        {
          PyObject[] args = new PyObject[c];
          for (int i = 0; i < c; i++) {
            args[i] = value(f, code[pc + 4 + i]);
          }
          r[a] = intrinsic(in, Intrinsic.values()[b], args);
          return Op.next(code, pc);
        }
      default:
        throw new IllegalStateException("no instruction " + Op.name(code[pc]));
    }
  }

  // ---- operators

  private static PyObject operator(Interpreter in, Frame f, int op, int b, int c) {
    PyObject x = value(f, b);
    if (op >= Op.BINARY_ADD && op < Op.INPLACE_BINARY_ADD) {
      return Operators.binary(in, BINARY[op - Op.BINARY_ADD], x, value(f, c));
    }
    if (op >= Op.INPLACE_BINARY_ADD && op < Op.NEGATIVE) {
      return Operators.inPlace(in, BINARY[op - Op.INPLACE_BINARY_ADD], x, value(f, c));
    }
    switch (op) {
      case Op.LT, Op.LE, Op.EQ, Op.NE, Op.GT, Op.GE:
        return Comparison.compare(in, COMPARISONS[op - Op.LT], x, value(f, c));
      case Op.IS:
        return PyBool.of(x == value(f, c));
      case Op.IS_NOT:
        return PyBool.of(x != value(f, c));
      case Op.IN:
        return PyBool.of(PyOps.contains(in, value(f, c), x));
      case Op.NOT_IN:
        return PyBool.of(!PyOps.contains(in, value(f, c), x));
      case Op.NEGATIVE:
        return Operators.unary(in, "__neg__", "-", x);
      case Op.POSITIVE:
        return Operators.unary(in, "__pos__", "+", x);
      case Op.INVERT:
        return Operators.unary(in, "__invert__", "~", x);
      default:
        return PyBool.of(!PyOps.truth(in, x));
    }
  }

  // ---- strings

  private static PyObject convert(Interpreter in, PyObject o, int kind) {
    return switch (kind) {
      case 's' -> o.type() == PyStr.TYPE ? o : PyStr.of(PyOps.str(in, o));
      case 'r' -> PyStr.of(PyOps.repr(in, o));
      default -> PyStr.of(StrText.escapeNonAscii(PyOps.repr(in, o)));
    };
  }

  private static PyObject format(Interpreter in, PyObject o, PyObject spec) {
    String text = ((PyStr) spec).value();
    if (o.type() == PyStr.TYPE && text.isEmpty()) {
      return o;
    }
    return PyStr.of(PyOps.format(in, o, text));
  }

  // ---- functions

  private static PyObject makeFunction(Frame f, int[] code, int pc) {
    LinkedCode child = f.code.child(code[pc + 2]);
    int cells = code[pc + 3] - 3;
    PyCell[] closure = cells == 0 ? PyFunction.NO_CELLS : new PyCell[cells];
    for (int i = 0; i < cells; i++) {
      closure[i] = (PyCell) value(f, code[pc + 7 + i]);
    }
    PyObject module = f.code.globals.get("__name__");
    PyFunction fn = new PyFunction(child, closure, module == null ? PySingleton.NONE : module);
    if (code[pc + 4] != Op.ABSENT) {
      fn.defaults = (PyTuple) value(f, code[pc + 4]);
    }
    if (code[pc + 5] != Op.ABSENT) {
      fn.kwDefaults = (PyDict) value(f, code[pc + 5]);
    }
    if (code[pc + 6] != Op.ABSENT) {
      fn.annotations = (PyDict) value(f, code[pc + 6]);
    }
    return fn;
  }

  private static PyObject intrinsic(Interpreter in, Intrinsic kind, PyObject[] args) {
    if (kind == Intrinsic.SET_FUNCTION_TYPE_PARAMS) {
      ((PyFunction) args[0]).typeParams = (PyTuple) args[1];
      return args[0];
    }
    return in.services.typing(in, kind.name(), args);
  }

  // ---- errors

  static PyRaise unboundLocal(Frame f, int register) {
    String name = f.code.code.registerNames()[register];
    PyBaseException e =
        Errors.make(
            Exceptions.UNBOUND_LOCAL_ERROR,
            PyStr.of(
                "cannot access local variable '"
                    + name
                    + "' where it is not associated with a value"));
    return new PyRaise(e);
  }

  static PyRaise unboundCell(Frame f, int register) {
    CodeObject code = f.code.code;
    String[] names = code.registerNames();
    if (register >= code.freeBase() && register < names.length) {
      String name = names[register];
      return Errors.nameError(
          "cannot access free variable '"
              + name
              + "' where it is not associated with a value in enclosing scope",
          name);
    }
    if (register < names.length) {
      return unboundLocal(f, register);
    }
    return Errors.raise(
        Exceptions.UNBOUND_LOCAL_ERROR,
        "cannot access local variable where it is not associated with a value");
  }

  static PyRaise raise(Interpreter in, PyObject o) {
    try {
      return new PyRaise(ExceptionInstructions.exception(in, o));
    } catch (PyRaise e) {
      return e;
    }
  }

  static PyRaise raiseBare(Interpreter in) {
    PyBaseException e = in.handledException();
    if (e == null) {
      return Errors.runtimeError("No active exception to reraise");
    }
    return PyRaise.again(e);
  }

  // ---- displays with sets

  static PyObject constantSet(Interpreter in, List<PyObject> items) {
    // CPython adds all elements of a constant frozenset to an empty set.
    PySet made = new PySet();
    for (PyObject item : items) {
      made.add(in, item);
    }
    PySet set = new PySet();
    set.merge(in, made);
    return set;
  }

  static boolean isExactSet(PyObject o) {
    return o.type() == PySet.TYPE || o.type() == PyFrozenSet.TYPE;
  }

  static PyObject slice(PyObject a, PyObject b, PyObject c) {
    return new PySlice(a, b, c);
  }

  static boolean isType(PyObject o) {
    return o instanceof PyType;
  }
}
