// SPDX-License-Identifier: Apache-2.0
/** The command line as people call it. */
package org.foretrace.cli;
