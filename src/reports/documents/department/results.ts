import { capitalised, uncapitalised } from '../../../domain/text/letter-case.js';
import { carriedItems, type CarriedWork } from '../../../domain/department/carried-work.js';
import type { RollUp, RollUpHeading } from '../../../domain/department/roll-up.js';
import { comparisonIn, type FigureRollUp, isPartial } from '../../../domain/department/roll-up-figures.js';
import type { ItemRollUp } from '../../../domain/department/roll-up-items.js';
import { saysItArose } from '../../../domain/progress/figure-beside-none.js';
import { resultsOf } from '../../../domain/reporting/results.js';
import type { Lang } from '../../../domain/text/text.js';
import { rolledTargetMark } from '../../../locale/targets.js';
import { movedWords } from '../../../locale/department-figures.js';
import { OWN_REPORT } from '../../../locale/department-report.js';
import {
  type DocumentCiter,
  ended,
  nameInSentence,
  namesInSentence,
  SENTENCES,
} from '../../../locale/document-sentences.js';
import { periodWords } from '../../../locale/periods.js';
import { bold } from '../../model/inline.js';
import type { Block, Line } from '../../model/official-document.js';
import { figurePhrase, inTurn, isCount, isZero, type ValuedFigure } from '../figure-phrases.js';
import { namesUnder, plainParagraph } from '../report-blocks.js';
import { resultText } from '../report-results.js';

/** The content of a results heading without the head office's prose: its sums, then the carried work of units. */
export function headingResults(
  { outline, items }: RollUpHeading,
  rollUp: RollUp,
  works: readonly CarriedWork[],
  citer: DocumentCiter,
  lang: Lang,
): readonly Block[] {
  const nodes = outline.items ?? [];
  const figures = figureWordsOf(nodes, rollUp, lang);
  const done = doneSentences(items, lang);
  const arose = new Set(rollUp.figures.filter(hasArisen).map(({ indicator }) => indicator.item));
  const none = items.filter((item) => isNothingArisen(item) && !arose.has(item.id)).map(({ title }) => title);
  const carried = works.flatMap((work) => carriedLine(work, nodes, citer, lang));
  const blocks = [
    ...(figures.sentence === null ? [] : [plainParagraph(figures.sentence)]),
    ...done.map((text) => plainParagraph(text)),
    ...(carried.length === 0
      ? []
      : [plainParagraph(OWN_REPORT.carried[lang]), { kind: 'list' as const, items: carried }]),
  ];
  const nothing = [...figures.zeros, ...none];
  if (blocks.length === 0 && nothing.length > 0 && none.length === items.length) {
    return [plainParagraph(SENTENCES.noneAtAll[lang])];
  }
  return [...blocks, ...namesUnder(SENTENCES.none[lang], nothing)];
}

/**
 * The done items with the number of units; items with the same numbers share a sentence. Own items are only mentioned
 * where they are carried.
 */
function doneSentences(items: readonly ItemRollUp[], lang: Lang): readonly string[] {
  const byShare = new Map<string, { readonly lead: string; readonly titles: string[] }>();
  const done = items.filter((item) => !item.own && item.totals.fulfilled > 0 && !isNothingArisen(item));
  for (const { title, totals } of [...done].sort(byShareDone)) {
    const lead = OWN_REPORT.doneBy(totals.fulfilled, totals.due)[lang];
    const known = byShare.get(lead) ?? { lead, titles: [] };
    known.titles.push(title);
    byShare.set(lead, known);
  }
  const once = items.flatMap(({ title, totals, units, own }) => {
    const finished = units.filter(({ counts, state }) => counts && state === 'done').length;
    return own || totals.due > 0 || finished === 0 ? [] : [`${title} (${OWN_REPORT.units(finished)[lang]})`];
  });
  const sentences = [...byShare.values()].map(({ lead, titles }) => ended(`${lead} ${namesInSentence(titles)}`));
  return once.length === 0
    ? sentences
    : [...sentences, ended(`${OWN_REPORT.finishedBy[lang]} ${namesInSentence(once)}`)];
}

function byShareDone({ totals: a }: ItemRollUp, { totals: b }: ItemRollUp): number {
  return b.fulfilled / b.due - a.fulfilled / a.due || b.due - a.due;
}

/** Whether a sum shows that something arose. */
function hasArisen({ indicator, sum }: FigureRollUp): boolean {
  return saysItArose(indicator, sum ?? 0);
}

