// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/**
 * The Java code of a builtin function: one Java parameter for each parameter of its signature. A
 * parameter with default {@code ?} is null when absent.
 */
public interface Body {
  /** Calls with one slot for each parameter. */
  PyObject invoke(ThreadState ts, @Nullable PyObject[] args);

  /** No parameter. */
  interface Of0 extends Body {
    PyObject apply(ThreadState ts);

    @Override
    default PyObject invoke(ThreadState ts, @Nullable PyObject[] args) {
      return apply(ts);
    }
  }

  /** One parameter. */
  interface Of1 extends Body {
    PyObject apply(ThreadState ts, PyObject a);

    @Override
    default PyObject invoke(ThreadState ts, @Nullable PyObject[] args) {
      return apply(ts, args[0]);
    }
  }

  /** Two parameters. */
  interface Of2 extends Body {
    PyObject apply(ThreadState ts, PyObject a, PyObject b);

    @Override
    default PyObject invoke(ThreadState ts, @Nullable PyObject[] args) {
      return apply(ts, args[0], args[1]);
    }
  }

  /** Three parameters. */
  interface Of3 extends Body {
    PyObject apply(ThreadState ts, PyObject a, PyObject b, PyObject c);

    @Override
    default PyObject invoke(ThreadState ts, @Nullable PyObject[] args) {
      return apply(ts, args[0], args[1], args[2]);
    }
  }

  /** Four parameters. */
  interface Of4 extends Body {
    PyObject apply(ThreadState ts, PyObject a, PyObject b, PyObject c, PyObject d);

    @Override
    default PyObject invoke(ThreadState ts, @Nullable PyObject[] args) {
      return apply(ts, args[0], args[1], args[2], args[3]);
    }
  }

  /** Any number of parameters. */
  interface OfN extends Body {
    PyObject apply(ThreadState ts, PyObject[] args);

    @Override
    default PyObject invoke(ThreadState ts, @Nullable PyObject[] args) {
      return apply(ts, args);
    }
  }

  /** The body of a {@code __new__}. */
  interface New {
    PyObject create(ThreadState ts, PyType cls, PyObject[] args);
  }
}
