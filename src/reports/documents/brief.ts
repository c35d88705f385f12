import { cutOffDay } from '../../domain/calendar/deadline.js';
import { unitCounts } from '../../domain/department/unit-counts.js';
import type { Brief, ItemAttention } from '../../domain/department/brief.js';
import { type FigureRollUp, isPartial } from '../../domain/department/roll-up-figures.js';
import type { RollUp } from '../../domain/department/roll-up.js';
import { SENDING_ORDER, type SendingPart } from '../../domain/department/sending-partition.js';
import { type LedgerUnit } from '../../domain/department/ledger.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { inNameOrder } from '../../domain/unit/unit-name.js';
import { BRIEF } from '../../locale/brief.js';
import { measured } from '../../locale/document-department.js';
import { changeWords } from '../../locale/department-figures.js';
import { SENDING_PART_WORDS, sendingWords } from '../../locale/submissions.js';
import { numberWords } from '../../locale/figures.js';
import { targetsInBrief } from '../../locale/targets.js';
import { LEDGER, someOf } from '../../locale/roll-up.js';
import { completionOverUnits } from './department/counts.js';
import { citedPlan, markOf } from './letterhead-and-signature.js';
import { words } from '../model/inline.js';
import type { Block, OfficialDocument } from '../model/official-document.js';
import { clipped, type Fitted, fitted, linesOf, roomOf } from '../model/fit-to-page.js';

/**
 * Lines of text on a page, without its headings, a title of one line, and the line that states which units are counted.
 */
const PAGE_LINES = 33.5;
/** Lines that the frame marking made-up data takes. */
const MARK_LINES = 2;

/** The most lines for unit names: in a line of their own, and within a line about something else. */
const MAX_LINES = 2;
const MAX_NAMES = 3;

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
  /** One paragraph each, the most urgent first. */
  readonly texts: readonly string[];
  readonly more: (count: number) => Text;
  readonly nothing: Text;
  /** Its share of a full page, in lines. Together the shares fit the smallest page. */
  readonly lines: number;
  /** Its turn to take the room that other sections leave. */
  readonly turn: number;
}

function sections(brief: Brief, room: number, lang: Lang): readonly Block[] {
  const parts: readonly Section[] = [
    {
      heading: BRIEF.reports,
      texts: reportLines(brief, lang),
      more: BRIEF.moreLines,
      nothing: BRIEF.nothingKnown,
      lines: 10,
      turn: 1,
    },
    {
      heading: BRIEF.attention,
      texts: brief.attention.map((one) => attentionLine(one, lang)),
      more: BRIEF.moreItems,
      nothing: nothingLeft(brief),
      lines: 6,
      turn: 2,
    },
    {
      heading: BRIEF.proposals,
      texts: brief.proposals.map(({ proposal, units, numbers, earlierAnswers: [earlier] }) => {
        const names = units.map(({ id, name }) => BRIEF.numbered(name, numbers.get(id) ?? [])[lang]);
        const before = earlier === undefined ? '' : `${BRIEF.answeredEarlier(earlier.date)[lang]} `;
        return clipped(BRIEF.proposal(someOf(names, MAX_NAMES), `${before}${proposal}`)[lang], 3);
      }),
      more: BRIEF.moreProposals,
      nothing: BRIEF.noProposals,
      lines: 9,
      turn: 0,
    },
    {
      heading: BRIEF.moved,
      texts: [...doubtLines(brief, lang), ...brief.moved.map((one) => movedLine(one, lang))],
      more: BRIEF.moreFigures,
      nothing: brief.hasComparisons ? BRIEF.nothingMoved : BRIEF.nothingToCompare,
      lines: 4,
      turn: 3,
    },
  ];
  const shown = shareOut(parts, room);
  return parts.flatMap((part, at): readonly Block[] => {
    const { texts, left } = shown.get(part) ?? { texts: [], left: part.texts.length };
    const more = left === 0 ? [] : [`… ${part.more(left)[lang]}.`];
    const all = texts.length === 0 && left === 0 ? [part.nothing[lang]] : [...texts, ...more];
    return [
      { kind: 'heading', level: 2, label: `${at + 1}.`, text: words(part.heading[lang]) },
      { kind: 'list', items: all.map(words) },
    ];
  });
}

