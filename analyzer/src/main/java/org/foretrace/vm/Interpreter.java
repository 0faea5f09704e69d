// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foretrace.code.CodeObject;
import org.foretrace.code.Op;
import org.foretrace.object.Comparison;
import org.foretrace.object.Construction;
import org.foretrace.object.CoroutineObject;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.IntArithmetic;
import org.foretrace.object.LimitExceeded;
import org.foretrace.object.Operators;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyCallable;
import org.foretrace.object.PyCell;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyIterator;
import org.foretrace.object.PyModule;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.RunLocal;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * Runs code objects: one for each run. Calls between Python functions, and chains of generators and
 * awaits, take no Java stack.
 */
public final class Interpreter extends ThreadState {
  private static final int FUEL = 1 << 16;
  private static final int MAX_RECURSION = 5000;

  final Services services;
  final PyDict builtins;
  private final Limits limits;
  // The innermost exception handler that is active, generators included.
  HandledException handled = new HandledException();
  @Nullable Frame current;
  int depth;
  // What unwinding left for the caller in Java.
  @Nullable PyRaise escaping;
  // The generator or coroutine that a call has just made, and where.
  @Nullable Resumable fresh;
  @Nullable Frame freshIn;
  // Coroutines that only the frames of an exception's traceback hold.
  final Map<PyBaseException, List<CoroutineObject>> heldByExceptions = new IdentityHashMap<>();
  private int recursionLimit = 1000;
  private int nesting;
  private int recursion;
  private int fuel = FUEL;
  private long stepsLeft;
  private long memoryLeft;
  private @Nullable AsyncGenHooks asyncGenHooks;
  private final Map<RunLocal<?>, Object> locals = new HashMap<>();
  private final Map<PyObject, Boolean> printing = new IdentityHashMap<>();
  private final List<PyCoroutine> coroutines = new ArrayList<>();

  /** {@code builtins} is the namespace that global lookups end in. */
  public Interpreter(PyDict builtins, Services services, Limits limits) {
    this.builtins = builtins;
    this.services = services;
    this.limits = limits;
    this.stepsLeft = limits.steps() - FUEL;
    this.memoryLeft = limits.memory();
  }

  // ---- running code

  /** Runs the code of a module in the module's namespace. */
  public void runModule(CodeObject code, PyModule module) {
    runCode(code, module.dict(), null);
  }

  /**
   * Starts the code of a module that may await at top level: gives its coroutine, or runs it and
   * gives null where it awaits nothing.
   */
  public @Nullable PyObject startModule(CodeObject code, PyModule module) {
    if (!code.isGeneratorLike()) {
      runModule(code, module);
      return null;
    }
    LinkedCode linked = new LinkedCode(code, module.dict(), builtins);
    return call(
        new PyFunction(linked, PyFunction.NO_CELLS, PyStr.of(module.name())),
        new PyObject[0],
        null);
  }

  /** Runs module-level code; {@code namespace} is for {@code exec} and {@code eval}. */
  public PyObject runCode(CodeObject code, PyDict globals, @Nullable PyObject namespace) {
    LinkedCode linked = new LinkedCode(code, globals, builtins);
    Frame f = new Frame(linked, new PyObject[linked.registers]);
    f.locals = namespace == null ? globals : namespace;
    return enter(f);
  }

  /** Runs a new frame to its end, from Java. */
  PyObject enter(Frame f) {
    f.kind = Frame.ENTRY;
    f.back = current;
    if (++depth > recursionLimit) {
      depth--;
      throw tooDeep();
    }
    current = f;
    PyObject result = run(f, null);
    if (result == null) {
      throw new IllegalStateException("nothing returned");
    }
    return result;
  }

  private PyRaise tooDeep() {
    return Errors.raise(Exceptions.RECURSION_ERROR, "maximum recursion depth exceeded");
  }

