// SPDX-License-Identifier: Apache-2.0
package org.foretrace.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of encodings that a source file may declare. */
final class Encodings {
  /** A Java charset, and the names that Python knows it by. */
  private static final String SUPPORTED =
      """
      UTF-8 utf8 utf_8 u8 utf utf8_ucs2 utf8_ucs4 cp65001 utf_8_sig
      US-ASCII ascii 646 ansi_x3.4_1968 ansi_x3.4_1986 ansi_x3_4_1968 cp367 csascii ibm367
      US-ASCII iso646_us iso_646.irv_1991 iso_ir_6 us us_ascii
      ISO-8859-1 latin_1 8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1
      ISO-8859-1 iso_8859_1_1987 iso_ir_100 l1 latin latin1
      ISO-8859-2 iso8859_2 csisolatin2 iso_8859_2 iso_8859_2_1987 iso_ir_101 l2 latin2
      ISO-8859-3 iso8859_3 csisolatin3 iso_8859_3 iso_8859_3_1988 iso_ir_109 l3 latin3
      ISO-8859-4 iso8859_4 csisolatin4 iso_8859_4 iso_8859_4_1988 iso_ir_110 l4 latin4
      ISO-8859-5 iso8859_5 csisolatincyrillic cyrillic iso_8859_5 iso_8859_5_1988 iso_ir_144
      ISO-8859-6 iso8859_6 arabic asmo_708 csisolatinarabic ecma_114 iso_8859_6
      ISO-8859-6 iso_8859_6_1987 iso_ir_127
      ISO-8859-7 iso8859_7 csisolatingreek ecma_118 elot_928 greek greek8 iso_8859_7
      ISO-8859-7 iso_8859_7_1987 iso_ir_126
      ISO-8859-8 iso8859_8 csisolatinhebrew hebrew iso_8859_8 iso_8859_8_1988 iso_ir_138
      ISO-8859-9 iso8859_9 csisolatin5 iso_8859_9 iso_8859_9_1989 iso_ir_148 l5 latin5
      ISO-8859-11 iso8859_11 iso_8859_11 iso_8859_11_2001 thai
      ISO-8859-13 iso8859_13 iso_8859_13 l7 latin7
      ISO-8859-15 iso8859_15 iso_8859_15 l9 latin9
      ISO-8859-16 iso8859_16 iso_8859_16 iso_8859_16_2001 iso_ir_226 l10 latin10
      windows-1250 cp1250 1250 windows_1250
      windows-1251 cp1251 1251 windows_1251
      windows-1252 cp1252 1252 windows_1252
      windows-1253 cp1253 1253 windows_1253
      windows-1254 cp1254 1254 windows_1254
      windows-1257 cp1257 1257 windows_1257
      KOI8-R koi8_r cskoi8r
      KOI8-U koi8_u
      IBM437 cp437 437 cspc8codepage437 ibm437
      IBM850 cp850 850 cspc850multilingual ibm850
      IBM852 cp852 852 cspcp852 ibm852
      IBM855 cp855 855 csibm855 ibm855
      IBM857 cp857 857 csibm857 ibm857
      IBM858 cp858 858 csibm858 ibm858
      IBM862 cp862 862 cspc862latinhebrew ibm862
      IBM866 cp866 866 csibm866 ibm866
      IBM775 cp775 775 cspc775baltic ibm775
      """;

