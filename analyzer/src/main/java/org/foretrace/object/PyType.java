// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A Python type. A builtin type is immutable, shared by all runs and gets its methods from a {@link
 * BuiltinTable}; a type made by a {@code class} statement belongs to one run and has a namespace.
 */
public class PyType extends PyObject {
  /** {@code type}, the type of types. */
  public static final PyType TYPE = bootstrapType();

  /** {@code object}, the base of all types. */
  public static final PyType OBJECT = TYPE.bases[0];

  // Marks a name that is known to be absent in the cache of a type.
  private static final PyObject ABSENT = new PyObject(OBJECT) {};
  private static final PyType[] NO_TYPES = {};

  // What error messages show (tp_name): of a type that C code defines outside of builtins it has
  // the module in front.
  private String name;
  private String qualname;
  private final String module;
  private PyType base; // of the bases the one that decides the layout; object's is itself
  private PyType[] bases;
  private PyType[] mro;
  // The Java class of the instances: two bases that differ in it can't be combined.
  private final Class<?> layout;
  private final @Nullable Supplier<BuiltinTable> tableSupplier;
  private volatile @Nullable Map<String, PyObject> builtinAttributes;
  private final @Nullable PyDict namespace;
  private volatile @Nullable Map<String, PyObject> inheritedAttributes;
  private final Map<String, PyObject> cache = new HashMap<>();
  private Object version = new Object();
  private final List<PyType> subclasses = new ArrayList<>();
  private boolean subclassable = true;
  private @Nullable PyType twin;
  private boolean sequence;
  private boolean hasDict = true;
  private boolean hasWeakReferences;
  private boolean isAbstract;
  private int slotCount;

  private PyType(
      String name,
      String module,
      PyType[] bases,
      Class<?> layout,
      @Nullable Supplier<BuiltinTable> table,
      @Nullable PyDict namespace) {
    this.name = name;
    this.qualname = namespace == null ? name.substring(name.lastIndexOf('.') + 1) : name;
    this.module = module;
    this.base = bases.length == 0 ? this : bases[0];
    this.bases = bases;
    this.layout = layout;
    this.tableSupplier = table;
    this.namespace = namespace;
    this.mro = NO_TYPES;
  }

  private static PyType bootstrapType() {
    PyType object =
        new PyType(
            "object", "builtins", new PyType[0], PyInstance.class, ObjectMethods::table, null);
    object.mro = new PyType[] {object};
    object.hasDict = false;
    PyType type =
        new PyType(
            "type", "builtins", new PyType[] {object}, PyType.class, TypeMethods::table, null);
    type.mro = new PyType[] {type, object};
    object.setType(type);
    type.setType(type);
    return type;
  }

  /** A builtin type in module builtins, with base {@code object}. */
  public static PyType builtin(String name, Class<?> layout, Supplier<BuiltinTable> table) {
    return builtin("builtins", name, layout, OBJECT, table);
  }

  /**
   * A builtin type with one base. A {@code name} with dots is what error messages show, as CPython
   * does for types of C modules ({@code collections.deque}); {@code __name__} is its last part.
   */
  public static PyType builtin(
      String module, String name, Class<?> layout, PyType base, Supplier<BuiltinTable> table) {
    return builtin(module, name, layout, new PyType[] {base}, table);
  }

  /** The type of a {@link PyRefused}: asking it anything refuses. */
  static PyType refused(String feature) {
    return new Refused(feature);
  }

  private static final class Refused extends PyType {
    private final String feature;

    Refused(String feature) {
      super(feature, "builtins", new PyType[] {OBJECT}, PyRefused.class, null, null);
      this.feature = feature;
      setType(TYPE);
    }

    @Override
    public String name() {
      throw new Unsupported(feature);
    }

    @Override
    public @Nullable PyObject lookup(String attribute) {
      throw new Unsupported(feature);
    }

    @Override
    public boolean isSubtypeOf(PyType other) {
      throw new Unsupported(feature);
    }
  }

