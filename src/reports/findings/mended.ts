import type { PlacedFinding } from '../../domain/findings/finding.js';
import { MENDED } from '../../locale/commands/check.js';
import { paintFor } from '../surface/paint.js';
import { visible } from '../surface/visible.js';
import type { FindingsSurface } from './report.js';

/** What was mended, or would be: a line a place with the old and the new value, then how many. */
export function mendedText(
  mended: readonly PlacedFinding[],
  isDone: boolean,
  { lang, color }: Pick<FindingsSurface, 'lang' | 'color'>,
): string {
  if (mended.length === 0) return MENDED.nothing[lang];
  const paint = paintFor({ color });
  const lines = mended.map(({ file, region, code, mend, lineText }) => {
    const place = `${paint.bold(visible(`${file}:${region.line}:${region.column}`))} ${paint.dim(code)}:`;
    if (mend?.kind === 'move-decisions') return `${place} ${MENDED.moved[lang]}`;
    if (mend?.kind === 'one-line') return `${place} ${MENDED.oneLine(mend.records)[lang]}`;
    if (mend?.kind !== 'set') return `${place} ${MENDED.composed[lang]}: ${visible(lineText.trim().normalize('NFC'))}`;
    return `${place} ${paint.red(visible(mend.was))} → ${paint.green(visible(String(mend.value)))}`;
  });
  const files = new Set(mended.map(({ file }) => file)).size;
  const words = isDone ? MENDED.done(mended.length, files) : MENDED.planned(mended.length, files);
  return [...lines, words[lang]].join('\n');
}
