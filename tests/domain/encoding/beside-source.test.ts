import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideSource, type PlanBesideSource } from '../../../src/domain/encoding/beside-source.js';
import { encodePlan } from '../../../src/domain/encoding/encode.js';
import type { SourceDocument } from '../../../src/domain/encoding/source.js';
import { readText } from '../../../src/domain/encoding/text/read-text.js';
import type { Plan } from '../../../src/domain/plan/plan.js';
import { ROOT } from '../../support/real-plan.js';
import { freshSeed, MORE } from '../../support/seed.js';

const FACTS = { year: 2026, thisYear: 2026, source: null };

function planOf(document: SourceDocument): Plan {
  const read = encodePlan(document, FACTS);
  if (read.kind !== 'plan') throw new Error(read.reason);
  return read.plan;
}

const beside = (text: string): PlanBesideSource => {
  const document = readText(text);
  return besideSource(document, planOf(document));
};

/** The lines beside each point, by its address. */
const linesOf = ({ parts }: PlanBesideSource): Record<string, readonly string[]> =>
  Object.fromEntries(
    parts.flatMap(({ part, lines }) =>
      part.kind === 'node' ? [[part.node.id, lines.map(({ texts }) => texts.join(' | '))]] : [],
    ),
  );

const HEAD = `UBND XÃ AN MẪU

KẾ HOẠCH
Công tác dân vận năm 2026

Thực hiện chỉ đạo của cấp trên, Ủy ban nhân dân xã ban hành Kế hoạch như sau:

`;

describe('a document beside its plan', () => {
  it.each([
    'plans/2024/source.txt',
    'examples/other-offices/xa-an-mau.txt',
    'examples/other-offices/truong-an-mau.txt',
  ])('%s: each line has its part, and each point its line', (file) => {
    const { parts, unplaced } = beside(readFileSync(join(ROOT, file), 'utf8'));
    expect(unplaced).toEqual([]);
    expect(parts.filter(({ part, lines }) => part.kind === 'node' && lines.length === 0)).toEqual([]);
  });

  it('puts the same words, said twice, beside the first point and then the second', () => {
    const { parts, unplaced } = beside(
      `${HEAD}I. NỘI DUNG\n\n1. Việc một\n\na) Tiếp tục thực hiện.\n\n2. Việc hai\n\na) Tiếp tục thực hiện.\n`,
    );
    expect(unplaced).toEqual([]);
    expect(linesOf({ parts, unplaced })).toMatchObject({
      'I.1.a': ['a) Tiếp tục thực hiện.'],
      'I.2.a': ['a) Tiếp tục thực hiện.'],
    });
  });

  it('shows a line whose words a person took out of the plan since as not placed', () => {
    const document = readText(`${HEAD}I. NỘI DUNG\n\n1. Tổ chức tập huấn cho cán bộ.\n\n2. Kiểm tra việc thực hiện.\n`);
    const plan = planOf(document);
    const without = JSON.parse(JSON.stringify(plan).replace('Tổ chức tập huấn', 'Mở lớp tập huấn')) as Plan;
    const { unplaced } = besideSource(document, without);
    expect(unplaced.map(({ texts }) => texts)).toEqual([['1. Tổ chức tập huấn cho cán bộ.']]);
  });

  it('loses no line of any text: each stands beside a part, or is said to be in none', () => {
    const line = fc.constantFrom(
      ...[
        'I. NỘI DUNG',
        '1. Tổ chức tập huấn',
        'a) Kiểm tra',
        '- Báo cáo quý',
        'Đơn vị chủ trì: Văn phòng',
        'Nơi nhận:',
      ],
      ...[
        '1. Tổ chức tập huấn',
        '| 1 | Rà soát | Quý I |',
        '| TT | Nhiệm vụ | Thời gian |',
        '[1] Nghị định số 1',
        '…',
        '* * *',
      ],
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 20 }), (lines) => {
        const document = readText(`${HEAD}I. NỘI DUNG\n\n1. Việc\n\n${lines.join('\n\n')}\n`);
        const read = encodePlan(document, FACTS);
        if (read.kind !== 'plan') return;
        const { parts, unplaced } = besideSource(document, read.plan);
        const shown = [...parts.flatMap((one) => one.lines), ...unplaced].flatMap(({ texts }) => texts).join(' ');
        const source = document.blocks.flatMap((block) =>
          block.kind === 'paragraph'
            ? [block.text]
            : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines)),
        );
        for (const text of source.filter((one) => /[\p{L}\d]/u.test(one))) expect(shown).toContain(text);
      }),
      { numRuns: 100 * MORE, seed: freshSeed() },
    );
  });
});
