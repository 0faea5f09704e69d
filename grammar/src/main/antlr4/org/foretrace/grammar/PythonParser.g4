// SPDX-License-Identifier: Apache-2.0

/*
 * The syntax of Python 3.13, for speed: each decision needs one token, or two. Where Python's own grammar
 * needs more, this one accepts a little too much, and the tree builder (org.foretrace.syntax) refuses the
 * rest: what can be assigned to, the order of arguments and parameters, doubled commas, the nesting of
 * operators (an expression is a flat list of operands here). Messages of syntax errors are made elsewhere,
 * after this grammar or the builder refused.
 *
 * "element" lists allow an empty place after a comma so that a trailing comma needs no look-ahead.
 */
parser grammar PythonParser;

options {
    tokenVocab = PythonLexer;
    contextSuperClass = SmallContext;
}

file: statement* EOF;

statement
    : simpleStatements
    | ifStatement
    | whileStatement
    | forStatement
    | tryStatement
    | withStatement
    | functionDef
    | classDef
    | ASYNC (functionDef | forStatement | withStatement)
    | decorator+ (ASYNC? functionDef | classDef)
    | matchStatement
    ;

simpleStatements: simpleStatement (SEMI simpleStatement?)* NEWLINE;

simpleStatement
    : expressionStatement
    | PASS
    | BREAK
    | CONTINUE
    | returnStatement
    | raiseStatement
    | deleteStatement
    | globalStatement
    | assertStatement
    | importStatement
    | fromStatement
    | typeAlias
    ;

expressionStatement
    : yieldExpression
    | expressionList
        ( COLON test (EQUAL yieldOrList)?
        | AUGMENTED_ASSIGN yieldOrList
        | (EQUAL yieldOrList)*
        )
    ;

yieldOrList: yieldExpression | expressionList;

returnStatement: RETURN expressionList?;

raiseStatement: RAISE (test (FROM test)?)?;

deleteStatement: DEL expressionList;

globalStatement: (GLOBAL | NONLOCAL) NAME (COMMA NAME)*;

assertStatement: ASSERT test (COMMA test)?;

importStatement: IMPORT dottedAlias (COMMA dottedAlias)*;

dottedAlias: dottedName (AS NAME)?;

dottedName: NAME (DOT NAME)*;

fromStatement
    : FROM (DOT | ELLIPSIS)* dottedName? IMPORT
        ( STAR
        | LPAR importAlias (COMMA importAlias?)* RPAR
        | importAlias (COMMA importAlias)*
        )
    ;

importAlias: NAME (AS NAME)?;

typeAlias: TYPE NAME typeParams? EQUAL test;

// Compound statements

block: simpleStatements | NEWLINE INDENT statement+ DEDENT;

ifStatement: IF namedTest COLON block (ELIF namedTest COLON block)* (ELSE COLON block)?;

whileStatement: WHILE namedTest COLON block (ELSE COLON block)?;

forStatement: FOR targetList IN expressionList COLON block (ELSE COLON block)?;

tryStatement
    : TRY COLON block (exceptClause+ (ELSE COLON block)? (FINALLY COLON block)? | FINALLY COLON block)
    ;

exceptClause: EXCEPT STAR? (test (AS NAME)?)? COLON block;

withStatement: WITH withItem (COMMA withItem)* COLON block;

withItem: test (AS target)?;

decorator: AT namedTest NEWLINE;

functionDef: DEF NAME typeParams? LPAR parameters? RPAR (RARROW test)? COLON block;

classDef: CLASS NAME typeParams? (LPAR arguments? RPAR)? COLON block;

parameters: parameter (COMMA parameter?)*;

parameter
    : NAME (COLON test)? (EQUAL test)?
    | STAR (NAME (COLON (STAR expression | test))?)?
    | DOUBLESTAR NAME (COLON test)?
    | SLASH
    ;

