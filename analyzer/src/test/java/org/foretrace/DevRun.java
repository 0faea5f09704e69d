// SPDX-License-Identifier: Apache-2.0
package org.foretrace;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import org.foretrace.code.CodeObject;
import org.foretrace.code.Compiler;
import org.foretrace.code.Disassembler;
import org.foretrace.object.Exceptions;
import org.foretrace.object.LimitExceeded;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBuiltin;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyModule;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.Unsupported;
import org.foretrace.scope.ScopeAnalyzer;
import org.foretrace.scope.ScopeResult;
import org.foretrace.source.SourceFile;
import org.foretrace.stdlib.StandardLibrary;
import org.foretrace.syntax.ParseResult;
import org.foretrace.syntax.Parser;
import org.foretrace.vm.Interpreter;
import org.foretrace.vm.Limits;
import org.foretrace.vm.Services;

/**
 * Runs one Python file on the bare interpreter and prints what it prints: for trying things out.
 *
 * <p>Arguments: {@code [--dis] [--time] FILE}.
 */
public final class DevRun {
  private DevRun() {}

  public static void main(String[] args) throws Exception {
    boolean dis = false;
    boolean time = false;
    String path = "";
    for (String arg : args) {
      if (arg.equals("--dis")) {
        dis = true;
      } else if (arg.equals("--time")) {
        time = true;
      } else {
        path = arg;
      }
    }
    SourceFile file = new SourceFile(path, Files.readString(Path.of(path)));
    ParseResult parsed = Parser.parse(file);
    if (parsed.module() == null) {
      System.err.println(parsed.error());
      System.exit(1);
      return;
    }
    ScopeResult scopes =
        ScopeAnalyzer.analyze(parsed.module(), new ScopeAnalyzer.Options(false));
    if (!scopes.ok()) {
      System.err.println(scopes.error());
      System.exit(1);
      return;
    }
    CodeObject code = Compiler.compile(parsed.module(), scopes.orThrow(), file);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    if (dis) {
      out.print(Disassembler.text(code));
      out.flush();
      return;
    }
    long start = System.nanoTime();
    int status = run(code, out);
    if (time) {
      System.err.printf("%.1f ms%n", (System.nanoTime() - start) / 1e6);
    }
    System.exit(status);
  }

  private static int run(CodeObject code, PrintStream out) {
    Interpreter in = new Interpreter(builtins(out), new DevServices(), Limits.DEFAULT);
    try {
      PyModule main = new PyModule("__main__");
      StandardLibrary.modules(in).put("__main__", main);
      in.runModule(code, main);
      return 0;
    } catch (PyRaise e) {
      out.flush();
      System.err.println("Traceback (most recent call last):");
      var lines = e.exception().traceback();
      for (int i = lines.size() - 1; i >= 0; i--) {
        PyBaseException.TracebackEntry t = lines.get(i);
        System.err.printf("  File \"%s\", line %d, in %s%n", t.file(), t.line(), t.function());
      }
      System.err.println(e.exception().type().name() + ": " + text(in, e.exception()));
      return 1;
    } catch (Unsupported e) {
      out.flush();
      System.err.println("unsupported: " + e.feature() + " at line " + in.currentLine());
      return 3;
    } catch (LimitExceeded e) {
      out.flush();
      System.err.println("limit: " + e.budget() + ": " + e.getMessage());
      return 4;
    } finally {
      out.flush();
    }
  }

  private static String text(Interpreter in, PyObject o) {
    try {
      return PyOps.str(in, o);
    } catch (PyRaise e) {
      return "<no text>";
    }
  }

