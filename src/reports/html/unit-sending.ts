import { type Ledger, unknownUnits } from '../../domain/department/ledger.js';
import {
  sendingCounts,
  SENDING_PARTS,
  sendingPartOf,
  sendingUnits,
} from '../../domain/department/sending-partition.js';
import type { DueRow } from '../../domain/reporting/due.js';
import type { Lang } from '../../domain/text/text.js';
import { DUE } from '../../locale/commands/due.js';
import { HTML } from '../../locale/html.js';
import { dueWords, SENDING_PART_WORDS } from '../../locale/submissions.js';
import { type Markup, markup } from './markup.js';

/** The column that says who has sent the last report; its cells are left out before the first cut-off. */
export interface UnitSendingCells {
  readonly head: Markup | null;
  readonly cellOf: (unit: string) => Markup | null;
  readonly sum: Markup | null;
  /** The expected units without a file, and those whose file cannot be used. */
  readonly unknown: readonly { readonly name: string; readonly cell: Markup | null }[];
}

/** The state of each unit's report, with its day. */
export function unitSendings(ledger: Ledger<unknown>, lang: Lang): UnitSendingCells {
  const { reported, counted, missing } = ledger;
  const known = new Map([...counted, ...missing].map(({ id, reportState }) => [id, reportState]));
  const unknown = unknownUnits(ledger).map(({ name, file }) => {
    const [part, words] =
      file === null ? (['no-file', SENDING_PART_WORDS['no-file']] as const) : (['broken', DUE.brokenFile] as const);
    return { name, cell: reported === null ? null : sendingCell(part, '', words[lang]) };
  });
  if (reported === null) return { head: null, cellOf: () => null, sum: null, unknown };
  const { allSent, expected } = sendingCounts(sendingUnits(ledger));
  return {
    head: markup`<th scope="col">${HTML.reportSent(reported)[lang]}</th>`,
    cellOf: (unit) => {
      const row = known.get(unit) ?? null;
      return row === null
        ? markup`<td data-value="">–</td>`
        : sendingCell(sendingPartOf(row), dayOf(row), dueWords(row)[lang]);
    },
    sum: markup`<td>${allSent}/${expected}</td>`,
    unknown,
  };
}

function sendingCell(part: (typeof SENDING_PARTS)[number], within: string, words: string): Markup {
  const look = part === 'accepted' || part === 'sent' ? 'done' : part === 'not-sent' ? 'waits' : 'missing';
  return markup`<td class="sending" data-value="${SENDING_PARTS.indexOf(part)}${within}"><span class="${look}">${words}</span></td>`;
}

/** Sorts within a part: by the day of sending, or the most days late last. */
function dayOf({ date, lateDays }: DueRow): string {
  return `.${date === null ? String(lateDays).padStart(8, '0') : date.replaceAll('-', '')}`;
}
