import type { RolledSoFar } from '../../domain/department/roll-up-targets.js';
import type { TargetSoFar } from '../../domain/progress/targets-so-far.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { targetLine, TARGETS } from '../../locale/targets.js';
import { paintFor, type Surface } from '../surface/paint.js';
import { wrapCommands, wrapText } from '../surface/wrap.js';

/** The most targets that a status lists. */
const MOST = 6;

/** A block of targets with what the figures say of each, those that were missed first; empty if there is none. */
export function targetLines(
  targets: readonly (TargetSoFar | RolledSoFar)[],
  more: (count: number) => Text,
  lang: Lang,
  surface: Surface,
): readonly string[] {
  if (targets.length === 0) return [];
  const paint = paintFor(surface);
  const sorted = [...targets].sort((a, b) => rankOf(a) - rankOf(b));
  const lines = sorted.slice(0, MOST).map((one) => {
    const words = wrapText(targetLine(one, lang), surface.width - 4).replaceAll('\n', '\n    ');
    const isMissed = rankOf(one) === 0;
    return `  - ${isMissed ? paint.red(words) : words}`;
  });
  const left = sorted.length - lines.length;
  return [
    paint.bold(TARGETS.heading[lang]),
    ...lines,
    ...(left === 0 ? [] : [`  ${wrapCommands(more(left)[lang], { ...surface, width: surface.width - 2 })}`]),
  ];
}

/** What was missed, then what is open, then what is met. */
function rankOf({ target }: TargetSoFar | RolledSoFar): number {
  switch (target.standing) {
    case 'not-met':
    case 'exceeded':
      return 0;
    case 'open':
      return 1;
    case 'met':
      return 2;
  }
}
