// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import org.jspecify.annotations.Nullable;

/**
 * What is to be predicted: the bytes of the main file, and where its imports are found.
 *
 * @param name what messages and {@code __file__} show
 * @param source the file's bytes, undecoded
 * @param siblings finds the modules beside it
 */
public record Program(String name, byte[] source, Siblings siblings) {

  /** Finds the source of a module that the program imports. Must be a pure function. */
  public interface Siblings {
    /** No other file. */
    Siblings NONE = path -> null;

    /**
     * The bytes of a file by its path relative to the main file, with forward slashes, such as
     * {@code helpers.py} or {@code pkg/__init__.py}; null if there is none.
     */
    byte @Nullable [] read(String path);
  }

  /** A program of one file. */
  public static Program of(String name, byte[] source) {
    return new Program(name, source, Siblings.NONE);
  }
}
