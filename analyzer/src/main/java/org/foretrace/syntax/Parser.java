// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.foretrace.source.DecodedSource;
import org.foretrace.source.SourceDecoder;
import org.foretrace.source.SourceFile;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** Reads source text into the syntax tree, or into the syntax error that CPython 3.13 reports. */
public final class Parser {
  private static final int MAX_SIZE = 64 << 20;

  private Parser() {}

  /** Parses a whole file as CPython parses a module. */
  public static ParseResult parse(SourceFile source) {
    return parse(source, null);
  }

  /** Parses a file from {@link SourceDecoder}. */
  public static ParseResult parse(DecodedSource source) {
    DecodedSource.Problem problem = source.problem();
    if (problem == null) {
      return parse(source.file(), null);
    }
    int end = source.file().text().length();
    SourceRange range = new SourceRange(end, end);
    if (problem.unsupported()) {
      return ParseResult.of(new Unsupported(problem.message(), range));
    }
    return parse(
        source.file(),
        new SyntaxError(SyntaxError.SYNTAX_ERROR, problem.message(), -1, 0, -1, 0, range));
  }

  /** {@code beyond} is what is wrong behind the end of the text. */
  private static ParseResult parse(SourceFile source, @Nullable SyntaxError beyond) {
    if (source.text().length() > MAX_SIZE) {
      return ParseResult.of(new Unsupported("source of this size", new SourceRange(0, 0)));
    }
    Tokens tokens = Tokenizer.tokenize(source, beyond);
    try {
      Module module = module(tokens, PredictionMode.SLL);
      return module != null
          ? ParseResult.of(module, tokens.warnings(Integer.MAX_VALUE))
          : refused(tokens);
    } catch (UnsupportedException e) {
      return ParseResult.of(e.unsupported());
    } catch (StackOverflowError e) {
      return tooDeep(tokens);
    }
  }

  private static ParseResult refused(Tokens tokens) {
    SyntaxErrorFinder.Found error = SyntaxErrorFinder.find(tokens);
    if (error != null) {
      return ParseResult.of(error.error(), tokens.warnings(error.end()));
    }
    // ANTLR's faster prediction may refuse what its full one accepts
    Module module = module(tokens, PredictionMode.LL);
    return module != null
        ? ParseResult.of(module, tokens.warnings(Integer.MAX_VALUE))
        : ParseResult.of(new Unsupported("syntax of this kind", new SourceRange(0, 0)));
  }

  /** What CPython says of such a file depends on its stack, unless its tokenizer refuses it. */
  private static ParseResult tooDeep(Tokens tokens) {
    TokenError error = tokens.error();
    if (error != null && error.prior()) {
      return ParseResult.of(error.error(), tokens.warnings(0));
    }
    return ParseResult.of(new Unsupported("nesting this deep", new SourceRange(0, 0)));
  }

  /** The module, or null if something is wrong. */
  private static @Nullable Module module(Tokens tokens, PredictionMode mode) {
    if (tokens.error() != null) {
      return null;
    }
    try {
      return new CompoundBuilder(tokens).module(new LeanParser(tokens, mode).file());
    } catch (ParseCancellationException | RefusedException | LiteralException e) {
      return null;
    }
  }
}
