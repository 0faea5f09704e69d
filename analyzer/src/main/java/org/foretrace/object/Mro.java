// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.List;

/** The C3 linearisation of base classes (https://docs.python.org/3/howto/mro.html). */
final class Mro {
  private Mro() {}

  static PyType[] linearize(PyType type, PyType[] bases) {
    List<List<PyType>> sequences = new ArrayList<>();
    checkDuplicates(bases);
    for (PyType base : bases) {
      sequences.add(new ArrayList<>(List.of(base.mro())));
    }
    sequences.add(new ArrayList<>(List.of(bases)));
    List<PyType> result = new ArrayList<>();
    result.add(type);
    while (true) {
      sequences.removeIf(List::isEmpty);
      if (sequences.isEmpty()) {
        return PyType.arrayOf(result);
      }
      PyType next = nextHead(sequences);
      result.add(next);
      for (List<PyType> sequence : sequences) {
        if (sequence.get(0) == next) {
          sequence.remove(0);
        }
      }
    }
  }

  private static void checkDuplicates(PyType[] bases) {
    for (int i = 0; i < bases.length; i++) {
      for (int k = i + 1; k < bases.length; k++) {
        if (bases[i] == bases[k]) {
          throw Errors.typeError("duplicate base class " + bases[i].name());
        }
      }
    }
  }

  private static PyType nextHead(List<List<PyType>> sequences) {
    for (List<PyType> sequence : sequences) {
      PyType head = sequence.get(0);
      boolean inTail = false;
      for (List<PyType> other : sequences) {
        inTail |= other.lastIndexOf(head) > 0;
      }
      if (!inTail) {
        return head;
      }
    }
    List<String> names = new ArrayList<>();
    for (List<PyType> sequence : sequences) {
      String name = sequence.get(0).name();
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    throw Errors.typeError(
        "Cannot create a consistent method resolution order (MRO) for bases "
            + String.join(", ", names));
  }
}