  /** Puts a generator's frame on top: its back and kind are set. */
  void resume(Frame f, Resumable g) {
    if (++depth > recursionLimit) {
      depth--;
      throw tooDeep();
    }
    g.running = true;
    g.handled.previous = handled;
    handled = g.handled;
    current = f;
  }

  /** A generator's frame yields. */
  private void suspend(Frame f, Resumable g) {
    depth--;
    g.running = false;
    handled = previous(g);
    current = f.back;
    f.back = null;
  }

  private HandledException previous(Resumable g) {
    HandledException previous = g.handled.previous;
    if (previous == null) {
      throw new IllegalStateException("generator is not running");
    }
    g.handled.previous = null;
    return previous;
  }

  /** A generator's frame has returned or raised. */
  void finish(Frame f, Resumable g) {
    g.running = false;
    handled = previous(g);
    g.handled.value = null;
    g.frame = null;
    f.generator = null;
  }

  // ---- the instruction loop

  /**
   * Runs from a frame on until a frame that was entered from Java is left. HotSpot does not compile
   * methods above 8,000 bytes of bytecode: what is rare or long is in {@link Instructions}.
   */
  @Nullable PyObject run(Frame start, @Nullable PyRaise raise) {
    Frame f = start;
    PyRaise pending = raise;
    boolean traced = false;
    if (++nesting > limits.nesting()) {
      nesting--;
      throw new LimitExceeded("nesting", "calls are nested too deeply");
    }
    try {
      while (true) {
        if (pending != null) {
          f = Unwinder.unwind(this, f, pending, traced);
          pending = null;
          traced = false;
          if (f == null) {
            throw escaped();
          }
        }
        try {
          LinkedCode linked = f.code;
          int[] code = linked.instructions;
          PyObject[] k = linked.constants;
          @Nullable PyObject[] r = f.r;
          int pc = f.pc;
          run:
          while (true) {
            f.pc = pc;
            switch (code[pc]) {
              case Op.MOVE:
                {
                  int b = code[pc + 2];
                  r[code[pc + 1]] = b >= 0 ? r[b] : k[~b];
                  pc += 4;
                  continue;
                }
              case Op.JUMP:
                pc = code[pc + 1];
                continue;
              case Op.JUMP_BACK:
                pc = code[pc + 1];
                if (--fuel < 0) {
                  refuel();
                }
                continue;
              case Op.JUMP_IF_TRUE:
                {
                  int a = code[pc + 1];
                  PyObject x = a >= 0 ? r[a] : k[~a];
                  pc =
                      x == PyBool.TRUE || (x != PyBool.FALSE && PyOps.truth(this, x))
                          ? code[pc + 2]
                          : pc + 4;
                  continue;
                }
              case Op.JUMP_IF_FALSE:
                {
                  int a = code[pc + 1];
                  PyObject x = a >= 0 ? r[a] : k[~a];
                  pc =
                      x == PyBool.TRUE || (x != PyBool.FALSE && PyOps.truth(this, x))
                          ? pc + 4
                          : code[pc + 2];
                  continue;
                }
              case Op.JUMP_IF_NONE:
                {
                  int a = code[pc + 1];
                  pc = (a >= 0 ? r[a] : k[~a]) == PySingleton.NONE ? code[pc + 2] : pc + 4;
                  continue;
                }
              case Op.JUMP_IF_NOT_NONE:
                {
                  int a = code[pc + 1];
                  pc = (a >= 0 ? r[a] : k[~a]) != PySingleton.NONE ? code[pc + 2] : pc + 4;
                  continue;
                }
              case Op.JUMP_IF_LT:
                {
                  int a = code[pc + 1];
                  int b = code[pc + 2];
                  PyObject x = a >= 0 ? r[a] : k[~a];
                  PyObject y = b >= 0 ? r[b] : k[~b];
                  boolean holds;
                  if (x.getClass() == PyInt.class
                      && y.getClass() == PyInt.class
                      && ((PyInt) x).isLong()
                      && ((PyInt) y).isLong()) {
                    holds = ((PyInt) x).longValue() < ((PyInt) y).longValue();
                  } else {
                    holds = Comparison.holds(this, Comparison.Op.LT, x, y);
                  }
                  pc = holds ? code[pc + 3] : pc + 4;
                  continue;
                }
              case Op.JUMP_UNLESS_LT:
                {
                  int a = code[pc + 1];
                  int b = code[pc + 2];
                  PyObject x = a >= 0 ? r[a] : k[~a];
                  PyObject y = b >= 0 ? r[b] : k[~b];
                  boolean holds;
                  if (x.getClass() == PyInt.class
                      && y.getClass() == PyInt.class
                      && ((PyInt) x).isLong()
                      && ((PyInt) y).isLong()) {
                    holds = ((PyInt) x).longValue() < ((PyInt) y).longValue();
                  } else {
                    holds = Comparison.holds(this, Comparison.Op.LT, x, y);
                  }
                  pc = holds ? pc + 4 : code[pc + 3];
                  continue;
                }
              case Op.JUMP_IF_LE:
              case Op.JUMP_IF_EQ:
              case Op.JUMP_IF_NE:
              case Op.JUMP_IF_GT:
              case Op.JUMP_IF_GE:
                {
                  int a = code[pc + 1];
                  int b = code[pc + 2];
                  pc =
                      Instructions.holds(
                              this,
                              code[pc] - Op.JUMP_IF_LT,
                              a >= 0 ? r[a] : k[~a],
                              b >= 0 ? r[b] : k[~b])
                          ? code[pc + 3]
                          : pc + 4;
                  continue;
                }
              case Op.JUMP_UNLESS_LE:
              case Op.JUMP_UNLESS_EQ:
              case Op.JUMP_UNLESS_NE:
              case Op.JUMP_UNLESS_GT:
              case Op.JUMP_UNLESS_GE:
                {
                  int a = code[pc + 1];
                  int b = code[pc + 2];
                  pc =
                      Instructions.holds(
                              this,
                              code[pc] - Op.JUMP_UNLESS_LT,
                              a >= 0 ? r[a] : k[~a],
                              b >= 0 ? r[b] : k[~b])
                          ? pc + 4
                          : code[pc + 3];
                  continue;
                }
              case Op.JUMP_IF_IS:
                {
                  int a = code[pc + 1];
                  int b = code[pc + 2];
                  pc = (a >= 0 ? r[a] : k[~a]) == (b >= 0 ? r[b] : k[~b]) ? code[pc + 3] : pc + 4;
                  continue;
                }
              case Op.JUMP_IF_IS_NOT:
                {
                  int a = code[pc + 1];
                  int b = code[pc + 2];
                  pc = (a >= 0 ? r[a] : k[~a]) != (b >= 0 ? r[b] : k[~b]) ? code[pc + 3] : pc + 4;
                  continue;
                }
              case Op.ADD:
                {
                  int b = code[pc + 2];
                  int c = code[pc + 3];
                  PyObject x = b >= 0 ? r[b] : k[~b];
                  PyObject y = c >= 0 ? r[c] : k[~c];
                  r[code[pc + 1]] =
                      x.getClass() == PyInt.class && y.getClass() == PyInt.class
                          ? IntArithmetic.add(this, (PyInt) x, (PyInt) y)
                          : Operators.add(this, x, y);
                  pc += 4;
                  continue;
                }
              case Op.SUB:
                {
                  int b = code[pc + 2];
                  int c = code[pc + 3];
                  PyObject x = b >= 0 ? r[b] : k[~b];
                  PyObject y = c >= 0 ? r[c] : k[~c];
                  r[code[pc + 1]] =
                      x.getClass() == PyInt.class && y.getClass() == PyInt.class
                          ? IntArithmetic.sub(this, (PyInt) x, (PyInt) y)
                          : Operators.sub(this, x, y);
                  pc += 4;
                  continue;
                }
              case Op.INPLACE_ADD:
                {
                  int b = code[pc + 2];
                  int c = code[pc + 3];
                  PyObject x = b >= 0 ? r[b] : k[~b];
                  PyObject y = c >= 0 ? r[c] : k[~c];
                  r[code[pc + 1]] =
                      x.getClass() == PyInt.class && y.getClass() == PyInt.class
                          ? IntArithmetic.add(this, (PyInt) x, (PyInt) y)
                          : Operators.inPlace(this, Operators.Binary.ADD, x, y);
                  pc += 4;
                  continue;
                }
              case Op.INPLACE_SUB:
                {
                  int b = code[pc + 2];
                  int c = code[pc + 3];
                  PyObject x = b >= 0 ? r[b] : k[~b];
                  PyObject y = c >= 0 ? r[c] : k[~c];
                  r[code[pc + 1]] =
                      x.getClass() == PyInt.class && y.getClass() == PyInt.class
                          ? IntArithmetic.sub(this, (PyInt) x, (PyInt) y)
                          : Operators.inPlace(this, Operators.Binary.SUB, x, y);
                  pc += 4;
                  continue;
                }
              case Op.MULT:
                {
                  int b = code[pc + 2];
                  int c = code[pc + 3];
                  r[code[pc + 1]] =
                      Operators.mult(this, b >= 0 ? r[b] : k[~b], c >= 0 ? r[c] : k[~c]);
                  pc += 4;
                  continue;
                }
              case Op.LOAD_GLOBAL:
                r[code[pc + 1]] = linked.global(code[pc + 2]);
                pc += 4;
                continue;
              case Op.STORE_GLOBAL:
                {
                  int b = code[pc + 2];
                  linked.setGlobal(this, code[pc + 1], b >= 0 ? r[b] : k[~b]);
                  pc += 4;
                  continue;
                }
              case Op.LOAD_CELL:
                {
                  PyObject value = ((PyCell) r[code[pc + 2]]).content;
                  if (value == null) {
                    throw Instructions.unboundCell(f, code[pc + 2]);
                  }
                  r[code[pc + 1]] = value;
                  pc += 4;
                  continue;
                }
              case Op.STORE_CELL:
                {
                  int b = code[pc + 2];
                  ((PyCell) r[code[pc + 1]]).content = b >= 0 ? r[b] : k[~b];
                  pc += 4;
                  continue;
                }
              case Op.LOAD_ATTR:
                {
                  int b = code[pc + 2];
                  r[code[pc + 1]] =
                      AttributeInstructions.load(
                          this, linked, pc, b >= 0 ? r[b] : k[~b], code[pc + 3]);
                  pc += 4;
                  continue;
                }
              case Op.STORE_ATTR:
                {
                  int a = code[pc + 1];
                  int c = code[pc + 3];
                  AttributeInstructions.store(
                      this, linked, pc, a >= 0 ? r[a] : k[~a], code[pc + 2], c >= 0 ? r[c] : k[~c]);
                  pc += 4;
                  continue;
                }
              case Op.SUBSCR:
                {
                  int b = code[pc + 2];
                  int c = code[pc + 3];
                  r[code[pc + 1]] =
                      PyOps.getItem(this, b >= 0 ? r[b] : k[~b], c >= 0 ? r[c] : k[~c]);
                  pc += 4;
                  continue;
                }
              case Op.FOR_ITER:
                {
                  PyObject it = r[code[pc + 2]];
                  if (it instanceof PyIterator) {
                    PyObject next = ((PyIterator) it).next(this);
                    if (next != null) {
                      r[code[pc + 1]] = next;
                      pc += 4;
                    } else {
                      pc = code[pc + 3];
                    }
                    continue;
                  }
                  if (it instanceof PyGenerator) {
                    Frame next = Generators.forIter(this, f, (PyGenerator) it);
                    if (next == null) {
                      pc = code[pc + 3];
                      continue;
                    }
                    f = next;
                    break run;
                  }
                  PyObject next = PyOps.next(this, it);
                  if (next != null) {
                    r[code[pc + 1]] = next;
                    pc += 4;
                  } else {
                    pc = code[pc + 3];
                  }
                  continue;
                }
              case Op.SEND:
                {
                  Frame next = Generators.send(this, f);
                  if (next != f) {
                    f = next;
                    break run;
                  }
                  pc = f.pc;
                  continue;
                }
              case Op.CALL:
                {
                  Frame next = CallInstructions.simple(this, f, code, pc);
                  if (next == null) {
                    pc += 4 + ((code[pc + 3] + 3) & ~3);
                    continue;
                  }
                  f = next;
                  break run;
                }
              case Op.CALL_KW:
              case Op.CALL_METHOD:
              case Op.CALL_BOUND:
              case Op.CALL_BOUND_KW:
              case Op.CALL_EX:
                {
                  Frame next = CallInstructions.call(this, f, code, pc);
                  if (next == null) {
                    pc += 4 + ((code[pc + 3] + 3) & ~3);
                    continue;
                  }
                  push(f, next);
                  f = next;
                  break run;
                }
              case Op.RETURN:
                {
                  int a = code[pc + 1];
                  PyObject value = a >= 0 ? r[a] : k[~a];
                  if (f.kind != Frame.CALLED) {
                    Frame left = f;
                    f = left.back == null ? left : left.back;
                    Frame next = leave(left, value);
                    if (next == null) {
                      return value;
                    }
                    f = next;
                    break run;
                  }
                  depth--;
                  f = Objects.requireNonNull(f.back);
                  current = f;
                  int[] below = f.code.instructions;
                  int at = f.pc;
                  f.r[below[at + 1]] = value;
                  f.pc = at + 4 + ((below[at + 3] + 3) & ~3);
                  break run;
                }
              case Op.YIELD:
              case Op.YIELD_SEND:
                {
                  int b = code[pc + 2];
                  PyObject value = b >= 0 ? r[b] : k[~b];
                  Frame next = yielded(f, value, code[pc] == Op.YIELD);
                  if (next == null) {
                    return value;
                  }
                  f = next;
                  break run;
                }
              case Op.RAISE:
                {
                  int a = code[pc + 1];
                  pending = Instructions.raise(this, a >= 0 ? r[a] : k[~a]);
                  break run;
                }
              case Op.RERAISE:
                pending = PyRaise.again((PyBaseException) r[code[pc + 1]]);
                traced = true;
                break run;
              case Op.RAISE_BARE:
                pending = Instructions.raiseBare(this);
                traced = true;
                break run;
              default:
                pc = Instructions.execute(this, f, code, pc);
                continue;
            }
          }
        } catch (PyRaise e) {
          pending = e;
        } catch (StackOverflowError e) {
          throw new LimitExceeded("nesting", "calls are nested too deeply");
        }
      }
    } finally {
      nesting--;
    }
  }

