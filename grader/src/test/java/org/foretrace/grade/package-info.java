// SPDX-License-Identifier: Apache-2.0
/** Grades of the sample assignments. */
package org.foretrace.grade;
