import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { normaliseValue } from '../../../src/domain/edits/stored-value.js';
import { writeBlock } from '../../../src/io/edit/write-value.js';
import { readStrictly } from '../../../src/io/yaml/strict/strict-reader.js';
import { indexLines, normaliseLineEnds } from '../../../src/io/yaml/lines.js';
import { readFast } from '../../../src/io/yaml/fast/fast-reader.js';
import { anyText } from '../edit/texts.js';
import { mutated } from '../../hostile/mutations.js';
import { PIECES, VALUES } from '../../hostile/pieces.js';
import { freshSeed, MORE } from '../../support/seed.js';
import { anyCharacter } from '../../support/any-character.js';

/** How many texts were tried in this run, and how many of them the plain road took. */
const counts = { tried: 0, taken: 0 };
afterAll(() => {
  expect(counts.tried).toBeGreaterThan(3_000 * MORE);
  expect(counts.taken).toBeGreaterThan(200 * MORE);
});

/** Whatever the plain road dares to read, the full one reads the same, without a word. */
function expectAgreement(text: string): void {
  const plain = readFast(text);
  counts.tried += 1;
  if ('data' in plain) counts.taken += 1;
  if ('data' in plain)
    expect({ text, ...readStrictly(text, indexLines(text)) }).toEqual({ text, data: plain.data, problems: [] });
}

const UNIT_PLAN = `# yaml-language-server: $schema=../../../schemas/unit-plan.schema.json
schema: dcs/unit-plan@1
unit: { id: trung-tam-a, name: Trung tâm A, kind: subordinate, code: TTA, place: "Đà Nẵng" }
year: 2024
items:
  II.5.c:
    title: Tiếp công dân, giải quyết đơn thư   # ghi chú
    text: "5f0c9a31"
    support: [ Phòng Nghiệp vụ, 'A ''b''' ]
    output:
    note: |
      dòng 1
        dòng 2

      dòng 3
    actions:
      - { id: 1, what: Lịch, due: 2024-02-15, output: ~ }
      - id: 2
        what: "a \\"b\\" \\u00e9
          tiếp"
    progress:
      - date: 2024-03-10
        by: Nguyễn Văn A
          tiếp dòng
        note: Tiếp 12 lượt; 1.5% & x > y
        evidence:
        - number: 15/BC-TTA
          link: https://a.vn/x?y=1#z
  II.4.a: {}
`;

// Pieces of YAML, and of what only looks like it.
const PIECE = fc.constantFrom(...PIECES, ...VALUES);

const lines = UNIT_PLAN.split('\n').length;
const excerpt = fc.tuple(fc.nat(lines), fc.integer({ min: 1, max: lines })).map(([from, count]) =>
  UNIT_PLAN.split('\n')
    .slice(from, from + count)
    .join('\n'),
);

