// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import java.util.List;
import org.foretrace.code.CodeObject;
import org.foretrace.loop.Deadlock;
import org.foretrace.object.Exceptions;
import org.foretrace.object.LimitExceeded;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyModule;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.Unsupported;
import org.foretrace.predict.Prediction.ErrorInfo;
import org.foretrace.predict.Prediction.Outcome;
import org.foretrace.predict.Prediction.UnsupportedInfo;
import org.foretrace.predict.Prediction.Waiting;
import org.foretrace.stdlib.RunWorld;
import org.foretrace.stdlib.StandardLibrary;
import org.foretrace.stdlib.asyncio.AsyncioState;
import org.foretrace.stdlib.builtins.BuiltinsModule;
import org.foretrace.stdlib.builtins.StandardStreams;
import org.foretrace.stdlib.time.VirtualTime;
import org.foretrace.vm.Interpreter;
import org.foretrace.world.World;
import org.foretrace.world.WorldSession;
import org.jspecify.annotations.Nullable;

/** One run of a program in one world, from the first line to the end of the process. */
final class Run {
  private final Compilation compilation;
  private final CodeObject code;
  private final boolean notebook;
  private final WorldSession world;
  private final Interpreter interpreter;
  private final Recorder recorder;
  private Outcome outcome = Outcome.COMPLETED;
  private int exitCode;
  private @Nullable ErrorInfo error;
  private @Nullable UnsupportedInfo unsupported;
  private List<Waiting> waiting = List.of();

  Run(
      Compilation compilation,
      CodeObject code,
      Program program,
      PredictOptions options,
      World chosen) {
    this.compilation = compilation;
    this.code = code;
    this.notebook = options.notebook();
    this.world = new WorldSession(chosen);
    ProgramServices services = new ProgramServices(world, program.siblings());
    this.interpreter = new Interpreter(BuiltinsModule.newNamespace(), services, options.limits());
    this.recorder = new Recorder(interpreter, options.limits(), compilation.file());
    services.setRecorder(recorder);
    VirtualTime.in(interpreter).configure(chosen, options.limits(), recorder.loopListener());
    AsyncioState.in(interpreter).setListener(recorder.taskListener());
    RunWorld.set(interpreter, world);
    StandardStreams.of(interpreter)
        .connect(recorder::write, new InputLines(chosen.stdin()), options.limits().output());
  }

  RunResult result() {
    compilation.warnings().forEach(w -> recorder.syntaxWarning(compilation.file(), w));
    try {
      runMain();
    } catch (StackOverflowError e) {
      limit("nesting", "the program nests too deeply");
    } catch (OutOfMemoryError e) {
      limit("memory", "the program takes too much memory");
    }
    return new RunResult(
        outcome,
        exitCode,
        recorder.now(),
        recorder.stdout(),
        recorder.stderr(),
        recorder.chunks(),
        error,
        unsupported,
        waiting,
        recorder.tasks(),
        recorder.diagnostics(),
        world.consulted());
  }

  private void runMain() {
    PyModule main = new PyModule("__main__");
    main.dict().put("__file__", PyStr.of(compilation.file().name()));
    main.dict().put("__doc__", PySingleton.NONE);
    main.dict().put("__package__", PySingleton.NONE);
    main.dict().put("__spec__", PySingleton.NONE);
    main.dict().put("__builtins__", StandardLibrary.importModule(interpreter, "builtins"));
    StandardLibrary.modules(interpreter).put("__main__", main);
    guarded(
        () -> {
          if (notebook) {
            NotebookKernel.run(interpreter, code, main);
          } else {
            interpreter.runModule(code, main);
          }
        });
    if (outcome != Outcome.UNSUPPORTED && outcome != Outcome.LIMIT && outcome != Outcome.DEADLOCK) {
      guarded(() -> Shutdown.run(interpreter, recorder));
    }
  }

  // Runs a part of the program; however it ends becomes the outcome.
  private void guarded(Runnable part) {
    try {
      part.run();
    } catch (PyRaise e) {
      raised(e.exception());
    } catch (Unsupported e) {
      int line = recorder.currentLine();
      outcome = Outcome.UNSUPPORTED;
      unsupported =
          new UnsupportedInfo(e.feature(), line, "'" + e.feature() + "' is not supported");
    } catch (LimitExceeded e) {
      limit(e.budget(), String.valueOf(e.getMessage()));
    } catch (Deadlock e) {
      outcome = Outcome.DEADLOCK;
      waiting = Waits.of(interpreter);
    }
  }

  private void limit(String budget, String message) {
    outcome = Outcome.LIMIT;
    error = new ErrorInfo(budget, message, recorder.currentLine(), 0);
  }

  private void raised(PyBaseException exception) {
    if (exception.type().isSubtypeOf(Exceptions.SYSTEM_EXIT)) {
      exit(exception);
      return;
    }
    outcome = Outcome.EXCEPTION;
    exitCode = exception.type().isSubtypeOf(Exceptions.KEYBOARD_INTERRUPT) ? 130 : 1;
    String text = text(exception);
    error =
        new ErrorInfo(
            exception.type().fullName(),
            text,
            Tracebacks.userLine(exception, compilation.file().name()),
            0);
    recorder.write(true, Tracebacks.text(interpreter, exception));
  }

  private String text(PyObject o) {
    try {
      return PyOps.str(interpreter, o);
    } catch (PyRaise e) {
      return "<exception str() failed>";
    }
  }

  private void exit(PyBaseException exception) {
    outcome = Outcome.EXIT;
    PyObject status = PyOps.getAttr(interpreter, exception, "code");
    if (status == PySingleton.NONE) {
      exitCode = 0;
    } else if (status instanceof PyInt) {
      exitCode = ((PyInt) status).bigValue().intValue() & 0xff;
    } else {
      exitCode = 1;
      recorder.write(true, text(status) + "\n");
    }
  }
}
