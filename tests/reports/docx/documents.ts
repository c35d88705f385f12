import type { OfficialDocument } from '../../../src/reports/model/official-document.js';
import { issuedPlan } from '../../../src/reports/documents/issued-plan.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { unitPlanDocument } from '../../../src/reports/documents/unit-plan/document.js';
import { emptyUnit, plan, reportOf, statusOf } from '../sample.js';

/** The issued plan with a paragraph more, which marks its first note again. */
function markedTwice(): OfficialDocument {
  const made = issuedPlan(plan);
  const text = [{ kind: 'text', text: 'Như trên' } as const, { kind: 'note', number: 1 } as const];
  const again = { kind: 'paragraph', label: null, text } as const;
  return made.main === null ? made : { ...made, main: { ...made.main, blocks: [...made.main.blocks, again] } };
}

/** One document of each kind. */
export const DOCUMENTS: readonly (readonly [name: string, document: OfficialDocument])[] = [
  ['issued plan', issuedPlan(plan)],
  ['plan with a note marked twice', markedTwice()],
  ['plan of a unit', unitPlanDocument(statusOf(), 'vi')],
  ['table of the office', unitPlanDocument(statusOf(emptyUnit('office', 'Văn phòng Sở')), 'vi')],
  ['report', periodicReportDocument(reportOf('h1'), 'vi')],
  ['report with its items', periodicReportDocument(reportOf('h1'), 'vi', { annexes: ['items'] })],
  ['report in English', periodicReportDocument(reportOf('h1'), 'en')],
];

/** All texts of a document that a reader must find again, by where they stand. */
export function textsOf(document: OfficialDocument): {
  readonly body: readonly string[];
  readonly cells: readonly string[];
} {
  const line = (parts: readonly { kind: string; text?: string }[]): string =>
    parts.map(({ text = '' }) => text).join('');
  const main = document.main;
  const blocks = [...(main?.blocks ?? []), ...document.appendices.flatMap((appendix) => appendix.blocks)];
  const body = [
    ...(main === null
      ? []
      : [
          main.letterhead.issuer,
          main.letterhead.nation ?? '',
          main.letterhead.motto ?? '',
          main.typeName ?? main.subject,
        ]),
    ...(main === null ? [] : [main.subject, ...main.bases.map(line)]),
    ...blocks.flatMap((block) => {
      if (block.kind === 'table') return [];
      if (block.kind === 'list') return block.items.map((item) => `- ${line(item)}`);
      return [`${block.label === null ? '' : `${block.label} `}${line(block.text)}`];
    }),
    ...(main === null ? [] : [...main.closing.map(line), ...main.signing.authority, main.signing.name]),
    ...document.appendices.flatMap(({ label, title, reference }) => [label, title, reference]),
  ];
  const cells = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.table.rows.flatMap((row) => (row.kind === 'cells' ? row.cells.flat() : [row.number, row.text]))
      : [],
  );
  return { body, cells };
}
