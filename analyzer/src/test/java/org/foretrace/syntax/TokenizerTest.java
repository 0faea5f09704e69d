// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.grammar.PythonParser;
import org.foretrace.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Tokens by kind and text. */
class TokenizerTest {

  private static List<String> tokens(String text) {
    Tokens tokens = Tokenizer.tokenize(new SourceFile("m.py", text), null);
    List<String> result = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String name = PythonParser.VOCABULARY.getSymbolicName(tokens.kind(i));
      String shown = tokens.text(i);
      result.add(shown.isEmpty() || shown.isBlank() ? name : name + " " + shown);
    }
    return result;
  }

  @Test
  void indentation() {
    assertThat(tokens("if a:\n  b\n\n  # c\n\n    # d\nc"))
        .containsExactly(
            "IF if", "NAME a", "COLON :", "NEWLINE", "INDENT", "NAME b", "NEWLINE", "DEDENT",
            "NAME c", "NEWLINE", "EOF");
  }

  @Test
  void bracketsAndBackslashesJoinLines() {
    assertThat(tokens("(a\n  ,) \\\n+ b"))
        .containsExactly(
            "LPAR (", "NAME a", "COMMA ,", "RPAR )", "PLUS +", "NAME b", "NEWLINE", "EOF");
  }

  @Test
  void fstrings() {
    assertThat(tokens("f'a{{b{c!r:>{d}}e}}'"))
        .containsExactly(
            "FSTRING_START f'",
            "FSTRING_MIDDLE a{",
            "FSTRING_MIDDLE b",
            "LBRACE {",
            "NAME c",
            "EXCLAMATION !",
            "NAME r",
            "COLON :",
            "FSTRING_MIDDLE >",
            "LBRACE {",
            "NAME d",
            "RBRACE }",
            "FSTRING_MIDDLE",
            "RBRACE }",
            "FSTRING_MIDDLE e}",
            "FSTRING_END '",
            "NEWLINE",
            "EOF");
  }

  @Test
  void fstringsInFstringsWithTheSameQuotes() {
    assertThat(tokens("f'{f'{'a'}'}'"))
        .containsExactly(
            "FSTRING_START f'",
            "LBRACE {",
            "FSTRING_START f'",
            "LBRACE {",
            "STRING 'a'",
            "RBRACE }",
            "FSTRING_END '",
            "RBRACE }",
            "FSTRING_END '",
            "NEWLINE",
            "EOF");
  }

  @Test
  void softKeywordsAreKeywordsOnlyWhereTheyCanBe() {
    assertThat(tokens("match x:\n case y: case = match\ncase = type\ntype type = match\n"))
        .containsExactly(
            "MATCH match",
            "NAME x",
            "COLON :",
            "NEWLINE",
            "INDENT",
            "CASE case",
            "NAME y",
            "COLON :",
            "NAME case",
            "EQUAL =",
            "NAME match",
            "NEWLINE",
            "DEDENT",
            "NAME case",
            "EQUAL =",
            "NAME type",
            "NEWLINE",
            "TYPE type",
            "NAME type",
            "EQUAL =",
            "NAME match",
            "NEWLINE",
            "EOF");
  }

  @Test
  void operators() {
    assertThat(tokens("a**=b//c->d:=e...!=f<>g"))
        .containsExactly(
            "NAME a",
            "AUGMENTED_ASSIGN **=",
            "NAME b",
            "DOUBLESLASH //",
            "NAME c",
            "RARROW ->",
            "NAME d",
            "COLONEQUAL :=",
            "NAME e",
            "ELLIPSIS ...",
            "NOTEQUAL !=",
            "NAME f",
            "OTHER <>",
            "NAME g",
            "NEWLINE",
            "EOF");
  }

  @Test
  void numbers() {
    assertThat(tokens("1_0.5e-3j .5 1. 0xFF_f 0b1 1..real 1if"))
        .containsExactly(
            "NUMBER 1_0.5e-3j",
            "NUMBER .5",
            "NUMBER 1.",
            "NUMBER 0xFF_f",
            "NUMBER 0b1",
            "NUMBER 1.",
            "DOT .",
            "NAME real",
            "NUMBER 1",
            "IF if",
            "NEWLINE",
            "EOF");
  }

  @Test
  void anErrorIsTheLastToken() {
    assertThat(tokens("a = 1 + 0x")).endsWith("PLUS +", "ERROR");
  }
}