  /** A builtin type with several bases. */
  public static PyType builtin(
      String module, String name, Class<?> layout, PyType[] bases, Supplier<BuiltinTable> table) {
    PyType type = new PyType(name, module, bases, layout, table, null);
    type.setType(TYPE);
    type.mro = Mro.linearize(type, bases);
    type.hasDict = false;
    for (PyType base : bases) {
      type.hasDict |= base.hasDict;
    }
    return type;
  }

  /**
   * A type of a {@code class} statement. The caller has checked bases, layout and slots (see {@link
   * ClassBuilder}) and sets the MRO.
   */
  static PyType heap(PyType metatype, String name, PyType base, PyType[] bases, PyDict namespace) {
    PyType type = new PyType(name, "builtins", bases, base.layout, null, namespace);
    type.setType(metatype);
    type.base = base;
    type.slotCount = base.slotCount;
    type.hasWeakReferences = base.hasWeakReferences;
    type.hasDict = base.hasDict;
    return type;
  }

  /** Tells the bases made in this run about a subclass, once it is complete. */
  void addToBases() {
    for (PyType b : bases) {
      if (b.isHeap()) {
        b.subclasses.add(this);
      }
    }
  }

  /** Marks a builtin type that {@code class X(thatType)} may not extend. */
  public PyType notSubclassable() {
    subclassable = false;
    return this;
  }

  /** Marks a builtin type whose instances have a {@code __dict__}, such as exceptions. */
  public PyType withDict() {
    hasDict = true;
    return this;
  }

  /** The name as error messages show it (tp_name). */
  public String name() {
    return name;
  }

  /** {@code __name__}. */
  public String shortName() {
    if (!isHeap()) {
      return qualname;
    }
    // Library types that CPython makes in C carry their module in the name that errors show.
    String prefix = module() + ".";
    return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
  }

  public String qualname() {
    return qualname;
  }

  /** {@code __module__}; {@code builtins} for builtin types. */
  public String module() {
    PyObject own = namespace == null ? null : namespace.get("__module__");
    return own instanceof PyStr ? ((PyStr) own).value() : module;
  }

  /** The name that reprs of instances show: qualified by its module, but for builtins. */
  public String fullName() {
    String mod = module();
    return mod.equals("builtins") ? qualname : mod + "." + qualname;
  }

  void rename(String newName) {
    name = newName;
  }

  void requalify(String newQualname) {
    qualname = newQualname;
  }

  /** {@code __base__}: the base that decides the layout; null for {@code object}. */
  public @Nullable PyType base() {
    return base == this ? null : base;
  }

  public PyType[] bases() {
    return bases;
  }

  /** The method resolution order, this type first. Not to be changed. */
  public PyType[] mro() {
    return mro;
  }

  public Class<?> layout() {
    return layout;
  }

  /** Whether it was made by a {@code class} statement or {@code type(name, bases, dict)}. */
  public boolean isHeap() {
    return namespace != null;
  }

  public boolean isSubclassable() {
    return subclassable;
  }

  /** Marks a builtin type whose {@code +} and {@code *} are those of sequences. */
  public PyType asSequence() {
    sequence = true;
    return this;
  }

  boolean isSequence() {
    return sequence;
  }

  public boolean hasDict() {
    return hasDict;
  }

  void setHasDict(boolean value) {
    hasDict = value;
  }

  /** Whether instances have {@code __weakref__}. */
  public boolean hasWeakReferences() {
    return hasWeakReferences;
  }

  void setHasWeakReferences(boolean value) {
    hasWeakReferences = value;
  }

  /** Marks a builtin type whose instances can be referred to weakly, such as set. */
  public PyType withWeakReferences() {
    hasWeakReferences = true;
    return this;
  }

  public boolean isAbstract() {
    return isAbstract;
  }

  /** Set from {@code __abstractmethods__}: instances are refused. */
  public void setAbstract(boolean value) {
    isAbstract = value;
  }

  /** How many {@code __slots__} an instance has, inherited ones included. */
  public int slotCount() {
    return slotCount;
  }

  void setSlotCount(int count) {
    slotCount = count;
  }

  /** Direct subclasses made in this run, in order of definition. */
  public List<PyType> subclasses() {
    return subclasses;
  }

