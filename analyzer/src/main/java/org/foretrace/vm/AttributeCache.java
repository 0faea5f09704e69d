// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

/** What one instruction found when it last looked an attribute up. */
final class AttributeCache {}
