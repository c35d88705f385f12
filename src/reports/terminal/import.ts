import { trimmedLines } from '../../domain/text/trimmed-lines.js';
import type { LockedChange } from '../../domain/form/locked.js';
import type { MissingSheet } from '../../domain/form/reading.js';
import type { FormMerge, LeftRow } from '../../domain/form/changes.js';
import { inRanges, leftByReason, oneSentence } from '../../domain/form/left-by-reason.js';
import type { LooseCell } from '../../domain/form/loose.js';
import { cellsNotAsked, type FormResult, isUnfilled, type TakenForm } from '../../domain/form/result.js';
import type { Lang } from '../../domain/text/text.js';
import { IMPORT } from '../../locale/commands/import.js';
import { reasonWords } from '../../locale/form-reasons.js';
import { readAsWords } from '../../locale/status-named.js';
import { periodIdWords } from '../../locale/periods.js';
import { wordedChange } from './form-change.js';
import { paintFor, type Surface } from '../surface/paint.js';
import { tableText } from '../surface/table.js';
import { wrapText } from '../surface/wrap.js';

interface ImportView {
  readonly isDryRun: boolean;
  /** Forms from a folder end with a table of all files. */
  readonly isFolder: boolean;
  readonly lang: Lang;
  readonly surface: Surface;
}

/** More changes than this in locked places are only counted: somebody has remade the sheet. */
const MAX_LOCKED = 10;

/** For each form the changes, what was left out and why; for a folder a table of all files. */
export function importText(results: readonly FormResult[], view: ImportView): string {
  const taken = results.filter((one) => one.kind === 'taken');
  const parts = taken.map((one) => formText(one, view));
  if (view.isFolder) parts.push(ledgerText(results, view));
  return parts.join('\n\n');
}

function formText(taken: TakenForm, { isDryRun, lang, surface }: ImportView): string {
  const { file, unit, period, plan, form, merge } = taken;
  const paint = paintFor(surface);
  const { width } = surface;
  const changes = merge.changes.flatMap(({ change }) => {
    const { about, before, after, remark } = wordedChange(change, lang);
    const line = indented(`${about}: ${before} → ${after}`, '  ', width);
    return remark == null ? [line] : [line, indented(remark, '    ', width)];
  });
  const undated = merge.changes.filter(({ change }) => change.kind === 'entry' && change.undated).length;
  const left = [
    ...form.missing.map((one) => missingText(one, lang)),
    ...leftByReason(merge.left).map((rows) => leftText(rows, plan.year, lang)),
  ];
  const locked = form.changed.slice(0, MAX_LOCKED).map((one) => lockedText(one, lang));
  const more = form.changed.length - locked.length;
  const sum = isUnfilled(taken)
    ? IMPORT.unfilled
    : (isDryRun ? IMPORT.wouldTake : IMPORT.taken)({
        changes: merge.changes.length,
        same: merge.same,
        left: merge.left.length,
        notAsked: cellsNotAsked(taken),
      });
  return [
    paint.bold(wrapText(IMPORT.heading(file, unit.name, periodIdWords(period))[lang], width)),
    ...changes,
    ...section(IMPORT.leftHeading[lang], left, width),
    ...section(IMPORT.linksHeading[lang], linksText(merge, lang), width),
    ...section(IMPORT.lockedHeading[lang], more > 0 ? [...locked, IMPORT.more(more)[lang]] : locked, width),
    ...readAsText(merge, lang).map((line) => wrapText(line, width)),
    ...section(IMPORT.looseHeading[lang], looseTexts(form.loose, lang), width),
    ...(form.stamp.revision === plan.revision
      ? []
      : [wrapText(IMPORT.olderRevision(form.stamp.revision, plan.revision)[lang], width)]),
    ...(undated === 0 ? [] : [wrapText(IMPORT.undated(undated)[lang], width)]),
    wrapText(sum[lang], width),
  ].join('\n');
}

function section(heading: string, lines: readonly string[], width: number): readonly string[] {
  return lines.length === 0 ? [] : [wrapText(heading, width), ...lines.map((line) => indented(line, '  ', width))];
}

function indented(line: string, by: string, width: number): string {
  return wrapText(trimmedLines(line).join(' '), width - by.length - 2)
    .split('\n')
    .map((part, at) => `${by}${at === 0 ? '' : '  '}${part}`)
    .join('\n');
}

