import type { FormReason, TakenChange } from './changes.js';
import type { FilledForm, MissingSheet } from './reading.js';
import type { TakenForm } from './result.js';
import { FORM_SHEETS, type Grid, type ReadWorkbook } from './form.js';
import { printRowId } from './row-id.js';
import { textIn } from './values.js';

/** A place of a form: its sheet, and the cell or the row. */
export interface FormPlace {
  readonly sheetName: string;
  /** `G12`; `null` for a whole row or sheet. */
  readonly cell: string | null;
  /** From 1; `null` for a whole sheet. */
  readonly row: number | null;
}

/** Something that the unit has to look at again, with the cell's content. */
export interface ReplyFinding extends FormPlace {
  readonly stands: string;
  readonly wrong:
    | { readonly kind: 'left'; readonly reason: FormReason }
    | { readonly kind: 'missing'; readonly missing: MissingSheet }
    | { readonly kind: 'link'; readonly link: string }
    | { readonly kind: 'loose' }
    | { readonly kind: 'locked'; readonly was: string; readonly now: string }
    | { readonly kind: 'row-gone'; readonly id: string }
    | { readonly kind: 'doubtful-figure' };
}

/** What was taken from a place of the form. */
export interface ReplyTaken extends FormPlace {
  readonly change: TakenChange;
}

/** Everything that an imported form's reply says about it, in the order of the form. */
export function replyFindings(taken: TakenForm): readonly ReplyFinding[] {
  const { form, merge, doubts } = taken;
  const stands = (sheetName: string, cell: string | null): string => textAt(form, sheetName, cell);
  const findings: ReplyFinding[] = [
    ...form.missing.map((missing) => ({
      sheetName: missing.sheetName ?? '',
      cell: null,
      row: null,
      stands: '',
      wrong: { kind: 'missing' as const, missing },
    })),
    ...merge.leftOut.map(({ sheetName, row, cell, reason }) => ({
      sheetName,
      cell,
      row,
      stands: stands(sheetName, cell),
      wrong: { kind: 'left' as const, reason },
    })),
    ...doubts.flatMap(({ indicator, quarter, value }): ReplyFinding[] => {
      const id = printRowId({ kind: 'figure', indicator: indicator.id, period: quarter });
      const row = form.rows.find((one) => one.sheet === 'figures' && one.id === id);
      const cell = row?.cells.get('value')?.at ?? null;
      if (row === undefined) return [];
      const place = { sheetName: row.sheetName, cell, row: row.row };
      return [{ ...place, stands: String(value), wrong: { kind: 'doubtful-figure' } }];
    }),
    ...merge.links.map(({ sheetName, row, cell, link }) => ({
      sheetName,
      cell,
      row,
      stands: stands(sheetName, cell),
      wrong: { kind: 'link' as const, link },
    })),
    ...form.loose.map(({ sheetName, at, text }) => ({
      sheetName,
      cell: at,
      row: rowOf(at),
      stands: text,
      wrong: { kind: 'loose' as const },
    })),
    ...form.changed.map(({ sheetName, at, was, now, column }): ReplyFinding => ({
      sheetName,
      cell: at,
      row: at === null ? null : rowOf(at),
      stands: now,
      wrong: column === 'id' ? { kind: 'row-gone', id: was } : { kind: 'locked', was, now },
    })),
  ];
  const sheets = [...new Set(form.rows.map(({ sheetName }) => sheetName))];
  const orderOf = ({ sheetName }: FormPlace): number => sheets.indexOf(sheetName) + 1 || FORM_SHEETS.length + 1;
  return findings.sort((a, b) => orderOf(a) - orderOf(b) || (a.row ?? 0) - (b.row ?? 0));
}

/** What was taken, each with its cell in the form. */
export function replyTaken({ merge }: TakenForm): readonly ReplyTaken[] {
  return merge.changes.map(({ sheetName, row, change }) => ({ sheetName, row, cell: null, change }));
}

/**
 * Whether a workbook holds every sheet of another one, with all its values.
 * @param isReply tells the sheet that may be new or different
 */
export function holdsAll(after: ReadWorkbook, before: ReadWorkbook, isReply: (name: string) => boolean): boolean {
  if (after.kind !== 'workbook' || before.kind !== 'workbook') return false;
  const own = (sheets: readonly Grid[]): string => JSON.stringify(sheets.filter(({ name }) => !isReply(name)));
  return own(after.sheets) === own(before.sheets);
}

function textAt(form: FilledForm, sheetName: string, cell: string | null): string {
  if (cell === null) return '';
  for (const row of form.rows) {
    if (row.sheetName !== sheetName) continue;
    for (const one of row.cells.values()) if (one.at === cell) return textIn(one.value);
  }
  return '';
}

function rowOf(address: string): number | null {
  const row = Number(/\d+$/.exec(address)?.[0] ?? 0);
  return row === 0 ? null : row;
}
