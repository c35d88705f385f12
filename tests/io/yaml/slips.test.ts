import { describe, expect, it } from 'vitest';
import { droppedWords } from '../../../src/checks/file/dropped-words.js';
import type { FileScope } from '../../../src/checks/scope.js';
import { readYaml } from '../../../src/io/yaml/read-yaml.js';

/** A unit's file with a line for each item, long enough for one slip to be followed by many. */
const ITEMS = ['II.1', 'II.2.a', 'II.2.b', 'II.2.c', 'II.3.a', 'II.3.b', 'II.5.c'];
const LINES = [
  'schema: dcs/unit-plan@1',
  'items:',
  ...ITEMS.flatMap((id) => [
    `  ${id}:`,
    `    title: Việc ${id}`,
    '    text: "5f0c9a31"',
    '    support:',
    '      - Phòng Nghiệp vụ',
    '    progress:',
    '      - { date: 2024-03-10, status: done }',
    '      - date: 2024-03-11',
    '        status: done',
  ]),
];

const reading = async (text: string): Promise<readonly string[]> => {
  const { problems } = await readYaml(Buffer.from(text));
  return problems.map(({ code, params, place }) => {
    const what = 'reason' in params ? params.reason : code;
    return `${what} ${place.region?.line ?? 0}`;
  });
};

const changed = (line: number, change: (text: string) => string): string =>
  LINES.map((text, i) => (i === line - 1 ? change(text) : text)).join('\n') + '\n';

