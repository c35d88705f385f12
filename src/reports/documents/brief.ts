import { cutOffDay } from '../../domain/calendar/deadline.js';
import { unitCounts } from '../../domain/department/unit-counts.js';
import type { Brief, ItemAttention } from '../../domain/department/brief.js';
import { type FigureRollUp, isPartial } from '../../domain/department/roll-up-figures.js';
import { type LedgerUnit } from '../../domain/department/ledger.js';
import type { OpenProposal } from '../../domain/department/roll-up-difficulties.js';
import { fold } from '../../domain/text/fold.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { inNameOrder } from '../../domain/unit/unit-name.js';
import { BRIEF } from '../../locale/brief.js';
import { measured } from '../../locale/document-department.js';
import { changeWords } from '../../locale/department-figures.js';
import { unended } from '../../locale/document-sentences.js';
import { numberWords } from '../../locale/figures.js';
import { someOf } from '../../locale/roll-up.js';
import { type FittedSection, fittedReports, mostNames } from './brief-reports.js';
import { citedPlan, markOf } from './letterhead-and-signature.js';
import { words } from '../model/inline.js';
import type { Block, OfficialDocument } from '../model/official-document.js';
import { clipped, fitted, linesOf, roomOf } from '../model/fit-to-page.js';

/**
 * Lines of text on a page, without its headings, a title of one line, and the line that states which units are counted.
 */
const PAGE_LINES = 34.5;
/** Lines that the frame marking made-up data takes. */
const MARK_LINES = 2;

/** The most lines of a paragraph, and of a proposal, which is to be decided as it stands here. */
const MAX_LINES = 2;
const MAX_PROPOSAL_LINES = 4;
/** The most names of units within a line. */
const MAX_NAMES = 3;
/** A difficulty is not cut to fewer words: they would say nothing. */
const MIN_WORDS = 5;

/** The director's page: always a single A4. What does not fit is counted, never left out silently. */
export function briefDocument(brief: Brief, lang: Lang): OfficialDocument {
  const { plan, period, ledger, asOf, reports } = brief.rollUp;
  const title = BRIEF.title(plan.issuer.name, citedPlan(plan).matter, period)[lang];
  const reference = BRIEF.basis(unitCounts(ledger), period, asOf)[lang];
  const isSample = reports.some(({ unitPlan }) => unitPlan.sample === true);
  const mark = markOf(isSample, isDraft(brief), lang);
  const room = PAGE_LINES - (linesOf(title) - 1) - (linesOf(reference) - 1) - (mark === null ? 0 : MARK_LINES);
  return {
    lang,
    properties: { title: `${BRIEF.label[lang]}: ${title}`, author: plan.issuer.name },
    mark,
    main: null,
    appendices: [
      {
        label: BRIEF.label[lang],
        title,
        reference,
        landscape: false,
        blocks: sections(brief, room, lang),
      },
    ],
    notes: [],
  };
}

/** Whether the brief is a draft: before the cut-off nothing can be missed. */
function isDraft({ rollUp: { asOf, period, plan } }: Brief): boolean {
  return asOf <= cutOffDay(period, plan.reporting);
}

interface Section {
  readonly heading: Text;
  /** Its blocks in so many lines, the most urgent first; what does not fit is counted. */
  readonly fit: (room: number) => FittedSection;
  /** Its share of a full page, in lines. Together the shares fit the smallest page. */
  readonly lines: number;
  /** Its turn to take the room that other sections leave. */
  readonly turn: number;
}