  /** The nearest builtin type in the MRO: what an instance is made of. */
  public PyType builtinBase() {
    for (PyType t : mro) {
      if (!t.isHeap() && t.layout == layout) {
        return t;
      }
    }
    return OBJECT;
  }

  /** Makes another type pass for this one: what Python code sees as one type may be two of ours. */
  public PyType withTwin(PyType other) {
    twin = other;
    return this;
  }

  public boolean isSubtypeOf(PyType other) {
    if (this == other || other.twin == this) {
      return true;
    }
    for (PyType t : mro) {
      if (t == other) {
        return true;
      }
    }
    return false;
  }

  /** The namespace of a heap type; null for a builtin type. */
  @Override
  public @Nullable PyDict dict() {
    return namespace;
  }

  /** The attributes of a builtin type itself, without its bases, in order of definition. */
  public Map<String, PyObject> builtinAttributes() {
    Map<String, PyObject> found = builtinAttributes;
    if (found == null) {
      Supplier<BuiltinTable> supplier = tableSupplier;
      found = supplier == null ? new LinkedHashMap<>() : supplier.get().attributesOf(this);
      builtinAttributes = found;
    }
    return found;
  }

  /** An attribute in this type's own namespace, or null. */
  public @Nullable PyObject ownAttribute(String attribute) {
    return namespace != null ? namespace.get(attribute) : builtinAttributes().get(attribute);
  }

  /**
   * Looks a name up along the MRO, without descriptors: CPython's _PyType_Lookup. Null if absent.
   */
  public @Nullable PyObject lookup(String attribute) {
    if (namespace == null) {
      return allBuiltinAttributes().get(attribute);
    }
    PyObject found = cache.get(attribute);
    if (found == null) {
      found = search(attribute);
      cache.put(attribute, found == null ? ABSENT : found);
      return found;
    }
    return found == ABSENT ? null : found;
  }

  // A builtin type never changes: its attributes with those of its bases, in one map.
  private Map<String, PyObject> allBuiltinAttributes() {
    Map<String, PyObject> all = inheritedAttributes;
    if (all == null) {
      all = new HashMap<>();
      for (int i = mro.length - 1; i >= 0; i--) {
        all.putAll(mro[i].builtinAttributes());
      }
      inheritedAttributes = all;
    }
    return all;
  }

  private @Nullable PyObject search(String attribute) {
    for (PyType t : mro) {
      PyObject own = t.ownAttribute(attribute);
      if (own != null) {
        return own;
      }
    }
    return null;
  }

  /** The type along the MRO whose own namespace has the name, or null. */
  public @Nullable PyType owner(String attribute) {
    for (PyType t : mro) {
      if (t.ownAttribute(attribute) != null) {
        return t;
      }
    }
    return null;
  }

  /** An object that is replaced whenever a lookup may give something else than before. */
  public Object version() {
    return version;
  }

  /** To be called after the namespace or the bases changed. */
  public void modified() {
    version = new Object();
    cache.clear();
    for (PyType sub : subclasses) {
      sub.modified();
    }
  }

  /** For {@code cls.__bases__ = ...} and {@code mro()} overrides. */
  void setMro(PyType[] newBases, PyType[] newMro) {
    bases = newBases;
    mro = newMro;
    modified();
  }

  /** Another metatype for a builtin type: ABCMeta. */
  public PyType withMetatype(PyType metatype) {
    setType(metatype);
    return this;
  }

  /** True if the name resolves to what {@code object} itself defines: not overridden. */
  public boolean inheritsFromObject(String attribute) {
    return lookup(attribute) == OBJECT.ownAttribute(attribute);
  }

  @Override
  public @Nullable PyObject findAttribute(ThreadState ts, String attribute) {
    return Attributes.findOnType(ts, this, attribute);
  }

  @Override
  public String toString() {
    return "<class '" + fullName() + "'>";
  }

  static PyType[] arrayOf(Collection<PyType> types) {
    return types.toArray(NO_TYPES);
  }

  static String describe(PyType[] types) {
    return Arrays.stream(types).map(PyType::name).reduce((a, b) -> a + ", " + b).orElse("");
  }
}
