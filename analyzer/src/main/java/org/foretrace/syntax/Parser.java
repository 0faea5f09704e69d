// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.foretrace.grammar.PythonParser;
import org.foretrace.source.SourceFile;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** Reads source text into the syntax tree, or into the syntax error that CPython 3.13 reports. */
public final class Parser {
  private Parser() {}

  /** Parses a whole file as CPython parses a module. */
  public static ParseResult parse(SourceFile source) {
    Tokens tokens = Tokenizer.tokenize(source);
    Module module = null;
    try {
      if (tokens.error() == null) {
        module = module(tokens);
      }
      if (module != null) {
        return ParseResult.of(module, tokens.warnings());
      }
      return ParseResult.of(SyntaxErrorFinder.find(tokens), tokens.warnings());
    } catch (StackOverflowError e) {
      return ParseResult.of(tooDeep(), tokens.warnings());
    }
  }

  private static SyntaxError tooDeep() {
    return new SyntaxError(
        SyntaxError.MEMORY_ERROR,
        "Parser stack overflowed - Python source too complex to parse",
        1,
        0,
        1,
        0,
        new SourceRange(0, 0));
  }

  private static @Nullable Module module(Tokens tokens) {
    TokenArrayStream stream = new TokenArrayStream(tokens);
    PythonParser parser = new PythonParser(stream);
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    try {
      return new CompoundBuilder(tokens).module(parser.file());
    } catch (ParseCancellationException | RefusedException | LiteralException e) {
      return null;
    }
  }
}
