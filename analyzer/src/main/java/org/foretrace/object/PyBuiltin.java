// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.foretrace.text.TextError;
import org.foretrace.text.UnsupportedText;
import org.jspecify.annotations.Nullable;

/** A function written in Java: {@code builtin_function_or_method}, or a def of the library. */
public final class PyBuiltin extends PyObject implements PyCallable {
  public static final PyType TYPE =
      PyType.builtin("builtin_function_or_method", PyBuiltin.class, CallableMethods::builtin)
          .notSubclassable();

  /** What a function of the library shows as that CPython writes in Python. */
  public static final PyType FUNCTION_TYPE =
      PyType.builtin("function", PyBuiltin.class, CallableMethods::libraryFunction)
          .notSubclassable();

  private final String text;
  private final Body body;
  private final boolean python;
  private final @Nullable PyType owner;
  private final String name;
  private final String module;
  private final boolean coroutine;
  private volatile @Nullable Signature signature;

  PyBuiltin(String text, Body body, boolean python, @Nullable PyType owner, @Nullable String name) {
    this(text, body, python, owner, name, owner == null ? "builtins" : owner.module(), false);
  }

  private PyBuiltin(
      String text,
      Body body,
      boolean python,
      @Nullable PyType owner,
      @Nullable String name,
      String module,
      boolean coroutine) {
    super(python ? FUNCTION_TYPE : TYPE);
    this.text = text;
    this.body = body;
    this.python = python;
    this.owner = owner;
    this.name = name != null ? name : Signature.nameOf(text);
    this.module = module;
    this.coroutine = coroutine;
  }

  /**
   * A function of a module.
   *
   * @param python whether CPython writes it in Python, which its repr and argument errors show
   */
  public static PyBuiltin function(String module, String signature, boolean python, Body body) {
    return new PyBuiltin(signature, body, python, null, null, module, false);
  }

  /** An {@code async def} of a module that CPython writes in Python. */
  public static PyBuiltin coroutine(String module, String signature, Body body) {
    return new PyBuiltin(signature, body, true, null, null, module, true);
  }

  /** Whether it is an {@code async def}: calling it gives a coroutine. */
  public boolean isCoroutine() {
    return coroutine;
  }

  public String name() {
    return name;
  }

  public String module() {
    return module;
  }

  /** The type whose method it is, or null. */
  public @Nullable PyType owner() {
    return owner;
  }

  /** Whether CPython writes it in Python. */
  public boolean isPython() {
    return python;
  }

  public String qualname() {
    return owner == null ? name : owner.qualname() + "." + name;
  }

  /** Its parameters; parsed at first use. */
  public Signature signature() {
    Signature s = signature;
    if (s == null) {
      s = Signature.parse(text);
      signature = s;
    }
    return s;
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, String @Nullable [] names) {
    if (owner != null && name.equals("__new__")) {
      if (args.length == (names == null ? 0 : names.length)) {
        throw Errors.typeError(owner.name() + ".__new__(): not enough arguments");
      }
      Construction.classArgument(owner, args);
      return call(ts, args, names, 1);
    }
    return call(ts, args, names, 0);
  }

  PyObject call(ThreadState ts, PyObject[] args, String @Nullable [] names, int self) {
    @Nullable PyObject[] slots = signature().bind(this, self, args, names);
    try {
      return body.invoke(ts, slots);
    } catch (TextError e) {
      throw Errors.of(e);
    } catch (UnsupportedText e) {
      throw ts.unsupported(e.feature());
    }
  }

  /** The function as errors about its arguments name it. */
  String shownName() {
    if (owner == null) {
      return name;
    }
    boolean constructor = name.equals("__new__") || (name.equals("__init__") && !python);
    return constructor ? owner.shortName() : qualname();
  }
}
