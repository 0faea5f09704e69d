// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.time;

import java.math.BigDecimal;
import org.foretrace.object.Errors;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;
import org.foretrace.text.Strftime;
import org.foretrace.text.Strptime;
import org.foretrace.text.TextError;
import org.foretrace.text.TimeFields;
import org.jspecify.annotations.Nullable;

/** The module {@code time}. */
public final class TimeModule {
  // What a C time_t and PyTime_t hold, in seconds.
  private static final double MAX_TIME_T = 0x1.fffffffffffffp62;
  private static final double MAX_PYTIME = 9.223372036e9;

  private static final int TUPLE = 9;

  private TimeModule() {}

  /** The definition, for the registry. */
  public static ModuleDefinition definition() {
    return ModuleBuilder.of("time")
        .function("time()", ts -> PyFloat.of(VirtualTime.in(ts).readDate()))
        .function("time_ns()", ts -> nanos(VirtualTime.in(ts).readDate()))
        .function("monotonic()", ts -> VirtualTime.in(ts).read())
        .function("monotonic_ns()", ts -> nanos(VirtualTime.in(ts).read().value()))
        .function("perf_counter()", ts -> VirtualTime.in(ts).read())
        .function("perf_counter_ns()", ts -> nanos(VirtualTime.in(ts).read().value()))
        .function("process_time()", ts -> PyFloat.of(VirtualTime.in(ts).readProcessTime()))
        .function("process_time_ns()", ts -> nanos(VirtualTime.in(ts).readProcessTime()))
        .function("thread_time()", ts -> PyFloat.of(VirtualTime.in(ts).readProcessTime()))
        .function("thread_time_ns()", ts -> nanos(VirtualTime.in(ts).readProcessTime()))
        .function("sleep(seconds, /)", TimeModule::sleep)
        .functionN("localtime(seconds=None, /)", (ts, a) -> broken(ts, a[0], "UTC"))
        .functionN("gmtime(seconds=None, /)", (ts, a) -> broken(ts, a[0], "GMT"))
        .functionN(
            "ctime(seconds=None, /)",
            (ts, a) -> PyStr.of(Strftime.asctime(TimeFields.ofEpoch(seconds(ts, a[0])))))
        .functionN("asctime(tuple=?, /)", (ts, a) -> asctime(ts, a[0]))
        .function("mktime(tuple, /)", TimeModule::mktime)
        .functionN("strftime(format, tuple=?, /)", (ts, a) -> strftime(ts, a[0], a[1]))
        .functionN(
            "strptime(string, format='%a %b %d %H:%M:%S %Y', /)", (ts, a) -> strptime(a[0], a[1]))
        .type(PyStructTime.TYPE)
        .value("timezone", PyInt.ZERO)
        .value("altzone", PyInt.ZERO)
        .value("daylight", PyInt.ZERO)
        .value("tzname", PyTuple.of(PyStr.of("UTC"), PyStr.of("UTC")))
        .build();
  }

  private static PyObject nanos(double seconds) {
    return PyInt.of(new BigDecimal(seconds * 1e9).toBigInteger());
  }

  private static PyObject sleep(ThreadState ts, PyObject given) {
    double seconds = number(ts, given);
    if (Double.isNaN(seconds)) {
      throw Errors.valueError("Invalid value NaN (not a number)");
    }
    if (Math.abs(seconds) > MAX_PYTIME) {
      throw Errors.overflowError(
          given instanceof PyFloat
              ? "timestamp out of range for platform time_t"
              : "timestamp too large to convert to C PyTime_t");
    }
    if (seconds < 0) {
      throw Errors.valueError("sleep length must be non-negative");
    }
    VirtualTime.in(ts).block(seconds, "time.sleep");
    return PySingleton.NONE;
  }

  private static double number(ThreadState ts, PyObject given) {
    return given instanceof PyFloat
        ? ((PyFloat) given).value()
        : PyOps.index(ts, given).bigValue().doubleValue();
  }

