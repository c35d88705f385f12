/** Letters that only one encoding of Vietnamese has within a word. */
export const OLD_LETTERS = {
  /** Letters of Unicode that the old encodings have no place for. */
  modern: /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/gu,
  /** TCVN3 (ABC): signs such as `®`, `©`, `¸` between letters, `ho¹ch`, `nh©n`. */
  tcvn3:
    /(?<=[A-Za-z])[\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae\u00b5-\u00b9\u00bb-\u00be\u00a8](?![\d\s])|[\u00ae\u00a7](?=[A-Za-z\u00a8-\u00ff])/gu,
  /** VNI: a vowel with its tone as a second letter, `KEÁ`, `HOAÏCH`, `nöôùc`. */
  vni: /[aeouyAEOUY][\u00e2\u00e1\u00e0\u00e5\u00e3\u00e4\u00f9\u00f8\u00f5\u00fb\u00ef\u00c2\u00c1\u00c0\u00c5\u00c3\u00c4\u00d9\u00d8\u00d5\u00db\u00cf]|[\u00f6\u00f4\u00d6\u00d4][\u00f9\u00f8\u00f5\u00fb\u00ef\u00d9\u00d8\u00d5\u00db\u00cf]|[\u00f1\u00d1](?=[a-zA-Z\u00f6\u00d6])/gu,
} as const;
