// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;
import org.foretrace.stdlib.RunWorld;
import org.foretrace.stdlib.time.VirtualTime;
import org.foretrace.world.Dimension;
import org.foretrace.world.Network;
import org.foretrace.world.WorldSession;

/**
 * {@code _network}: what the world answers, for the client libraries, which are written in Python.
 */
public final class NetworkModule {
  private static final ModuleDefinition DEFINITION =
      ModuleBuilder.of("_network")
          .function("answer(url, /)", NetworkModule::answer)
          .function("block(seconds, call, /)", NetworkModule::block)
          .build();

  private NetworkModule() {}

  /** The modules of this room, by name. */
  public static Map<String, Supplier<ModuleDefinition>> all() {
    Map<String, Supplier<ModuleDefinition>> all = new LinkedHashMap<>();
    all.put("_network", () -> DEFINITION);
    for (String client : new String[] {"aiohttp", "httpx", "requests"}) {
      all.put(client, () -> ModuleBuilder.of(client).build());
    }
    return all;
  }

  // (latency, status, body or None, content type or None)
  private static PyObject answer(ThreadState ts, PyObject url) {
    String text = ((PyStr) url).value();
    WorldSession session = RunWorld.of(ts);
    Network network = session.world().network();
    Network.Answer answer = network.answer(text);
    double latency = answer.latency();
    if (!network.isPinned(text)) {
      // Each URL of another world answers a little later or sooner, and says something else.
      long choice = session.choice(Dimension.NETWORK);
      latency += choice * 0.01 * (Math.floorMod(text.hashCode(), 7) - 3);
      if (choice != 0) {
        return PyTuple.of(
            PyFloat.of(latency),
            PyInt.of(answer.status()),
            PyStr.of("{\"answer\": " + choice + "}"),
            PySingleton.NONE);
      }
    }
    String body = answer.body();
    String type = answer.contentType();
    return PyTuple.of(
        PyFloat.of(latency),
        PyInt.of(answer.status()),
        body == null ? PySingleton.NONE : PyStr.of(body),
        type == null ? PySingleton.NONE : PyStr.of(type));
  }

  private static PyObject block(ThreadState ts, PyObject seconds, PyObject call) {
    VirtualTime.in(ts).block(((PyFloat) seconds).value(), ((PyStr) call).value());
    return PySingleton.NONE;
  }
}
