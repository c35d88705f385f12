import { describe, expect, it } from 'vitest';
import { statusViewText } from '../../../src/commands/status-views.js';
import type { Plan } from '../../../src/domain/plan/plan.js';
import type { Cadence } from '../../../src/domain/calendar/cadence.js';
import { rollUpPeriods } from '../../../src/domain/department/roll-up-periods.js';
import { ledgerOf, unitsWithFile } from '../../../src/domain/department/ledger.js';
import { sumTotals } from '../../../src/domain/progress/totals.js';
import { sha256 } from '../../../src/io/files/hash-file.js';
import { folderPage } from '../../../src/reports/html/folder-page.js';
import { entry, samplePlan, sampleUnitPlan, tracked } from '../../support/sample-plan.js';

const DONE = [entry('2024-02-05')];
const CADENCES = ['ongoing', 'monthly', 'half-yearly', 'yearly', 'once'] as const;

function ledgerOver(cadences: readonly Cadence[], day: string): ReturnType<typeof ledgerOf> {
  const plan: Plan = samplePlan(cadences.map((cadence, at) => tracked(`II.${at + 1}`, { cadence })));
  const items = Object.fromEntries(cadences.map((_, at) => [`II.${at + 1}`, { title: 'x', progress: DONE }]));
  const unitPlan = sampleUnitPlan(items);
  const files = [{ id: unitPlan.unit.id, file: 'units/a.yaml', unitPlan, plan }];
  return ledgerOf({ plan, register: null, files, period: null, day });
}

/** `QI 1/2`, of every column. */
function columnsOf(cadences: readonly Cadence[], day = '2024-12-31'): Record<string, string> {
  const ledger = ledgerOver(cadences, day);
  const units = unitsWithFile(ledger).map((unit) => ({ unit, items: unit.status.items }));
  const matrix = rollUpPeriods(ledger.plan, units);
  expect(sumTotals(matrix.totals)).toEqual(units[0]?.unit.status.totals);
  return Object.fromEntries(
    matrix.columns.map(({ id }, at) => {
      const { fulfilled, due } = matrix.totals[at] ?? { fulfilled: 0, due: 0 };
      return [id, `${fulfilled}/${due}`];
    }),
  );
}

const QUARTERS = { '2024-Q1': '1/1', '2024-Q2': '0/1', '2024-Q3': '0/1', '2024-Q4': '0/1' };

describe('a column of the table by period', () => {
  it.each([
    { of: ['ongoing'], columns: QUARTERS },
    { of: ['ongoing', 'once'], columns: { ...QUARTERS, once: '1/1' } },
    { of: ['ongoing', 'yearly'], columns: { ...QUARTERS, '2024': '1/1' } },
    { of: ['ongoing', 'half-yearly'], columns: { ...QUARTERS, '2024-H1': '1/1', '2024-H2': '0/1' } },
    {
      of: ['ongoing', 'once', 'yearly', 'half-yearly'],
      columns: { ...QUARTERS, '2024-H1': '1/1', '2024-H2': '0/1', '2024': '1/1', once: '1/1' },
    },
    {
      of: ['ongoing', 'monthly'],
      columns: { '2024-Q1': '2/4', '2024-Q2': '0/4', '2024-Q3': '0/4', '2024-Q4': '0/4' },
    },
  ] as const)('over $of holds what is of its period alone', ({ of, columns }) => {
    expect(columnsOf(of)).toEqual(columns);
  });

  it('of a quarter that has not come is empty in the middle of the year, also beside what is done once', () => {
    expect(columnsOf(['ongoing', 'once'], '2024-06-12')).toMatchObject({ '2024-Q4': '0/0', once: '0/0' });
  });

  it('of what is done once has one word in text, CSV and HTML, and one key in JSON', async () => {
    const ledger = ledgerOver(CADENCES, '2024-06-20');
    const view = { lang: 'vi', screen: { color: false, width: 200, isTerminal: false } } as const;
    for (const format of ['text', 'csv'] as const)
      expect(await statusViewText('matrix-periods', ledger, format, view)).toContain('Việc một lần');
    const page = folderPage(ledger, 'vi', sha256);
    expect(page).toContain('<th scope="col">Việc một lần</th>');
    expect(page).not.toContain('Kỳ khác');
    const json = JSON.parse(await statusViewText('matrix-periods', ledger, 'json', view)) as {
      periods: { id: string; from: string | null }[];
    };
    expect(json.periods.at(-1)).toEqual({ id: 'once', from: null, to: null });
  });
});
