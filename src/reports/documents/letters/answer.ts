import type { AnsweredDifficulty } from '../../../domain/department/letter-facts.js';
import type { LetterData, LetterUnit } from '../../../domain/department/letter-recipients.js';
import type { Lang } from '../../../domain/text/text.js';
import { LETTERS } from '../../../locale/document-letters.js';
import { asSentences, ended } from '../../../locale/document-sentences.js';
import { words } from '../../model/inline.js';
import type { Block, Row } from '../../model/official-document.js';
import { citedPlan } from '../letterhead-and-signature.js';
import { plainParagraph } from '../report-blocks.js';
import { asked, lastLine, type LetterText } from './parts.js';

/** The head office's answers to difficulties: each with its proposal, in the words that people wrote. */
export function answerLetter(content: LetterData, lang: Lang): LetterText {
  const { plan, period, to } = content;
  const issuer = plan.issuer.name;
  const [only] = to;
  const one = to.length === 1 && only !== undefined ? only : null;
  return {
    blocks: [
      plainParagraph(LETTERS.answers(issuer, one?.name ?? null, citedPlan(plan).matter, period)[lang]),
      ...(one === null
        ? []
        : one.answered.flatMap((each, at) =>
            aboutDifficulty(each, one.answered.length === 1 ? null : at, issuer, lang),
          )),
    ],
    closing: lastLine(LETTERS.informed(issuer, asked(content))[lang]),
    list: one !== null ? null : { columns: columns(lang), rows: to.flatMap((unit, at) => rowsOf(unit, at, lang)) },
  };
}

function aboutDifficulty(
  { item, text, proposal, answer }: AnsweredDifficulty,
  at: number | null,
  issuer: string,
  lang: Lang,
): readonly Block[] {
  const head = item === null ? LETTERS.aboutDifficulty : LETTERS.aboutItem(item);
  const said = (words: string): string => ended(asSentences(words));
  return [
    // One difficulty alone has no number, and needs a heading only to name its item.
    ...(at === null && item === null ? [] : [headingOf(at, head[lang])]),
    plainParagraph(LETTERS.raised(said(text))[lang]),
    ...(proposal === null ? [] : [plainParagraph(LETTERS.proposed(said(proposal))[lang])]),
    plainParagraph(LETTERS.answered(issuer, said(answer))[lang]),
  ];
}

function headingOf(at: number | null, text: string): Block {
  return { kind: 'heading', level: 2, label: at === null ? null : `${at + 1}.`, text: words(text) };
}

const columns = (lang: Lang) =>
  [
    { title: LETTERS.columns.number[lang], share: 7, align: 'center' },
    { title: LETTERS.columns.unit[lang], share: 22, align: 'left' },
    { title: LETTERS.columns.raised[lang], share: 26, align: 'left' },
    { title: LETTERS.columns.proposal[lang], share: 24, align: 'left' },
    { title: LETTERS.columns.answer[lang], share: 26, align: 'left' },
  ] as const;

/** A row for each difficulty; the number and the unit are in the first. */
function rowsOf({ name, answered }: LetterUnit, at: number, lang: Lang): readonly Row[] {
  return answered.map(({ item, text, proposal, answer }, n): Row => {
    const raised = [...(item === null ? [] : [LETTERS.aboutItem(item)[lang]]), asSentences(text)];
    const cells = [raised, proposal === null ? [] : [asSentences(proposal)], [asSentences(answer)]];
    return n === 0
      ? { kind: 'cells', cells: [[String(at + 1)], [name], ...cells] }
      : { kind: 'cells', joined: 2, cells: [[], [], ...cells] };
  });
}
