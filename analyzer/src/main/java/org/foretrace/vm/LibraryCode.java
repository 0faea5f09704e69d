// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.foretrace.code.CodeObject;
import org.foretrace.code.Compiler;
import org.foretrace.scope.ScopeAnalyzer;
import org.foretrace.scope.ScopeTable;
import org.foretrace.source.SourceFile;
import org.foretrace.syntax.Module;
import org.foretrace.syntax.ParseResult;
import org.foretrace.syntax.Parser;

/** The code of library modules that are written in Python, compiled once for all runs. */
final class LibraryCode {
  // By file: a file of the library never changes, so whoever comes first makes the same code.
  private static final Map<String, CodeObject> COMPILED =
      Collections.synchronizedMap(new HashMap<>());

  private LibraryCode() {}

  static CodeObject of(String file, String source) {
    CodeObject known = COMPILED.get(file);
    if (known == null) {
      known = compile(file, source);
      COMPILED.put(file, known);
    }
    return known;
  }

  private static CodeObject compile(String file, String source) {
    // Tracebacks show library files where most Linux systems have them.
    String shown = CodeObject.LIBRARY_FOLDER + file.substring(file.indexOf('/') + 1);
    SourceFile text = new SourceFile(shown, source);
    ParseResult parsed = Parser.parse(text);
    Module module = parsed.module();
    if (module == null) {
      throw new IllegalStateException(file + ": " + parsed.error());
    }
    ScopeTable scopes = ScopeAnalyzer.analyze(module, new ScopeAnalyzer.Options(false)).orThrow();
    return Compiler.compile(module, scopes, text);
  }
}
