// SPDX-License-Identifier: Apache-2.0
/** Tests over everything in samples/. */
package org.foretrace.samples;
