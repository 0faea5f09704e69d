// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

/** What the instruction INTRINSIC can do: the parts of PEP 695. */
public enum Intrinsic {
  /** name. */
  TYPE_VAR,
  /** name, function of the bound. */
  TYPE_VAR_BOUND,
  /** name, function of the constraints. */
  TYPE_VAR_CONSTRAINTS,
  /** name. */
  PARAM_SPEC,
  /** name. */
  TYPE_VAR_TUPLE,
  /** The type parameters; gives {@code Generic[...]}. */
  GENERIC_BASE,
  /** name, type parameters or None, function of the value. */
  TYPE_ALIAS,
  /** function, type parameters; gives the function. */
  SET_FUNCTION_TYPE_PARAMS,
  /** type parameter, function of the default; gives the type parameter. */
  SET_DEFAULT
}
