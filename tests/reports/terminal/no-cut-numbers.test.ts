import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUS_VIEWS, statusViewText } from '../../../src/commands/status-views.js';
import { folderStatus } from '../../../src/domain/progress/folder-status.js';
import { ledgerOf, unitsWithFile } from '../../../src/domain/department/ledger.js';
import { summaryOf } from '../../../src/domain/progress/unit-summary.js';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { folderStatusText } from '../../../src/reports/terminal/folder-status.js';
import { tableText } from '../../../src/reports/surface/table.js';
import { filesOf, PLAN, unitPlan } from '../../domain/department/sample-units.js';

const UNITS = 130;

/** So many units that every total has a digit more than any unit's row. */
const ledger = ledgerOf({
  plan: PLAN,
  register: null,
  files: filesOf(
    Object.fromEntries(
      Array.from({ length: UNITS }, (_, n): [string, UnitPlan] => {
        const progress = [{ date: '2024-03-01', status: 'done' as const }];
        const items = { 'II.1': { progress }, 'II.7': { progress } };
        return [`u${n}`, unitPlan({ id: `u${n}`, name: `Đơn vị ${n}`, kind: 'subordinate' }, { items })];
      }),
    ),
  ),
  period: null,
  day: '2024-12-31',
});
const status = folderStatus(
  PLAN,
  '2024-12-31',
  unitsWithFile(ledger).map((unit) => summaryOf(unit.status)),
);

describe.each(['vi', 'en'] as const)('in %s', (lang) => {
  it.each([40, 60, 80, 100, 120])('on %i columns every total of every table is whole', async (width) => {
    const screen = { color: false, width, isTerminal: false };
    const { due, fulfilled, year, fulfilledYear } = status.totals;
    const plain = folderStatusText(status, [], lang, screen);
    expect(plain).toContain(` ${fulfilled}/${due} `);
    if (width >= 80) expect(plain).toContain(` ${fulfilledYear}/${year} `);
    for (const view of STATUS_VIEWS) {
      const text = await statusViewText(view, ledger, 'text', { lang, screen });
      expect(text).not.toMatch(/\d…|\d\/…/);
      if (view === 'by-item') expect(text).toMatch(new RegExp(` ${UNITS}/${4 * UNITS} `));
      if (view === 'matrix-periods') expect(text).toMatch(new RegExp(` ${2 * UNITS}/\\d{4}( |\\n)`));
    }
  });
});

it('whatever width a column is given, no number in it is cut', () => {
  const numbers = fc.constantFrom('102/1020', '1.234.567,8', '97*', '100%', '+1.000', '-12', '99,9%', '2024');
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 9 }), (cells, width) => {
      const table = tableText(
        [{ head: 'Số', width, align: 'right' }],
        cells.map((cell) => [cell]),
        { screen: 40 },
      );
      for (const cell of cells) expect(table).toContain(cell);
    }),
  );
});
