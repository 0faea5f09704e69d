// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.ParseTreeVisitor;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * A token as ANTLR wants it, and its leaf of the parse tree in one. Only the index into {@link
 * Tokens} and the kind mean something.
 */
final class ArrayToken implements Token, TerminalNode {
  final int index;
  final int kind;

  ArrayToken(int index, int kind) {
    this.index = index;
    this.kind = kind;
  }

  @Override
  public int getType() {
    return kind;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public Token getSymbol() {
    return this;
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

  @Override
  public @Nullable ParseTree getParent() {
    return null;
  }

  @Override
  public void setParent(RuleContext parent) {}

  @Override
  public @Nullable ParseTree getChild(int i) {
    return null;
  }

  @Override
  public @Nullable Object getPayload() {
    return null;
  }

  @Override
  public int getChildCount() {
    return 0;
  }

  @Override
  public @Nullable <T> T accept(ParseTreeVisitor<? extends T> visitor) {
    return null;
  }

  @Override
  public String toStringTree() {
    return "";
  }

  @Override
  public String toStringTree(Parser parser) {
    return "";
  }

  @Override
  public Interval getSourceInterval() {
    return new Interval(index, index);
  }
}
