// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.foretrace.stdlib.collections.CollectionsModule;
import org.foretrace.stdlib.io.IoModule;
import org.foretrace.stdlib.itertools.ItertoolsModule;
import org.foretrace.stdlib.math.MathModule;
import org.foretrace.stdlib.operator.OperatorModule;
import org.foretrace.stdlib.os.OsModule;
import org.foretrace.stdlib.random.RandomModule;
import org.foretrace.stdlib.re.RegexModule;
import org.foretrace.stdlib.support.ForetraceModule;
import org.foretrace.stdlib.support.StringModule;
import org.foretrace.stdlib.support.TypesModule;
import org.foretrace.stdlib.sys.SysModule;
import org.foretrace.stdlib.traceback.StackModule;
import org.foretrace.stdlib.traceback.TracebackModule;
import org.foretrace.stdlib.warnings.WarningsModule;

/** The everyday modules: those that know nothing of the event loop. */
final class LibraryModules {
  private LibraryModules() {}

  /** By dotted name. */
  static Map<String, Supplier<ModuleDefinition>> all() {
    Map<String, Supplier<ModuleDefinition>> all = new LinkedHashMap<>();
    all.put("_collections", CollectionsModule::definition);
    all.put("_foretrace", ForetraceModule::definition);
    all.put("_os", OsModule::definition);
    all.put("_re", RegexModule::definition);
    all.put("_string", StringModule::definition);
    all.put("_traceback", StackModule::definition);
    all.put("_warnings", WarningsModule::definition);
    all.put("_types", TypesModule::definition);
    all.put("io", IoModule::definition);
    all.put("itertools", ItertoolsModule::definition);
    all.put("math", MathModule::definition);
    all.put("operator", OperatorModule::definition);
    all.put("random", RandomModule::definition);
    all.put("traceback", TracebackModule::definition);
    all.put("sys", SysModule::definition);
    return all;
  }
}