/** What stands where no item needs attention: nothing can be said of units whose plan is missing or broken. */
function nothingLeft(brief: Brief): Text {
  const counts = unitCounts(brief.rollUp.ledger);
  if (counts.withPlan === 0) return BRIEF.nothingKnown;
  return isDraft(brief) ? BRIEF.nothingBlocked : BRIEF.allDone(counts);
}

/** Fills the page: sections that need more than their share take the room that others leave, decisions first. */
function shareOut(parts: readonly Section[], page: number): ReadonlyMap<Section, Fitted> {
  const inTurn = [...parts].sort((a, b) => a.turn - b.turn);
  const shown = new Map(parts.map((part) => [part, fitted(part.texts, part.lines)]));
  const used = (part: Section): number => roomOfFitted(shown.get(part) ?? { texts: [], left: 0 });
  let spare = page - parts.reduce((sum, part) => sum + used(part), 0);
  for (const part of inTurn) {
    const before = used(part);
    shown.set(part, fitted(part.texts, before + spare));
    spare -= used(part) - before;
  }
  return shown;
}

/** The lines of a section's paragraphs, and of the line that counts what was left out or says that there is nothing. */
function roomOfFitted({ texts, left }: Fitted): number {
  const besides = left > 0 || texts.length === 0 ? roomOf('') : 0;
  return texts.reduce((sum, text) => sum + roomOf(text), besides);
}

/** The number of units that have sent, the rate over all, then the units that have not, and those that wait for a review. */
function reportLines(brief: Brief, lang: Lang): readonly string[] {
  const { counts, parts, rollUp } = brief;
  const rate = completionOverUnits(rollUp, lang);
  return [
    `${sendingWords(counts)[lang]}.`,
    ...(rate === null ? [] : [rate]),
    ...targetsLine(rollUp, lang),
    ...SENDING_ORDER.filter((part) => parts[part].length > 0).map((part) =>
      namedLine(SENDING_PART_WORDS[part], namesIn(part, brief, lang), lang),
    ),
  ];
}

/** What the figures say of the plan's targets: how many are met, and the names of the missed ones if they fit. */
function targetsLine({ figures }: RollUp, lang: Lang): readonly string[] {
  const targets = figures.flatMap(({ indicator, target }) => (target === null ? [] : [{ indicator, target }]));
  if (targets.length === 0) return [];
  const words = (withNames: boolean): string => targetsInBrief(targets, withNames, lang);
  return [linesOf(words(true)) <= MAX_LINES ? words(true) : clipped(words(false), MAX_LINES)];
}

/** The names of the units in a part; for those that have not sent, with the extended sending day. */
function namesIn(part: SendingPart, { parts, extended }: Brief, lang: Lang): readonly string[] {
  const isWaited = part === 'not-sent' || part === 'no-file' || part === 'broken';
  return parts[part].map(({ id, name }) => {
    const day = isWaited ? extended.get(id) : undefined;
    return day === undefined ? name : `${name} (${LEDGER.extendedTo(day)[lang]})`;
  });
}

/** As many names as fit on two lines. */
function namedLine(label: Text, names: readonly string[], lang: Lang): string {
  // Only the first of thousands of names fit: once one number of names is too long, larger numbers are not tried.
  const tooMany = names.findIndex((_, at) => linesOf(names.slice(0, at + 1).join(', ')) > MAX_LINES);
  for (let max = tooMany === -1 ? names.length : tooMany; max > 0; max -= 1) {
    const text = BRIEF.listed(label, names.length, someOf(names, max))[lang];
    if (linesOf(text) <= MAX_LINES) return text;
  }
  return BRIEF.counted(label, names.length)[lang];
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
  return count === 0 ? [] : [namedLine(BRIEF.doubts(count), namesOf(units), lang)];
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