  /** A call: the frame goes on top. */
  void push(Frame f, Frame next) {
    if (--fuel < 0) {
      refuel();
    }
    if (++depth > recursionLimit) {
      depth--;
      throw tooDeep();
    }
    next.back = f;
    current = next;
  }

  private PyRaise escaped() {
    PyRaise e = escaping;
    if (e == null) {
      throw new IllegalStateException("nothing escapes");
    }
    escaping = null;
    return e;
  }

  private void refuel() {
    fuel = FUEL;
    stepsLeft -= FUEL;
    if (stepsLeft < 0) {
      throw new LimitExceeded("steps", "the program takes too many steps");
    }
  }

  // A frame that was not simply called returns: gives the frame to go on with, or null for Java.
  private @Nullable Frame leave(Frame f, PyObject value) {
    depth--;
    Frame below = f.back;
    Resumable g = f.generator;
    int kind = f.kind;
    if (g != null) {
      g.result = value;
      finish(f, g);
    }
    current = below;
    f.back = null;
    if (kind == Frame.ENTRY || below == null) {
      return null;
    }
    int[] code = below.code.instructions;
    int at = below.pc;
    switch (kind) {
      case Frame.CONSTRUCTOR:
        if (value != PySingleton.NONE) {
          throw Errors.typeError(
              "__init__() should return None, not '" + value.type().name() + "'");
        }
        below.r[code[at + 1]] = f.instance;
        below.pc = Op.next(code, at);
        return below;
      case Frame.FOR_ITER:
        below.pc = code[at + 3];
        return below;
      case Frame.SEND:
        below.r[code[at + 1]] = value;
        below.pc = code[at + 3];
        return below;
      default:
        throw new IllegalStateException("frame kind " + kind);
    }
  }