  private static PyDict builtins(PrintStream out) {
    PyDict dict = new PyDict();
    for (PyType t : Exceptions.all()) {
      dict.put(t.name(), t);
    }
    dict.put(
        "print",
        PyBuiltin.function(
            "builtins",
            "print(*args, sep=' ', end='\\n', file=None, flush=False)",
            false,
            (ts, a) -> {
              StringBuilder line = new StringBuilder();
              PyTuple items = (PyTuple) a[0];
              for (int i = 0; i < items.size(); i++) {
                line.append(i == 0 ? "" : PyOps.str(ts, a[1]));
                line.append(PyOps.str(ts, items.get(i)));
              }
              out.print(line.append(PyOps.str(ts, a[2])));
              return PySingleton.NONE;
            }));
    dict.put(
        "len",
        PyBuiltin.function(
            "builtins", "len(obj, /)", false, (ts, a) -> PyInt.of(PyOps.length(ts, a[0]))));
    types(dict);
    functions(dict);
    return dict;
  }

  // Stands in for what the library does not have yet.
  private static void types(PyDict dict) {
    for (PyType t :
        new PyType[] {
          PyType.TYPE,
          PyType.OBJECT,
          PyInt.TYPE,
          org.foretrace.object.PyStr.TYPE,
          org.foretrace.object.PyList.TYPE,
          org.foretrace.object.PyDict.TYPE,
          PyTuple.TYPE,
          org.foretrace.object.PySet.TYPE,
          org.foretrace.object.PyFrozenSet.TYPE,
          org.foretrace.object.PyFloat.TYPE,
          org.foretrace.object.PyBool.TYPE,
          org.foretrace.object.PyComplex.TYPE,
          org.foretrace.object.PyBytes.TYPE,
          org.foretrace.object.PySuper.TYPE,
          org.foretrace.object.PyProperty.TYPE,
          org.foretrace.object.PyClassMethod.TYPE,
          org.foretrace.object.PyStaticMethod.TYPE,
          org.foretrace.object.PySlice.TYPE,
        }) {
      dict.put(t.name(), t);
    }
    dict.put("Ellipsis", PySingleton.ELLIPSIS);
    dict.put("NotImplemented", PySingleton.NOT_IMPLEMENTED);
    dict.put("__build_class__", org.foretrace.vm.BuildClass.FUNCTION);
  }

  private static void put(PyDict dict, String signature, org.foretrace.object.Body.OfN body) {
    PyBuiltin f = PyBuiltin.function("builtins", signature, false, body);
    dict.put(f.name(), f);
  }

