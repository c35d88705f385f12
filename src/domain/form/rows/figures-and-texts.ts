import { setFigure, setProse } from '../../edits/figure-and-prose-edits.js';
import { commandLine } from '../../text/command-word.js';
import { nextDifficultyId } from '../../unit/difficulties.js';
import { FORM_INPUTS } from '../form.js';
import { parseRowId } from '../row-id.js';
import { BLANK, leaveOut, type RowOutcome, SAME } from '../changes.js';
import { itemAt } from '../../progress/item-at.js';
import { datesOf, type RowContext } from './row-context.js';
import type { FilledRow } from '../filled-rows.js';
import { dateIn, figureIn, figureTyped, isBlank, textIn } from '../values.js';
import { looksSame } from '../../text/fold.js';
import { parsePeriod, workSpan } from '../../calendar/period.js';
import { proseOf, writtenHeadings } from '../../unit/prose.js';
import { difficultyWords } from '../../unit/same-record.js';
import type { Difficulty, FigureValue } from '../../unit/unit-plan.js';
import { isFigurePeriod } from '../../calendar/adjacent-periods.js';

/**
 * Imports a row of the sheet of figures. A figure that was entered after the form was made is not overwritten, because
 * whoever filled in the form has not seen it.
 */
export function figureRow(row: FilledRow, { form, status }: RowContext): RowOutcome {
  const value = row.cells.get('value')?.value ?? null;
  if (isBlank(value)) return BLANK;
  const typed = figureTyped(value);
  const id = parseRowId(row.id, 'figures');
  if (id?.kind !== 'figure') return leaveOut('id', { kind: 'unknown-row', id: row.id });
  const quarter = parsePeriod(id.period, status.plan);
  if (quarter === null || !isFigurePeriod(quarter)) return leaveOut('id', { kind: 'unknown-row', id: row.id });
  const indicator = status.plan.indicators?.find((one) => one.id === id.indicator && one.kind === 'count');
  if (indicator === undefined) return leaveOut('id', { kind: 'unknown-indicator', id: id.indicator });
  const figure = figureIn(value);
  if (figure.kind !== 'figure') return leaveOut('value', { kind: 'wrong-figure', wrong: figure.kind, typed });
  if (quarter.from > status.asOf) return leaveOut('value', { kind: 'not-begun', period: quarter.id });
  const before = status.unitPlan.figures?.[quarter.id]?.[indicator.id] ?? null;
  if (before === figure.value) return SAME;
  const now = figureText(before);
  if (now !== form.madeWith('figures', row.id, 'value')) {
    const words = ['figure', indicator.id, figureText(figure.value), '--period', quarter.id, '-u', form.stamp.unit];
    return leaveOut('value', { kind: 'changed-since', now, command: commandLine(words) });
  }
  return {
    kind: 'changes',
    edits: setFigure(indicator.id, quarter, figure.value, status),
    changes: [{ kind: 'figure', indicator, period: quarter.id, before, after: figure.value }],
  };
}

/** The previous value that the form shows beside a figure; empty if none was entered. */
export function figureText(value: FigureValue | null): string {
  return value === null ? '' : value === 'not-applicable' ? '-' : String(value);
}

/** Imports a row of the sheet of words: a person's words for a heading of the report. */
export function wordsRow(row: FilledRow, { form, status }: RowContext): RowOutcome {
  const words = textIn(row.cells.get('words')?.value ?? null);
  if (words === '') return BLANK;
  const headings = writtenHeadings(status.plan, { id: form.stamp.period });
  const title = headings.find(({ id }) => id === row.id)?.heading;
  const period = parsePeriod(form.stamp.period, status.plan);
  if (period === null || title === undefined) return leaveOut('id', { kind: 'unknown-row', id: row.id });
  const before = proseOf(status.unitPlan, period, row.id) ?? '';
  if (looksSame(before, words)) return SAME;
  if (!looksSame(before, form.madeWith('words', row.id, 'words'))) {
    return leaveOut('words', { kind: 'changed-since', now: before });
  }
  return {
    kind: 'changes',
    edits: setProse(
      row.id,
      period,
      words,
      status.unitPlan,
      headings.map(({ id }) => id),
    ),
    changes: [{ kind: 'words', heading: row.id, title, before, after: words }],
  };
}

/** Imports a row of the sheet of difficulties; recorded ones have an id and are not imported. */
export function difficultyRow(row: FilledRow, { form, status }: RowContext): RowOutcome {
  if (row.id !== '') return BLANK;
  const [text, proposal, address, day] = (['difficulty', 'proposal', 'address', 'date'] as const).map((column) =>
    textIn(row.cells.get(column)?.value ?? null),
  );
  if (FORM_INPUTS.difficulties.every((column) => textIn(row.cells.get(column)?.value ?? null) === '')) return BLANK;
  if (text === undefined || text === '') return leaveOut('difficulty', { kind: 'no-text' });
  const found = address === undefined || address === '' ? null : itemAt(address, status);
  if (found === null && address) return leaveOut('address', { kind: 'unknown-item', typed: address });
  if (!day) return leaveOut('date', { kind: 'no-date' });
  const read = dateIn(row.cells.get('date')?.value ?? null, datesOf({ form, status }));
  if (read.kind !== 'date') return leaveOut('date', { kind: 'bad-date', typed: day, wrong: read });
  const { date } = read;
  const { first, last } = workSpan(status.plan);
  if (date < first || date > last) return leaveOut('date', { kind: 'outside-year', date });
  if (date > status.asOf) return leaveOut('date', { kind: 'future', date });
  const difficulty: Difficulty = {
    id: nextDifficultyId(status.unitPlan),
    date,
    text,
    ...(found === null ? {} : { item: found.item.id }),
    ...(proposal ? { proposal } : {}),
  };
  if ((status.unitPlan.difficulties ?? []).some((other) => difficultyWords(other) === difficultyWords(difficulty)))
    return SAME;
  return {
    kind: 'changes',
    edits: [{ kind: 'append', path: ['difficulties'], value: difficulty, before: ['submissions'] }],
    changes: [{ kind: 'difficulty', id: difficulty.id, date, text }],
  };
}
