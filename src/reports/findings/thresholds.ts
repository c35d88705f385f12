import type { Lang } from '../../domain/text/text.js';
import type { MissCause, MissedThreshold, OpenCell } from '../../domain/progress/thresholds.js';
import { THRESHOLD } from '../../locale/commands/check.js';
import { paintFor } from '../surface/paint.js';
import { visible } from '../surface/visible.js';
import { wrapText } from '../surface/wrap.js';
import type { FindingsSurface } from './report.js';

const MAX_LINES = 20;

/** Every missed threshold: the actual and the required value, and the units or cells that miss it. */
export function thresholdsText(missed: readonly MissedThreshold[], { lang, color, width }: FindingsSurface): string {
  const paint = paintFor({ color });
  const lines = missed.flatMap((threshold) => [
    paint.red(wrapText(THRESHOLD.missed(threshold)[lang], width)),
    ...causeLines(threshold, lang).map((line) => indented(line, width)),
  ]);
  return lines.join('\n');
}

/** The units or cells that miss a threshold, one per line, at most a screenful. */
export function causeLines({ name, causes }: MissedThreshold, lang: Lang): readonly string[] {
  const cellsWanted = name !== 'min-percent' || causes.length === 1;
  const rest = causes.length - MAX_LINES;
  const shown = causes.slice(0, MAX_LINES).map((one) => causeText(one, name === 'min-percent', cellsWanted));
  return rest > 0 ? [...shown, THRESHOLD.andMore(rest)[lang]] : shown;
}

function causeText(cause: MissCause, withPercent: boolean, withCells: boolean): string {
  if (cause.kind === 'file') return `${visible(cause.file)}: ${cause.warnings}`;
  const { unit, totals, cells } = cause;
  const percent = withPercent ? ` ${totals.percent ?? 0}% (${totals.fulfilled}/${totals.due})` : '';
  const listed = withCells ? `: ${cellsText(cells)}` : '';
  return visible(unit + percent + listed);
}

/** `II.5.c (2024-Q1, 2024-Q2), II.7 (2024-Q1)` */
function cellsText(cells: readonly OpenCell[]): string {
  const items = [...new Set(cells.map(({ item }) => item))];
  return items
    .map((item) => {
      const periods = cells.filter((cell) => cell.item === item).map(({ period }) => period);
      return `${item} (${periods.join(', ')})`;
    })
    .join(', ');
}

function indented(text: string, width: number): string {
  return `  ${wrapText(text, width - 4)
    .split('\n')
    .join('\n    ')}`;
}