describe('one slip is one error, on its own line', () => {
  const SLIPS: readonly (readonly [what: string, line: number, change: (text: string) => string, found: string])[] = [
    ['a tab before a key', 4, (text) => text.replace('    ', '\t'), 'tab-indent'],
    ['a tab before an item', 12, (text) => text.replace('  ', '\t'), 'tab-indent'],
    ['a no-break blank as indentation', 4, (text) => text.replace('    ', '\u00a0   '), 'odd-blank'],
    ['an em space as indentation', 22, (text) => text.replace('    ', '\u2003'), 'odd-blank'],
    ['a full-width blank as indentation', 22, (text) => text.replace('    ', '\u3000\u3000'), 'odd-blank'],
    ['a no-break blank behind a colon', 11, (text) => text.replace(': ', ':\u00a0'), 'odd-blank'],
    ['a no-break blank behind a dash', 9, (text) => text.replace('- ', '-\u00a0'), 'odd-blank'],
    ['an en dash for a hyphen', 9, (text) => text.replace('-', '\u2013'), 'odd-dash'],
    ['a bullet for a hyphen', 10, (text) => text.replace('-', '\u2022'), 'odd-dash'],
    ['a full-width colon', 4, (text) => text.replace(':', '\uff1a'), 'odd-colon'],
    ['a ratio sign for a colon', 4, (text) => text.replace(':', '\u2236'), 'odd-colon'],
    ['a small colon', 11, (text) => text.replace(': ', '\ufe55'), 'odd-colon'],
    ['a colon of phonetics behind an address', 3, (text) => text.replace(':', '\u02d0'), 'odd-colon'],
    ['a raised colon of an item', 12, (text) => text.replace(':', '\ua789'), 'odd-colon'],
    ['curly quotes around a value with a colon', 4, () => '    title: \u201cKết quả: tốt\u201d', 'odd-quote'],
    ['a full-width comma in a record', 9, (text) => text.replace(', status', '\uff0c status'), 'odd-comma'],
    ['an ideographic comma in a record', 9, (text) => text.replace(', status', '\u3001 status'), 'odd-comma'],
    ['a full-width bracket that opens a record', 9, (text) => text.replace('{', '\uff5b'), 'odd-bracket'],
    ['a full-width bracket that closes a record', 9, (text) => text.replace('}', '\uff5d'), 'odd-bracket'],
    [
      'curly quotes around a value with a colon in a record',
      9,
      (text) => text.replace(' }', ', note: \u201cKết quả: tốt\u201d }'),
      'odd-quote',
    ],
    [
      'single curly quotes in a document of a record',
      9,
      (text) => text.replace(' }', ', evidence: [{ title: \u2018Báo cáo: một\u2019 }] }'),
      'odd-quote',
    ],
    ['words behind # in a record', 9, (text) => text.replace(' }', ', note: Quy chế #12 }'), 'words-after-hash'],
    ['a missing colon', 4, (text) => text.replace(':', ''), 'missing-colon'],
    ['a missing colon of an item', 12, (text) => text.replace(':', ''), 'missing-colon'],
    ['one blank too many', 4, (text) => ` ${text}`, 'bad-indent'],
    ['one blank too few', 14, (text) => text.slice(1), 'bad-indent'],
  ];

  it('a file without one has none', async () => {
    expect(await reading(`${LINES.join('\n')}\n`)).toEqual([]);
  });

  it.each(SLIPS)('%s', async (_, line, change, found) => {
    const problems = await reading(changed(line, change));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${found} `));
    expect(Math.abs(Number(problems[0]?.split(' ')[1]) - line)).toBeLessThanOrEqual(found === 'bad-indent' ? 1 : 0);
  });

  it.each(['\r\n', '\r'])('with line ends %j', async (end) => {
    const text = changed(4, (line) => line.replace('    ', '\t')).replace(/\n/g, end);
    expect(await reading(text)).toEqual(['tab-indent 4']);
  });

  it.each([
    '{ date: 2024-03-10, status: done, note: "a #1，b： “c: d” ｝" }',
    "{ date: 2024-03-10, status: done, note: 'a #1, “c: d”' }",
    '{ date: 2024-03-10, status: done } # xong #2',
    '{ date: 2024-03-10, status: done, note: họp lần thứ nhất， lần hai }',
  ])('signs in words are letters: %s', async (record) => {
    const text = changed(9, () => `      - ${record}`);
    expect(await reading(text)).toEqual([]);
    // Not even beside a slip elsewhere.
    expect(await reading(text.replace('    title: Việc II.1', '\ttitle: Việc II.1'))).toEqual(['tab-indent 4']);
  });

  it('two slips are two', async () => {
    const text = changed(4, (line) => line.replace('    ', '\t')).split('\n');
    text[30] = (text[30] ?? '').replace(':', '');
    expect(await reading(text.join('\n'))).toEqual(['tab-indent 4', 'missing-colon 31']);
  });
});

describe('another kind of file saved over a plan', () => {
  it.each([
    ['PK\u0003\u0004 word/document.xml', 'word'],
    ['PK\u0003\u0004 xl/workbook.xml', 'excel'],
    ['%PDF-1.7 ', 'pdf'],
    ['{\\rtf1 ', 'rtf'],
    ['Rar!\u001a\u0007', 'zip'],
    ['<!DOCTYPE html><html><body>kế hoạch', 'web-page'],
    ['\ufeff<HTML lang="vi">', 'web-page'],
    ['<?xml version="1.0"?><w:document/>', 'web-page'],
  ])('%j is called by its name', async (text, kind) => {
    const { problems } = await readYaml(Buffer.from(text));
    expect(problems).toMatchObject([{ code: 'other-file', params: { kind } }]);
  });
});

describe('words behind #', () => {
  const found = (text: string): readonly string[] =>
    Array.from(
      droppedWords.run?.({ text } as FileScope) ?? [],
      ({ region, message }) => `${region?.line ?? 0} ${message.en}`,
    );

  it.each<[text: string, dropped: string]>([
    ['note: Đã ký quy chế #12 phối hợp', '#12 phối hợp'],
    ['      - note: Đã ký #12', '#12'],
    ['    support:\n      - Phòng A #2', '#2'],
    ['title: A #', '#'],
  ])('%j is found', (text, dropped) => {
    expect(found(text)).toEqual([expect.stringContaining(`“${dropped}” is not read`) as unknown]);
  });

  it.each([
    '# Đã ký #12',
    'note: "Đã ký quy chế #12 phối hợp"',
    "note: 'Đã ký #12'",
    'note: Đã ký quy chế#12',
    'status: done # xong',
    'date: 2024-03-10 # hôm qua',
    'note: # chưa có',
    'note: |\n  title: Đã ký #12\n  dòng hai #13',
    'id: sxd-da-nang-2024 # ours',
    'progress:\n  - { date: 2024-03-10, note: "Đã ký #12" }',
  ])('%j is not', (text) => {
    expect(found(text)).toEqual([]);
  });
});
