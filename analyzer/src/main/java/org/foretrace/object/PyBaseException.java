// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** An exception object, of a builtin class or a subclass made in Python. */
public class PyBaseException extends PyObject {
  private PyTuple args;
  private @Nullable PyBaseException cause;
  private @Nullable PyBaseException context;
  private boolean suppressContext;
  // Innermost last, as they are added while unwinding: the reverse of what a traceback prints.
  private List<TracebackEntry> traceback = new ArrayList<>(2);
  private @Nullable PyDict attributes;
  // What CPython keeps in the C structure of one type: value, code, errno, name, ...
  private @Nullable PyDict fields;
  private @Nullable PyTraceback lastTraceback;
  private @Nullable Scene scene;

  /**
   * One line of a traceback: where {@code function} was in {@code file}. Columns are 1-based and
   * count code points; a column of 0 is not known. Without a source no line of it is shown.
   */
  public record TracebackEntry(
      String file,
      int line,
      int endLine,
      int column,
      int endColumn,
      String function,
      @Nullable SourceFile source) {

    public TracebackEntry(
        String file, int line, int endLine, int column, int endColumn, String function) {
      this(file, line, endLine, column, endColumn, function, null);
    }
  }

  /** What was visible where an exception was raised: for "Did you mean" in its traceback. */
  public interface Scene {
    /** The names of local variables, then global ones, then builtins. */
    List<String> names();

    /** The local variable {@code self}, or null. */
    @Nullable PyObject self();
  }

  public PyBaseException(PyType type, PyTuple args) {
    super(type);
    this.args = args;
  }

  public final PyTuple args() {
    return args;
  }

  public final void setArgs(PyTuple newArgs) {
    args = newArgs;
  }

  public final @Nullable PyBaseException cause() {
    return cause;
  }

  /** {@code __cause__ = exception}; suppresses the context, as CPython does. */
  public final void setCause(@Nullable PyBaseException exception) {
    cause = exception;
    suppressContext = true;
  }

  public final @Nullable PyBaseException context() {
    return context;
  }

  public final void setContext(@Nullable PyBaseException exception) {
    context = exception;
  }

  public final boolean suppressContext() {
    return suppressContext;
  }

  public final void setSuppressContext(boolean value) {
    suppressContext = value;
  }

  /** The frames it passed, innermost first. */
  public final List<TracebackEntry> traceback() {
    return traceback;
  }

  /** {@code with_traceback}: replaces the frames; the list is taken over. */
  public final void setTraceback(List<TracebackEntry> entries) {
    traceback = entries;
    lastTraceback = null;
  }

  public final void addTraceback(TracebackEntry entry) {
    traceback.add(entry);
  }

  /** A field of its builtin type, such as {@code errno}; null where it was never set. */
  public final @Nullable PyObject field(String name) {
    return fields == null ? null : fields.get(name);
  }

  /** Sets a field of its builtin type; null unsets it. */
  public final void setField(String name, @Nullable PyObject value) {
    if (value != null) {
      if (fields == null) {
        fields = new PyDict();
      }
      fields.put(name, value);
    } else if (fields != null) {
      fields.remove(name);
    }
  }

  /** What the innermost frame of the traceback saw; null where nobody knows. */
  public final @Nullable Scene scene() {
    return scene;
  }

  public final void setScene(@Nullable Scene innermost) {
    scene = innermost;
  }

  /** {@code __traceback__}: None or an object that shows the frames passed so far. */
  final PyObject tracebackObject() {
    if (traceback.isEmpty()) {
      return PySingleton.NONE;
    }
    PyTraceback last = lastTraceback;
    if (last == null || last.depth() != traceback.size()) {
      last = PyTraceback.of(traceback);
      lastTraceback = last;
    }
    return last;
  }

  @Override
  public final PyDict dict() {
    if (attributes == null) {
      attributes = new PyDict();
    }
    return attributes;
  }

  /** The only argument as {@code str(e)} shows it is made by ExceptionMethods; this is for logs. */
  @Override
  public String toString() {
    return type().name() + " " + args.size() + " args";
  }
}
