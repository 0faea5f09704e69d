// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonTokenFactory;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/** Hands {@link Tokens} to ANTLR: looking ahead is one array access. */
final class TokenArrayStream implements TokenStream, TokenSource {
  private final int[] kinds;
  private final ArrayToken[] tokens;
  private final int last;
  private int position;

  TokenArrayStream(Tokens source) {
    int n = source.size();
    kinds = new int[n];
    tokens = new ArrayToken[n];
    for (int i = 0; i < n; i++) {
      kinds[i] = source.kind(i);
      tokens[i] = new ArrayToken(i, kinds[i]);
    }
    last = n - 1;
  }

  @Override
  public int LA(int i) {
    if (i > 0) {
      return kinds[Math.min(position + i - 1, last)];
    }
    int k = position + i;
    return k >= 0 && i != 0 ? kinds[k] : 0;
  }

  @Override
  public @Nullable Token LT(int i) {
    if (i > 0) {
      return tokens[Math.min(position + i - 1, last)];
    }
    int k = position + i;
    return k >= 0 && i != 0 ? tokens[k] : null;
  }

  @Override
  public void consume() {
    if (position < last) {
      position++;
    }
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return position;
  }

  @Override
  public void seek(int index) {
    position = Math.min(index, last);
  }

  @Override
  public int size() {
    return last + 1;
  }

  @Override
  public Token get(int index) {
    return tokens[index];
  }

  @Override
  public TokenSource getTokenSource() {
    return this;
  }

  @Override
  public String getText() {
    return "";
  }

  @Override
  public String getText(Interval interval) {
    return "";
  }

  @Override
  public String getText(RuleContext context) {
    return "";
  }

  @Override
  public String getText(Token start, Token stop) {
    return "";
  }

  @Override
  public Token nextToken() {
    return tokens[last];
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
  public @Nullable CharStream getInputStream() {
    return null;
  }

  @Override
  public String getSourceName() {
    return "";
  }

  @Override
  public void setTokenFactory(TokenFactory<?> factory) {}

  @Override
  public TokenFactory<?> getTokenFactory() {
    return CommonTokenFactory.DEFAULT;
  }
}