  /** Encodings that Python has besides. */
  private static final String OTHERS =
      """
      037 1026 1125 1140 1255 1256 1258 273 424 500 860 861 863 864 865 869 932 936 949 950
      big5 big5_hkscs big5_tw big5hkscs charmap chinese cp037 cp1006 cp1026 cp1051 cp1125
      cp1140 cp1255 cp1256 cp1258 cp1361 cp154 cp273 cp424 cp500 cp720 cp737 cp856 cp860
      cp861 cp863 cp864 cp865 cp866u cp869 cp874 cp875 cp932 cp936 cp949 cp950 cp_gr cp_is
      csHPRoman8 csbig5 csibm037 csibm1026 csibm273 csibm424 csibm500 csibm860 csibm861
      csibm863 csibm864 csibm865 csibm869 csiso2022jp csiso2022kr csiso58gb231280
      csisolatin6 csptcp154 csshiftjis cyrillic_asian ebcdic_cp_be ebcdic_cp_ca ebcdic_cp_ch
      ebcdic_cp_he ebcdic_cp_nl ebcdic_cp_us ebcdic_cp_wt euc_cn euc_jis2004 euc_jis_2004
      euc_jisx0213 euc_jp euc_kr euccn eucgb2312_cn eucjis2004 eucjisx0213 eucjp euckr
      gb18030 gb18030_2000 gb2312 gb2312_1980 gb2312_80 gbk hkscs hp_roman8 hz hz_gb
      hz_gb_2312 hzgb ibm037 ibm039 ibm1026 ibm1051 ibm1125 ibm1140 ibm273 ibm424 ibm500
      ibm860 ibm861 ibm863 ibm864 ibm865 ibm869 idna iso2022_jp iso2022_jp_1 iso2022_jp_2
      iso2022_jp_2004 iso2022_jp_3 iso2022_jp_ext iso2022_kr iso2022jp iso2022jp_1
      iso2022jp_2 iso2022jp_2004 iso2022jp_3 iso2022jp_ext iso2022kr iso8859_10 iso8859_14
      iso_2022_jp iso_2022_jp_1 iso_2022_jp_2 iso_2022_jp_2004 iso_2022_jp_3 iso_2022_jp_ext
      iso_2022_kr iso_8859_10 iso_8859_10_1992 iso_8859_14 iso_8859_14_1998 iso_celtic
      iso_ir_157 iso_ir_166 iso_ir_199 iso_ir_58 jisx0213 johab koi8_t korean ks_c_5601
      ks_c_5601_1987 ks_x_1001 ksc5601 ksx1001 kz1048 kz_1048 l6 l8 latin6 latin8 mac_arabic
      mac_centeuro mac_croatian mac_cyrillic mac_farsi mac_greek mac_iceland mac_latin2
      mac_roman mac_romanian mac_turkish maccentraleurope maccyrillic macgreek maciceland
      macintosh maclatin2 macroman macturkish ms1361 ms932 ms936 ms949 ms950 ms_kanji
      mskanji palmos pt154 ptcp154 punycode r8 raw_unicode_escape rk1048 roman8 ruscii s_jis
      s_jis_2004 s_jisx0213 shift_jis shift_jis_2004 shift_jisx0213 shiftjis shiftjis2004
      shiftjisx0213 sjis sjis_2004 sjisx0213 strk1048_2002 tis620 tis_620 tis_620_0
      tis_620_2529_0 tis_620_2529_1 u16 u32 u7 u_jis uhc ujis undefined unicode_1_1_utf_7
      unicode_escape unicodebigunmarked unicodelittleunmarked utf16 utf32 utf7 utf_16
      utf_16_be utf_16_le utf_16be utf_16le utf_32 utf_32_be utf_32_le utf_32be utf_32le
      utf_7 windows_1255 windows_1256 windows_1258 windows_31j x_mac_japanese x_mac_korean
      x_mac_simp_chinese x_mac_trad_chinese
      """;

  private static final Map<String, String> CHARSETS = charsets();
  private static final Set<String> OTHER_NAMES = new HashSet<>(Arrays.asList(OTHERS.split("\\s+")));

  private Encodings() {}

  private static Map<String, String> charsets() {
    Map<String, String> result = new HashMap<>();
    SUPPORTED
        .lines()
        .forEach(
            line -> {
              String[] words = line.split(" ", -1);
              for (int i = 1; i < words.length; i++) {
                result.put(words[i], words[0]);
              }
            });
    return result;
  }

  /** The charset of a declared name, or null. */
  static @Nullable Charset charset(String name) {
    String java = CHARSETS.get(key(name));
    if (java == null) {
      return null;
    }
    return java.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(java);
  }

  /** Whether Python can read an encoding that we cannot. */
  static boolean isKnown(String name) {
    return OTHER_NAMES.contains(key(name));
  }

  /** Case and punctuation do not count. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "_");
  }
}
