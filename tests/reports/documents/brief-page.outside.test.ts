import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { briefOf } from '../../../src/domain/department/brief.js';
import { rollUp } from '../../support/department.js';
import { ledgerOf } from '../../../src/domain/department/ledger.js';
import type { Lang } from '../../../src/domain/text/text.js';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { briefDocument } from '../../../src/reports/documents/brief.js';
import { documentToDocx } from '../../../src/reports/docx/document-to-docx.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import { canRender, renderPages } from '../docx/rendered.js';
import { filesOf, periodOf, PLAN, unitPlan } from '../../domain/department/sample-units.js';

if (!canRender)
  console.warn('skipped: LibreOffice and poppler are not installed, the director’s page was not rendered');

const LONG = 'Đề nghị Sở xem xét, bố trí kinh phí và biên chế cho công tác dân vận, tiếp công dân của đơn vị trong năm';

/** Units with everything to say: long names, difficulties of their own, figures that moved. */
function manyUnits(wordy: boolean, count: number): Record<string, UnitPlan> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const id = `u${String(at).padStart(2, '0')}`;
      const name = wordy
        ? `Trung tâm Tư vấn giám định chất lượng công trình xây dựng và hạ tầng số ${at}`
        : `Đơn vị ${at}`;
      const counts = (factor: number): Record<string, number> =>
        Object.fromEntries(
          (PLAN.indicators ?? []).filter(({ kind }) => kind === 'count').map((one, n) => [one.id, (n + 2) * factor]),
        );
      const plan = unitPlan(
        { id, name, kind: 'subordinate' },
        {
          items: {
            'II.1': { progress: [{ date: '2024-05-02', status: at % 3 === 0 ? 'blocked' : 'done', note: LONG }] },
          },
          figures: { '2024-Q1': counts(3), '2024-Q2': counts(at + 4) },
          difficulties: [
            { id: 1, date: '2024-05-03', text: LONG, proposal: wordy ? `${LONG.repeat(4)} ${at}` : `Kiến nghị ${at}` },
          ],
          more: {
            ...(at % 2 === 0
              ? {}
              : { submissions: [{ period: '2024-Q2', date: '2024-06-16', content: '0'.repeat(64) }] }),
            ...(wordy ? {} : { sample: undefined as never }),
          },
        },
      );
      return [id, plan];
    }),
  );
}

const briefFor = (plans: Record<string, UnitPlan>, lang: Lang = 'vi') => {
  const period = periodOf('2024-Q2');
  const ledger = ledgerOf({ plan: PLAN, register: null, files: filesOf(plans), period, day: '2024-06-30' });
  return briefDocument(briefOf(rollUp(ledger, period)), lang);
};

const FORTY = new Map([
  ['wordy', briefFor(manyUnits(true, 40))],
  ['brief', briefFor(manyUnits(false, 40))],
]);

/** A page is full, or nearly, with any number of units. */
const ANY = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 25].flatMap((count) =>
  [true, false].flatMap((wordy) =>
    (['vi', 'en'] as const).map(
      (lang) =>
        [`${count} units, ${wordy ? 'wordy' : 'brief'}, ${lang}`, briefFor(manyUnits(wordy, count), lang)] as const,
    ),
  ),
);

it.runIf(canRender)(
  'it is one page, however many units there are and however much they say',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'dcs-brief-'));
    try {
      const files = [...FORTY, ...ANY].map(([name, document]) => [name, documentToDocx(document)] as const);
      const rendered = renderPages(new Map(files), folder);
      for (const [name, pages] of rendered) {
        expect([name, pages.length]).toEqual([name, 1]);
        // With so much to say it is not half empty either.
        const lowest = Math.max(...(pages[0]?.words ?? []).map(({ bottom }) => bottom));
        if (FORTY.has(name)) expect(lowest).toBeGreaterThan(670);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  180_000,
);

it.each([...FORTY])('what is cut says by how much (%s)', (_, document) => {
  const text = documentToMarkdown(document);
  expect(text).toMatch(/và \d+ đơn vị nữa/);
  expect(text).toMatch(/… và \d+ kiến nghị nữa/);
  expect(text).toMatch(/… và \d+ chỉ tiêu nữa/);
  const shown = text.split('\n').filter((line) => /^- .*: (Đề nghị Sở|Kiến nghị \d)/.test(line));
  const [, left = ''] = /và (\d+) kiến nghị nữa/.exec(text) ?? [];
  expect(shown.length + Number(left)).toBe(40);
});
