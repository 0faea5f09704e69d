// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** A value of Java with {@code __get__}: what a lookup in a type turns into on access. */
public interface Descriptor {
  /**
   * {@code __get__(object, owner)}; {@code object} is null for access on the type itself. Null
   * means that there is no such attribute on this object (an unset slot).
   */
  @Nullable PyObject get(ThreadState ts, @Nullable PyObject object, PyType owner);

  /**
   * Whether it comes before the instance dictionary (has {@code __set__} or {@code __delete__}).
   */
  default boolean isData() {
    return false;
  }

  /**
   * {@code __set__}, or {@code __delete__} where {@code value} is null; only for data descriptors.
   */
  default void set(ThreadState ts, PyObject object, @Nullable PyObject value) {
    throw Errors.raise(Exceptions.ATTRIBUTE_ERROR, "readonly attribute");
  }
}
