import type { LetterData } from '../../../domain/department/letter-recipients.js';
import { sendingDay } from '../../../domain/calendar/deadline.js';
import { documentDate } from '../../../domain/calendar/date.js';
import type { Lacks } from '../../../domain/department/letter-facts.js';
import type { Lang } from '../../../domain/text/text.js';
import { LETTERS } from '../../../locale/document-letters.js';
import { ended, namesInSentence } from '../../../locale/document-sentences.js';
import { citation } from '../../../locale/document-plan.js';
import { blanksMarked } from '../../model/gaps.js';
import { words } from '../../model/inline.js';
import type { Block, Row } from '../../model/official-document.js';
import { citedPlan } from '../letterhead-and-signature.js';
import { listUnder, plainParagraph } from '../report-blocks.js';
import { isCited } from '../../../domain/reporting/frame-gaps.js';
import { asked, lastLine, type LetterText } from './parts.js';

/** A reminder to units that have not sent a report: the deadline, and what is missing from the report. */
export function remindLetter(content: LetterData, lang: Lang): LetterText {
  const { plan, period, day, to } = content;
  const issuer = plan.issuer.name;
  const cited = citedPlan(plan);
  const sendBy = sendingDay(period, plan.reporting);
  const opening = LETTERS.sendBy(citation(cited), issuer, cited.matter, period, sendBy)[lang];
  const isAnyLate = to.some(({ row }) => row.state === 'late');
  const request = isAnyLate ? LETTERS.send : LETTERS.sendOnTime;
  return {
    blocks: [
      { kind: 'paragraph', label: null, text: isCited(plan) ? words(opening) : blanksMarked(opening) },
      ...(to.length === 1 ? aboutOne(content, lang) : [plainParagraph(aboutAll(content, day, lang))]),
    ],
    closing: lastLine(request(issuer, asked(content))[lang]),
    list: to.length === 1 ? null : { columns: columns(lang), rows: to.map((one, at) => rowOf(one, at, lang)) },
  };
}

function aboutOne({ plan, day, to }: LetterData, lang: Lang): readonly Block[] {
  return to.flatMap(({ name, row, lacks }) => {
    const { extendedTo, lateDays } = row;
    return [
      ...(extendedTo === null ? [] : [plainParagraph(LETTERS.extended(name, extendedTo)[lang])]),
      plainParagraph(LETTERS.notReceived(plan.issuer.name, name, day, lateDays)[lang]),
      ...(lacks === null ? [plainParagraph(ended(LETTERS.noPlan(name)[lang]))] : lackBlocks(lacks, lang)),
    ];
  });
}

function aboutAll({ plan, to }: LetterData, day: string, lang: Lang): string {
  const late = to.filter(({ row }) => row.state === 'late').length;
  return LETTERS.notReceivedOf(plan.issuer.name, to.length, late, day)[lang];
}

/** What a report lacks, by name; of a unit that recorded nothing, only that. */
export function lackBlocks(lacks: Lacks, lang: Lang): readonly Block[] {
  if (lacks.isIdle) return [plainParagraph(ended(LETTERS.idleUnit[lang]))];
  const named = [
    ...(lacks.items.length === 0
      ? []
      : [`${LETTERS.items(lacks.items.length)[lang]}: ${someNames(lacks.items, lang)}`]),
    ...(lacks.figures.length === 0
      ? []
      : [`${LETTERS.figures(lacks.figures.length)[lang]}: ${someNames(lacks.figures, lang)}`]),
  ];
  return listUnder(LETTERS.lacking[lang], named);
}

/** The most names in a letter: the unit sees all of them in its own report. */
const MAX_NAMES = 10;

function someNames(names: readonly string[], lang: Lang): string {
  const left = names.length - MAX_NAMES;
  if (left <= 0) return namesInSentence(names);
  return `${namesInSentence(names.slice(0, MAX_NAMES))}; ${LETTERS.others(left)[lang]}`;
}

/** What a report lacks, in a cell: how much of each. */
export function lackLines(lacks: Lacks | null, lang: Lang): readonly string[] {
  if (lacks === null) return [LETTERS.noPlan(null)[lang]];
  if (lacks.isIdle) return [LETTERS.idle[lang]];
  return [
    ...(lacks.items.length === 0 ? [] : [LETTERS.items(lacks.items.length)[lang]]),
    ...(lacks.figures.length === 0 ? [] : [LETTERS.figures(lacks.figures.length)[lang]]),
  ];
}

const columns = (lang: Lang) =>
  [
    { title: LETTERS.columns.number[lang], share: 7, align: 'center' },
    { title: LETTERS.columns.unit[lang], share: 34, align: 'left' },
    { title: LETTERS.columns.sendBy[lang], share: 15, align: 'center' },
    { title: LETTERS.columns.state[lang], share: 21, align: 'center' },
    { title: LETTERS.columns.lacks[lang], share: 30, align: 'left' },
  ] as const;

function rowOf({ name, row, lacks }: LetterData['to'][number], at: number, lang: Lang): Row {
  const state = row.lateDays > 0 ? LETTERS.lateBy(row.lateDays) : LETTERS.inTime;
  const lines = lackLines(lacks, lang);
  return {
    kind: 'cells',
    cells: [
      [String(at + 1)],
      [name],
      [documentDate(row.sendBy)],
      [state[lang]],
      lines.length > 0 ? lines : [LETTERS.notSent[lang]],
    ],
  };
}
