// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** SipHash-1-3 with an all-zero key, as CPython hashes str and bytes with PYTHONHASHSEED=0. */
final class SipHash {
  private SipHash() {}

  static long hash(byte[] in) {
    long v0 = 0x736f6d6570736575L;
    long v1 = 0x646f72616e646f6dL;
    long v2 = 0x6c7967656e657261L;
    long v3 = 0x7465646279746573L;
    int whole = in.length & ~7;
    long tail = ((long) in.length) << 56;
    for (int i = whole; i < in.length; i++) {
      tail |= (in[i] & 0xffL) << (8 * (i - whole));
    }
    int rounds = whole / 8 + 1 + 3;
    for (int n = 0; n < rounds; n++) {
      boolean message = n <= whole / 8;
      long m = message ? (n < whole / 8 ? word(in, n * 8) : tail) : 0;
      if (n == whole / 8 + 1) {
        v2 ^= 0xff;
      }
      v3 ^= m;
      v0 += v1;
      v2 += v3;
      v1 = Long.rotateLeft(v1, 13) ^ v0;
      v3 = Long.rotateLeft(v3, 16) ^ v2;
      v0 = Long.rotateLeft(v0, 32);
      v2 += v1;
      v0 += v3;
      v1 = Long.rotateLeft(v1, 17) ^ v2;
      v3 = Long.rotateLeft(v3, 21) ^ v0;
      v2 = Long.rotateLeft(v2, 32);
      v0 ^= m;
    }
    long h = v0 ^ v1 ^ v2 ^ v3;
    return h == -1 ? -2 : h;
  }

  private static long word(byte[] in, int at) {
    long w = 0;
    for (int k = 7; k >= 0; k--) {
      w = (w << 8) | (in[at + k] & 0xff);
    }
    return w;
  }
}
