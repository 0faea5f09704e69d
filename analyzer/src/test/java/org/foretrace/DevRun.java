// SPDX-License-Identifier: Apache-2.0
package org.foretrace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import org.foretrace.code.CodeObject;
import org.foretrace.code.Compiler;
import org.foretrace.code.Disassembler;
import org.foretrace.object.LimitExceeded;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyModule;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PyType;
import org.foretrace.object.Unsupported;
import org.foretrace.scope.ScopeAnalyzer;
import org.foretrace.scope.ScopeResult;
import org.foretrace.source.SourceFile;
import org.foretrace.stdlib.StandardLibrary;
import org.foretrace.stdlib.builtins.BuiltinsModule;
import org.foretrace.stdlib.builtins.StandardStreams;
import org.foretrace.stdlib.traceback.TracebackText;
import org.foretrace.syntax.ParseResult;
import org.foretrace.syntax.Parser;
import org.foretrace.vm.Interpreter;
import org.foretrace.vm.Limits;
import org.foretrace.vm.Services;

/**
 * Runs one Python file on the bare interpreter and prints what it prints: for trying things out.
 *
 * <p>Arguments: {@code [--dis] [--time] [--bench=N] FILE}; --bench calls its function bench N
 * times.
 */
public final class DevRun {
  private static final java.lang.management.ThreadMXBean CPU =
      java.lang.management.ManagementFactory.getThreadMXBean();

  private DevRun() {}

  public static void main(String[] args) throws Exception {
    boolean dis = false;
    boolean time = false;
    int benches = 0;
    String path = "";
    for (String arg : args) {
      if (arg.equals("--dis")) {
        dis = true;
      } else if (arg.equals("--time")) {
        time = true;
      } else if (arg.startsWith("--bench=")) {
        benches = Integer.parseInt(arg.substring(8));
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
    ScopeResult scopes = ScopeAnalyzer.analyze(parsed.module(), new ScopeAnalyzer.Options(false));
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
    int status = run(code, out, benches);
    if (time) {
      System.err.printf("%.1f ms%n", (System.nanoTime() - start) / 1e6);
    }
    System.exit(status);
  }

  private static int run(CodeObject code, PrintStream out, int benches) {
    Interpreter in =
        new Interpreter(
            BuiltinsModule.newNamespace(),
            new DevServices(),
            Limits.DEFAULT.with(Limits.Budget.STEPS, 10_000_000_000L));
    BufferedReader stdin =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    StandardStreams.of(in)
        .connect(
            (error, text) -> (error ? System.err : out).print(text),
            () -> {
              try {
                String line = stdin.readLine();
                return line == null ? null : line + "\n";
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            Limits.DEFAULT.output());
    try {
      PyModule main = new PyModule("__main__");
      StandardLibrary.modules(in).put("__main__", main);
      in.runModule(code, main);
      PyObject bench = main.dict().get("bench");
      for (int i = 0; i < benches && bench != null; i++) {
        long from = CPU.getCurrentThreadCpuTime();
        in.call(bench);
        System.err.printf("bench %.2f ms%n", (CPU.getCurrentThreadCpuTime() - from) / 1e6);
      }
      return 0;
    } catch (PyRaise e) {
      out.flush();
      System.err.print(TracebackText.of(in, e.exception()));
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
    public void importStar(Interpreter interpreter, PyObject module, PyObject namespace) {
      StandardLibrary.importStar(interpreter, module, namespace);
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
