// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.util.List;

/**
 * The instructions. Each is four ints: the operation and operands a, b, c. Where the format ends
 * with {@code *}, as many words follow as operand c says, padded to a multiple of four. Operands,
 * by the letter in {@link #format}: d register written, r register, x register or (below 0)
 * constant, t target, n name, i number, k keyword list, l code object.
 */
public final class Op {
  public static final int MOVE = 0;
  public static final int NOP = 1;
  public static final int JUMP = 2;
  public static final int JUMP_BACK = 3;
  public static final int JUMP_IF_TRUE = 4;
  public static final int JUMP_IF_FALSE = 5;
  public static final int JUMP_IF_NONE = 6;
  public static final int JUMP_IF_NOT_NONE = 7;
  public static final int JUMP_IF_LT = 8;
  public static final int JUMP_IF_LE = 9;
  public static final int JUMP_IF_EQ = 10;
  public static final int JUMP_IF_NE = 11;
  public static final int JUMP_IF_GT = 12;
  public static final int JUMP_IF_GE = 13;
  public static final int JUMP_UNLESS_LT = 14;
  public static final int JUMP_UNLESS_LE = 15;
  public static final int JUMP_UNLESS_EQ = 16;
  public static final int JUMP_UNLESS_NE = 17;
  public static final int JUMP_UNLESS_GT = 18;
  public static final int JUMP_UNLESS_GE = 19;
  public static final int JUMP_IF_IS = 20;
  public static final int JUMP_IF_IS_NOT = 21;
  public static final int ADD = 22;
  public static final int SUB = 23;
  public static final int MULT = 24;
  public static final int INPLACE_ADD = 25;
  public static final int INPLACE_SUB = 26;
  public static final int LOAD_GLOBAL = 27;
  public static final int STORE_GLOBAL = 28;
  public static final int LOAD_CELL = 29;
  public static final int STORE_CELL = 30;
  public static final int LOAD_ATTR = 31;
  public static final int STORE_ATTR = 32;
  public static final int SUBSCR = 33;
  public static final int STORE_SUBSCR = 34;
  public static final int FOR_ITER = 35;
  public static final int CALL = 36;
  public static final int CALL_KW = 37;
  public static final int CALL_METHOD = 38;
  public static final int LOAD_METHOD = 39;
  public static final int CALL_BOUND = 40;
  public static final int CALL_BOUND_KW = 41;
  public static final int CALL_EX = 42;
  public static final int RETURN = 43;
  public static final int YIELD = 44;
  public static final int YIELD_SEND = 45;
  public static final int SEND = 46;
  public static final int GET_AWAITABLE = 47;
  public static final int GET_YIELD_FROM_ITER = 48;
  public static final int CHECK_BOUND = 49;
  public static final int RERAISE = 50;
  public static final int RAISE = 51;
  public static final int RAISE_FROM = 52;
  public static final int RAISE_BARE = 53;
  public static final int DROP = 54;
  public static final int CLOSE_ITER = 55;
  public static final int JUMP_IF_IN = 56;
  public static final int JUMP_IF_NOT_IN = 57;
  public static final int JUMP_UNLESS_MATCH = 58;
  public static final int GET_ITER = 59;
  public static final int LT = 60;
  public static final int LE = 61;
  public static final int EQ = 62;
  public static final int NE = 63;
  public static final int GT = 64;
  public static final int GE = 65;
  public static final int IS = 66;
  public static final int IS_NOT = 67;
  public static final int IN = 68;
  public static final int NOT_IN = 69;
  public static final int BINARY_ADD = 70;
  public static final int BINARY_SUB = 71;
  public static final int BINARY_MULT = 72;
  public static final int BINARY_MAT_MULT = 73;
  public static final int BINARY_DIV = 74;
  public static final int BINARY_MOD = 75;
  public static final int BINARY_POW = 76;
  public static final int BINARY_L_SHIFT = 77;
  public static final int BINARY_R_SHIFT = 78;
  public static final int BINARY_BIT_OR = 79;
  public static final int BINARY_BIT_XOR = 80;
  public static final int BINARY_BIT_AND = 81;
  public static final int BINARY_FLOOR_DIV = 82;
  public static final int INPLACE_BINARY_ADD = 83;
  public static final int INPLACE_BINARY_SUB = 84;
  public static final int INPLACE_MULT = 85;
  public static final int INPLACE_MAT_MULT = 86;
  public static final int INPLACE_DIV = 87;
  public static final int INPLACE_MOD = 88;
  public static final int INPLACE_POW = 89;
  public static final int INPLACE_L_SHIFT = 90;
  public static final int INPLACE_R_SHIFT = 91;
  public static final int INPLACE_BIT_OR = 92;
  public static final int INPLACE_BIT_XOR = 93;
  public static final int INPLACE_BIT_AND = 94;
  public static final int INPLACE_FLOOR_DIV = 95;
  public static final int NEGATIVE = 96;
  public static final int POSITIVE = 97;
  public static final int INVERT = 98;
  public static final int NOT = 99;
  public static final int DELETE_LOCAL = 100;
  public static final int CLEAR = 101;
  public static final int DELETE_GLOBAL = 102;
  public static final int LOAD_NAME = 103;
  public static final int STORE_NAME = 104;
  public static final int DELETE_NAME = 105;
  public static final int LOAD_LOCALS = 106;
  public static final int MAKE_CELL = 107;
  public static final int NEW_CELL = 108;
  public static final int DELETE_CELL = 109;
  public static final int LOAD_DICT_OR_CELL = 110;
  public static final int LOAD_DICT_OR_GLOBAL = 111;
  public static final int DELETE_ATTR = 112;
  public static final int DELETE_SUBSCR = 113;
  public static final int BUILD_TUPLE = 114;
  public static final int BUILD_LIST = 115;
  public static final int BUILD_SET = 116;
  public static final int BUILD_MAP = 117;
  public static final int BUILD_STRING = 118;
  public static final int BUILD_SLICE = 119;
  public static final int LIST_APPEND = 120;
  public static final int LIST_EXTEND = 121;
  public static final int LIST_TO_TUPLE = 122;
  public static final int SET_ADD = 123;
  public static final int SET_UPDATE = 124;
  public static final int MAP_ADD = 125;
  public static final int DICT_UPDATE = 126;
  public static final int DICT_MERGE = 127;
  public static final int STAR_ARGS = 128;
  public static final int UNPACK = 129;
  public static final int UNPACK_EX = 130;
  public static final int MAKE_FUNCTION = 131;
  public static final int LOAD_BUILD_CLASS = 132;
  public static final int IMPORT_NAME = 133;
  public static final int IMPORT_FROM = 134;
  public static final int IMPORT_STAR = 135;
  public static final int PUSH_EXC = 136;
  public static final int POP_EXC = 137;
  public static final int CHECK_EXC_TYPE = 138;
  public static final int STAR_MATCH = 139;
  public static final int STAR_RERAISE = 140;
  public static final int EXC_INFO = 141;
  public static final int LOAD_ASSERTION_ERROR = 142;
  public static final int ENTER_WITH = 143;
  public static final int ENTER_ASYNC_WITH = 144;
  public static final int GET_AITER = 145;
  public static final int GET_ANEXT = 146;
  public static final int END_ASYNC_FOR = 147;
  public static final int MATCH_SEQUENCE = 148;
  public static final int MATCH_MAPPING = 149;
  public static final int MATCH_KEYS = 150;
  public static final int MATCH_REST = 151;
  public static final int MATCH_CLASS = 152;
  public static final int MATCH_LENGTH = 153;
  public static final int CONVERT = 154;
  public static final int FORMAT = 155;
  public static final int SETUP_ANNOTATIONS = 156;
  public static final int INTRINSIC = 157;
  public static final int CLOSE_ASYNC_ITER = 158;

