// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib;

import org.foretrace.object.AbcMeta;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyType;

/** The module abc. */
final class AbcModule {
  static final ModuleDefinition DEFINITION =
      ModuleBuilder.of("abc")
          .type(AbcMeta.TYPE)
          .type(AbcMeta.ABC)
          .pythonFunction(
              "abstractmethod(funcobj)",
              (ts, function) -> {
                PyOps.setAttr(ts, function, "__isabstractmethod__", PyBool.TRUE);
                return function;
              })
          .pythonFunction(
              "update_abstractmethods(cls)",
              (ts, cls) -> {
                boolean heap = cls instanceof PyType && ((PyType) cls).isHeap();
                if (heap && cls.type().isSubtypeOf(AbcMeta.TYPE)) {
                  AbcMeta.computeAbstractMethods(ts, (PyType) cls);
                }
                return cls;
              })
          .function("get_cache_token()", ts -> PyInt.of(AbcMeta.token(ts)))
          .build();

  private AbcModule() {}
}