  // Seconds since 1970, rounded down; the present for None.
  private static long seconds(ThreadState ts, PyObject given) {
    double value = given == PySingleton.NONE ? VirtualTime.in(ts).readDate() : number(ts, given);
    if (Double.isNaN(value)) {
      throw Errors.valueError("Invalid value NaN (not a number)");
    }
    if (Math.abs(value) > MAX_TIME_T) {
      throw Errors.overflowError("timestamp out of range for platform time_t");
    }
    double floor = Math.floor(value);
    if (Math.abs(floor) > 6.7e16) {
      throw ts.unsupported("a date that far away");
    }
    return (long) floor;
  }

  private static PyObject broken(ThreadState ts, PyObject given, String zone) {
    return PyStructTime.of(TimeFields.ofEpoch(seconds(ts, given)), 0, PyStr.of(zone), PyInt.ZERO);
  }

  private static PyObject asctime(ThreadState ts, @Nullable PyObject tuple) {
    return PyStr.of(Strftime.asctime(fields(ts, tuple, "asctime")));
  }

  private static TimeFields fields(ThreadState ts, @Nullable PyObject tuple, String function) {
    if (tuple == null) {
      return TimeFields.ofEpoch(seconds(ts, PySingleton.NONE));
    }
    if (!(tuple instanceof PyTuple)) {
      throw Errors.typeError("Tuple or struct_time argument required");
    }
    try {
      return TimeFields.ofTuple(items(ts, (PyTuple) tuple, function));
    } catch (TextError e) {
      throw Errors.of(e);
    }
  }

  private static long[] items(ThreadState ts, PyTuple tuple, String function) {
    if (tuple.size() != TUPLE) {
      throw Errors.typeError(function + "(): illegal time tuple argument");
    }
    long[] items = new long[TUPLE];
    for (int i = 0; i < TUPLE; i++) {
      PyInt n = PyOps.index(ts, tuple.get(i));
      items[i] = n.isLong() ? n.longValue() : n.signum() * Long.MAX_VALUE;
    }
    return items;
  }

  private static PyObject mktime(ThreadState ts, PyObject tuple) {
    if (!(tuple instanceof PyTuple)) {
      throw Errors.typeError("Tuple or struct_time argument required");
    }
    long[] t = items(ts, (PyTuple) tuple, "mktime");
    for (int i = 0; i < TUPLE; i++) {
      if (t[i] != (int) t[i]) {
        throw Errors.overflowError("signed integer is greater than maximum");
      }
    }
    // As C's mktime does, months and days out of range count on.
    long months = t[0] * 12 + t[1] - 1;
    long year = Math.floorDiv(months, 12L);
    int month = (int) Math.floorMod(months, 12L) + 1;
    TimeFields first = new TimeFields(year, month, 1, 0, 0, 0, 0, 1, "UTC", "+0000");
    return PyFloat.of(
        first.epochSecond() + (t[2] - 1) * 86_400.0 + t[3] * 3600.0 + t[4] * 60.0 + t[5]);
  }

  private static PyObject strftime(ThreadState ts, PyObject format, @Nullable PyObject tuple) {
    if (!(format instanceof PyStr)) {
      throw Errors.typeError("strftime() argument 1 must be str, not " + format.type().shortName());
    }
    TimeFields fields = fields(ts, tuple, "strftime");
    try {
      return PyStr.of(Strftime.format(((PyStr) format).value(), fields));
    } catch (TextError e) {
      throw Errors.of(e);
    }
  }

  private static PyObject strptime(PyObject text, PyObject format) {
    for (PyObject o : new PyObject[] {text, format}) {
      if (!(o instanceof PyStr)) {
        throw Errors.typeError(
            "strptime() argument "
                + (o == text ? 0 : 1)
                + " must be str, not <class '"
                + o.type().fullName()
                + "'>");
      }
    }
    Strptime.Parsed p;
    try {
      p = Strptime.parse(((PyStr) text).value(), ((PyStr) format).value());
    } catch (TextError e) {
      throw Errors.of(e);
    }
    TimeFields t =
        new TimeFields(
            p.year(),
            p.month(),
            p.day(),
            p.hour(),
            p.minute(),
            p.second(),
            p.weekday(),
            p.yearDay(),
            "UTC",
            "+0000");
    String zone = p.zone();
    Integer offset = p.offset();
    return PyStructTime.of(
        t,
        p.isDst(),
        zone == null ? PySingleton.NONE : PyStr.of(zone),
        offset == null ? PySingleton.NONE : PyInt.of(offset));
  }
}
