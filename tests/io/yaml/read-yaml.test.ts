import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/io/yaml/read-yaml.js';

/** Problems as `code detail line:column-endColumn`, which reads like the table below. */
async function problemsOf(source: string | Uint8Array): Promise<string[]> {
  const { problems } = await readYaml(typeof source === 'string' ? Buffer.from(source) : source);
  return problems.map(({ code, params, place }) => {
    const detail = Object.values(params).map(String).join(' ');
    const { region } = place;
    const at = region === undefined ? place.pointer : `${region.line}:${region.column}-${region.endColumn}`;
    return [code, detail, at].filter((part) => part !== '').join(' ');
  });
}

async function parseTrusted(source: string): Promise<unknown> {
  const { data, problems } = await readYaml(Buffer.from(source));
  expect(problems).toEqual([]);
  return data;
}

describe('syntax errors: the reason, and the place to change', () => {
  it.each<[name: string, source: string, ...expected: string[]]>([
    ['a quote left open', 'a: "xyz\nb: 1\nc: 2\n', 'yaml-syntax unclosed-quote 1:4-5'],
    ['a quote closed by the next one', 'a: "xyz\nb: "def"\nc: 2\n', 'yaml-syntax unclosed-quote 1:4-5'],
    ['the same, deeper', 'i:\n  b: "xyz\n  c: "def"\n  d: "e"\n', 'yaml-syntax unclosed-quote 2:6-7'],
    ['the same, lines indented', 'a: "xyz\n  b: "def"\nc: 1\n', 'yaml-syntax unclosed-quote 1:4-5'],
    ['a single quote left open', "a: 'xyz\nb: 1\n", 'yaml-syntax unclosed-quote 1:4-5'],
    ['an apostrophe in single quotes', "a: 'l'air'\nb: 1\n", 'yaml-syntax text-after-value 1:7-11'],
    ['words behind a quote', 'a: "xyz" def\nb: 1\n', 'yaml-syntax text-after-value 1:10-13'],
    ['a bracket left open', 'a: [1, 2\nb: 3\n', 'yaml-syntax unclosed-bracket 1:4-5'],
    ['a bracket left open to the end', 'a: [1,\n  2', 'yaml-syntax unclosed-bracket 1:4-5'],
    ['a brace left open', 'a:\n  b: {x: 1, y: 2\n  c: 3\n', 'yaml-syntax unclosed-bracket 2:6-7'],
    ['a bracket too many', 'a: [1, 2]]\nb: 3\n', 'yaml-syntax extra-bracket 1:10-11'],
    ['no comma', 'a: {x: "1" y: "2"}\n', 'yaml-syntax missing-comma 1:8-18'],
    ['a colon in a value', 'a: Nghị định: sửa đổi\n', 'yaml-syntax colon-in-value 1:4-22'],
    ['two on two lines', 'a: b: c\nd: e: f\n', 'yaml-syntax colon-in-value 1:4-8', 'yaml-syntax colon-in-value 2:4-8'],
    ['a line that is no pair', 'a: 1\nbcd\ne: 2\n', 'yaml-syntax missing-colon 2:1-4'],
    ['no blank after a colon', 'a: 1\nb:2\nc: 3\n', 'yaml-syntax missing-space-after-colon 2:1-4'],
    ['a tab', 'a:\n\tb: 1\n', 'yaml-syntax tab-indent 2:1-2'],
    ['a line indented too much', 'a:\n  b: 1\n   c: 2\n  d: 3\n', 'yaml-syntax bad-indent 3:4-6'],
    ['a line indented too little', 'a:\n    b: 1\n  c: 2\n', 'yaml-syntax bad-indent 3:3-5'],
    ['a list item out of line', 'a:\n  - b: 1\n   c: 2\n', 'yaml-syntax bad-indent 3:4-6'],
    ['an entry without its dash', 'a:\n  - d: 1\n    x: 2\n  d: 3\n    x: 3\n', 'yaml-syntax bad-indent 4:3-5'],
    ['a list beside its key', 'a: - b\n', 'yaml-syntax list-beside-key 1:4-5'],
    ['a list among keys', 'a:\n  c: 1\n  - b\n', 'yaml-syntax list-among-keys 3:1-2'],
    ['a path in double quotes', 'a: "C:\\Users\\x"\n', 'yaml-syntax bad-escape 1:7-9'],
    [
      'bad escapes on two lines',
      'a: "\\q"\nb: "\\d"\n',
      'yaml-syntax bad-escape 1:5-7',
      'yaml-syntax bad-escape 2:5-7',
    ],
    ['a reserved beginning', 'a: @b\n', 'yaml-syntax reserved-start 1:4-5'],
    ['words after a bar', 'a: |x\n', 'yaml-syntax block-header 1:5-6'],
    ['a comment at a quote', 'a: "b"#c\n', 'yaml-syntax comment-needs-space 1:7-8'],
  ])('%s', async (_name, source, ...expected) => {
    expect(await problemsOf(source)).toEqual(expected);
  });
});

