// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.collections;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyDictItems;
import org.foretrace.object.PyDictKeys;
import org.foretrace.object.PyDictValues;
import org.foretrace.object.PyIterator;
import org.foretrace.object.PyType;

/** The views of an OrderedDict: those of dict with iterators of their own. */
final class OrderedDictViews {
  private OrderedDictViews() {}

  private static PyType viewType(String name, Class<?> layout, PyType base) {
    return PyType.builtin("builtins", name, layout, base, BuiltinTable::type).notSubclassable();
  }

  /** {@code odict_keys}. */
  static final class Keys extends PyDictKeys {
    private static final PyType ODICT_KEYS = viewType("odict_keys", Keys.class, PyDictKeys.TYPE);
    private final PyOrderedDict dict;

    Keys(PyOrderedDict dict) {
      super(ODICT_KEYS, dict);
      this.dict = dict;
    }

    @Override
    public PyIterator iterator() {
      return new OrderedDictIterator(dict, OrderedDictIterator.Kind.KEYS, false);
    }

    @Override
    public PyIterator reverseIterator() {
      return new OrderedDictIterator(dict, OrderedDictIterator.Kind.KEYS, true);
    }
  }

  /** {@code odict_values}. */
  static final class Values extends PyDictValues {
    private static final PyType ODICT_VALUES =
        viewType("odict_values", Values.class, PyDictValues.TYPE);
    private final PyOrderedDict dict;

    Values(PyOrderedDict dict) {
      super(ODICT_VALUES, dict);
      this.dict = dict;
    }

    @Override
    public PyIterator iterator() {
      return new OrderedDictIterator(dict, OrderedDictIterator.Kind.VALUES, false);
    }

    @Override
    public PyIterator reverseIterator() {
      return new OrderedDictIterator(dict, OrderedDictIterator.Kind.VALUES, true);
    }
  }

  /** {@code odict_items}. */
  static final class Items extends PyDictItems {
    private static final PyType ODICT_ITEMS =
        viewType("odict_items", Items.class, PyDictItems.TYPE);
    private final PyOrderedDict dict;

    Items(PyOrderedDict dict) {
      super(ODICT_ITEMS, dict);
      this.dict = dict;
    }

    @Override
    public PyIterator iterator() {
      return new OrderedDictIterator(dict, OrderedDictIterator.Kind.ITEMS, false);
    }

    @Override
    public PyIterator reverseIterator() {
      return new OrderedDictIterator(dict, OrderedDictIterator.Kind.ITEMS, true);
    }
  }
}