function sections(brief: Brief, room: number, lang: Lang): readonly Block[] {
  const parts: readonly Section[] = [
    { heading: BRIEF.reports, fit: (lines) => fittedReports(brief, lines, lang), lines: 11, turn: 1 },
    {
      heading: BRIEF.attention,
      fit: list(
        brief.attention.map((one) => attentionLine(one, lang)),
        BRIEF.moreItems,
        nothingLeft(brief),
        lang,
      ),
      lines: 5.5,
      turn: 2,
    },
    {
      heading: BRIEF.proposals,
      fit: list(
        brief.proposals.map((one) => proposalLine(one, lang)),
        BRIEF.moreProposals,
        BRIEF.noProposals,
        lang,
      ),
      lines: 8.5,
      turn: 0,
    },
    {
      heading: BRIEF.moved,
      fit: list(
        [...doubtLines(brief, lang), ...brief.moved.map((one) => movedLine(one, lang))],
        BRIEF.moreFigures,
        brief.hasComparisons ? BRIEF.nothingMoved : BRIEF.nothingToCompare,
        lang,
      ),
      lines: 4,
      turn: 3,
    },
  ];
  const shown = shareOut(parts, room);
  return parts.flatMap((part, at): readonly Block[] => [
    { kind: 'heading', level: 2, label: `${at + 1}.`, text: words(part.heading[lang]) },
    ...(shown.get(part)?.blocks ?? []),
  ]);
}

/** A section of paragraphs: as many as fit, then how many were left out. */
function list(
  texts: readonly string[],
  more: (count: number) => Text,
  nothing: Text,
  lang: Lang,
): (room: number) => FittedSection {
  return (room) => {
    const { texts: shown, left } = fitted(texts, room);
    const all = texts.length === 0 ? [nothing[lang]] : [...shown, ...(left === 0 ? [] : [`… ${more(left)[lang]}.`])];
    return {
      blocks: [{ kind: 'list', items: all.map(words) }],
      lines: all.reduce((sum, text) => sum + roomOf(text), 0),
    };
  };
}

/** What stands where no item needs attention: nothing can be said of units whose plan is missing or broken. */
function nothingLeft(brief: Brief): Text {
  const counts = unitCounts(brief.rollUp.ledger);
  if (counts.withPlan === 0) return BRIEF.nothingKnown;
  return isDraft(brief) ? BRIEF.nothingBlocked : BRIEF.allDone(counts);
}

/** Fills the page: sections that need more than their share take the room that others leave, decisions first. */
function shareOut(parts: readonly Section[], page: number): ReadonlyMap<Section, FittedSection> {
  const shown = new Map(parts.map((part) => [part, part.fit(part.lines)]));
  let spare = page - [...shown.values()].reduce((sum, { lines }) => sum + lines, 0);
  for (const part of [...parts].sort((a, b) => a.turn - b.turn)) {
    const before = shown.get(part)?.lines ?? 0;
    const now = part.fit(Math.max(part.lines, before + spare));
    shown.set(part, now);
    spare -= now.lines - before;
  }
  return shown;
}

/**
 * A proposal with the units that make it, the numbers by which it is answered, and the difficulty behind it. The
 * proposal has room first: it is what is to be decided.
 */
function proposalLine(one: OpenProposal, lang: Lang): string {
  const { proposal, text, isSameText, units, numbers, earlierAnswers } = one;
  const names = units.map(({ id, name }) => BRIEF.numbered(name, numbers.get(id) ?? [])[lang]);
  const [earlier] = earlierAnswers;
  const before = earlier === undefined ? '' : `${BRIEF.answeredEarlier(earlier.date)[lang]} `;
  const line = (words: string): string => BRIEF.proposal(someOf(names, MAX_NAMES), `${before}${words}`)[lang];
  const alone = clipped(line(proposal), MAX_PROPOSAL_LINES);
  if (!isSameText || fold(proposal).includes(fold(unended(text)))) return alone;
  const cuts = cutsOf(text);
  const fitting = cuts.find((cut) => linesOf(line(BRIEF.withDifficulty(proposal, cut)[lang])) <= MAX_PROPOSAL_LINES);
  return fitting === undefined ? alone : line(BRIEF.withDifficulty(proposal, fitting)[lang]);
}