describe('beyond the plain profile', () => {
  it.each<[source: string, ...expected: string[]]>([
    ['a: &b c\n', 'yaml-profile anchor 1:4-6'],
    ['a: *b\n', 'yaml-profile alias 1:4-6'],
    ['a: **chữ đậm** x\n', 'yaml-profile alias 1:4-9'],
    ['a: &b {}\nc:\n  <<: *b\n', 'yaml-profile anchor 1:4-6', 'yaml-profile merge-key 3:3-5'],
    ['a: !x c\n', 'yaml-profile tag 1:4-6'],
    ['a: !!str c\n', 'yaml-profile tag 1:4-9'],
    ['%YAML 1.1\n---\na: 1\n', 'yaml-profile directive 1:1-10'],
    ['a: 1\n---\nb: 2\n', 'yaml-profile several-documents 2:1-4'],
    ['a: 1\n...\nb: 2\n', 'yaml-profile several-documents 3:1-4'],
    ['? a\n: b\n', 'yaml-profile complex-key 1:1-2'],
    ['[a]: b\n', 'yaml-profile complex-key 1:1-2'],
    ['{a: b}: c\n', 'yaml-profile complex-key 1:1-2'],
  ])('%j', async (source, ...expected) => {
    expect(await problemsOf(source)).toEqual(expected);
  });

  it('leaves the same signs inside words alone', async () => {
    expect(await parseTrusted('a: A & B\nb: 2 * 3!\nc: "*x"\nd: 50%\ne: x ? y\nf: <<không>>\n')).toEqual({
      a: 'A & B',
      b: '2 * 3!',
      c: '*x',
      d: '50%',
      e: 'x ? y',
      f: '<<không>>',
    });
  });
});

describe('keys', () => {
  it('finds every second one, and says where the first is', async () => {
    expect(await problemsOf('a: 1\nb:\n  x: 1\n  x: 2\na: 2\n"a": 3\n')).toEqual([
      'duplicate-key x 3 4:3-4',
      'duplicate-key a 1 5:1-2',
      'duplicate-key a 1 6:1-4',
    ]);
  });

  it('takes keys that are numbers as text, on both roads', async () => {
    expect(await parseTrusted('2024: 1\n1.50: 2\ntrue: 3\n')).toEqual({ '2024': 1, '1.5': 2, true: 3 });
    expect(await parseTrusted('2024: 1\n1.50: 2\ntrue: 3\n"q": "x\n  y"\n')).toEqual({
      '2024': 1,
      '1.5': 2,
      true: 3,
      q: 'x y',
    });
  });

  it.each(['__proto__: { x: 1 }\nconstructor: 2\n', '__proto__: { x: 1 }\nconstructor: 2\nq: "a\n  b"\n'])(
    'does not let __proto__ change anything: %j',
    async (source) => {
      const data = (await parseTrusted(source)) as object;
      expect(Object.keys(data)).toContain('__proto__');
      expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
      expect('x' in data).toBe(false);
    },
  );
});

