import { answersToNone, isOpen, type RaisedAsOf } from '../../domain/unit/difficulties.js';
import type { Lang } from '../../domain/text/text.js';
import type { Unit } from '../../domain/unit/unit-plan.js';
import { RAISE } from '../../locale/commands/raise.js';
import { paintFor, type Surface } from '../surface/paint.js';
import { wrapText } from '../surface/wrap.js';

/** A unit's difficulties by number: those without an answer first. */
export function difficultiesText(
  unit: Pick<Unit, 'id' | 'name'>,
  raised: RaisedAsOf,
  lang: Lang,
  surface: Surface,
): string {
  const { difficulties, otherAnswers } = raised;
  const paint = paintFor(surface);
  const heading = paint.bold(wrapText(RAISE.heading(unit)[lang], surface.width));
  if (difficulties.length === 0 && otherAnswers.length === 0) return `${heading}\n\n${RAISE.none[lang]}`;
  const open = difficulties.filter(isOpen).length;
  const lines = linesOf(raised, lang, surface);
  return [
    heading,
    '',
    ...lines,
    '',
    wrapText(RAISE.count(difficulties.length, open, otherAnswers.length)[lang], surface.width),
  ].join('\n');
}

/** The difficulties of all units. */
export function allDifficultiesText(
  year: number,
  units: readonly ({ readonly unit: Pick<Unit, 'id' | 'name'> } & RaisedAsOf)[],
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const heading = paint.bold(wrapText(RAISE.allHeading(year)[lang], surface.width));
  const all = units.flatMap(({ difficulties }) => difficulties);
  const others = units.flatMap(({ otherAnswers }) => otherAnswers);
  if (all.length === 0 && others.length === 0) return `${heading}\n\n${RAISE.none[lang]}`;
  return [
    heading,
    '',
    ...units.flatMap((one) => [
      paint.bold(wrapText(RAISE.unit(one.unit)[lang], surface.width)),
      ...linesOf(one, lang, surface),
      '',
    ]),
    wrapText(RAISE.count(all.length, all.filter(isOpen).length, others.length)[lang], surface.width),
    // A line to paste is not wrapped.
    paint.dim(RAISE.answerHint[lang]),
  ].join('\n');
}

function linesOf(raised: RaisedAsOf, lang: Lang, surface: Surface): readonly string[] {
  const { difficulties, otherAnswers } = raised;
  const paint = paintFor(surface);
  const indented = (text: string): string => `   ${wrapText(text, surface.width - 3).replaceAll('\n', '\n   ')}`;
  const lines = [...difficulties.filter(isOpen), ...difficulties.filter((one) => !isOpen(one))].flatMap((one) => {
    const earlier = otherAnswers.filter(({ difficulty }) => difficulty === one.id);
    return [
      indented(RAISE.line(one)[lang]).trimStart(),
      ...(one.proposal === undefined || one.proposal === null ? [] : [indented(RAISE.proposal(one.proposal)[lang])]),
      one.answer === undefined
        ? paint.yellow(indented((earlier.length > 0 ? RAISE.openNow : RAISE.open)[lang]))
        : paint.green(indented(RAISE.answer(one.answer)[lang])),
      ...earlier.map((answer) => indented(RAISE.earlierAnswer(answer)[lang])),
    ];
  });
  return [...lines, ...answersToNone(raised).map((one) => indented(RAISE.answerToNone(one)[lang]).trimStart())];
}
