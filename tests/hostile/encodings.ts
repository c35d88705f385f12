import { adding, hostile, type HostileFile, replacing, unit } from './hostile-file.js';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** A good file with some bytes put behind the unit's name, on line 2. */
function inName(...bytes: readonly number[]): (good: string) => Buffer {
  return (good) => {
    const at = good.indexOf(', kind');
    return Buffer.concat([Buffer.from(good.slice(0, at)), Buffer.from(bytes), Buffer.from(good.slice(at))]);
  };
}

const nfd = (text: string): string => text.normalize('NFD');

/** Bytes that are no plain Unicode text, and text that is not what it looks like. */
export const ENCODINGS: readonly HostileFile[] = [
  hostile('empty', () => '', 'empty-file 1'),
  hostile('blank-lines', () => '\n\n  \n', 'empty-file 1'),
  hostile('only-comments', () => '# Kế hoạch của Trung tâm A\n# chưa có gì\n', 'empty-file 1'),
  hostile('only-a-mark', () => '\uFEFF', 'empty-file 1'),
  hostile('only-null', () => '~\n', 'empty-file 1'),
  hostile('utf-16', (good) => utf16(`\uFEFF${good}`), 'not-utf8 1'),
  hostile('utf-16-big-endian', (good) => utf16(`\uFEFF${good}`).swap16(), 'not-utf8 1'),
  hostile('utf-16-without-mark', utf16, 'not-utf8 1'),
  hostile('windows-1258', inName(0xd0, 0x20, 0x54, 0xf4, 0xec), 'not-utf8 2'),
  hostile(
    'cut-within-a-letter',
    (good) => Buffer.from(good).subarray(0, good.indexOf('name: Trung t') + 14),
    'not-utf8 2',
  ),
  hostile('overlong', inName(0xc1, 0xa1), 'not-utf8 2'),
  hostile('overlong-zero', inName(0xc0, 0x80), 'not-utf8 2'),
  hostile('overlong-slash', inName(0xe0, 0x80, 0xaf), 'not-utf8 2'),
  hostile('surrogate', inName(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80), 'not-utf8 2'),
  hostile('beyond-unicode', inName(0xf4, 0x90, 0x80, 0x80), 'not-utf8 2'),
  hostile('bytes-that-never-occur', inName(0xfe, 0xff), 'not-utf8 2'),
  hostile('nul', inName(0), 'control-character 2'),
  hostile('escape-for-terminals', adding('    note: \u001b]0;x\u0007\u001b[31mđỏ\n'), 'control-character 10'),
  hostile('c1-control', adding('    note: \u009b31mđỏ\n'), 'control-character 10'),
  hostile('delete-and-backspace', adding('    note: ab\b\u007f\n'), 'control-character 10'),
  hostile('non-character', adding('    note: \uffff\n'), 'control-character 10'),
  hostile('escape-spelt-out', adding('    note: "\\e[31mđỏ"\n'), 'control-character 10'),
  hostile('nul-spelt-out', adding('    note: "a\\0b\\x07"\n'), 'control-character 10'),
  hostile('escape-in-a-key', adding('"no\\u001bte": x\n'), 'control-character 10'),
  hostile('line-ends-cr', (good) => good.replaceAll('\n', '\r')),
  hostile('line-ends-crlf', (good) => good.replaceAll('\n', '\r\n')),
  hostile('line-ends-mixed', (good) => good.replace('\n', '\r').replace('\n', '\r\n')),
  hostile('line-ends-cr-and-a-slip', (good) => `${good}    in_charge: A\n`.replaceAll('\n', '\r'), 'unknown-key 10'),
  hostile('byte-order-mark', (good) => `\uFEFF${good}`),
  hostile('byte-order-mark-and-a-slip', (good) => `\uFEFF${good.replace('schema', 'schemas')}`, 'unknown-key 1'),
  hostile('byte-order-mark-within', adding('    note: a\uFEFFb\n')),
  hostile('unicode-line-ends', adding('    note: a\u0085b\u2028c\u2029d\n')),
  hostile('nfd-text', adding(`    in-charge: ${nfd('Phòng Tổ chức')}\n`), 'not-nfc 10'),
  hostile('nfd-title', replacing('Trách nhiệm', nfd('Trách nhiệm')), 'not-nfc 8'),
  hostile('nfd-key', adding(`    ${nfd('chủ-trì')}: A\n`), 'unknown-key 10'),
  hostile('nfd-everything', nfd, 'not-nfc 2', 'not-nfc 6', 'not-nfc 8'),
  hostile('no-break-space-in-text', adding('    note: Phòng\u00a0Tổ chức\n')),
  hostile('no-break-space-behind-colon', replacing('year: 2024', 'year:\u00a02024'), 'yaml-syntax 3'),
  hostile('no-break-space-as-indent', adding('\u00a0\u00a0\u00a0\u00a0note: a\n'), 'unknown-key 10'),
  hostile(
    'no-break-space-behind-status',
    adding('    progress: [{ date: 2024-03-10, status: doing\u00a0 }]\n'),
    'not-allowed-value 10',
  ),
  hostile(
    'no-break-space-behind-date',
    adding('    progress: [{ date: 2024-03-10\u00a0, status: doing }]\n'),
    'bad-format 10',
  ),
  hostile('zero-width-in-text', adding('    note: Phòng\u200bTổ\u2060chức\n')),
  hostile('zero-width-in-key', adding('    no\u200bte: a\n'), 'unknown-key 10'),
  hostile(
    'zero-width-in-status',
    adding('    progress: [{ date: 2024-03-10, status: do\u200bing }]\n'),
    'not-allowed-value 10',
  ),
  hostile('zero-width-in-address', replacing('II.2:', 'II.\u200b2:'), 'missing-item 5', 'unknown-item 7'),
  hostile('turned-around', adding('    note: "a\u202eb\u2066c"\n')),
  hostile('tab-as-indent', adding('\tnote: a\n'), 'yaml-syntax 10'),
  hostile('tab-behind-indent', adding('    \tnote: a\n'), 'yaml-syntax 10'),
  hostile('tabs-behind-colons', (good) => good.replaceAll(': ', ':\t')),
  hostile('tabs-at-line-ends', (good) => good.replaceAll('\n', '\t\n')),
  hostile('binary', () => Buffer.from(Array.from({ length: 65536 }, (_, i) => (i * 7919) % 251)), 'not-utf8 1'),
  hostile(
    'pdf',
    () => Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3])]),
    'other-file 1',
  ),
  hostile('zip', () => Buffer.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0]), 'other-file 1'),
  hostile('half-overwritten', () => unit('half-overwritten').slice(0, 200) + '\0'.repeat(4096), 'control-character 6'),
];
