// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The generator MT19937 behind {@code random.Random}, bit for bit with its ways of seeding. */
public final class MersenneTwister implements RandomSource {
  private static final int N = 624;
  private static final int M = 397;
  private static final int MATRIX_A = 0x9908b0df;

  private final int[] state = new int[N];
  private int index = N;

  /** A generator that is seeded with an int. */
  public MersenneTwister(long seed) {
    seed(BigInteger.valueOf(seed));
  }

  /** {@code seed(n)} of an int: its sign does not matter. */
  public void seed(BigInteger n) {
    BigInteger size = n.abs();
    int words = Math.max(1, (size.bitLength() + 31) / 32);
    int[] key = new int[words];
    for (int i = 0; i < words; i++) {
      key[i] = size.shiftRight(32 * i).intValue();
    }
    init(key);
  }

  /**
   * {@code seed(x)} of a float, by its hash; the hash of a NaN is its address, so it is refused.
   */
  public void seed(double x) {
    seed(Hashes.ofDouble(x));
  }

  /** Seeds with the hash of an object, as an unsigned number. */
  public void seed(long hash) {
    seed(new BigInteger(Long.toUnsignedString(hash)));
  }

  /** {@code seed(text)} of a str in version 2; lone surrogates have no encoding and are refused. */
  public void seed(String text) {
    seed(text.getBytes(StandardCharsets.UTF_8));
  }

  /** {@code seed(bytes)} of bytes or bytearray in version 2. */
  public void seed(byte[] bytes) {
    byte[] digest = sha512(bytes);
    byte[] all = new byte[bytes.length + digest.length];
    System.arraycopy(bytes, 0, all, 0, bytes.length);
    System.arraycopy(digest, 0, all, bytes.length, digest.length);
    seed(new BigInteger(1, all));
  }

  /** {@code seed(text, version=1)}; bytes count as the characters of their values. */
  public void seedVersion1(String text) {
    long x = text.isEmpty() ? 0 : (long) text.codePointAt(0) << 7;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      x = (1_000_003 * x) ^ c;
      i += Character.charCount(c);
    }
    x ^= CodePoints.length(text);
    seed(x == -1 ? BigInteger.TWO : new BigInteger(Long.toUnsignedString(x)));
  }

  private static byte[] sha512(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-512").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void init(int seed) {
    state[0] = seed;
    for (int i = 1; i < N; i++) {
      state[i] = 1_812_433_253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
    index = N;
  }

  private void init(int[] key) {
    init(19_650_218);
    int i = 1;
    int j = 0;
    for (int k = Math.max(N, key.length); k > 0; k--) {
      int mixed = (state[i - 1] ^ (state[i - 1] >>> 30)) * 1_664_525;
      state[i] = (state[i] ^ mixed) + key[j] + j;
      i = next(i);
      j = j + 1 == key.length ? 0 : j + 1;
    }
    for (int k = N - 1; k > 0; k--) {
      int mixed = (state[i - 1] ^ (state[i - 1] >>> 30)) * 1_566_083_941;
      state[i] = (state[i] ^ mixed) - i;
      i = next(i);
    }
    state[0] = 0x80000000;
  }

  /** The next index from 1 on; past the end, the last word is carried to the first. */
  private int next(int i) {
    if (i + 1 < N) {
      return i + 1;
    }
    state[0] = state[N - 1];
    return 1;
  }

  private int word() {
    if (index >= N) {
      twist();
    }
    int y = state[index++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return y ^ (y >>> 18);
  }

  private void twist() {
    for (int k = 0; k < N; k++) {
      int next = k + 1 == N ? 0 : k + 1;
      int other = k < N - M ? k + M : k + M - N;
      int y = (state[k] & 0x80000000) | (state[next] & 0x7fffffff);
      state[k] = state[other] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : MATRIX_A);
    }
    index = 0;
  }

  @Override
  public double random() {
    int a = word() >>> 5;
    int b = word() >>> 6;
    return (a * 67_108_864.0 + b) * 0x1p-53;
  }

  @Override
  public long bits(int k) {
    if (k == 0) {
      return 0;
    }
    if (k <= 32) {
      return word() >>> (32 - k) & 0xffffffffL;
    }
    long low = word() & 0xffffffffL;
    return low | (word() >>> (64 - k) & 0xffffffffL) << 32;
  }

  @Override
  public BigInteger getrandbits(int k) {
    if (k < 0) {
      throw TextError.value("number of bits must be non-negative");
    }
    if (k <= 63) {
      return BigInteger.valueOf(bits(k));
    }
    TextSize.check(k / 8);
    int words = (k + 31) / 32;
    byte[] bytes = new byte[4 * words];
    for (int i = 0; i < words; i++) {
      int left = k - 32 * i;
      int word = left < 32 ? word() >>> (32 - left) : word();
      int at = bytes.length - 4 * i;
      bytes[at - 1] = (byte) word;
      bytes[at - 2] = (byte) (word >>> 8);
      bytes[at - 3] = (byte) (word >>> 16);
      bytes[at - 4] = (byte) (word >>> 24);
    }
    return new BigInteger(1, bytes);
  }

  /** The 624 words and the index that {@code getstate()} gives, each as an unsigned number. */
  public long[] state() {
    long[] words = new long[N + 1];
    for (int i = 0; i < N; i++) {
      words[i] = state[i] & 0xffffffffL;
    }
    words[N] = index;
    return words;
  }

  /** Goes back to a state that {@link #state} gave. */
  public void setState(long[] words) {
    if (words.length != N + 1) {
      throw TextError.value("state vector is the wrong size");
    }
    if (words[N] < 0 || words[N] > N) {
      throw TextError.value("invalid state");
    }
    for (int i = 0; i < N; i++) {
      state[i] = (int) words[i];
    }
    index = (int) words[N];
  }
}