/** A text whole, then cut at each word from its end, to no fewer words than say something. */
function cutsOf(text: string): readonly string[] {
  const all = text.split(/\s+/);
  const least = Math.min(all.length, MIN_WORDS);
  return Array.from({ length: all.length - least + 1 }, (_, cut) =>
    cut === 0
      ? all.join(' ')
      : `${all
          .slice(0, all.length - cut)
          .join(' ')
          .replace(/[,;:.]$/, '')} …`,
  );
}

/** As many names as fit on two lines; at least the number of units. */
function attentionLine({ item, blocked, missing, partly, unconfirmed }: ItemAttention, lang: Lang): string {
  const lineWith = (most: number, ofOthers: number): string => {
    const some = (units: readonly LedgerUnit[]): Text => someUnits(units, units === blocked ? most : ofOthers);
    const parts = [
      ...(blocked.length === 0 ? [] : [(item === null ? BRIEF.at : BRIEF.blockedAt)(some(blocked))[lang]]),
      ...(missing.length === 0 ? [] : [BRIEF.missingAt(some(missing))[lang]]),
      ...(partly.length === 0 ? [] : [BRIEF.partlyAt(some(partly))[lang]]),
      ...(unconfirmed.length === 0 ? [] : [BRIEF.unconfirmedAt(some(unconfirmed))[lang]]),
    ];
    return BRIEF.itemLine(item?.title ?? BRIEF.general[lang], parts.join('; '));
  };
  const maxima = Array.from({ length: MAX_NAMES }, (_, at) => MAX_NAMES - at);
  // Where the names of all are too long, those that are blocked are named first.
  const tries = [...maxima.map((max) => [max, max] as const), ...maxima.map((max) => [max, 0] as const)];
  const fitting = tries.find(([most, ofOthers]) => linesOf(lineWith(most, ofOthers)) <= MAX_LINES);
  return fitting === undefined ? clipped(lineWith(0, 0), MAX_LINES) : lineWith(...fitting);
}

function someUnits(units: readonly LedgerUnit[], max: number): Text {
  return max === 0 ? BRIEF.units(units.length) : someOf(namesOf(units), max);
}

/** The units whose doubtful figures are in no sum. */
function doubtLines({ rollUp: { doubts } }: Brief, lang: Lang): readonly string[] {
  const units = inNameOrder(
    doubts.map(({ unit }) => unit),
    (unit) => unit,
  );
  const count = doubts.reduce((sum, { figures }) => sum + figures.length, 0);
  if (count === 0) return [];
  const label = BRIEF.doubts(count);
  const listed = (names: Text): string => BRIEF.listed(label, units.length, names)[lang];
  const most = mostNames(namesOf(units), (names) => linesOf(listed(names)) <= MAX_LINES);
  return [most === null ? BRIEF.counted(label, units.length)[lang] : listed(most)];
}

/** The numbers always stay whole: where the line is too long, the name is cut. */
function movedLine(figure: FigureRollUp, lang: Lang): string {
  const { indicator, sum, reported, of, comparisons } = figure;
  const value = sum === null ? '–' : measured(numberWords(sum, lang), indicator.unit);
  const rests = isPartial(figure) ? ` (${BRIEF.of(reported, of)[lang]})` : '';
  const moved = comparisons
    .filter(({ change }) => change !== null && change !== 0)
    .map((earlier) => `${BRIEF.against[earlier.kind][lang]} ${changeWords(earlier, indicator)[lang]}`);
  const numbers = [`${value}${rests}`, ...moved].join('; ');
  const words = indicator.name.split(' ');
  for (let max = words.length; max > 1; max -= 1) {
    const name = max === words.length ? indicator.name : `${words.slice(0, max).join(' ')} …`;
    const line = `${name}: ${numbers}.`;
    if (linesOf(line) <= MAX_LINES) return line;
  }
  return `${indicator.name}: ${numbers}.`;
}

function namesOf(units: readonly LedgerUnit[]): readonly string[] {
  return units.map(({ name }) => name);
}