describe('bytes', () => {
  it.each<[name: string, bytes: Uint8Array, expected: string]>([
    [
      'windows-1258',
      Buffer.from([0x61, 0x3a, 0x20, 0x31, 0x0a, 0x62, 0x3a, 0x20, 0xd0, 0x61]),
      'not-utf8 unknown 208 2:4-5',
    ],
    ['a sequence cut short', Buffer.from([0x61, 0x3a, 0x20, 0xe1, 0xba]), 'not-utf8 unknown 225 1:4-5'],
    ['an over-long form', Buffer.from([0x61, 0xc0, 0x80]), 'not-utf8 unknown 192 1:2-3'],
    ['a surrogate', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 'not-utf8 unknown 237 1:2-3'],
    ['beyond Unicode', Buffer.from([0xf4, 0x90, 0x80, 0x80]), 'not-utf8 unknown 244 1:1-2'],
    ['UTF-16 with its mark', Buffer.from('\uFEFFa: 1\n', 'utf16le'), 'not-utf8 utf-16 null 1:1-2'],
    ['UTF-16 without', Buffer.from('schema: 1\n', 'utf16le'), 'not-utf8 utf-16 null 1:1-2'],
    ['UTF-16, big-endian', Buffer.from('\uFEFFa: 1\n', 'utf16le').swap16(), 'not-utf8 utf-16 null 1:1-2'],
    ['a zero', Buffer.from('a: đ\0b\n'), 'control-character 0 1:5-6'],
    ['an escape for terminals', Buffer.from('a: 1\nb: \x1b[31m\n'), 'control-character 27 2:4-5'],
    ['a C1 control', Buffer.from('a: \u009b1m\n'), 'control-character 155 1:4-5'],
    ['nothing', Buffer.from(''), 'empty-file 1:1-1'],
    ['a comment alone', Buffer.from('# x\n'), 'empty-file 1:1-2'],
    ['null', Buffer.from('~\n'), 'empty-file 1:1-2'],
    ['a conflict', Buffer.from('a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n'), 'merge-conflict 2:1-8'],
    [
      'each of several conflicts, and what is left of one',
      Buffer.from(
        '<<<<<<< a\nb: 1\n||||||| x\n=======\nb: 2\n>>>>>>> x\nc: 1\n<<<<<<< a\n=======\n>>>>>>> x\n=======\n',
      ),
      'merge-conflict 1:1-8; merge-conflict 8:1-8; merge-conflict 11:1-8',
    ],
    ['a conflict in CRLF', Buffer.from('a: 1\r\n=======\r\nb: 2\r\n'), 'merge-conflict 2:1-8'],
    ['too many bytes', Buffer.alloc(2 * 1024 * 1024 + 1, 0x61), 'file-too-large 2097153 2097152'],
  ])('%s', async (_name, bytes, expected) => {
    expect((await problemsOf(bytes)).join('; ')).toBe(expected);
  });

  it('keeps a byte-order mark and any line ends in the text, and counts no column for the mark', async () => {
    for (const source of [
      '\uFEFFa: 1\nb: x\n',
      'a: 1\r\nb: x\r\n',
      'a: 1\rb: x\r',
      '\uFEFF# c\r\n---\r\na: 1\r\nb: x',
    ]) {
      expect(await readYaml(Buffer.from(source))).toMatchObject({ text: source, data: { a: 1, b: 'x' }, problems: [] });
    }
    expect(await problemsOf('\uFEFFa: b: c')).toEqual(['yaml-syntax colon-in-value 1:4-8']);
    expect(await problemsOf('a: 1\rb: c: d\r')).toEqual(['yaml-syntax colon-in-value 2:4-8']);
  });

  it('takes a replacement character that is really there', async () => {
    expect(await parseTrusted('a: \uFFFD\n')).toEqual({ a: '\uFFFD' });
  });

  it('shows UTF-16 and broken UTF-8 as well as it can', async () => {
    expect((await readYaml(Buffer.from('\uFEFFa: đ\n', 'utf16le'))).text).toBe('a: đ\n');
    expect((await readYaml(Buffer.from([0x61, 0xff]))).text).toBe('a\uFFFD');
  });
});

describe('what is meant to hurt', () => {
  const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

  it.each<[name: string, source: string, expected: string]>([
    ['65 lists', `a: ${nested(64)}\n`, 'too-deep 64 1:67-68'],
    ['100,000 open brackets', '['.repeat(100_000), 'too-deep 64 1:65-66'],
    ['dashes', `${'- '.repeat(5000)}a`, 'too-deep 64 1:129-130'],
    ['steps', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), 'too-deep 64 65:65-66'],
    ['100,000 errors', `a: "${'\\q'.repeat(100_000)}"`, 'yaml-syntax bad-escape 1:5-7'],
    [
      '1.5 MB that can only be read slowly',
      `${'a: b\n'.repeat(300_000)}c: &d e\n`,
      'file-too-large 1500008 524288 2:1-5',
    ],
    [
      '1.2 MB with an error',
      `\uFEFFa:\n${'- b\n'.repeat(300_000)}- x: y: z\n`,
      'file-too-large 1200016 524288 300002:1-10',
    ],
  ])('%s', async (_name, source, expected) => {
    expect(await problemsOf(source)).toEqual([expected]);
  });

  it('reads 64 levels', async () => {
    expect(await problemsOf(`a: ${nested(63)}\n`)).toEqual([]);
  });

  it('takes 20,000 keys either way', async () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}: v\n`).join('');
    expect(Object.keys((await parseTrusted(keys)) as object)).toHaveLength(20_000);
    expect(Object.keys((await parseTrusted(`${keys}q: "a\n  b"\n`)) as object)).toHaveLength(20_001);
  });

  it('stops after twenty slips', async () => {
    expect(await problemsOf('a: b: c\n'.repeat(100))).toHaveLength(20);
    expect(await problemsOf('- *a\n'.repeat(100))).toHaveLength(20);
  });
});
