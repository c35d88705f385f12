import type { FormMerge, LeftOutRow } from '../../domain/form/changes.js';
import { inRanges, leftOutByReason, oneSentence } from '../../domain/form/left-by-reason.js';
import type { LockedChange } from '../../domain/form/locked.js';
import type { LooseCell } from '../../domain/form/loose.js';
import type { MissingSheet } from '../../domain/form/reading.js';
import { cellsNotAsked, isUnfilled, type TakenForm } from '../../domain/form/result.js';
import type { Lang } from '../../domain/text/text.js';
import { IMPORT } from '../../locale/commands/import.js';
import { reasonWords } from '../../locale/form-reasons.js';
import { periodIdWords } from '../../locale/periods.js';
import { readAsWords } from '../../locale/status-named.js';
import { type WordedChange, wordedChange } from './form-change.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** More changes than this in locked cells are only counted, because the sheet was rebuilt. */
const MAX_LOCKED = 10;

/** The messages about an imported form, in order, for any surface. */
export interface ImportLines {
  readonly heading: string;
  readonly changes: readonly WordedChange[];
  /** What was not imported, each part under its heading; empty parts are left out. */
  readonly parts: readonly ImportPart[];
  readonly sum: string;
}

/** Lines under a heading; without one they are notes. */
export interface ImportPart {
  readonly heading: string | null;
  readonly lines: readonly string[];
}

/** Puts an imported form into words: its changes, what was left out and why, and the sum. */
export function importLines(taken: TakenForm, isDryRun: boolean, lang: Lang): ImportLines {
  const { file, unit, period, plan, form, merge } = taken;
  const undated = merge.changes.filter(({ change }) => change.kind === 'entry' && change.undated).length;
  const left = [
    ...form.missing.map((one) => missingText(one, lang)),
    ...leftOutByReason(merge.leftOut).map((rows) => leftText(rows, plan, lang)),
  ];
  const locked = form.changed.slice(0, MAX_LOCKED).map((one) => lockedText(one, lang));
  const more = form.changed.length - locked.length;
  const isOlder = form.stamp.revision !== plan.revision;
  const parts: readonly ImportPart[] = [
    { heading: IMPORT.leftHeading[lang], lines: left },
    { heading: IMPORT.linksHeading[lang], lines: linksText(merge, lang) },
    { heading: IMPORT.lockedHeading[lang], lines: more > 0 ? [...locked, IMPORT.more(more)[lang]] : locked },
    { heading: null, lines: readAsText(merge, lang) },
    { heading: IMPORT.looseHeading[lang], lines: looseTexts(form.loose, lang) },
    { heading: null, lines: taken.unclearFiles.length === 0 ? [] : [IMPORT.unclearFiles(taken.unclearFiles)[lang]] },
    { heading: null, lines: isOlder ? [IMPORT.olderRevision(form.stamp.revision, plan.revision)[lang]] : [] },
    { heading: null, lines: undated === 0 ? [] : [IMPORT.undated(undated)[lang]] },
  ];
  const counted = {
    changes: merge.changes.length,
    same: merge.same,
    left: merge.leftOut.length,
    notAsked: cellsNotAsked(taken),
  };
  const sum = isUnfilled(taken) ? IMPORT.unfilled : (isDryRun ? IMPORT.wouldTake : IMPORT.taken)(counted);
  return {
    heading: IMPORT.heading(file, unit.name, periodIdWords(period, plan))[lang],
    changes: merge.changes.map(({ change }) => wordedChange(change, plan, lang)),
    parts: parts.filter(({ lines }) => lines.length > 0),
    sum: sum[lang],
  };
}

/** One sentence for all rows of a sheet left out for the same reason. */
function leftText(rows: readonly LeftOutRow[], of: Calendar, lang: Lang): string {
  const reason = oneSentence(rows.map((one) => reasonWords(one.reason, of)[lang]));
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
