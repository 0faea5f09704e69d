// SPDX-License-Identifier: Apache-2.0
/**
 * The algorithms of Python's text and numbers, as pure functions over Java types.
 *
 * <p>In: strings, doubles, big integers, byte arrays and small callbacks. Out: the same types, or a
 * {@link org.foretrace.text.TextError} with the name and text of the exception that CPython 3.13
 * raises, or an {@link org.foretrace.text.UnsupportedText} for what Python can do and these
 * functions cannot. Nothing here knows a Python object; the room {@code object} wraps it. A Python
 * string is a Java string whose length counts code points and which may hold lone surrogates.
 * Imports the JDK only.
 */
@NullMarked
package org.foretrace.text;

import org.jspecify.annotations.NullMarked;
