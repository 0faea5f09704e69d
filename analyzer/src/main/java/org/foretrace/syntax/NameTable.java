// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.Arrays;

/** Makes one string per name, however often it occurs, in normal form. */
final class NameTable {
  private final String text;
  private String[] keys = new String[256];
  private String[] names = new String[256];
  private int size;

  NameTable(String text) {
    this.text = text;
  }

  /** The name between two offsets. */
  String get(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int mask = keys.length - 1;
    int slot = (hash ^ hash >>> 15) & mask;
    while (true) {
      String key = keys[slot];
      if (key == null) {
        return add(slot, start, end);
      }
      if (key.hashCode() == hash && key.length() == end - start && text.startsWith(key, start)) {
        return names[slot];
      }
      slot = (slot + 1) & mask;
    }
  }

  private String add(int slot, int start, int end) {
    String key = text.substring(start, end);
    String name = isAscii(key) ? key : Identifiers.normalize(key);
    keys[slot] = key;
    names[slot] = name;
    if (++size * 2 > keys.length) {
      grow();
    }
    return name;
  }

  private void grow() {
    String[] oldKeys = keys;
    String[] oldNames = names;
    keys = new String[oldKeys.length * 2];
    names = Arrays.copyOf(keys, keys.length);
    int mask = keys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        int hash = oldKeys[i].hashCode();
        int slot = (hash ^ hash >>> 15) & mask;
        while (keys[slot] != null) {
          slot = (slot + 1) & mask;
        }
        keys[slot] = oldKeys[i];
        names[slot] = oldNames[i];
      }
    }
  }

  private static boolean isAscii(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