  private static void functions(PyDict dict) {
    put(dict, "repr(o, /)", (ts, a) -> org.foretrace.object.PyStr.of(PyOps.repr(ts, a[0])));
    put(dict, "iter(o, /)", (ts, a) -> PyOps.iter(ts, a[0]));
    put(
        dict,
        "next(o, default=?, /)",
        (ts, a) -> {
          PyObject next = PyOps.next(ts, a[0]);
          if (next == null && a[1] == null) {
            throw org.foretrace.object.Errors.stopIteration(PySingleton.NONE);
          }
          return next == null ? a[1] : next;
        });
    put(
        dict,
        "isinstance(o, t, /)",
        (ts, a) -> {
          boolean is = false;
          if (a[1] instanceof PyTuple) {
            for (PyObject t : (PyTuple) a[1]) {
              is |= a[0].type().isSubtypeOf((PyType) t);
            }
          } else {
            is = a[0].type().isSubtypeOf((PyType) a[1]);
          }
          return org.foretrace.object.PyBool.of(is);
        });
    put(
        dict,
        "getattr(o, n, d=?, /)",
        (ts, a) ->
            a[2] == null
                ? PyOps.getAttr(ts, a[0], a[1].toString())
                : java.util.Objects.requireNonNullElse(
                    org.foretrace.object.Attributes.getOrNull(ts, a[0], a[1].toString()), a[2]));
    put(
        dict,
        "setattr(o, n, v, /)",
        (ts, a) -> {
          PyOps.setAttr(ts, a[0], a[1].toString(), a[2]);
          return PySingleton.NONE;
        });
    put(
        dict,
        "hasattr(o, n, /)",
        (ts, a) ->
            org.foretrace.object.PyBool.of(
                org.foretrace.object.Attributes.getOrNull(ts, a[0], a[1].toString()) != null));
    put(dict, "callable(o, /)", (ts, a) -> org.foretrace.object.PyBool.of(PyOps.isCallable(a[0])));
    put(dict, "globals()", (ts, a) -> ts.currentGlobals());
    put(dict, "locals()", (ts, a) -> ts.currentLocals());
    put(
        dict,
        "anext(o, /)",
        (ts, a) -> ts.callMethod(a[0], "__anext__"));
    put(dict, "aiter(o, /)", (ts, a) -> ts.callMethod(a[0], "__aiter__"));
    put(
        dict,
        "range(a, b=?, c=?, /)",
        (ts, a) -> {
          PyObject from = a[1] == null ? PyInt.ZERO : a[0];
          PyObject to = a[1] == null ? a[0] : a[1];
          long step = a[2] == null ? 1 : ((PyInt) a[2]).longValue();
          java.util.List<PyObject> all = new java.util.ArrayList<>();
          for (long i = ((PyInt) from).longValue();
              step > 0 ? i < ((PyInt) to).longValue() : i > ((PyInt) to).longValue();
              i += step) {
            all.add(PyInt.of(i));
          }
          return PyTuple.of(all);
        });
    put(
        dict,
        "zip(*its)",
        (ts, a) -> {
          java.util.List<java.util.List<PyObject>> cols = new java.util.ArrayList<>();
          for (PyObject o : (PyTuple) a[0]) {
            cols.add(PyOps.toList(ts, o));
          }
          java.util.List<PyObject> rows = new java.util.ArrayList<>();
          for (int i = 0; cols.stream().mapToInt(java.util.List::size).min().orElse(0) > i; i++) {
            int row = i;
            rows.add(PyTuple.of(cols.stream().map(c -> c.get(row)).toList()));
          }
          return PyTuple.of(rows);
        });
    put(
        dict,
        "enumerate(o, start=0)",
        (ts, a) -> {
          java.util.List<PyObject> rows = new java.util.ArrayList<>();
          long i = ((PyInt) a[1]).longValue();
          for (PyObject o : PyOps.toList(ts, a[0])) {
            rows.add(PyTuple.of(PyInt.of(i++), o));
          }
          return PyTuple.of(rows);
        });
    put(
        dict,
        "sum(o, start=0)",
        (ts, a) -> {
          PyObject total = a[1];
          for (PyObject o : PyOps.toList(ts, a[0])) {
            total = org.foretrace.object.Operators.add(ts, total, o);
          }
          return total;
        });
    put(
        dict,
        "sorted(o, /)",
        (ts, a) -> {
          java.util.List<PyObject> all = new java.util.ArrayList<>(PyOps.toList(ts, a[0]));
          all.sort(
              (x, y) ->
                  org.foretrace.object.Comparison.holds(
                          ts, org.foretrace.object.Comparison.Op.LT, x, y)
                      ? -1
                      : 1);
          return org.foretrace.object.PyList.of(all);
        });
  }

  /** A world in which nothing moves. */
  private static final class DevServices implements Services {
    private final Map<PyObject, Long> addresses = new IdentityHashMap<>();

    @Override
    public long address(PyObject object) {
      return addresses.computeIfAbsent(object, o -> 0x7f0000000000L + 64L * addresses.size());
    }

    @Override
    public long stringHash(long nominal) {
      return nominal;
    }

    @Override
    public PyObject importModule(Interpreter interpreter, String name) {
      return StandardLibrary.importModule(interpreter, name);
    }

    @Override
    public PyObject importFrom(Interpreter interpreter, PyObject module, String name) {
      return StandardLibrary.importFrom(interpreter, module, name);
    }

    @Override
    public void warn(
        Interpreter interpreter, PyType category, String message, String file, int line) {
      System.err.println(file + ":" + line + ": " + category.name() + ": " + message);
    }

    @Override
    public void unraisable(Interpreter interpreter, PyBaseException exception, String where) {
      System.err.println(where + " " + exception.type().name());
    }

    @Override
    public PyObject typing(Interpreter interpreter, String intrinsic, PyObject[] args) {
      throw new Unsupported(intrinsic);
    }
  }
}
