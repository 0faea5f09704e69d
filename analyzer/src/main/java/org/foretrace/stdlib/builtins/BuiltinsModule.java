// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.builtins;

import org.foretrace.object.Exceptions;
import org.foretrace.object.MemoryViews;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyByteArray;
import org.foretrace.object.PyBytes;
import org.foretrace.object.PyClassMethod;
import org.foretrace.object.PyComplex;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyEnumerate;
import org.foretrace.object.PyFilter;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyFrozenSet;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyMap;
import org.foretrace.object.PyMemoryView;
import org.foretrace.object.PyProperty;
import org.foretrace.object.PyRange;
import org.foretrace.object.PyRefused;
import org.foretrace.object.PyReversed;
import org.foretrace.object.PySet;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PySlice;
import org.foretrace.object.PyStaticMethod;
import org.foretrace.object.PyStr;
import org.foretrace.object.PySuper;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.PyZip;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;
import org.foretrace.vm.BuildClass;

/** The builtins: the namespace that global lookups end in. */
public final class BuiltinsModule {
  public static final ModuleDefinition DEFINITION = define();

  // Copied for each run; itself never changed.
  private static final PyDict TEMPLATE = template();

  private BuiltinsModule() {}

  /** The builtins namespace of a new run. */
  public static PyDict newNamespace() {
    return TEMPLATE.copy();
  }

  private static PyDict template() {
    PyDict namespace = new PyDict();
    DEFINITION.fillShared(namespace);
    return namespace;
  }

  private static ModuleDefinition define() {
    ModuleBuilder module = ModuleBuilder.of("builtins");
    module.value("__name__", PyStr.of("builtins"));
    module.value("__package__", PyStr.EMPTY);
    module.value("__debug__", PyBool.TRUE);
    module.value("None", PySingleton.NONE);
    module.value("Ellipsis", PySingleton.ELLIPSIS);
    module.value("NotImplemented", PySingleton.NOT_IMPLEMENTED);
    module.value("False", PyBool.FALSE);
    module.value("True", PyBool.TRUE);
    types(module);
    IterationBuiltins.addTo(module);
    NumberBuiltins.addTo(module);
    ObjectBuiltins.addTo(module);
    PrintBuiltins.addTo(module);
    CodeBuiltins.addTo(module);
    module.value("__build_class__", BuildClass.FUNCTION);
    module.value("quit", new Quitter("quit"));
    module.value("exit", new Quitter("exit"));
    for (String name :
        new String[] {
          "__doc__",
          "__loader__",
          "__spec__",
          "copyright",
          "credits",
          "license",
          "help",
          "open",
          "breakpoint"
        }) {
      module.value(name, new PyRefused(name));
    }
    return module.build();
  }

  private static void types(ModuleBuilder module) {
    for (PyType type :
        new PyType[] {
          PyType.OBJECT,
          PyType.TYPE,
          PyBool.TYPE,
          PyInt.TYPE,
          PyFloat.TYPE,
          PyComplex.TYPE,
          MemoryViews.TYPE,
          PyStr.TYPE,
          PyBytes.TYPE,
          PyByteArray.TYPE,
          PyMemoryView.TYPE,
          PyList.TYPE,
          PyTuple.TYPE,
          PyDict.TYPE,
          PySet.TYPE,
          PyFrozenSet.TYPE,
          PyRange.TYPE,
          PySlice.TYPE,
          PyEnumerate.TYPE,
          PyZip.TYPE,
          PyMap.TYPE,
          PyFilter.TYPE,
          PyReversed.TYPE,
          PySuper.TYPE,
          PyProperty.TYPE,
          PyStaticMethod.TYPE,
          PyClassMethod.TYPE
        }) {
      module.type(type);
    }
    for (PyType type : Exceptions.all()) {
      module.type(type);
    }
    module.value("EnvironmentError", Exceptions.OS_ERROR);
    module.value("IOError", Exceptions.OS_ERROR);
  }
}
