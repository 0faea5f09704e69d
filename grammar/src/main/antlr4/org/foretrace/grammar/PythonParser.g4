// SPDX-License-Identifier: Apache-2.0
parser grammar PythonParser;

options { tokenVocab = PythonLexer; }

file : (NAME | ANY)* EOF ;
