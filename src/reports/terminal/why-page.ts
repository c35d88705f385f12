import { parsePeriod } from '../../domain/calendar/period.js';
import { entriesOf } from '../../domain/unit/item.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import type { TargetBasis } from '../../domain/progress/target-basis.js';
import type { Lang } from '../../domain/text/text.js';
import { entryLine } from '../../locale/commands/entry.js';
import { countReason, stateReason, WHY } from '../../locale/commands/why.js';
import { nameInYear, periodIdWords } from '../../locale/periods.js';
import { entryStatusWords, STATE_SIGNS, stateWords } from '../../locale/states.js';
import { FIGURE_STATES, quarterFigureWords } from '../../locale/figures.js';
import { targetLine, targetReason, TARGETS } from '../../locale/targets.js';
import { paintFor, paintState, type Surface } from '../surface/paint.js';
import { wrapText } from '../surface/wrap.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** Each cell of an item with the rule and the entry behind it, then its targets with the figures behind them. */
export function whyPageText(
  progress: ItemProgress,
  targets: readonly TargetBasis[],
  of: Calendar,
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const { item } = progress;
  const wrapped = (text: string, indent: number): string =>
    ' '.repeat(indent) + wrapText(text, surface.width - indent).replaceAll('\n', `\n${' '.repeat(indent)}`);
  const cells = progress.cells.flatMap((cell) => {
    const entry = cell.entry === null ? undefined : entriesOf(item)[cell.entry - 1];
    const state = paintState(
      paint,
      cell.state,
      `${STATE_SIGNS[cell.state]} ${stateWords(cell.state, item.cadence)[lang]}`,
    );
    const fulfilled = cell.fulfilled ? WHY.fulfils : WHY.doesNotFulfil;
    const verdict =
      cell.counts && cell.closed ? `${countReason(cell)[lang]}, ${fulfilled[lang]}` : countReason(cell)[lang];
    return [
      '',
      wrapped(`${paint.bold(periodIdWords(cell.period, of)[lang])} (${cell.period}): ${state}`, 0),
      wrapped(stateReason(cell)[lang], 4),
      ...(entry === undefined || cell.entry === null
        ? []
        : [wrapped(entryLine(cell.entry, entry, entryStatusWords(entry.status, item.cadence))[lang], 4)]),
      wrapped(verdict, 4),
      paint.dim(wrapped(WHY.period(cell.from, cell.to, cell.closes)[lang], 4)),
    ];
  });
  return [
    paint.bold(wrapped(`${item.id}  ${item.title}`, 0)),
    ...cells,
    ...targets.flatMap((target) => targetLines(target, wrapped, lang)),
    '',
    paint.dim(wrapped(WHY.cutOffs(of)[lang], 0)),
  ].join('\n');
}

function targetLines(
  basis: TargetBasis,
  wrapped: (text: string, indent: number) => string,
  lang: Lang,
): readonly string[] {
  const { indicator, period, target, figures, reason } = basis;
  const { at, words } = target.target;
  return [
    '',
    wrapped(`${TARGETS.heading[lang]} ${targetLine(basis, lang)}`, 0),
    ...(at === undefined && words === undefined
      ? []
      : [wrapped(TARGETS.statedAt(at ?? indicator.item, words)[lang], 4)]),
    ...(indicator.kind === 'ratio' ? [wrapped(TARGETS.ratioRule[lang], 4)] : []),
    ...figures.map((one) => wrapped(`${one.indicator.name}: ${quartersText(one, period.calendar, lang)}`, 4)),
    wrapped(targetReason(reason)[lang], 4),
  ];
}

/** The value of each figure period; those without one are named together. */
function quartersText({ quarters }: TargetBasis['figures'][number], of: Calendar, lang: Lang): string {
  const named = (id: string): string => {
    const period = parsePeriod(id, of);
    return period === null ? id : nameInYear(period)[lang];
  };
  const known = quarters
    .filter(({ figure }) => figure.kind !== 'missing')
    .map(({ id, figure }) => `${named(id)}: ${quarterFigureWords(figure, lang)}`);
  const missing = quarters.filter(({ figure }) => figure.kind === 'missing').map(({ id }) => named(id));
  const lacks = missing.length === 0 ? [] : [`${FIGURE_STATES.missing[lang]}: ${missing.join(', ')}`];
  return [...known, ...lacks].join('; ');
}
