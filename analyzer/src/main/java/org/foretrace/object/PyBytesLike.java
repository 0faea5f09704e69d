// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** What has bytes to read: bytes and bytearray. */
public interface PyBytesLike {
  /** The bytes; not to be changed, and not to be kept where they may change later. */
  byte[] toByteArray();
}
