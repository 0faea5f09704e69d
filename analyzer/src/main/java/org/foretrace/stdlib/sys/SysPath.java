// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.sys;

import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyStr;
import org.foretrace.object.RunLocal;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code sys.path}: where it was changed, imports may find what we do not see. */
public final class SysPath {
  private static final RunLocal<SysPath> LOCAL = RunLocal.of(ts -> new SysPath());

  private @Nullable PyList path;
  private PyObject[] original = {};

  private SysPath() {}

  static PyObject list(ThreadState ts) {
    String prefix = SysFields.prefix(ts);
    PyList made =
        PyList.of(
            PyStr.of("/home/user"),
            PyStr.of(prefix + "/lib/python313.zip"),
            PyStr.of(prefix + "/lib/python3.13"),
            PyStr.of(prefix + "/lib/python3.13/lib-dynload"),
            PyStr.of(prefix + "/lib/python3.13/site-packages"));
    SysPath local = LOCAL.in(ts);
    local.path = made;
    local.original = made.toArray();
    return made;
  }

  /** Whether the program put other folders on the path. */
  public static boolean isChanged(ThreadState ts) {
    SysPath local = LOCAL.in(ts);
    PyList list = local.path;
    return list != null && !java.util.Arrays.equals(list.toArray(), local.original);
  }
}
