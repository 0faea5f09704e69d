// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/** A token as ANTLR wants it: only the index into {@link Tokens} and the kind mean something. */
record ArrayToken(int index, int kind) implements Token {
  @Override
  public int getType() {
    return kind;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public String getText() {
    return "";
  }

  @Override
  public int getLine() {
    return 0;
  }

  @Override
  public int getCharPositionInLine() {
    return 0;
  }

  @Override
  public int getChannel() {
    return DEFAULT_CHANNEL;
  }

  @Override
  public int getStartIndex() {
    return 0;
  }

  @Override
  public int getStopIndex() {
    return 0;
  }

  @Override
  public @Nullable TokenSource getTokenSource() {
    return null;
  }

  @Override
  public @Nullable CharStream getInputStream() {
    return null;
  }
}
