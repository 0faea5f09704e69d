// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.Attributes;
import org.foretrace.object.PyInstance;
import org.foretrace.object.PyMemberDescriptor;
import org.foretrace.object.PyMethodDescriptor;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyType;
import org.jspecify.annotations.Nullable;

/** What one instruction found on the type when it last looked an attribute up: an inline cache. */
final class AttributeCache {
  /** Nothing to be held: look it up again. */
  static final int NONE = 0;

  /** In the instance dictionary, or {@link #found} on the type if it is not there. */
  static final int DICT = 1;

  /** In a place of {@code __slots__}. */
  static final int SLOT = 2;

  private static final AttributeCache EMPTY = new AttributeCache(PyType.OBJECT, NONE, null, 0);

  final PyType type;
  final Object version;
  final int kind;
  final @Nullable PyObject found;
  final int slot;

  private AttributeCache(PyType type, int kind, @Nullable PyObject found, int slot) {
    this.type = type;
    this.version = type.version();
    this.kind = kind;
    this.found = found;
    this.slot = slot;
  }

  boolean fits(PyType t) {
    return t == type && t.version() == version;
  }

  /** What can be held for reading an attribute of an instance. */
  static AttributeCache forLoad(PyType type, String name) {
    if (!(type.lookup("__getattribute__") instanceof PyMethodDescriptor)) {
      return new AttributeCache(type, NONE, null, 0);
    }
    return make(type, name);
  }

  /** What can be held for setting an attribute of an instance. */
  static AttributeCache forStore(PyType type, String name) {
    if (!(type.lookup("__setattr__") instanceof PyMethodDescriptor)) {
      return new AttributeCache(type, NONE, null, 0);
    }
    return make(type, name);
  }

  private static AttributeCache make(PyType type, String name) {
    PyObject found = type.lookup(name);
    if (found == null) {
      return new AttributeCache(type, DICT, null, 0);
    }
    if (found instanceof PyMemberDescriptor m) {
      return new AttributeCache(type, SLOT, found, m.index());
    }
    if (Attributes.isDataDescriptor(found)) {
      return new AttributeCache(type, NONE, null, 0);
    }
    return new AttributeCache(type, DICT, found, 0);
  }

  /** What can be held for calling a method of an object: a function to pass self to, or null. */
  static AttributeCache forMethod(PyObject object, String name) {
    PyType type = object.type();
    PyObject found = CallInstructions.findMethod(object, name);
    boolean instance = object instanceof PyInstance;
    return found == null || (type.isHeap() && !instance)
        ? EMPTY
        : new AttributeCache(type, DICT, found, 0);
  }
}
