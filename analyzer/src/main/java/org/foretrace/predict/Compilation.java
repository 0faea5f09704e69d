// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.code.CodeObject;
import org.foretrace.code.Compiler;
import org.foretrace.predict.Prediction.UnsupportedInfo;
import org.foretrace.scope.ScopeAnalyzer;
import org.foretrace.scope.ScopeResult;
import org.foretrace.scope.SyntaxWarning;
import org.foretrace.source.DecodedSource;
import org.foretrace.source.SourceDecoder;
import org.foretrace.source.SourceFile;
import org.foretrace.syntax.Module;
import org.foretrace.syntax.ParseResult;
import org.foretrace.syntax.Parser;
import org.foretrace.syntax.SyntaxError;
import org.foretrace.syntax.SyntaxErrorText;
import org.foretrace.syntax.Unsupported;
import org.jspecify.annotations.Nullable;

/**
 * Source bytes to a code object: parsed, names resolved, compiled. Immutable; the code may be run
 * any number of times.
 *
 * @param code null where the source is no program, or one that cannot be read
 * @param error why it is no program
 * @param unsupported why it cannot be read
 */
record Compilation(
    SourceFile file,
    @Nullable CodeObject code,
    @Nullable SyntaxError error,
    @Nullable UnsupportedInfo unsupported,
    List<Warning> warnings) {

  /** A SyntaxWarning at a 1-based line. */
  record Warning(int line, String message) {

    /** As CPython prints it. */
    String text(SourceFile file) {
      return file.name()
          + ":"
          + line
          + ": SyntaxWarning: "
          + message
          + "\n  "
          + file.lineText(line).strip()
          + "\n";
    }
  }

  /** What CPython prints of a file that it refuses, with its warnings before. */
  String refusalText() {
    StringBuilder out = new StringBuilder();
    if (error != null) {
      warnings.forEach(w -> out.append(w.text(file)));
      out.append(SyntaxErrorText.format(error, file));
    }
    return out.toString();
  }

  /** Compiles a whole file. */
  static Compilation of(String name, byte[] source, boolean topLevelAwait) {
    DecodedSource decoded = SourceDecoder.decode(baseName(name), source);
    SourceFile file = decoded.file();
    ParseResult parsed = Parser.parse(decoded);
    List<Warning> warnings = new ArrayList<>();
    parsed.warnings().forEach(w -> warnings.add(new Warning(w.line(), w.message())));
    Module module = parsed.module();
    if (module == null) {
      return new Compilation(file, null, parsed.error(), refusal(parsed, file), warnings);
    }
    try {
      return compile(file, module, topLevelAwait, warnings);
    } catch (StackOverflowError | OutOfMemoryError e) {
      UnsupportedInfo tooDeep =
          new UnsupportedInfo("nesting this deep", 1, "the program nests too deeply");
      return new Compilation(file, null, null, tooDeep, warnings);
    }
  }

  // What tracebacks and reprs show: where a program lies is no part of what it does.
  private static String baseName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static @Nullable UnsupportedInfo refusal(ParseResult parsed, SourceFile file) {
    Unsupported unsupported = parsed.unsupported();
    return unsupported == null
        ? null
        : new UnsupportedInfo(
            unsupported.feature(),
            file.line(unsupported.range().start()),
            unsupported.feature() + " is not supported");
  }

  private static Compilation compile(
      SourceFile file, Module module, boolean topLevelAwait, List<Warning> warnings) {
    ScopeResult scopes =
        ScopeAnalyzer.analyze(module, file, new ScopeAnalyzer.Options(topLevelAwait));
    for (SyntaxWarning w : scopes.warnings()) {
      warnings.add(new Warning(file.line(w.range().start()), w.message()));
    }
    SyntaxError error = scopes.error();
    return error != null
        ? new Compilation(file, null, error.located(file), null, warnings)
        : new Compilation(
            file, Compiler.compile(module, scopes.orThrow(), file), null, null, warnings);
  }
}
