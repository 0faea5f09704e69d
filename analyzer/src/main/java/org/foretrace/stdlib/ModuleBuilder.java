// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.foretrace.object.Body;
import org.foretrace.object.PyBuiltin;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.object.Unsupported;

/**
 * Declares a library module: its functions, types and values. What CPython's module has besides is
 * refused by name when it is used; what CPython's does not have is an AttributeError.
 */
public final class ModuleBuilder {
  private final String module;
  private final String functionModule;
  private final Map<String, ModuleDefinition.Member> members = new LinkedHashMap<>();

  private ModuleBuilder(String module, String functionModule) {
    this.module = module;
    this.functionModule = functionModule;
  }

  public static ModuleBuilder of(String module) {
    return new ModuleBuilder(module, module);
  }

  /** A module whose functions say another {@code __module__}: asyncio.sleep is of asyncio.tasks. */
  public ModuleBuilder functionsOf(String otherModule) {
    ModuleBuilder builder = new ModuleBuilder(module, otherModule);
    builder.members.putAll(members);
    return builder;
  }

  /** A function that CPython writes in C. */
  public ModuleBuilder function(String signature, Body.Of0 body) {
    return add(signature, false, body);
  }

  public ModuleBuilder function(String signature, Body.Of1 body) {
    return add(signature, false, body);
  }

  public ModuleBuilder function(String signature, Body.Of2 body) {
    return add(signature, false, body);
  }

  public ModuleBuilder function(String signature, Body.Of3 body) {
    return add(signature, false, body);
  }

  public ModuleBuilder function(String signature, Body.Of4 body) {
    return add(signature, false, body);
  }

  /** As {@code function}, with one slot for each of any number of parameters. */
  public ModuleBuilder functionN(String signature, Body.OfN body) {
    return add(signature, false, body);
  }

  /** A function that CPython writes in C, under two names; {@code signature} has the second. */
  public ModuleBuilder alias(String alias, String name, String signature, Body body) {
    PyBuiltin made = PyBuiltin.function(functionModule, signature, false, body);
    return value(name, made).value(alias, made);
  }

  /** A function that CPython writes in Python: its repr and argument errors are those of a def. */
  public ModuleBuilder pythonFunction(String signature, Body.Of0 body) {
    return add(signature, true, body);
  }

  public ModuleBuilder pythonFunction(String signature, Body.Of1 body) {
    return add(signature, true, body);
  }

  public ModuleBuilder pythonFunction(String signature, Body.Of2 body) {
    return add(signature, true, body);
  }

  public ModuleBuilder pythonFunction(String signature, Body.Of3 body) {
    return add(signature, true, body);
  }

  public ModuleBuilder pythonFunction(String signature, Body.Of4 body) {
    return add(signature, true, body);
  }

  /** As {@code pythonFunction}, with one slot for each of any number of parameters. */
  public ModuleBuilder pythonFunctionN(String signature, Body.OfN body) {
    return add(signature, true, body);
  }

  /** An {@code async def}: the body makes a NativeCoroutine of the bound arguments. */
  public ModuleBuilder coroutine(String signature, Body.OfN body) {
    return put(PyBuiltin.coroutine(functionModule, signature, body));
  }

  /** A value that all runs share: immutable. */
  public ModuleBuilder value(String name, PyObject value) {
    members.put(name, new ModuleDefinition.Shared(value));
    return this;
  }

  /** A value that each run makes for itself, when it is first used. */
  public ModuleBuilder make(String name, Function<ThreadState, PyObject> maker) {
    members.put(name, maker::apply);
    return this;
  }

  /** A type, under its own name. */
  public ModuleBuilder type(PyType type) {
    return value(type.shortName(), type);
  }

  /** A name of another module, imported when it is first used. */
  public ModuleBuilder from(String otherModule, String... names) {
    for (String name : names) {
      members.put(
          name,
          ts -> StandardLibrary.attribute(ts, StandardLibrary.importModule(ts, otherModule), name));
    }
    return this;
  }

  /** Names to refuse that CPython's module has, or has in another version. */
  public ModuleBuilder refused(String... names) {
    for (String name : names) {
      members.put(
          name,
          ts -> {
            throw new Unsupported(module + "." + name);
          });
    }
    return this;
  }

  public ModuleDefinition build() {
    return new ModuleDefinition(module, members);
  }

  private ModuleBuilder add(String signature, boolean python, Body body) {
    return put(PyBuiltin.function(functionModule, signature, python, body));
  }

  private ModuleBuilder put(PyBuiltin function) {
    return value(function.name(), function);
  }
}
