// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.util.Arrays;
import java.util.List;
import org.foretrace.scope.Scope;
import org.foretrace.scope.ScopeKind;
import org.foretrace.source.SourceFile;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * Compiled code of a module, class, function, ...: instructions and what they refer to. Immutable
 * and shared by all runs.
 */
public final class CodeObject {
  /** Where the files of library modules seem to be. */
  public static final String LIBRARY_FOLDER = "/usr/lib/python3.13/";

  /** A constant tuple: its items are {@code Literal}s or constant tuples. */
  public record ConstantTuple(List<Object> items) {}

  /** CPython's co_flags. */
  public static final int OPTIMIZED = 0x1;

  public static final int NEW_LOCALS = 0x2;
  public static final int VARARGS = 0x4;
  public static final int VARKEYWORDS = 0x8;
  public static final int NESTED = 0x10;
  public static final int GENERATOR = 0x20;
  public static final int COROUTINE = 0x80;
  public static final int ITERABLE_COROUTINE = 0x100;
  public static final int ASYNC_GENERATOR = 0x200;

  private final SourceFile file;
  private final Scope scope;
  private final int[] code;
  private final int[] positions;
  private final int[] handlers;
  private final Object[] constants;
  private final String[] names;
  private final List<String[]> keywords;
  private final CodeObject[] children;
  private final int argCount;
  private final int posOnlyCount;
  private final int kwOnlyCount;
  private final int registers;
  private final int freeBase;
  private final int flags;
  private final String[] registerNames;
  private final int firstLine;
  private final @Nullable String docstring;
  private final List<String> staticAttributes;

  CodeObject(Unit unit, Assembler asm) {
    file = unit.file();
    scope = unit.scope;
    code = asm.code();
    positions = asm.positions();
    handlers = asm.handlers();
    constants = asm.constants();
    names = asm.names();
    keywords = List.copyOf(asm.keywords());
    children = unit.children.toArray(new CodeObject[0]);
    argCount = unit.argCount;
    posOnlyCount = unit.posOnlyCount;
    kwOnlyCount = unit.kwOnlyCount;
    registers = unit.registerCount();
    freeBase = unit.freeBase();
    registerNames = unit.registerNames();
    flags = flagsOf(scope);
    firstLine = unit.firstLine;
    docstring = unit.docstring;
    staticAttributes = List.copyOf(unit.staticAttributes);
  }

  private static int flagsOf(Scope scope) {
    int flags = scope.isNested() ? NESTED : 0;
    if (scope.kind().isFunctionLike()) {
      flags |= OPTIMIZED | NEW_LOCALS;
    }
    flags |= scope.hasVarargs() ? VARARGS : 0;
    flags |= scope.hasVarkeywords() ? VARKEYWORDS : 0;
    flags |= scope.isGenerator() ? GENERATOR : 0;
    flags |= scope.isCoroutine() ? COROUTINE : 0;
    flags |= scope.isAsyncGenerator() ? ASYNC_GENERATOR : 0;
    return flags;
  }

  /** Whether it is part of the library, not of the program. */
  public boolean isLibrary() {
    return file().name().startsWith(LIBRARY_FOLDER);
  }

  public SourceFile file() {
    return file;
  }

  /** {@code co_name}. */
  public String name() {
    return scope.name();
  }

  /** {@code co_qualname}. */
  public String qualname() {
    return scope.qualname();
  }

  /** Whether it is the code of a module, and not of a function or class. */
  public boolean isModule() {
    return scope.kind() == ScopeKind.MODULE;
  }

  /** Whether it is the body of a class. */
  public boolean isClass() {
    return scope.kind() == ScopeKind.CLASS;
  }

  /** The instructions; not to be changed. */
  public int[] code() {
    return code;
  }

  /** The place of the instruction at {@code pc} in the source. */
  public SourceRange range(int pc) {
    int i = (pc >> 2) << 1;
    return new SourceRange(positions[i], positions[i + 1]);
  }

  /** The 1-based line of the instruction at {@code pc}; 0 where it has none. */
  public int line(int pc) {
    int start = positions[(pc >> 2) << 1];
    return start < 0 ? 0 : file.line(start);
  }

  /**
   * For each four ints of code two: the pc where an exception goes, or -1, and the register that
   * gets the exception.
   */
  public int[] handlers() {
    return handlers;
  }

  /** {@code Literal}s and {@link ConstantTuple}s; operand -1 is the first. Not to be changed. */
  public Object[] constants() {
    return constants;
  }

  /** Names of globals and attributes; not to be changed. */
  public String[] names() {
    return names;
  }

  /** Keyword lists of calls and class patterns. */
  public List<String[]> keywords() {
    return keywords;
  }

  /** Code objects made by this code; not to be changed. */
  public CodeObject[] children() {
    return children;
  }

  /** {@code co_argcount}: positional parameters, without {@code *args}. */
  public int argCount() {
    return argCount;
  }

  /** {@code co_posonlyargcount}. */
  public int posOnlyCount() {
    return posOnlyCount;
  }

  /** {@code co_kwonlyargcount}. */
  public int kwOnlyCount() {
    return kwOnlyCount;
  }

  /** The size of the register file. */
  public int registers() {
    return registers;
  }

  /** The register of the first free variable; the others follow. */
  public int freeBase() {
    return freeBase;
  }

  /** {@code co_flags}. */
  public int flags() {
    return flags;
  }

  /** Whether calling it makes a generator, a coroutine or an asynchronous generator. */
  public boolean isGeneratorLike() {
    return (flags & (GENERATOR | COROUTINE | ASYNC_GENERATOR)) != 0;
  }

  /** {@code co_varnames}. */
  public List<String> varnames() {
    return scope.varnames();
  }

  /** {@code co_cellvars}. */
  public List<String> cellvars() {
    return scope.cellvars();
  }

  /** {@code co_freevars}. */
  public List<String> freevars() {
    return scope.freevars();
  }

  /** The parameters, as laid out in the first registers. */
  public List<String> parameters() {
    return scope.parameters();
  }

  /** The variable in each of the first registers; temporaries have none. Not to be changed. */
  public String[] registerNames() {
    return registerNames;
  }

  /** The docstring, or null. */
  public @Nullable String docstring() {
    return docstring;
  }

  /** The attributes that methods of this class set on self: {@code __static_attributes__}. */
  public List<String> staticAttributes() {
    return staticAttributes;
  }

  /** The 1-based line of {@code def}, {@code class}, ... or of the first decorator. */
  public int firstLine() {
    return firstLine;
  }

  @Override
  public String toString() {
    return "<code " + qualname() + " " + Arrays.toString(names) + ">";
  }
}
