import { trimmedLines } from '../../domain/text/trimmed-lines.js';
import { cellsNotAsked, type FormResult, isUnfilled, type TakenForm } from '../../domain/form/result.js';
import type { Lang } from '../../domain/text/text.js';
import { IMPORT } from '../../locale/commands/import.js';
import { type ImportPart, importLines } from '../model/import-lines.js';
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

/** For each form the changes, what was left out and why; for a folder a table of all files. */
export function importText(results: readonly FormResult[], view: ImportView): string {
  const taken = results.filter((one) => one.kind === 'taken');
  const parts = taken.map((one) => formText(one, view));
  if (view.isFolder) parts.push(ledgerText(results, view));
  return parts.join('\n\n');
}

function formText(taken: TakenForm, { isDryRun, lang, surface }: ImportView): string {
  const { width } = surface;
  const { heading, changes, parts, sum } = importLines(taken, isDryRun, lang);
  return [
    paintFor(surface).bold(wrapText(heading, width)),
    ...changes.flatMap(({ about, before, after, remark }) => {
      const line = indented(`${about}: ${before} → ${after}`, '  ', width);
      return remark == null ? [line] : [line, indented(remark, '    ', width)];
    }),
    ...parts.flatMap((part) => partLines(part, width)),
    wrapText(sum, width),
  ].join('\n');
}

function partLines({ heading, lines }: ImportPart, width: number): readonly string[] {
  if (heading === null) return lines.map((line) => wrapText(line, width));
  return [wrapText(heading, width), ...lines.map((line) => indented(line, '  ', width))];
}

function indented(line: string, by: string, width: number): string {
  return wrapText(trimmedLines(line).join(' '), width - by.length - 2)
    .split('\n')
    .map((part, at) => `${by}${at === 0 ? '' : '  '}${part}`)
    .join('\n');
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
  return one.merge.leftOut.length + cellsNotAsked(one);
}
