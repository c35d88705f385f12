import { SUPERSCRIPTS } from '../words/marks.js';
import type { PrintedLine, PrintedRun } from './printed-page.js';

/** A wider gap between two runs is a blank; as a part of the font size. */
const BLANK = 0.12;
/** Runs whose baselines differ by less are on one line; as a part of the font size. */
const SAME_LINE = 0.25;
/** A raised number: its size and its height above the line's baseline, as parts of the line's font size. */
const RAISED = { size: 0.85, least: 0.1, most: 0.75 } as const;
const NUMBER = /^\s*\d{1,3}\s*$/;

/**
 * The lines of a page's runs, from top to bottom. Each line is read from left to right, whatever the order in which the
 * file draws it.
 */
export function linesOf(runs: readonly PrintedRun[]): readonly PrintedLine[] {
  const lines: PrintedRun[][] = [];
  const isRaised = (run: PrintedRun): boolean => NUMBER.test(run.text) && runs.some((one) => isRaisedAt(run, one));
  const [small, plain] = partition(runs, isRaised);
  for (const run of plain.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const open = lines.at(-1);
    const last = open?.at(-1);
    const isSame = last !== undefined && run.baseline - last.baseline <= SAME_LINE * Math.max(run.size, last.size);
    if (open !== undefined && isSame) open.push(run);
    else lines.push([run]);
  }
  for (const run of small) (lineUnder(lines, run) ?? newLine(lines)).push(run);
  return lines
    .filter((line) => line.some(({ text }) => text.trim() !== ''))
    .map(lineOf)
    .toSorted((a, b) => a.baseline - b.baseline);
}

function newLine(lines: PrintedRun[][]): PrintedRun[] {
  const line: PrintedRun[] = [];
  lines.push(line);
  return line;
}

/** The line that a raised number belongs to: the number directly follows one of its runs, or precedes the first. */
function lineUnder(lines: readonly PrintedRun[][], run: PrintedRun): PrintedRun[] | null {
  const fits = lines.filter((line) => line.some((one) => isRaisedAt(run, one)));
  const gap = (line: readonly PrintedRun[]): number =>
    Math.min(...line.map((one) => Math.min(Math.abs(run.left - one.right), Math.abs(one.left - run.right))));
  return fits.toSorted((a, b) => gap(a) - gap(b))[0] ?? null;
}

function isRaisedAt(run: PrintedRun, { baseline, size, left, right }: PrintedRun): boolean {
  const height = baseline - run.baseline;
  const isNear = run.left <= right + size && run.right >= left - size;
  const isAbove = height >= RAISED.least * size && height <= RAISED.most * size;
  return isNear && isAbove && run.size <= RAISED.size * size;
}

function lineOf(runs: readonly PrintedRun[]): PrintedLine {
  const inOrder = runs.toSorted((a, b) => a.left - b.left);
  const size = Math.max(...runs.map((run) => run.size));
  const baseline = Math.max(...runs.filter((run) => run.size === size).map((run) => run.baseline));
  const text = inOrder.map((run, at) => blankBefore(inOrder[at - 1], run) + textOf(run, size, baseline)).join('');
  const inked = inOrder.filter((run) => run.text.trim() !== '');
  return {
    text: text.normalize('NFC').replace(/\s+/g, ' ').trim(),
    left: Math.min(...inked.map((run) => run.left)),
    right: Math.max(...inked.map((run) => run.right)),
    baseline,
    size,
    isBold: inked.every((run) => run.isBold),
    runs,
  };
}

function textOf(run: PrintedRun, size: number, baseline: number): string {
  const isRaised = run.size <= RAISED.size * size && baseline - run.baseline >= RAISED.least * size;
  if (!isRaised || !NUMBER.test(run.text)) return run.text;
  return run.text.trim().replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}

function blankBefore(before: PrintedRun | undefined, run: PrintedRun): string {
  return before !== undefined && run.left - before.right > BLANK * Math.min(run.size, before.size) ? ' ' : '';
}

function partition<T>(list: readonly T[], is: (one: T) => boolean): readonly [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const one of list) (is(one) ? yes : no).push(one);
  return [yes, no];
}
