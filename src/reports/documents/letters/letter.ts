import { yearOf } from '../../../domain/calendar/date.js';
import { capitals } from '../../../domain/text/letter-case.js';
import type { LetterData } from '../../../domain/department/letter-recipients.js';
import type { Lang } from '../../../domain/text/text.js';
import type { LetterKind } from '../../../domain/unit/letters.js';
import { DOCUMENT, DOTS, endedLines, issuedWith, placeAndDate } from '../../../locale/document.js';
import { archived, letterCodes, letterNumber } from '../../../locale/document-frame.js';
import { LETTERS } from '../../../locale/document-letters.js';
import { citationWithoutSubject } from '../../../locale/document-plan.js';
import { hasDots, haveGaps } from '../../model/gaps.js';
import type { Appendix, Letterhead, OfficialDocument, Signing, Table } from '../../model/official-document.js';
import { citedPlan, formOf, issuerLetterhead, lookOf, markOf } from '../letterhead-and-signature.js';
import { answerLetter } from './answer.js';
import type { LetterText } from './parts.js';
import { remindLetter } from './remind.js';
import { returnLetter } from './return.js';

const TEXTS: Readonly<Record<LetterKind, (content: LetterData, lang: Lang) => LetterText>> = {
  remind: remindLetter,
  return: returnLetter,
  answer: answerLetter,
};

/** The most units that are addressed by name; a letter to more is addressed to those in its list. */
const MAX_ADDRESSEES = 5;

/** A letter of the head office to one or more units, in the form of a công văn (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
export function letterDocument(content: LetterData, lang: Lang): OfficialDocument {
  const { kind, plan, period, to, isSample } = content;
  const about = LETTERS.about(kind, citedPlan(plan).matter, period)[lang];
  const { blocks, closing, list } = TEXTS[kind](content, lang);
  const head = letterhead(content, lang);
  const sign = signing(content, lang);
  const filledIn = [head.number, head.placeAndDate, ...sign.authority, sign.name];
  const isDraft = haveGaps(blocks) || filledIn.some(hasDots) || (list !== null && hasBlankCell(list, lang));
  const names = to.map(({ name }) => name);
  return {
    lang,
    properties: { title: about, author: plan.issuer.name },
    mark: markOf(isSample, false, lang),
    draft: isDraft ? DOCUMENT.draft[lang] : null,
    look: lookOf(content),
    main: {
      letterhead: head,
      typeName: null,
      subject: about,
      bases: [],
      addressees: {
        label: DOCUMENT.to[lang],
        names: names.length > MAX_ADDRESSEES ? [LETTERS.listed[lang]] : names.length > 1 ? endedLines(names) : names,
      },
      blocks,
      closing: [closing],
      signing: sign,
    },
    appendices: list === null ? [] : [appendix(content, list, lang)],
    notes: [],
  };
}

function hasBlankCell({ rows }: Table, lang: Lang): boolean {
  return rows.some((row) => row.kind === 'cells' && row.cells.flat().includes(LETTERS.noReason[lang]));
}

/** The letterhead of the plan's issuer; number, day and month are filled in after signing. */
function letterhead(content: LetterData, lang: Lang): Letterhead {
  const { plan, paper, day, drafter } = content;
  const { code, place } = plan.issuer;
  const number = letterNumber(formOf(plan), paper.number ?? null, { issuer: code, drafter })[lang];
  return issuerLetterhead(plan, number, placeAndDate(place, paper.dated ?? null, yearOf(day))[lang], lang, content);
}

function signing({ plan, paper, signatory }: LetterData, lang: Lang): Signing {
  const { authority = [], position, name } = signatory;
  return {
    label: DOCUMENT.recipients[lang],
    recipients: endedLines(paper.recipients ?? [DOCUMENT.asAbove[lang], archived(formOf(plan), lang)]),
    authority: [...authority, position ?? DOTS].map(capitals),
    name: name ?? DOTS,
  };
}

/** The list of units, which comes with the letter. */
function appendix({ plan, paper, drafter, day }: LetterData, list: Table, lang: Lang): Appendix {
  const cited = {
    type: LETTERS.type[lang],
    number: paper.number ?? null,
    date: paper.dated ?? null,
    year: yearOf(day),
    ...letterCodes(formOf(plan), plan.issuer.code, drafter),
    form: formOf(plan),
    issuedWith: null,
    issuer: plan.issuer.name,
  };
  return {
    label: DOCUMENT.appendix[lang],
    title: capitals(LETTERS.list[lang]),
    reference: issuedWith(citationWithoutSubject(cited))[lang],
    landscape: false,
    blocks: [{ kind: 'table', table: list }],
  };
}
