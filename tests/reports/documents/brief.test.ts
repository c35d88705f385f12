import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../src/domain/department/brief.js';
import { ledgerOf } from '../../../src/domain/department/ledger.js';
import type { Difficulty, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { briefDocument } from '../../../src/reports/documents/brief.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import { rollUp } from '../../support/department.js';
import { filesOf, periodOf, PLAN, unitPlan } from '../../domain/department/sample-units.js';

function briefText(plans: Record<string, UnitPlan>): string {
  const period = periodOf('2024-Q2');
  const ledger = ledgerOf({ plan: PLAN, register: null, files: filesOf(plans), period, day: '2024-06-30' });
  return documentToMarkdown(briefDocument(briefOf(rollUp(ledger, period)), 'vi'));
}

const unit = (name: string, difficulties: readonly Difficulty[], submitted = false): UnitPlan =>
  unitPlan(
    { id: name.toLowerCase().replace(' ', '-'), name, kind: 'subordinate' },
    {
      difficulties,
      items: {},
      more: submitted ? { submissions: [{ period: '2024-Q2', date: '2024-06-14', content: '0'.repeat(64) }] } : {},
    },
  );

const difficulty = (text: string, proposal?: string, item = 'II.2.b'): Difficulty => ({
  id: 1,
  date: '2024-05-03',
  item,
  text,
  ...(proposal === undefined ? {} : { proposal }),
});

describe('a proposal', () => {
  const proposalIn = (plans: Record<string, UnitPlan>): string =>
    /### 3\..*\n\n- (.*)\n/.exec(briefText(plans))?.[1] ?? '';

  it('stands with the difficulty behind it', () => {
    const plans = { a: unit('Ban A', [difficulty('Ban Thanh tra nhân dân khuyết 02 người.', 'Cho bầu bổ sung.')]) };
    expect(proposalIn(plans)).toBe(
      'Ban A (số 1): Cho bầu bổ sung (vướng mắc: Ban Thanh tra nhân dân khuyết 02 người).',
    );
  });

  it('that several units make for different difficulties stands alone', () => {
    const plans = {
      a: unit('Ban A', [difficulty('Khuyết 02 người.', 'Cho bầu bổ sung.')]),
      b: unit('Ban B', [difficulty('Một người nghỉ hưu.', 'Cho bầu bổ sung.')]),
    };
    expect(proposalIn(plans)).toBe('Ban A (số 1), Ban B (số 1): Cho bầu bổ sung.');
  });

  it('that several units make for the same difficulty stands with it once', () => {
    const plans = {
      a: unit('Ban A', [difficulty('Khuyết 02 người.', 'Cho bầu bổ sung.')]),
      b: unit('Ban B', [difficulty('KHUYẾT 02 người.', 'Cho bầu bổ sung')]),
    };
    expect(proposalIn(plans)).toMatch(/^Ban A \(số 1\), Ban B \(số 1\): .*vướng mắc: K[^:]*\)\.$/);
  });

  it('that says its difficulty itself stands alone', () => {
    const plans = { a: unit('Ban A', [difficulty('khuyết 02 người', 'Do khuyết 02 người, đề nghị cho bầu bổ sung.')]) };
    expect(proposalIn(plans)).toBe('Ban A (số 1): Do khuyết 02 người, đề nghị cho bầu bổ sung.');
  });

  it('is whole where its difficulty is too long, and the difficulty is cut', () => {
    const proposal = 'Đề nghị Sở cho bầu bổ sung trước ngày 30 tháng 9';
    const plans = { a: unit('Ban A', [difficulty('Ban Thanh tra nhân dân khuyết người '.repeat(30), proposal)]) };
    expect(proposalIn(plans)).toMatch(new RegExp(`: ${proposal} \\(vướng mắc: Ban Thanh tra .* …\\)\\.$`));
  });
});

describe('the table of the sending', () => {
  it.each([1, 3, 7])('has every expected unit of %i once, and adds up', (count) => {
    const plans = Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`u${at}`, unit(`Đơn vị ${at}`, [], at % 2 === 0)]),
    );
    const rows = briefText(plans)
      .split('\n')
      .filter((line) => /^\| [^-].*\| +\d+ +\|/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const counts = rows.map(([, label, number]) => [label, Number(number)] as const);
    const total = counts.at(-1);
    expect(total).toEqual(['Cộng', count]);
    expect(counts.slice(0, -1).reduce((sum, [, number]) => sum + number, 0)).toBe(count);
    const names = rows.slice(0, -1).flatMap(([, , , cell = '']) => cell.split(', '));
    expect(names.sort()).toEqual(Array.from({ length: count }, (_, at) => `Đơn vị ${at}`).sort());
  });
});