  // Gives the frame that gets the value, or null for Java.
  private @Nullable Frame yielded(Frame f, PyObject value, boolean item) {
    Resumable g = f.generator;
    Frame below = f.back;
    if (g == null) {
      throw new IllegalStateException("yield outside a generator");
    }
    g.yieldedItem = item;
    suspend(f, g);
    if (f.kind == Frame.ENTRY || below == null) {
      return null;
    }
    below.r[below.code.instructions[below.pc + 1]] = value;
    below.pc += 4;
    return below;
  }

  // ---- calls from Java

  @Override
  public PyObject call(PyObject callable, PyObject[] args, String @Nullable [] names) {
    if (callable instanceof PyFunction f) {
      return callFunction(f, args, names);
    }
    if (callable instanceof PyType t) {
      return callType(t, args, names);
    }
    if (callable instanceof PyCallable c && !callable.type().isHeap()) {
      return c.call(this, args, names);
    }
    PyObject method = org.foretrace.object.Attributes.special(this, callable, "__call__");
    if (method == null) {
      throw Errors.typeError("'" + callable.type().name() + "' object is not callable");
    }
    enterRecursion(" while calling a Python object");
    try {
      return call(method, args, names);
    } finally {
      leaveRecursion();
    }
  }

  PyObject callFunction(PyFunction f, PyObject[] args, String @Nullable [] names) {
    Frame frame = new Frame(f.code, ArgumentBinding.bind(f, args, names));
    frame.function = f;
    if (f.code.code.isGeneratorLike()) {
      return Generators.create(this, frame, f);
    }
    chargeSteps(1);
    return enter(frame);
  }