const broken = fc
  .tuple(excerpt, fc.array(fc.tuple(fc.nat(), fc.nat(3), PIECE), { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([text, changes, crlf]) => {
    let result = text;
    for (const [at, removed, piece] of changes) {
      const offset = at % (result.length + 1);
      result = result.slice(0, offset) + piece + result.slice(offset + removed);
    }
    return normaliseLineEnds(crlf ? result.replace(/\r?\n/g, '\r\n') : result);
  });

/** Words, numbers, symbols and marks as an office writes them in a note. */
const USUAL_TEXT = fc
  .array(
    fc.constantFrom('Đã ký', 'tiếp 12 lượt', '15/BC-TTA', '50%', '(02 buổi)', 'a:b', 'x – y', 'tổ, phòng', '& "A"'),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((words) => words.join('; '));

/** One to three entries whose note and evidence have such texts. */
const recordsWith = (text: fc.Arbitrary<string>): fc.Arbitrary<ReturnType<typeof normaliseValue>[]> =>
  fc.array(
    fc
      .record({ date: fc.constant('2024-03-10'), note: text, evidence: fc.array(fc.record({ link: text })) })
      .map(normaliseValue),
    { minLength: 1, maxLength: 3 },
  );

/** Other texts on each run, for the reader must be right about any. */
const SEED = freshSeed();

describe('the two roads', () => {
  it('agree on excerpts of a unit plan with pieces of YAML put in', () => {
    fc.assert(fc.property(broken, expectAgreement), { numRuns: 1000 * MORE, seed: SEED });
  });

  it('agree on plain scalars', () => {
    const scalar = fc.stringMatching(/^[-+.\d_eExobinfaINF~:/ ]{1,8}$/);
    fc.assert(
      fc.property(scalar, (text) => {
        expectAgreement(`a: ${text}\nb: [${text}]\n${text}: c\n`);
      }),
      { numRuns: 600 * MORE, seed: SEED },
    );
  });

  it('agree on files of ours with a few changes', () => {
    const everything = Buffer.from(UNIT_PLAN.replace(/"a.*\n.*tiếp"/, 'a').replace(/\n +tiếp dòng/, ''));
    const real = ['examples/2024/units.yaml', 'tests/fixtures/units/trung-tam-mau.yaml'].map((file) =>
      readFileSync(file),
    );
    const texts = fc.oneof(mutated(everything), mutated(everything), ...real.map(mutated));
    let taken = 0;
    fc.assert(
      fc.property(texts, (bytes) => {
        const text = normaliseLineEnds(bytes.toString('utf8'));
        if ('data' in readFast(text)) taken += 1;
        expectAgreement(text);
      }),
      { numRuns: 400 * MORE, seed: SEED },
    );
    expect(taken).toBeGreaterThan(40 * MORE);
  });

  it('agree on records of one line, whatever stands in them', () => {
    const inner = fc.stringMatching(/^[ab12:#,[\]{}'"\-? /&*|>%@]{0,9}$/);
    const record = fc.tuple(inner, inner, fc.constantFrom('', ' # c', '#c', ' ', ','));
    fc.assert(
      fc.property(record, ([one, two, tail]) => {
        expectAgreement(`a:\n  - { b: ${one}, c: [{ d: ${two} }] }${tail}\n  - { b: x, ${one}: y }\n`);
      }),
      { numRuns: 1000 * MORE, seed: SEED },
    );
  });

  it('agree on records as the program writes them, with any text', () => {
    fc.assert(
      fc.property(recordsWith(anyText), (records) => {
        const text = `${writeBlock({ progress: records }, 0).join('\n')}\n`;
        expectAgreement(text);
        expect(parse(text)).toEqual({ progress: records });
      }),
      { numRuns: 200 * MORE, seed: SEED },
    );
  });

  it('take the plain one for each record of usual words as the program writes it', () => {
    // Every one of them: a share of random texts would differ from seed to seed.
    fc.assert(
      fc.property(recordsWith(USUAL_TEXT), (records) => {
        const text = `${writeBlock({ progress: records }, 0).join('\n')}\n`;
        expect(readFast(text)).toEqual(expect.objectContaining({ data: { progress: records } }));
        expectAgreement(text);
      }),
      { numRuns: 200 * MORE, seed: SEED },
    );
    const usual =
      '- { date: 2024-03-10, link: https://a.vn/x?y=1#z, note: "Tiếp: 12 lượt # a", by: Ng. A (P. 2), n: a:b }';
    expect(readFast(`progress:\n  ${usual}\n`)).toHaveProperty('data');
  });

  it.each(['\u0000', '\u0001', '\t', '\u001f', '\u007f', '\u0085'])(
    'agree on a control character beside an escape: %j',
    (character) => {
      expectAgreement(`a: "${character}\\n"\n`);
      expectAgreement(`a: { b: "x\\t${character}" }\n`);
      expectAgreement(`a: [ "${character}\\u0041" ]\n`);
    },
  );

  it.each(['a: b\u00a0\n', 'a: 1\u00a0\n', 'a: [ b\u00a0, 1\u2003 ]\n', 'a: b\u3000# c\n', 'a: b # c\u00a0\n'])(
    'agree that white space of another kind is text: %j',
    (text) => {
      expect(readFast(text)).toHaveProperty('data');
      expectAgreement(text);
    },
  );

  it('take the plain one for the plan and for a unit plan as the program writes it', () => {
    const files = ['plans/2024/plan.yaml', 'examples/2024/units.yaml', 'examples/2024/units/trung-tam-a-mau.yaml'];
    for (const file of files) expect(readFast(readFileSync(file, 'utf8'))).toHaveProperty('data');
    const onOneLineEach = UNIT_PLAN.replace(/"a.*\n.*tiếp"/, 'a').replace(/\n +tiếp dòng/, '');
    expect(readFast(onOneLineEach)).toHaveProperty('data');
    expect(readFast(UNIT_PLAN)).toEqual({ stoppedAt: 19 });
  });

  it('never throw', () => {
    const anything = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 60 }),
      fc.array(PIECE, { maxLength: 30 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        readFast(text);
        readStrictly(text, indexLines(text));
      }),
      { numRuns: 600 * MORE, seed: SEED },
    );
  });
});
