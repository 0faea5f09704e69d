// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a function or lambda: ASDL's arguments, but with each default beside its
 * parameter.
 */
public record Arguments(
    List<Arg> posonlyargs,
    List<Arg> args,
    @Nullable Arg vararg,
    List<Arg> kwonlyargs,
    @Nullable Arg kwarg) {}
