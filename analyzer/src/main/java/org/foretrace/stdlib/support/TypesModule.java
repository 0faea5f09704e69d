// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.support;

import org.foretrace.object.PyBoundMethod;
import org.foretrace.object.PyBuiltin;
import org.foretrace.object.PyCell;
import org.foretrace.object.PyClassMethodDescriptor;
import org.foretrace.object.PyGenericAlias;
import org.foretrace.object.PyGetSet;
import org.foretrace.object.PyMappingProxy;
import org.foretrace.object.PyMemberDescriptor;
import org.foretrace.object.PyMethodDescriptor;
import org.foretrace.object.PyModule;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyTraceback;
import org.foretrace.object.PyUnionType;
import org.foretrace.object.ThreadState;
import org.foretrace.object.TracebackFrame;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;
import org.foretrace.vm.PyAsyncGenerator;
import org.foretrace.vm.PyCode;
import org.foretrace.vm.PyCoroutine;
import org.foretrace.vm.PyFunction;
import org.foretrace.vm.PyGenerator;

/** {@code _types}: the types of values that have no name in builtins. */
public final class TypesModule {
  private static final ModuleDefinition DEFINITION =
      ModuleBuilder.of("_types")
          .value("AsyncGeneratorType", PyAsyncGenerator.TYPE)
          .value("BuiltinFunctionType", PyBuiltin.TYPE)
          .value("BuiltinMethodType", PyBuiltin.TYPE)
          .value("CellType", PyCell.TYPE)
          .value("ClassMethodDescriptorType", PyClassMethodDescriptor.TYPE)
          .value("CodeType", PyCode.TYPE)
          .value("CoroutineType", PyCoroutine.TYPE)
          .value("EllipsisType", PySingleton.ELLIPSIS_TYPE)
          .value("FrameType", TracebackFrame.TYPE)
          .value("FunctionType", PyFunction.TYPE)
          .value("GeneratorType", PyGenerator.TYPE)
          .value("GenericAlias", PyGenericAlias.TYPE)
          .value("GetSetDescriptorType", PyGetSet.TYPE)
          .value("LambdaType", PyFunction.TYPE)
          .value("MappingProxyType", PyMappingProxy.TYPE)
          .value("MemberDescriptorType", PyMemberDescriptor.TYPE)
          .value("MethodDescriptorType", PyMethodDescriptor.TYPE)
          .value("MethodType", PyBoundMethod.TYPE)
          .value("MethodWrapperType", PyBoundMethod.WRAPPER_TYPE)
          .value("ModuleType", PyModule.TYPE)
          .value("NoneType", PySingleton.NONE_TYPE)
          .value("NotImplementedType", PySingleton.NOT_IMPLEMENTED_TYPE)
          .value("TracebackType", PyTraceback.TYPE)
          .value("UnionType", PyUnionType.TYPE)
          .value("WrapperDescriptorType", PyMethodDescriptor.SLOT_TYPE)
          .function("_mark_coroutine(func, /)", TypesModule::markCoroutine)
          .build();

  private TypesModule() {}

  public static ModuleDefinition definition() {
    return DEFINITION;
  }

  private static PyObject markCoroutine(ThreadState ts, PyObject function) {
    if (function instanceof PyFunction f) {
      boolean generator = (f.code().flags() & org.foretrace.code.CodeObject.GENERATOR) != 0;
      if (generator) {
        return f.asIterableCoroutine();
      }
      if (f.code().isGeneratorLike()) {
        return function;
      }
    }
    throw ts.unsupported("types.coroutine of something else than a generator function");
  }
}
