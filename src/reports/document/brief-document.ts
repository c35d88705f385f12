import type { Brief, ItemAttention } from '../../domain/roll-up-brief.js';
import type { FigureRollUp } from '../../domain/roll-up-figures.js';
import { expectedCount, type LedgerUnit } from '../../domain/roll-up-ledger.js';
import type { Lang, Text } from '../../domain/text.js';
import { BRIEF } from '../../locale/brief.js';
import { DOCUMENT } from '../../locale/document.js';
import { measured, movedWords } from '../../locale/document-department.js';
import { numberWords } from '../../locale/figures.js';
import { someOf } from '../../locale/roll-up.js';
import { words } from './inline.js';
import type { Block, OfficialDocument } from './official-document.js';
import { clipped, fitted, linesOf, roomOf } from './one-page.js';

/** Lines of text that a page has beside its title and headings. */
const PAGE_LINES = 26;

/** Names of units in a line of their own, and within one about something else. */
const MOST_LINES = 2;
const MOST_NAMES = 3;

/** The director's page: one A4, whatever there is to say; what does not fit is counted, never left out in silence. */
export function briefDocument(brief: Brief, lang: Lang): OfficialDocument {
  const { plan, period, ledger, asOf, reports } = brief.rollUp;
  const title = BRIEF.title(plan.issuer.name, period)[lang];
  return {
    lang,
    properties: { title: `${BRIEF.label[lang]}: ${title}`, author: plan.issuer.name },
    mark: reports.some(({ report }) => report.status.unitPlan.sample === true) ? DOCUMENT.sample[lang] : null,
    main: null,
    appendices: [
      {
        label: BRIEF.label[lang],
        title,
        reference: BRIEF.basis(ledger.counted.length, expectedCount(ledger), asOf)[lang],
        landscape: false,
        blocks: sections(brief, lang),
      },
    ],
    notes: [],
  };
}

interface Section {
  readonly heading: Text;
  /** Each a paragraph, the most urgent first. */
  readonly texts: readonly string[];
  readonly more: (count: number) => Text;
  readonly nothing: Text;
  /** Its share of the page where everything is full. */
  readonly lines: number;
}

function sections(brief: Brief, lang: Lang): readonly Block[] {
  const parts: readonly Section[] = [
    {
      heading: BRIEF.reports,
      texts: reportLines(brief, lang),
      more: BRIEF.moreItems,
      nothing: BRIEF.allDone,
      lines: 9,
    },
    {
      heading: BRIEF.attention,
      texts: brief.attention.map((one) => clipped(attentionLine(one, lang), 2)),
      more: BRIEF.moreItems,
      nothing: BRIEF.allDone,
      lines: 6,
    },
    {
      heading: BRIEF.proposals,
      texts: brief.proposals.map(({ proposal, units }) =>
        clipped(BRIEF.proposal(clipped(proposal, 1.5), someOf(namesOf(units), MOST_NAMES))[lang], 2),
      ),
      more: BRIEF.moreProposals,
      nothing: BRIEF.noProposals,
      lines: 7,
    },
    {
      heading: BRIEF.moved,
      texts: brief.moved.map((one) => clipped(movedLine(one, lang), 2)),
      more: BRIEF.moreFigures,
      nothing: BRIEF.nothingMoved,
      lines: 5,
    },
  ];
  const room = roomFor(parts);
  return parts.flatMap((part, at): readonly Block[] => {
    const { texts, left } = fitted(part.texts, room[at] ?? part.lines);
    const more = left === 0 ? [] : [`… ${part.more(left)[lang]}.`];
    const all = texts.length === 0 ? [part.nothing[lang]] : [...texts, ...more];
    return [
      { kind: 'heading', level: 2, label: `${at + 1}.`, text: words(part.heading[lang]) },
      { kind: 'list', items: all.map(words) },
    ];
  });
}

/** What a section does not need goes to the next ones that do, decisions first. */
function roomFor(parts: readonly Section[]): readonly number[] {
  const needs = parts.map(({ texts }) =>
    Math.max(
      roomOf(''),
      texts.reduce((sum, text) => sum + roomOf(text), 0),
    ),
  );
  const room = parts.map(({ lines }, at) => Math.min(lines, needs[at] ?? lines));
  let spare = PAGE_LINES - room.reduce((sum, one) => sum + one, 0);
  for (const at of [2, 1, 0, 3]) {
    const given = Math.max(0, Math.min(spare, (needs[at] ?? 0) - (room[at] ?? 0)));
    room[at] = (room[at] ?? 0) + given;
    spare -= given;
  }
  return room;
}

function reportLines(brief: Brief, lang: Lang): readonly string[] {
  const { accepted, submitted, returned, unsent, without } = brief;
  const lists: readonly (readonly [Text, readonly LedgerUnit[]])[] = [
    [BRIEF.unsent, unsent],
    [BRIEF.without, without],
    [BRIEF.returned, returned],
    [BRIEF.submitted, submitted],
    [BRIEF.accepted, accepted],
  ];
  return lists.filter(([, units]) => units.length > 0).map(([label, units]) => namedLine(label, units, lang));
}

/** As many names as two lines hold. */
function namedLine(label: Text, units: readonly LedgerUnit[], lang: Lang): string {
  const names = namesOf(units);
  for (let most = names.length; most > 0; most -= 1) {
    const text = BRIEF.listed(label, units.length, someOf(names, most))[lang];
    if (linesOf(text) <= MOST_LINES) return text;
  }
  return BRIEF.counted(label, units.length)[lang];
}

function attentionLine({ item, blocked, missing }: ItemAttention, lang: Lang): string {
  const some = (units: readonly { readonly unit: LedgerUnit }[]): Text =>
    someOf(namesOf(units.map(({ unit }) => unit)), MOST_NAMES);
  const parts = [
    ...(blocked.length === 0 ? [] : [BRIEF.blockedAt(some(blocked))[lang]]),
    ...(missing.length === 0 ? [] : [BRIEF.missingAt(missing.length, some(missing))[lang]]),
  ];
  return BRIEF.itemLine(item.title, parts.join('; '));
}

function movedLine({ indicator, sum, change, compared, of }: FigureRollUp, lang: Lang): string {
  const value = sum === null ? '–' : measured(numberWords(sum, lang), indicator.unit);
  const over = compared === of ? null : BRIEF.comparedOver(compared);
  return BRIEF.movedLine(indicator.name, value, movedWords(change ?? 0, lang), over)[lang];
}

function namesOf(units: readonly LedgerUnit[]): readonly string[] {
  return units.map(({ name }) => name);
}