  private static final List<String> TABLE =
      List.of(
          "MOVE d x",
          "NOP",
          "JUMP t",
          "JUMP_BACK t",
          "JUMP_IF_TRUE x t",
          "JUMP_IF_FALSE x t",
          "JUMP_IF_NONE x t",
          "JUMP_IF_NOT_NONE x t",
          "JUMP_IF_LT x x t",
          "JUMP_IF_LE x x t",
          "JUMP_IF_EQ x x t",
          "JUMP_IF_NE x x t",
          "JUMP_IF_GT x x t",
          "JUMP_IF_GE x x t",
          "JUMP_UNLESS_LT x x t",
          "JUMP_UNLESS_LE x x t",
          "JUMP_UNLESS_EQ x x t",
          "JUMP_UNLESS_NE x x t",
          "JUMP_UNLESS_GT x x t",
          "JUMP_UNLESS_GE x x t",
          "JUMP_IF_IS x x t",
          "JUMP_IF_IS_NOT x x t",
          "ADD d x x",
          "SUB d x x",
          "MULT d x x",
          "INPLACE_ADD d x x",
          "INPLACE_SUB d x x",
          "LOAD_GLOBAL d n",
          "STORE_GLOBAL n x",
          "LOAD_CELL d r",
          "STORE_CELL r x",
          "LOAD_ATTR d x n",
          "STORE_ATTR x n x",
          "SUBSCR d x x",
          "STORE_SUBSCR x x x",
          "FOR_ITER d r t",
          "CALL d x *",
          "CALL_KW d x *k",
          "CALL_METHOD d x *n",
          "LOAD_METHOD d x n",
          "CALL_BOUND d r *",
          "CALL_BOUND_KW d r *k",
          "CALL_EX d x *",
          "RETURN x",
          "YIELD d x",
          "YIELD_SEND d x r",
          "SEND d r t",
          "GET_AWAITABLE d x i",
          "GET_YIELD_FROM_ITER d x",
          "CHECK_BOUND r",
          "RERAISE r",
          "RAISE x",
          "RAISE_FROM x x",
          "RAISE_BARE",
          "DROP r",
          "CLOSE_ITER r",
          "JUMP_IF_IN x x t",
          "JUMP_IF_NOT_IN x x t",
          "JUMP_UNLESS_MATCH r x t",
          "GET_ITER d x i",
          "LT d x x",
          "LE d x x",
          "EQ d x x",
          "NE d x x",
          "GT d x x",
          "GE d x x",
          "IS d x x",
          "IS_NOT d x x",
          "IN d x x",
          "NOT_IN d x x",
          "BINARY_ADD d x x",
          "BINARY_SUB d x x",
          "BINARY_MULT d x x",
          "BINARY_MAT_MULT d x x",
          "BINARY_DIV d x x",
          "BINARY_MOD d x x",
          "BINARY_POW d x x",
          "BINARY_L_SHIFT d x x",
          "BINARY_R_SHIFT d x x",
          "BINARY_BIT_OR d x x",
          "BINARY_BIT_XOR d x x",
          "BINARY_BIT_AND d x x",
          "BINARY_FLOOR_DIV d x x",
          "INPLACE_BINARY_ADD d x x",
          "INPLACE_BINARY_SUB d x x",
          "INPLACE_MULT d x x",
          "INPLACE_MAT_MULT d x x",
          "INPLACE_DIV d x x",
          "INPLACE_MOD d x x",
          "INPLACE_POW d x x",
          "INPLACE_L_SHIFT d x x",
          "INPLACE_R_SHIFT d x x",
          "INPLACE_BIT_OR d x x",
          "INPLACE_BIT_XOR d x x",
          "INPLACE_BIT_AND d x x",
          "INPLACE_FLOOR_DIV d x x",
          "NEGATIVE d x",
          "POSITIVE d x",
          "INVERT d x",
          "NOT d x",
          "DELETE_LOCAL r",
          "CLEAR r",
          "DELETE_GLOBAL n",
          "LOAD_NAME d n",
          "STORE_NAME n x",
          "DELETE_NAME n",
          "LOAD_LOCALS d",
          "MAKE_CELL r",
          "NEW_CELL r",
          "DELETE_CELL r",
          "LOAD_DICT_OR_CELL d x r",
          "LOAD_DICT_OR_GLOBAL d x n",
          "DELETE_ATTR x n",
          "DELETE_SUBSCR x x",
          "BUILD_TUPLE d - *",
          "BUILD_LIST d - *",
          "BUILD_SET d - *",
          "BUILD_MAP d - *",
          "BUILD_STRING d - *",
          "BUILD_SLICE d - *",
          "LIST_APPEND r x",
          "LIST_EXTEND r x",
          "LIST_TO_TUPLE d r",
          "SET_ADD r x",
          "SET_UPDATE r x",
          "MAP_ADD r x x",
          "DICT_UPDATE r x",
          "DICT_MERGE r x x",
          "STAR_ARGS r x x",
          "UNPACK x - *",
          "UNPACK_EX x i *",
          "MAKE_FUNCTION d l *",
          "LOAD_BUILD_CLASS d",
          "IMPORT_NAME d n *",
          "IMPORT_FROM d x n",
          "IMPORT_STAR x",
          "PUSH_EXC r r",
          "POP_EXC r i",
          "CHECK_EXC_TYPE x i",
          "STAR_MATCH d r x",
          "STAR_RERAISE d r r",
          "EXC_INFO d r",
          "LOAD_ASSERTION_ERROR d",
          "ENTER_WITH d x r",
          "ENTER_ASYNC_WITH d x r",
          "GET_AITER d x i",
          "GET_ANEXT d x",
          "END_ASYNC_FOR r",
          "MATCH_SEQUENCE d x",
          "MATCH_MAPPING d x",
          "MATCH_KEYS d x x",
          "MATCH_REST d x x",
          "MATCH_CLASS d x *",
          "MATCH_LENGTH d x",
          "CONVERT d x i",
          "FORMAT d x x",
          "SETUP_ANNOTATIONS",
          "INTRINSIC d i *",
          "CLOSE_ASYNC_ITER r");

  /** An operand that is not there. */
  public static final int ABSENT = Integer.MIN_VALUE;

  /** How many operations there are. */
  public static final int COUNT = TABLE.size();

  private static final boolean[] EXTENDED = extended();

  private Op() {}

  private static boolean[] extended() {
    boolean[] all = new boolean[TABLE.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = TABLE.get(i).indexOf('*') >= 0;
    }
    return all;
  }

  /** The name of an operation. */
  public static String name(int op) {
    String row = TABLE.get(op);
    int space = row.indexOf(' ');
    return space < 0 ? row : row.substring(0, space);
  }

  /** The letters of its operands, separated by spaces. */
  public static String format(int op) {
    String row = TABLE.get(op);
    int space = row.indexOf(' ');
    return space < 0 ? "" : row.substring(space + 1);
  }

  /** Where the instruction after the one at {@code pc} starts. */
  public static int next(int[] code, int pc) {
    return EXTENDED[code[pc]] ? pc + 4 + ((code[pc + 3] + 3) & ~3) : pc + 4;
  }
}
