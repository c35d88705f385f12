import { documentDate } from '../../../domain/calendar/date.js';
import type { LetterData, LetterUnit } from '../../../domain/department/letter-recipients.js';
import type { Lang, Text } from '../../../domain/text/text.js';
import { paddedNumber } from '../../../locale/document.js';
import { LETTERS } from '../../../locale/document-letters.js';
import { asSentences, ended } from '../../../locale/document-sentences.js';
import { gap } from '../../model/gaps.js';
import { words } from '../../model/inline.js';
import type { Block, Row } from '../../model/official-document.js';
import { citedPlan } from '../letterhead-and-signature.js';
import { plainParagraph } from '../report-blocks.js';
import { asked, lastLine, type LetterText } from './parts.js';
import { lackBlocks, lackLines } from './remind.js';

/** A letter with reports that were returned: the office's own reason, and what the report lacks. */
export function returnLetter(content: LetterData, lang: Lang): LetterText {
  const { plan, period, to } = content;
  const issuer = plan.issuer.name;
  const { matter } = citedPlan(plan);
  const isOne = to.length === 1;
  return {
    blocks: isOne
      ? to.flatMap((unit) => aboutOne(unit, content, lang))
      : [plainParagraph(LETTERS.receivedFrom(issuer, to.length, matter, period)[lang])],
    closing: lastLine(LETTERS.sendAgain(issuer, asked(content))[lang]),
    list: isOne ? null : { columns: columns(lang), rows: to.map((unit, at) => rowOf(unit, at, lang)) },
  };
}

function aboutOne(unit: LetterUnit, { plan, period }: LetterData, lang: Lang): readonly Block[] {
  const { name, returned, lacks, row } = unit;
  const issuer = plan.issuer.name;
  const reason = reasonOf(unit);
  const day = returned?.review?.date ?? row.sendBy;
  const said = LETTERS.returned(issuer, day, reason === null ? '' : ended(asSentences(reason)))[lang];
  return [
    plainParagraph(LETTERS.received(issuer, name, citedPlan(plan).matter, period, paperOf(unit))[lang]),
    {
      kind: 'paragraph',
      label: null,
      text: reason === null ? [...words(said), gap(LETTERS.noReason[lang])] : words(said),
    },
    ...(row.extendedTo === null ? [] : [plainParagraph(LETTERS.extended(name, row.extendedTo)[lang])]),
    ...(lacks === null ? [] : lackBlocks(lacks, lang)),
  ];
}

function reasonOf({ returned }: LetterUnit): string | null {
  return returned?.review?.reason?.trim() ?? null;
}

/** The signed paper of the report that was sent, else the day on which it was sent. */
function paperOf({ returned, row }: LetterUnit): Text {
  const { number = null, dated, date = row.sendBy } = returned?.submission ?? {};
  const day = documentDate(dated ?? date);
  return number === null ? LETTERS.sent(documentDate(date)) : LETTERS.numbered(paddedNumber(number), day);
}

const columns = (lang: Lang) =>
  [
    { title: LETTERS.columns.number[lang], share: 7, align: 'center' },
    { title: LETTERS.columns.unit[lang], share: 26, align: 'left' },
    { title: LETTERS.columns.report[lang], share: 22, align: 'left' },
    { title: LETTERS.columns.reason[lang], share: 30, align: 'left' },
    { title: LETTERS.columns.lacks[lang], share: 22, align: 'left' },
  ] as const;

function rowOf(unit: LetterUnit, at: number, lang: Lang): Row {
  const { name, lacks } = unit;
  const reason = reasonOf(unit) ?? LETTERS.noReason[lang];
  return { kind: 'cells', cells: [[String(at + 1)], [name], [paperOf(unit)[lang]], [reason], lackLines(lacks, lang)] };
}