typeParams: LSQB typeParam (COMMA typeParam?)* RSQB;

typeParam
    : NAME (COLON test)? (EQUAL test)?
    | STAR NAME (EQUAL (STAR expression | test))?
    | DOUBLESTAR NAME (EQUAL test)?
    ;

// Patterns

matchStatement: MATCH subject COLON NEWLINE INDENT caseBlock+ DEDENT;

subject: element (COMMA element?)*;

caseBlock: CASE patterns (IF namedTest)? COLON block;

patterns: pattern (COMMA pattern?)*;

pattern: STAR NAME | closedPattern (VBAR closedPattern)* (AS NAME)?;

closedPattern
    : MINUS? NUMBER ((PLUS | MINUS) NUMBER)?
    | strings
    | NONE
    | TRUE
    | FALSE
    | NAME (DOT NAME)* (LPAR (patternArgument (COMMA patternArgument?)*)? RPAR)?
    | LPAR patterns? RPAR
    | LSQB patterns? RSQB
    | LBRACE (patternItem (COMMA patternItem?)*)? RBRACE
    ;

patternArgument: pattern (EQUAL pattern)?;

patternItem: DOUBLESTAR NAME | closedPattern COLON pattern;

// Expressions

expressionList: starTest (COMMA starTest?)*;

starTest: STAR expression | test;

targetList: target (COMMA target?)*;

target: STAR? operand;

namedTest: test (COLONEQUAL test)?;

yieldExpression: YIELD (FROM test | expressionList)?;

test
    : expression (IF expression ELSE test)?
    | LAMBDA lambdaParameters? COLON test
    ;

lambdaParameters: lambdaParameter (COMMA lambdaParameter?)*;

lambdaParameter: NAME (EQUAL test)? | STAR NAME? | DOUBLESTAR NAME | SLASH;

expression
    : operand
        ( ( OR | AND | LESS | GREATER | EQEQUAL | GREATEREQUAL | LESSEQUAL | NOTEQUAL | IN
          | VBAR | CIRCUMFLEX | AMPER | LEFTSHIFT | RIGHTSHIFT | PLUS | MINUS
          | STAR | SLASH | DOUBLESLASH | PERCENT | AT | DOUBLESTAR
          | IS NOT?
          | NOT IN
          )
          operand
        )*
    ;

operand
    : (PLUS | MINUS | TILDE | NOT | AWAIT)*
        (NAME | NUMBER | TRUE | FALSE | NONE | ELLIPSIS | strings | group | listDisplay | braceDisplay)
        (DOT NAME | LPAR arguments? RPAR | LSQB subscripts RSQB)*
    ;

strings: (STRING | fstring)+;

fstring: FSTRING_START (FSTRING_MIDDLE | replacementField)* FSTRING_END;

replacementField
    : LBRACE yieldOrList EQUAL? (EXCLAMATION NAME)? (COLON (FSTRING_MIDDLE | replacementField)*)? RBRACE
    ;

group: LPAR (yieldExpression | elements)? RPAR;

listDisplay: LSQB elements? RSQB;

elements: element (comprehension | (COMMA element?)*);

// "as" is for the items of a with statement in parentheses
element: STAR expression | test (COLONEQUAL test | AS target)?;

braceDisplay: LBRACE (braceItem (comprehension | (COMMA braceItem?)*))? RBRACE;

braceItem: DOUBLESTAR expression | STAR expression | test (COLONEQUAL test | COLON test)?;

comprehension: (ASYNC? FOR targetList IN expression (IF expression)*)+;

arguments: argument (COMMA argument?)*;

argument: STAR test | DOUBLESTAR test | test (COLONEQUAL test | EQUAL test)? comprehension?;

subscripts: subscript (COMMA subscript?)*;

subscript
    : STAR test
    | COLON test? (COLON test?)?
    | test (COLONEQUAL test)? (COLON test? (COLON test?)?)?
    ;
