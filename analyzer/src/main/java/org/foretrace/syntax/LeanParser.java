// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.foretrace.grammar.PythonParser;

/** The generated parser, set up to stop at the first error and to make no leaves besides tokens. */
final class LeanParser extends PythonParser {
  LeanParser(Tokens tokens, PredictionMode mode) {
    super(new TokenArrayStream(tokens));
    removeErrorListeners();
    setErrorHandler(new BailErrorStrategy());
    getInterpreter().setPredictionMode(mode);
  }

  @Override
  public TerminalNode createTerminalNode(ParserRuleContext parent, Token token) {
    return (ArrayToken) token;
  }
}
