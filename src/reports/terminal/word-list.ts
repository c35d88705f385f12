import type { Period } from '../../domain/calendar/period.js';
import type { Lang } from '../../domain/text/text.js';
import { WRITE } from '../../locale/commands/write.js';
import { paintFor, type Surface } from '../surface/paint.js';
import { wrapText } from '../surface/wrap.js';

/** A heading with its prose. */
export interface HeadingWords {
  readonly id: string;
  readonly heading: string;
  readonly words: string | null;
}

/** The headings that people write prose under, each with its prose for the period. */
export function wordListText(
  unit: string,
  period: Period,
  headings: readonly HeadingWords[],
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const wrapped = (text: string): string =>
    text
      .split('\n')
      .map((line) => `   ${wrapText(line, surface.width - 3).replaceAll('\n', '\n   ')}`.trimEnd())
      .join('\n');
  return [
    paint.bold(wrapText(WRITE.listHeading(unit, period)[lang], surface.width)),
    '',
    ...headings.flatMap(({ id, heading, words }) => [
      paint.bold(wrapText(`${id}  ${heading}`, surface.width)),
      words === null ? paint.yellow(wrapped(WRITE.notWritten[lang])) : wrapped(words),
    ]),
  ].join('\n');
}
