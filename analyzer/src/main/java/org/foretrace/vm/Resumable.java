// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.Awaitables;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyType;
import org.foretrace.object.Sendable;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** A frame that can be suspended, as an object: generators, coroutines, asynchronous generators. */
public abstract class Resumable extends PyObject implements Sendable, Awaitables.Coroutine {
  final HandledException handled = new HandledException();
  final PyFunction function;
  private final int line;
  @Nullable Frame frame; // null once it has finished
  boolean started;
  boolean running;
  // For asynchronous generators: whether the last yield was of the generator itself, not an await.
  boolean yieldedItem;
  PyObject result = PySingleton.NONE;
  @Nullable PyFrame frameView;
  private String name;
  private String qualname;

  Resumable(PyType type, Frame frame, PyFunction function, int line) {
    super(type);
    this.frame = frame;
    this.function = function;
    this.name = function.name();
    this.qualname = function.qualname();
    this.line = line;
    frame.generator = this;
  }

  /** What errors call it: generator, coroutine, async generator. */
  abstract String kind();

  /** Whether it has run at least once. */
  public final boolean isStarted() {
    return started;
  }

  public final boolean isRunning() {
    return running;
  }

  public final boolean isFinished() {
    return frame == null;
  }

  /** Its suspended or running frame; null once it has finished. */
  public final @Nullable Frame frame() {
    return frame;
  }

  /** The function that made it. */
  public final PyFunction function() {
    return function;
  }

  /** The line at which it was created. */
  public final int createdLine() {
    return line;
  }

  public final String name() {
    return name;
  }

  final void setName(String newName) {
    name = newName;
  }

  public final String qualname() {
    return qualname;
  }

  final void setQualname(String newQualname) {
    qualname = newQualname;
  }

  /** What it awaits or delegates to while suspended: {@code cr_await}, {@code gi_yieldfrom}. */
  public final @Nullable PyObject awaited() {
    Frame f = frame;
    return f == null || running || !started ? null : Resumption.delegate(f);
  }

  @Override
  public boolean isAwaitable() {
    return false;
  }

  @Override
  public final @Nullable PyObject send(ThreadState ts, PyObject value) {
    return Resumption.send((Interpreter) ts, this, value);
  }

  @Override
  public final @Nullable PyObject throwInto(ThreadState ts, PyBaseException exception) {
    return Resumption.throwInto((Interpreter) ts, this, exception);
  }

  @Override
  public final PyObject returned() {
    return result;
  }

  @Override
  public final void close(ThreadState ts) {
    Resumption.close((Interpreter) ts, this);
  }
}
