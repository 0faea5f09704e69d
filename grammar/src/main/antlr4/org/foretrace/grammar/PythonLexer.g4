// SPDX-License-Identifier: Apache-2.0
lexer grammar PythonLexer;

NAME : [a-zA-Z_]+ ;
ANY : . ;
