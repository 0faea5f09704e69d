// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.List;
import org.foretrace.source.SourceRange;

/** A whole source file: ASDL's Module. */
public record Module(List<Stmt> body, SourceRange range) {}
