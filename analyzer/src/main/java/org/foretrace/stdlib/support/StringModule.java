// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.support;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.object.Arguments;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;

/** {@code _string}: format strings taken apart, for string.Formatter. */
public final class StringModule {
  private static final ModuleDefinition DEFINITION =
      ModuleBuilder.of("_string")
          .function("formatter_parser(string, /)", StringModule::parse)
          .function("formatter_field_name_split(string, /)", StringModule::splitName)
          .build();

  private StringModule() {}

  public static ModuleDefinition definition() {
    return DEFINITION;
  }

  // (literal, field name, format spec, conversion) for each field; None where there is no field.
  private static PyObject parse(ThreadState ts, PyObject string) {
    String s = Arguments.str(string, "expected str, got " + string.type().name() + ": argument");
    List<PyObject> parts = new ArrayList<>();
    int i = 0;
    while (i < s.length()) {
      int start = i;
      StringBuilder literal = new StringBuilder();
      boolean field = false;
      while (i < s.length()) {
        char c = s.charAt(i++);
        if (c != '{' && c != '}') {
          literal.append(c);
          continue;
        }
        boolean end = i >= s.length();
        if (end || (c == '}' && s.charAt(i) != '}')) {
          throw Errors.valueError("Single '" + c + "' encountered in format string");
        }
        if (s.charAt(i) == c) {
          literal.append(c);
          i++;
          break; // the parser hands out what it has at a doubled brace
        }
        field = true;
        break;
      }
      if (!field) {
        parts.add(
            PyTuple.of(
                PyStr.of(literal.toString()),
                PySingleton.NONE,
                PySingleton.NONE,
                PySingleton.NONE));
        if (i == start) {
          break;
        }
        continue;
      }
      i = field(s, i, literal.toString(), parts);
    }
    return PyOps.iter(ts, PyList.of(parts));
  }

  private static int field(String s, int from, String literal, List<PyObject> parts) {
    int depth = 1;
    int end = from;
    while (end < s.length()) {
      char c = s.charAt(end);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        break;
      }
      end++;
    }
    if (depth > 0) {
      throw Errors.valueError("expected '}' before end of string");
    }
    int nameEnd = from;
    boolean bracket = false;
    while (nameEnd < end) {
      char c = s.charAt(nameEnd);
      if (c == '{') {
        throw Errors.valueError("unexpected '{' in field name");
      }
      if (c == '[') {
        bracket = true;
      } else if (c == ']') {
        bracket = false;
      } else if (!bracket && (c == ':' || c == '!')) {
        break;
      }
      nameEnd++;
    }
    int at = nameEnd;
    PyObject conversion = PySingleton.NONE;
    if (at < end && s.charAt(at) == '!') {
      if (at + 1 >= end) {
        throw Errors.valueError("end of string while looking for conversion specifier");
      }
      conversion = PyStr.of(s.charAt(at + 1));
      at += 2;
      if (at < end && s.charAt(at) != ':') {
        throw Errors.valueError("expected ':' after conversion specifier");
      }
    }
    String spec = at < end ? s.substring(at + 1, end) : "";
    parts.add(
        PyTuple.of(
            PyStr.of(literal), PyStr.of(s.substring(from, nameEnd)), PyStr.of(spec), conversion));
    return end + 1;
  }

  // "a.b[c]" to "a" and the pairs (True, "b"), (False, "c").
  private static PyObject splitName(ThreadState ts, PyObject string) {
    String s = Arguments.str(string, "expected str, got " + string.type().name() + ": argument");
    int i = 0;
    while (i < s.length() && s.charAt(i) != '.' && s.charAt(i) != '[') {
      i++;
    }
    PyObject first = number(s.substring(0, i));
    List<PyObject> rest = new ArrayList<>();
    while (i < s.length()) {
      char c = s.charAt(i++);
      int start = i;
      if (c == '.') {
        while (i < s.length() && s.charAt(i) != '.' && s.charAt(i) != '[') {
          i++;
        }
        checkName(i > start);
        rest.add(PyTuple.of(PyBool.TRUE, PyStr.of(s.substring(start, i))));
      } else if (c == '[') {
        while (i < s.length() && s.charAt(i) != ']') {
          i++;
        }
        if (i >= s.length()) {
          throw Errors.valueError("Missing ']' in format string");
        }
        checkName(i > start);
        rest.add(PyTuple.of(PyBool.FALSE, number(s.substring(start, i))));
        i++;
      } else {
        throw Errors.valueError("Only '.' or '[' may follow ']' in format field specifier");
      }
    }
    return PyTuple.of(first, PyOps.iter(ts, PyList.of(rest)));
  }

  private static void checkName(boolean holds) {
    if (!holds) {
      throw Errors.valueError("Empty attribute in format string");
    }
  }

  private static PyObject number(String s) {
    if (s.isEmpty() || s.length() > 18) {
      return PyStr.of(s);
    }
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) < '0' || s.charAt(i) > '9') {
        return PyStr.of(s);
      }
    }
    return PyInt.of(Long.parseLong(s));
  }
}
