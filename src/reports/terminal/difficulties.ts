import { isOpen } from '../../domain/difficulties.js';
import type { Lang } from '../../domain/text.js';
import type { Difficulty } from '../../domain/unit-plan.js';
import { RAISE } from '../../locale/commands/raise.js';
import { paintFor, type Surface } from './paint.js';
import { wrapText } from './wrap.js';

/** What a unit has raised: those without an answer first, then the others, each in the order of raising. */
export function difficultiesText(
  unit: string,
  difficulties: readonly Difficulty[],
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const heading = paint.bold(wrapText(RAISE.heading(unit)[lang], surface.width));
  if (difficulties.length === 0) return `${heading}\n\n${RAISE.none[lang]}`;
  const indented = (text: string): string => `   ${wrapText(text, surface.width - 3).replaceAll('\n', '\n   ')}`;
  const open = difficulties.filter(isOpen);
  const lines = [...open, ...difficulties.filter((one) => !isOpen(one))].flatMap((one) => [
    indented(RAISE.line(one)[lang]).trimStart(),
    ...(one.proposal === undefined || one.proposal === null ? [] : [indented(RAISE.proposal(one.proposal)[lang])]),
    one.answer === undefined
      ? paint.yellow(indented(RAISE.open[lang]))
      : paint.green(indented(RAISE.answer(one.answer)[lang])),
  ]);
  return [heading, '', ...lines, '', RAISE.count(difficulties.length, open.length)[lang]].join('\n');
}
