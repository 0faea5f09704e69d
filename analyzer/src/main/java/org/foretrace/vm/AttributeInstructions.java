// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.Attributes;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyInstance;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyType;
import org.jspecify.annotations.Nullable;

/** LOAD_ATTR and STORE_ATTR, with what the last lookup found on the type. */
final class AttributeInstructions {
  private AttributeInstructions() {}

  static PyObject load(Interpreter in, LinkedCode code, int pc, PyObject object, int name) {
    if (object instanceof PyInstance) {
      PyInstance instance = (PyInstance) object;
      PyType type = instance.type();
      AttributeCache cache = code.caches[pc >> 2];
      if (cache == null || !cache.fits(type)) {
        cache = AttributeCache.forLoad(type, code.names[name]);
        code.caches[pc >> 2] = cache;
      }
      if (cache.kind == AttributeCache.DICT) {
        PyDict dict = instance.dictIfMade();
        PyObject value = dict == null ? null : dict.get(code.names[name]);
        if (value != null) {
          return value;
        }
      } else if (cache.kind == AttributeCache.SLOT) {
        PyObject value = instance.slot(cache.slot);
        if (value != null) {
          return value;
        }
      }
    }
    return Attributes.get(in, object, code.names[name]);
  }

  static void store(
      Interpreter in, LinkedCode code, int pc, PyObject object, int name, PyObject value) {
    if (object instanceof PyInstance) {
      PyInstance instance = (PyInstance) object;
      PyType type = instance.type();
      AttributeCache cache = code.caches[pc >> 2];
      if (cache == null || !cache.fits(type)) {
        cache = AttributeCache.forStore(type, code.names[name]);
        code.caches[pc >> 2] = cache;
      }
      if (cache.kind == AttributeCache.DICT) {
        PyDict dict = instance.dict();
        if (dict != null) {
          dict.put(in, code.nameString(name), value);
          return;
        }
      } else if (cache.kind == AttributeCache.SLOT) {
        instance.setSlot(cache.slot, value);
        return;
      }
    }
    Attributes.set(in, object, code.names[name], value);
  }

  /** A function that the attribute would bind to the object, or null: look it up. */
  static @Nullable PyObject method(LinkedCode code, int pc, PyObject object, int name) {
    PyType type = object.type();
    AttributeCache cache = code.caches[pc >> 2];
    if (cache == null || !cache.fits(type)) {
      cache = AttributeCache.forMethod(object, code.names[name]);
      if (cache.found == null) {
        return CallInstructions.findMethod(object, code.names[name]);
      }
      code.caches[pc >> 2] = cache;
    }
    if (object instanceof PyInstance) {
      PyDict dict = ((PyInstance) object).dictIfMade();
      if (dict != null && dict.get(code.names[name]) != null) {
        return null;
      }
    }
    return cache.found;
  }
}
