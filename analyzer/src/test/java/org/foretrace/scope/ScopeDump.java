// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.foretrace.source.SourceFile;
import org.foretrace.syntax.ParseResult;
import org.foretrace.syntax.Parser;
import org.foretrace.syntax.SyntaxError;

/**
 * Prints the code objects that the scopes of files amount to, for tools/check_scope.py to compare
 * with CPython's. Reads the paths from stdin's lines.
 */
final class ScopeDump {
  private ScopeDump() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    byte[] paths = System.in.readAllBytes();
    for (String path : new String(paths, StandardCharsets.UTF_8).split("\n")) {
      String text = Files.readString(Path.of(path), StandardCharsets.UTF_8);
      dump(path, new SourceFile("m.py", text), out);
    }
    out.flush();
  }

  private static void dump(String path, SourceFile source, PrintStream out) {
    out.println("= " + path);
    ParseResult parsed = Parser.parse(source);
    if (parsed.module() == null) {
      out.println("!parser " + parsed.error());
      return;
    }
    ScopeResult result =
        ScopeAnalyzer.analyze(parsed.module(), source, new ScopeAnalyzer.Options(false));
    for (SyntaxWarning warning : result.warnings()) {
      out.println("w " + source.line(warning.range().start()) + " " + warning.message());
    }
    if (result.table() == null) {
      SyntaxError e = result.error();
      out.println("! " + (e == null ? "" : e.message() + " " + e.line() + ":" + e.column()));
      return;
    }
    for (Scope scope : result.table().all()) {
      if (!scope.isInlined()) {
        out.println(describe(scope));
      }
    }
  }

  private static String varnames(Scope scope) {
    return scope.varnames().stream()
        .filter(name -> !name.equals(".defaults"))
        .collect(Collectors.joining(","));
  }

  private static String describe(Scope scope) {
    String flags =
        (scope.isGenerator() ? "g" : "")
            + (scope.isCoroutine() ? "c" : "")
            + (scope.isAsyncGenerator() ? "a" : "")
            + (scope.isNested() && scope.kind().isFunctionLike() ? "n" : "")
            + (scope.hasVarargs() ? "*" : "")
            + (scope.hasVarkeywords() ? "k" : "");
    return scope.name()
        + "|"
        + scope.qualname()
        + "|"
        + (scope.kind().isFunctionLike() ? varnames(scope) : "")
        + "|"
        + String.join(",", scope.cellvars())
        + "|"
        + String.join(",", scope.freevars())
        + "|"
        + flags;
  }
}