/** Whether every unit that did an item did so by having nothing to do. */
function isNothingArisen({ totals }: ItemRollUp): boolean {
  return totals.fulfilled > 0 && totals.none === totals.fulfilled;
}

interface FigureWords {
  readonly sentence: string | null;
  readonly zeros: readonly string[];
}

/** The sums under a heading. A sum over some units gives their number; a figure that no unit reported is left out. */
function figureWordsOf(nodes: readonly string[], { figures, plan }: RollUp, lang: Lang): FigureWords {
  const parts = new Set(figures.flatMap(({ indicator }) => indicator.parts ?? []));
  const here = figures
    .filter(({ indicator, sum }) => nodes.includes(indicator.item) && sum !== null && !parts.has(indicator.id))
    .map((rolled): RolledFigure => ({ indicator: rolled.indicator, figure: { value: rolled.sum }, rolled }));
  const said = inTurn(here);
  const shared = sharedBy(here, lang);
  let isAgainstSaid = false;
  const marked = (row: RolledFigure, text: string): string => {
    const { reported, of } = row.rolled;
    const moved = movedText(row.rolled, lang);
    const against = comparisonIn(row.rolled, 'previous')?.period;
    const change =
      moved === null || isAgainstSaid || against === undefined
        ? moved
        : SENTENCES.against(moved, periodWords(against))[lang];
    if (moved !== null) isAgainstSaid = true;
    const goal = rolledTargetMark(row.rolled.target, row.indicator, row.rolled.sum, plan, lang);
    const marks = [
      ...(isPartial(row.rolled) && shared === null ? [OWN_REPORT.figuresOf(reported, of)[lang]] : []),
      ...(change === null ? [] : [change]),
      ...(goal === null ? [] : [goal]),
    ];
    return marks.length === 0 ? text : `${text} (${marks.join('; ')})`;
  };
  const phrases = said.filter((row) => !isZero(row)).map((row) => marked(row, figurePhrase(row, lang)));
  const zeros = said.filter(isZero).map((row) => marked(row, nameInSentence(row.indicator.name)));
  const lead = said.some((row) => isCount(row)) ? `${SENTENCES.figures[lang]} ` : '';
  return {
    sentence: phrases.length === 0 ? null : capitalised(`${shared ?? ''}${inLine(lead, shared)}${phrases.join('; ')}.`),
    zeros: [...new Set(zeros)],
  };
}

/** `Theo số liệu của 38/40 đơn vị, `: printed once if all figures of a heading are from the same number of units. */
function sharedBy(rows: readonly RolledFigure[], lang: Lang): string | null {
  const [first] = rows;
  if (first === undefined || rows.length < 2 || !isPartial(first.rolled)) return null;
  const { reported, of } = first.rolled;
  const isSame = rows.every(({ rolled }) => rolled.reported === reported && rolled.of === of);
  return isSame ? OWN_REPORT.accordingTo(reported, of)[lang] : null;
}

const inLine = (lead: string, before: string | null): string => (before === null ? lead : uncapitalised(lead));

interface RolledFigure extends ValuedFigure {
  readonly rolled: FigureRollUp;
}

/** The change since the period before, if both sums are over the same units. */
function movedText(figure: FigureRollUp, lang: Lang): string | null {
  const earlier = comparisonIn(figure, 'previous');
  if (earlier === null || earlier.change === null || !earlier.isOverAll) return null;
  return movedWords(earlier.change, figure.indicator.kind, lang);
}

/** The carried work of a unit under a heading, in the unit's words and with its documents. */
function carriedLine(work: CarriedWork, nodes: readonly string[], citer: DocumentCiter, lang: Lang): readonly Line[] {
  const items = carriedItems(work, nodes);
  const results = resultsOf(items, work.report);
  const withWords = items.flatMap(({ item }) => {
    const words = results.get(item.id)?.printed ?? [];
    return words.length === 0 ? [] : [{ item, words }];
  });
  if (withWords.length === 0) return [];
  const texts = withWords.map(({ item, words }) =>
    resultText(withWords.length > 1 ? item.title : null, words, work.report.period.calendar, citer, lang),
  );
  return [[bold(OWN_REPORT.unitSays(work.unit.name)[lang]), { kind: 'text', text: ` ${texts.join(' ')}` }]];
}
