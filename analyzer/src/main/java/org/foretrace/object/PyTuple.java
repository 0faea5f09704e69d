// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tuple. */
public class PyTuple extends PyObject implements Iterable<PyObject> {
  public static final PyType TYPE =
      PyType.builtin("tuple", PyTuple.class, TupleMethods::table).asSequence();

  public static final PyTuple EMPTY = new PyTuple(TYPE, new PyObject[0]);

  private final PyObject[] items;

  /** Takes the array over: the caller must not change it. */
  protected PyTuple(PyType type, PyObject[] items) {
    super(type);
    this.items = items;
  }

  /** {@code class X(tuple)}: with a place for attributes. */
  public static final class Instance extends PyTuple {
    private final @Nullable PyDict attributes;

    public Instance(PyType type, PyObject[] items) {
      super(type, items);
      attributes = type.hasDict() ? new PyDict() : null;
    }

    @Override
    public @Nullable PyDict dict() {
      return attributes;
    }
  }

  /** Takes the array over: the caller must not change it. */
  public static PyTuple of(PyObject... items) {
    return items.length == 0 ? EMPTY : new PyTuple(TYPE, items);
  }

  public static PyTuple of(List<? extends PyObject> items) {
    return of(items.toArray(new PyObject[0]));
  }

  public final int size() {
    return items.length;
  }

  public final PyObject get(int index) {
    return items[index];
  }

  /** The items themselves; not to be changed. */
  public final PyObject[] items() {
    return items;
  }

  @Override
  public Iterator<PyObject> iterator() {
    return Arrays.asList(items).iterator();
  }
}