  private PyObject callType(PyType type, PyObject[] args, String @Nullable [] names) {
    PyType meta = type.type();
    if (meta != PyType.TYPE) {
      PyObject method = meta.lookup("__call__");
      if (method != null && method != PyType.TYPE.lookup("__call__")) {
        PyObject bound = org.foretrace.object.Attributes.descriptorGet(this, method, type, meta);
        return call(bound == null ? method : bound, args, names);
      }
    }
    return Construction.construct(this, type, args, names);
  }

  // ---- the state of the run

  @Override
  public @Nullable PyBaseException handledException() {
    for (HandledException h = handled; h != null; h = h.previous) {
      if (h.value != null) {
        return h.value;
      }
    }
    return null;
  }

  @Override
  public void chargeSteps(long steps) {
    if (steps < FUEL) {
      fuel -= (int) steps;
      if (fuel < 0) {
        refuel();
      }
      return;
    }
    stepsLeft -= steps;
    if (stepsLeft < 0) {
      throw new LimitExceeded("steps", "the program takes too many steps");
    }
  }

  /** The steps taken so far, for measurements. */
  public long steps() {
    return limits.steps() - stepsLeft - fuel;
  }

  @Override
  public void chargeMemory(long bytes) {
    memoryLeft -= bytes;
    if (memoryLeft < 0) {
      throw new LimitExceeded("memory", "the program takes too much memory");
    }
  }

