import fc from 'fast-check';

/**
 * Any character that Unicode has room for. The unit `binary` of fast-check is the same, and takes two seconds to make:
 * it prepares to take texts apart again.
 */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10_ffff - 0x800 })
  .map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800));
