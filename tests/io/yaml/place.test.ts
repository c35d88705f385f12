import { describe, expect, it } from 'vitest';
import { toFinding } from '../../../src/checks/reading.js';
import { placeAll, placeFindings, type PlaceRequest } from '../../../src/io/plans/place.js';
import { readYaml } from '../../../src/io/yaml/read-yaml.js';

const TEXT = `# ghi chú
schema: dcs/unit-plan@1
items:
  II.5.c:
    title: Tiếp công dân
    note: |
      dòng 1
      dòng 2
    due:
    support: [ A, "B" ]   # hai
    progress:
      - date: 2024-03-10
        status: done

      - { date: 2024-03-11, status: done }
    "a/b": 1
    2024: 2
    emoji: "😀" # x
last: "một
  hai"
`;

/** `line:column-endColumn` and what is marked there. */
function shown(text: string, place: PlaceRequest): string {
  const [placed] = placeAll(text, [place]);
  if (placed === undefined) throw new Error('nothing placed');
  const { region, lineText } = placed;
  expect(region.endLine).toBe(region.line);
  return `${region.line}:${region.column} ${lineText.slice(region.column - 1, region.endColumn - 1)}`;
}

describe('a place', () => {
  it.each<[pointer: string, on: PlaceRequest['on'], expected: string]>([
    ['/schema', 'key', '2:1 schema'],
    ['/schema', 'value', '2:9 dcs/unit-plan@1'],
    ['/items', 'key', '3:1 items'],
    ['/items', 'value', '4:3 II.5.c:'],
    ['/items/II.5.c/title', 'value', '5:12 Tiếp công dân'],
    // Over several lines: the first.
    ['/items/II.5.c/note', 'value', '6:11 |'],
    ['/last', 'value', '19:7 "một'],
    // An empty value has nothing to mark: its key.
    ['/items/II.5.c/due', 'value', '9:5 due'],
    ['/items/II.5.c/support', 'value', '10:14 [ A, "B" ]'],
    ['/items/II.5.c/support/1', 'value', '10:19 "B"'],
    // A list's item has no key: the item.
    ['/items/II.5.c/progress/0', 'key', '12:9 date: 2024-03-10'],
    ['/items/II.5.c/progress/0/status', 'value', '13:17 done'],
    ['/items/II.5.c/progress/1', 'value', '15:9 { date: 2024-03-11, status: done }'],
    ['/items/II.5.c/a~1b', 'key', '16:5 "a/b"'],
    ['/items/II.5.c/2024', 'key', '17:5 2024'],
    // UTF-16 units.
    ['/items/II.5.c/emoji', 'value', '18:12 "😀"'],
    // What is not there: the nearest around it.
    ['/items/II.5.c/progress/0/nowhere', 'value', '12:9 date: 2024-03-10'],
    ['/items/II.5.c/progress/7/date', 'value', '11:5 progress'],
    ['/items/II.5.c/title/deeper', 'value', '5:5 title'],
    ['/items/II.9', 'key', '3:1 items'],
    ['/nowhere', 'key', '2:1 schema: dcs/unit-plan@1'],
    ['', 'value', '2:1 schema: dcs/unit-plan@1'],
    ['', 'key', '2:1 schema: dcs/unit-plan@1'],
  ])('%s (%s) is %s', (pointer, on, expected) => {
    expect(shown(TEXT, { pointer, on })).toBe(expected);
    expect(shown(TEXT.replaceAll('\n', '\r\n'), { pointer, on })).toBe(expected);
    expect(shown(TEXT.replaceAll('\n', '\r'), { pointer, on })).toBe(expected);
    expect(shown(`\uFEFF${TEXT}`, { pointer, on })).toBe(expected);
  });

  it('on the first line does not count a byte-order mark', () => {
    expect(shown('\uFEFFa: b', { pointer: '/a', on: 'value' })).toBe('1:4 b');
    expect(shown('\uFEFF- a\n- b', { pointer: '/1', on: 'value' })).toBe('2:3 b');
  });

  it('that is known already is taken as it is', () => {
    const region = { line: 4, column: 3, endLine: 4, endColumn: 9 };
    expect(placeAll(TEXT, [{ pointer: '', on: 'value', region }])).toEqual([{ region, lineText: '  II.5.c:' }]);
  });

  it.each(['', '\n', '# x\n', 'a: [', '"', '\uFEFF', '- - -', 'a: *b', '%x\n---\n'])(
    'is found somehow in %j',
    (text) => {
      for (const pointer of ['', '/a', '/0/1']) expect(placeAll(text, [{ pointer, on: 'key' }])).toHaveLength(1);
    },
  );

  it('keeps the order asked for', () => {
    const pointers = ['/last', '/schema', '/items'];
    const placed = placeAll(
      TEXT,
      pointers.map((pointer) => ({ pointer, on: 'key' })),
    );
    expect(placed.map(({ region }) => region.line)).toEqual([19, 2, 3]);
  });
});

describe('in a long text', () => {
  // Longer than the beginning, 64 KB, that is read first.
  const heading = '# của đơn vị\n'.repeat(20);
  const keys = Array.from({ length: 6_000 }, (_, i) => `k${i}: { a: ${i} }\n`).join('');
  const onlyComments = '# dài\n'.repeat(20_000);
  const oneLine = `a: "${'x'.repeat(100_000)}"\n`;

  it.each([
    ['its beginning', heading + keys, ['/k0', '/k7/a', '/k999', '']],
    ['its end', heading + keys, ['/k7', '/k5999/a']],
    ['the end of a long heading', onlyComments + keys, ['']],
    ['a line that is longer still', oneLine + keys, ['', '/a', '/k3']],
  ])('finds in %s what it finds when all of it is read', (_, text, pointers) => {
    const places = pointers.flatMap((pointer): readonly PlaceRequest[] => [
      { pointer, on: 'key' },
      { pointer, on: 'value' },
    ]);
    const nowhere: PlaceRequest = { pointer: '/nowhere', on: 'value' };
    expect(placeAll(text, places)).toEqual(placeAll(text, [...places, nowhere]).slice(0, -1));
  });
});

it('places findings born in reading', async () => {
  const { text, problems } = await readYaml(Buffer.from('a: 1\nb: "x\nc: 2\n'));
  const findings = problems.map((problem) => toFinding(problem, 'a.yaml'));
  expect(placeFindings(text, findings)).toMatchObject([
    {
      code: 'yaml-syntax',
      severity: 'error',
      file: 'a.yaml',
      pointer: '',
      region: { line: 2, column: 4, endLine: 2, endColumn: 5 },
      lineText: 'b: "x',
    },
  ]);
});