  @Override
  public void enterRecursion(String where) {
    if (++recursion > MAX_RECURSION) {
      recursion--;
      throw new LimitExceeded("nesting", "maximum recursion depth exceeded" + where);
    }
  }

  @Override
  public void leaveRecursion() {
    recursion--;
  }

  public int recursionLimit() {
    return recursionLimit;
  }

  /** {@code sys.setrecursionlimit}. */
  public void setRecursionLimit(int limit) {
    recursionLimit = limit;
  }

  /** How many Python frames are active. */
  public int depth() {
    return depth;
  }

  /** Counts frames that CPython would have here and that are written in Java. */
  public void addDepth(int frames) {
    depth += frames;
  }

  @Override
  public long address(PyObject object) {
    return services.address(object);
  }

  @Override
  public long stringHash(long nominal) {
    return services.stringHash(nominal);
  }

  @Override
  public boolean enterRepr(PyObject object) {
    return printing.putIfAbsent(object, Boolean.TRUE) != null;
  }

  @Override
  public void leaveRepr(PyObject object) {
    printing.remove(object);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T local(RunLocal<T> key) {
    Object value = locals.get(key);
    if (value == null) {
      value = key.create(this);
      locals.put(key, value);
    }
    return (T) value;
  }

  @Override
  public PyObject importModule(String name) {
    return services.importModule(this, name);
  }

  @Override
  public void executeModule(PyModule module, String file, String source) {
    runModule(LibraryCode.of(file, source), module);
  }

  @Override
  public @Nullable PyDict currentGlobals() {
    Frame f = current;
    return f == null ? null : f.code.globals;
  }

  @Override
  public @Nullable PyObject currentLocals() {
    Frame f = current;
    return f == null ? null : FrameLocals.of(this, f);
  }

  @Override
  public void warn(PyType category, String message) {
    Frame f = current;
    String file = f == null ? "sys" : f.code.code.file().name();
    services.warn(this, category, message, file, f == null ? 1 : f.line());
  }

  @Override
  public void reportUnraisable(PyBaseException exception, String where) {
    services.unraisable(this, exception, where);
  }

  /** The namespace of builtins. */
  public PyDict builtins() {
    return builtins;
  }

  /** The frame that runs now, or that called the Java code that runs now; null outside of code. */
  public @Nullable Frame currentFrame() {
    return current;
  }

  /** The 1-based line that runs now; 0 outside of code. */
  public int currentLine() {
    Frame f = current;
    return f == null ? 0 : f.line();
  }

  public @Nullable AsyncGenHooks asyncGenHooks() {
    return asyncGenHooks;
  }

  /** {@code sys.set_asyncgen_hooks}: set by the event loop while it runs. */
  public void setAsyncGenHooks(@Nullable AsyncGenHooks hooks) {
    asyncGenHooks = hooks;
  }

  // ---- coroutines that nobody awaits

  void created(PyCoroutine coroutine) {
    if (coroutines.size() >= 1024 && (coroutines.size() & 1023) == 0) {
      coroutines.removeIf(Resumable::isStarted);
    }
    coroutines.add(coroutine);
  }

  /** Says that a coroutine was never awaited, unless that was said before. */
  public boolean warnOnce(PyCoroutine coroutine) {
    boolean first = !coroutine.warned;
    coroutine.warned = true;
    return first;
  }

  /** At the end of the run: the coroutines that were never started and not warned of yet. */
  public List<PyCoroutine> neverAwaited() {
    List<PyCoroutine> all = new ArrayList<>();
    for (PyCoroutine c : coroutines) {
      if (!c.isStarted() && !c.warned) {
        all.add(c);
      }
    }
    return all;
  }
}
