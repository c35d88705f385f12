import { isOpen } from '../../domain/unit/difficulties.js';
import type { Lang } from '../../domain/text/text.js';
import type { Difficulty, Unit } from '../../domain/unit/unit-plan.js';
import { RAISE } from '../../locale/commands/raise.js';
import { paintFor, type Surface } from '../surface/paint.js';
import { wrapText } from '../surface/wrap.js';

/** What a unit has raised: those without an answer first, then the others, each by its number. */
export function difficultiesText(
  unit: Pick<Unit, 'id' | 'name'>,
  difficulties: readonly Difficulty[],
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const heading = paint.bold(wrapText(RAISE.heading(unit)[lang], surface.width));
  if (difficulties.length === 0) return `${heading}\n\n${RAISE.none[lang]}`;
  const open = difficulties.filter(isOpen).length;
  const lines = linesOf(difficulties, lang, surface);
  return [heading, '', ...lines, '', RAISE.count(difficulties.length, open)[lang]].join('\n');
}

/** The same of all units that have raised anything. */
export function allDifficultiesText(
  year: number,
  units: readonly { readonly unit: Pick<Unit, 'id' | 'name'>; readonly difficulties: readonly Difficulty[] }[],
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const heading = paint.bold(wrapText(RAISE.allHeading(year)[lang], surface.width));
  const all = units.flatMap(({ difficulties }) => difficulties);
  if (all.length === 0) return `${heading}\n\n${RAISE.none[lang]}`;
  return [
    heading,
    '',
    ...units.flatMap(({ unit, difficulties }) => [
      paint.bold(wrapText(RAISE.unit(unit)[lang], surface.width)),
      ...linesOf(difficulties, lang, surface),
      '',
    ]),
    RAISE.count(all.length, all.filter(isOpen).length)[lang],
    // A line to paste stays whole.
    paint.dim(RAISE.answerHint[lang]),
  ].join('\n');
}

function linesOf(difficulties: readonly Difficulty[], lang: Lang, surface: Surface): readonly string[] {
  const paint = paintFor(surface);
  const indented = (text: string): string => `   ${wrapText(text, surface.width - 3).replaceAll('\n', '\n   ')}`;
  return [...difficulties.filter(isOpen), ...difficulties.filter((one) => !isOpen(one))].flatMap((one) => [
    indented(RAISE.line(one)[lang]).trimStart(),
    ...(one.proposal === undefined || one.proposal === null ? [] : [indented(RAISE.proposal(one.proposal)[lang])]),
    one.answer === undefined
      ? paint.yellow(indented(RAISE.open[lang]))
      : paint.green(indented(RAISE.answer(one.answer)[lang])),
  ]);
}