/** One sentence for all rows of a sheet left out for the same reason. */
function leftText(rows: readonly LeftRow[], year: number, lang: Lang): string {
  const reason = oneSentence(rows.map((one) => reasonWords(one.reason, year)[lang]));
  const [{ sheetName, row, cell } = { sheetName: '', row: 0, cell: null }] = rows;
  if (rows.length === 1) return `${IMPORT.place(sheetName, row, cell)[lang]}: ${reason}`;
  const cells = rows.flatMap((one) => one.cell ?? []);
  const areRows = cells.length < rows.length;
  const where = inRanges(areRows ? rows.map((one) => String(one.row)) : cells);
  return `${IMPORT.places(sheetName, rows.length, where, areRows)[lang]}: ${reason}`;
}

/** The marks and words read as one of the statuses, by status. */
function readAsText({ changes }: FormMerge, lang: Lang): readonly string[] {
  const read = changes.flatMap(({ change }) =>
    change.kind === 'entry' && change.readFrom !== null && change.entry.status !== 'void'
      ? [{ status: change.entry.status, typed: change.readFrom }]
      : [],
  );
  return [...new Set(read.map(({ status }) => status))].map((status) => {
    const typed = read.filter((one) => one.status === status).map((one) => one.typed);
    return IMPORT.readAs([...new Set(typed)], readAsWords(status), typed.length)[lang];
  });
}

/** Text in cells that are not part of the form; more than a handful is only counted. */
function looseTexts(loose: readonly LooseCell[], lang: Lang): readonly string[] {
  const shown = loose
    .slice(0, MAX_LOCKED)
    .map(({ sheetName, at, text, as }) => IMPORT.loose(sheetName, at, text, as)[lang]);
  const more = loose.length - shown.length;
  return more > 0 ? [...shown, IMPORT.more(more)[lang]] : shown;
}

function linksText({ links }: FormMerge, lang: Lang): readonly string[] {
  return links.map(({ sheetName, row, cell, link }) => `${IMPORT.place(sheetName, row, cell)[lang]}: ${link}`);
}

function missingText({ sheet, sheetName, columns }: MissingSheet, lang: Lang): string {
  return sheetName === null ? IMPORT.sheetGone(sheet)[lang] : IMPORT.columnsGone(sheetName, columns)[lang];
}

function lockedText({ sheetName, at, was, now, column }: LockedChange, lang: Lang): string {
  if (column === 'id') return IMPORT.rowGone(sheetName, was)[lang];
  const row = Number(/\d+$/.exec(at ?? '')?.[0] ?? 0);
  const place = at === null ? IMPORT.titleGone(sheetName)[lang] : IMPORT.place(sheetName, row, at)[lang];
  return IMPORT.changed(place, was, now)[lang];
}

function ledgerText(results: readonly FormResult[], { lang, surface }: ImportView): string {
  const { file, unit, period, changes, same, left } = IMPORT.ledger;
  const rows = results.map((one) => ledgerRow(one, lang));
  const heads = [file, unit, period].map((text) => ({ head: text[lang] }));
  const numbers = [changes, same, left].map((text) => ({ head: text[lang], align: 'right' as const }));
  const taken = results.filter((one) => one.kind === 'taken');
  const sum = (of: (one: TakenForm) => number): number => taken.reduce((total, one) => total + of(one), 0);
  const total = IMPORT.total({
    files: results.length,
    taken: taken.length,
    changes: sum(({ merge }) => merge.changes.length),
    left: sum(notTaken),
  });
  return [
    tableText([...heads, ...numbers], rows, { screen: surface.width }),
    wrapText(total[lang], surface.width),
  ].join('\n');
}

function ledgerRow(one: FormResult, lang: Lang): readonly string[] {
  const { refused, unfilled, aside } = IMPORT.ledger;
  switch (one.kind) {
    case 'refused':
      return [one.file, refused[lang], '', '', '', ''];
    case 'aside':
      return [one.file, one.unit, one.period, aside[one.why.kind][lang], '', ''];
    case 'taken': {
      const { merge } = one;
      const numbers = [merge.changes.length, merge.same, notTaken(one)].map(String);
      return [one.file, one.unit.id, one.period, ...(isUnfilled(one) ? [unfilled[lang], '', ''] : numbers)];
    }
  }
}

/** The number of rows left out and of cells outside the form: text that was not imported. */
function notTaken(one: TakenForm): number {
  return one.merge.left.length + cellsNotAsked(one);
}
