// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import java.util.List;
import java.util.Set;
import org.foretrace.predict.Prediction.Chunk;
import org.foretrace.predict.Prediction.ErrorInfo;
import org.foretrace.predict.Prediction.Outcome;
import org.foretrace.predict.Prediction.TaskLife;
import org.foretrace.predict.Prediction.UnsupportedInfo;
import org.foretrace.predict.Prediction.Waiting;
import org.foretrace.source.Diagnostic;
import org.foretrace.world.Dimension;
import org.jspecify.annotations.Nullable;

/** What one run in one world did. Immutable. */
record RunResult(
    Outcome outcome,
    int exitCode,
    double elapsed,
    String stdout,
    String stderr,
    List<Chunk> output,
    @Nullable ErrorInfo error,
    @Nullable UnsupportedInfo unsupported,
    List<Waiting> waiting,
    List<TaskLife> tasks,
    List<Diagnostic> diagnostics,
    Set<Dimension> consulted) {}
