// SPDX-License-Identifier: Apache-2.0

/*
 * The vocabulary of tokens. Tokens with a fixed text are listed with it; the others are made by the
 * hand-written tokenizer of org.foretrace.syntax, which is several times as fast as a generated one and gives
 * CPython's own messages. It looks the fixed texts up in this vocabulary.
 */
lexer grammar PythonLexer;

tokens {
    NEWLINE, INDENT, DEDENT,
    NAME, NUMBER, STRING,
    FSTRING_START, FSTRING_MIDDLE, FSTRING_END,
    // += and its kin: one kind, told apart by text
    AUGMENTED_ASSIGN,
    // soft keywords where they act as keywords; everywhere else they are a NAME
    MATCH, CASE, TYPE,
    // what no rule accepts: $, ?, ` and <>
    OTHER,
    // where the tokenizer stopped with an error
    ERROR
}

FALSE: 'False';
NONE: 'None';
TRUE: 'True';
AND: 'and';
AS: 'as';
ASSERT: 'assert';
ASYNC: 'async';
AWAIT: 'await';
BREAK: 'break';
CLASS: 'class';
CONTINUE: 'continue';
DEF: 'def';
DEL: 'del';
ELIF: 'elif';
ELSE: 'else';
EXCEPT: 'except';
FINALLY: 'finally';
FOR: 'for';
FROM: 'from';
GLOBAL: 'global';
IF: 'if';
IMPORT: 'import';
IN: 'in';
IS: 'is';
LAMBDA: 'lambda';
NONLOCAL: 'nonlocal';
NOT: 'not';
OR: 'or';
PASS: 'pass';
RAISE: 'raise';
RETURN: 'return';
TRY: 'try';
WHILE: 'while';
WITH: 'with';
YIELD: 'yield';

LPAR: '(';
RPAR: ')';
LSQB: '[';
RSQB: ']';
LBRACE: '{';
RBRACE: '}';
COLON: ':';
COMMA: ',';
SEMI: ';';
DOT: '.';
ELLIPSIS: '...';
EQUAL: '=';
COLONEQUAL: ':=';
RARROW: '->';
EXCLAMATION: '!';
AT: '@';
PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
DOUBLESLASH: '//';
PERCENT: '%';
DOUBLESTAR: '**';
LEFTSHIFT: '<<';
RIGHTSHIFT: '>>';
AMPER: '&';
VBAR: '|';
CIRCUMFLEX: '^';
TILDE: '~';
LESS: '<';
LESSEQUAL: '<=';
GREATER: '>';
GREATEREQUAL: '>=';
EQEQUAL: '==';
NOTEQUAL: '!=';
