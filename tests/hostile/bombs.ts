import { adding, hostile, type HostileFile, unit } from './hostile-file.js';

const times = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

const LAUGHS = `a: &a [x, x, x, x, x, x, x, x, x]
${times(8, (i) => `${'bcdefghi'.charAt(i)}: &${'bcdefghi'.charAt(i)} [${`*${'abcdefgh'.charAt(i)}, `.repeat(9)}]\n`)}`;

const MERGES = `a: &a { k: 1 }
${times(25, (i) => `m${i}: &m${i} { <<: [*${i === 0 ? 'a' : `m${i - 1}`}, *${i === 0 ? 'a' : `m${i - 1}`}] }\n`)}`;

/** What is small and becomes large, is large, or takes ever longer the longer it is. */
export const BOMBS: readonly HostileFile[] = [
  { ...hostile('alias-bomb', adding(LAUGHS), 'yaml-profile 10', 'yaml-profile 11'), andMore: true },
  {
    ...hostile(
      'quadratic-aliases',
      adding(`a: &a ${'x'.repeat(50_000)}\nb: [${'*a,'.repeat(50_000)}]\n`),
      'yaml-profile 10',
    ),
    andMore: true,
  },
  { ...hostile('merge-bomb', adding(MERGES), 'yaml-profile 10'), andMore: true },
  hostile('deep-flow-lists', adding(`    note: ${'['.repeat(100_000)}\n`), 'too-deep 10'),
  hostile('deep-flow-lists-closed', adding(`    note: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`), 'too-deep 10'),
  hostile('deep-flow-maps', adding(`    note: ${'{a: '.repeat(100_000)}\n`), 'too-deep 10'),
  hostile('deep-complex-keys', adding(`    note:\n      ${'? '.repeat(100_000)}\n`), 'too-deep 11'),
  hostile('deep-block-lists', adding(`    note:\n      ${'- '.repeat(100_000)}a\n`), 'too-deep 11'),
  hostile('deep-block-maps', adding(times(1000, (i) => `${' '.repeat(i + 4)}a:\n`)), 'too-deep 72'),
  hostile(
    'deep-block-lists-in-lines',
    adding(`    note:\n${times(1000, (i) => `${' '.repeat(i + 6)}-\n`)}`),
    'too-deep 72',
  ),
  hostile('keys-in-a-row', adding(`    note: ${'a: '.repeat(100_000)}b\n`), 'yaml-syntax 10'),
  {
    ...hostile('100000-keys', adding(times(100_000, (i) => `k${i}: v\n`)), 'unknown-key 10', 'unknown-key 11'),
    andMore: true,
  },
  {
    ...hostile(
      '40000-keys-read-slowly',
      adding(`${times(40_000, (i) => `k${i}: v\n`)}q: "a\n  b"\n`),
      'unknown-key 10',
    ),
    andMore: true,
  },
  {
    ...hostile('40000-keys-twice', adding(times(40_000, () => 'note: v\n')), 'duplicate-key 11', 'duplicate-key 12'),
    andMore: true,
  },
  // Too long to be read with all its slips: the first is enough.
  hostile('100000-keys-twice', adding(times(100_000, () => 'note: v\n')), 'file-too-large 11'),
  {
    ...hostile(
      '20000-items',
      adding(times(20_000, (i) => `  II.1.${i + 1}: { title: a, text: "00000000" }\n`)),
      'unknown-item 10',
      'unknown-item 11',
    ),
    andMore: true,
  },
  {
    ...hostile(
      '20000-own-items',
      adding(`own-items:\n${times(20_000, (i) => `  II.1.${i + 1}: { title: a }\n`)}`),
      'own-item-outside-open-place 11',
    ),
    andMore: true,
  },
  {
    ...hostile(
      '20000-entries',
      adding(`    progress:\n${times(20_000, () => '      - { date: 2024-03-10, status: xong }\n')}`),
      'not-allowed-value 11',
    ),
    andMore: true,
  },
  {
    ...hostile(
      '20000-entries-that-correct',
      adding(
        `    progress:\n${times(20_000, (i) => `      - { date: 2024-03-10, status: doing, corrects: ${Math.max(1, i)} }\n`)}`,
      ),
      'corrects-itself 11',
    ),
    andMore: true,
  },
  {
    ...hostile(
      '20000-actions',
      adding(`    actions:\n${times(20_000, () => '      - { id: 1, what: a }\n')}`),
      'duplicate-action-id 12',
    ),
    andMore: true,
  },
  hostile('line-of-1-mb', adding(`    note: ${'chữ '.repeat(250_000)}\n`)),
  hostile('line-of-1-mb-unknown', adding(`    not: ${'chữ '.repeat(250_000)}\n`), 'unknown-key 10'),
  hostile('line-of-1-mb-quoted', adding(`    note: "${'chữ \\" '.repeat(150_000)}"\n`)),
  hostile('line-of-400-kb-open', adding(`    note: "${'chữ '.repeat(100_000)}\n`), 'yaml-syntax 10'),
  hostile('key-of-1-mb', adding(`    ${'chu'.repeat(330_000)}: a\n`), 'file-too-large 10'),
  hostile('key-of-300-kb', adding(`    ${'chu'.repeat(100_000)}: a\n`), 'yaml-syntax 10'),
  hostile('comment-of-1-mb', adding(`#${' [{"'.repeat(250_000)}\n`)),
  hostile('errors-of-1-mb', adding('a: b: c\n'.repeat(120_000)), 'file-too-large 10'),
  hostile('quotes-of-1-mb', adding(`    note: ${'"a" '.repeat(250_000)}\n`), 'file-too-large 10'),
  hostile('numbers-of-1-mb', adding(`    note: ${'1-'.repeat(500_000)}1\n`)),
  hostile('dots-of-1-mb', adding(`    note: -${'1.'.repeat(500_000)}\n`)),
  hostile('brackets-of-1-mb', adding(`    note: x${', ['.repeat(300_000)}\n`)),
  hostile('blanks-of-1-mb', adding(`    note: a${' '.repeat(1_000_000)}b\n${' '.repeat(1_000_000)}\n`)),
  hostile('blank-lines-of-1-mb', adding('\n'.repeat(1_000_000))),
  hostile('comments-of-1-mb', adding('# a\n'.repeat(250_000))),
  hostile('backslashes-of-1-mb', adding(`    note: "${'\\\\'.repeat(500_000)}"\n`)),
  hostile('accents-of-1-mb', adding(`    note: a${'\u0301'.repeat(500_000)}\n`), 'not-nfc 10'),
  hostile('note-of-2-mb', adding(`    note: |\n${'      chữ\n'.repeat(160_000)}`)),
  { name: '50-mb', make: () => Buffer.alloc(50 * 1024 * 1024, unit('50-mb')), expected: ['file-too-large 1'] },
];
