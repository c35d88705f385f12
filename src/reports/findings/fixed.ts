import type { PlacedFinding } from '../../domain/findings/finding.js';
import { FIXED } from '../../locale/commands/check.js';
import { paintFor } from '../surface/paint.js';
import { visible } from '../surface/visible.js';
import type { FindingsSurface } from './report.js';

/** The fixes that were or would be made: one place per line with the old and the new value, then their number. */
export function fixedText(
  fixed: readonly PlacedFinding[],
  isDone: boolean,
  { lang, color }: Pick<FindingsSurface, 'lang' | 'color'>,
): string {
  if (fixed.length === 0) return FIXED.nothing[lang];
  const paint = paintFor({ color });
  const lines = fixed.map(({ file, region, code, autofix, lineText }) => {
    const place = `${paint.bold(visible(`${file}:${region.line}:${region.column}`))} ${paint.dim(code)}:`;
    if (autofix?.kind === 'move-decisions') return `${place} ${FIXED.moved[lang]}`;
    if (autofix?.kind === 'one-line') return `${place} ${FIXED.oneLine(autofix.records)[lang]}`;
    if (autofix?.kind !== 'set')
      return `${place} ${FIXED.composed[lang]}: ${visible(lineText.trim().normalize('NFC'))}`;
    return `${place} ${paint.red(visible(autofix.was))} → ${paint.green(visible(String(autofix.value)))}`;
  });
  const files = new Set(fixed.map(({ file }) => file)).size;
  const words = isDone ? FIXED.done(fixed.length, files) : FIXED.planned(fixed.length, files);
  return [...lines, words[lang]].join('\n');
}
