// SPDX-License-Identifier: Apache-2.0
/** Assignment files, right and wrong. */
package org.foretrace.assignment;
