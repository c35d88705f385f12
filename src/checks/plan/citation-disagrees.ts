import { scanCitations } from '../../domain/plan/citation.js';
import { printDate } from '../../domain/calendar/date.js';
import type { Reference } from '../../domain/plan/plan.js';
import { pointerTo } from '../../domain/text/pointer.js';
import type { Found, Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';
import { type PlacedCitation, placedCitations, sameNumber } from './walk-plan-texts.js';

/** A document whose type, number or date differs between the references and the text. */
export const citationDisagrees: Rule<PlanScope> = {
  code: 'citation-disagrees',
  severity: 'error',
  title: { vi: 'Viện dẫn không khớp số, ngày hoặc loại văn bản', en: 'Citation whose number, date or type disagrees' },
  why: {
    vi: 'Viện dẫn sai số, ngày thì căn cứ pháp lý sai; số liệu trong references và lời văn phải nói cùng một văn bản.',
    en: 'A wrong number or date is a wrong legal basis; references and text must speak of one document.',
  },
  bad: `references:
  nd-59-2023: { type: Nghị định, number: 59/2023/NĐ-CP, date: 2023-08-15, issuer: Chính phủ, subject: null, citation: Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ }
`,
  good: `references:
  nd-59-2023: { type: Nghị định, number: 59/2023/NĐ-CP, date: 2023-08-14, issuer: Chính phủ, subject: null, citation: Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ }
`,
  fix: {
    vi: 'Đối chiếu với bản gốc rồi sửa references; lời văn đã ban hành thì giữ nguyên, sai sót ghi vào errata.',
    en: 'Compare with the source and correct references; the issued text stays as it is, misprints go into errata.',
  },
  *run({ plan }) {
    for (const [key, reference] of Object.entries(plan.references)) yield* againstOwnCitation(key, reference);
    for (const cited of placedCitations(plan)) yield* againstReferences(cited);
  },
};

/** Compares a reference with its own full citation, which begins with the document itself. */
function* againstOwnCitation(key: string, { number, date, citation }: Reference): Generator<Found> {
  const [cited] = scanCitations((citation ?? '').normalize('NFC'));
  if (cited === undefined || cited.start > 0) return;
  const at = (field: string): string => pointerTo('references', key, field);
  if (!sameNumber(cited.number ?? '', number ?? '')) {
    yield {
      pointer: at('number'),
      on: 'value',
      message: {
        vi: `“${key}”: số là ${number ?? 'null'}, trong trích dẫn là ${cited.number ?? ''}.`,
        en: `“${key}”: the number is ${number ?? 'null'}, in the citation ${cited.number ?? ''}.`,
      },
    };
  }
  if (cited.date !== null && cited.date !== date) {
    yield {
      pointer: at('date'),
      on: 'value',
      message: {
        vi: `“${key}”: ngày là ${date === null ? 'null' : printDate(date)}, trong trích dẫn là ${printDate(cited.date)}.`,
        en: `“${key}”: the date is ${date ?? 'null'}, in the citation ${cited.date}.`,
      },
    };
  }
}

/** Compares a citation in the text with the references of its symbol: one of them must match. */
function* againstReferences({ type, date, words, pointer, references }: PlacedCitation): Generator<Found> {
  const [first] = references;
  if (first === undefined) return;
  const ofType = references.filter((one) => one.type.toLowerCase() === type.toLowerCase());
  if (ofType.length === 0) {
    yield {
      pointer,
      on: 'value',
      message: {
        vi: `Lời văn ghi “${words}”, trong references là ${first.type}.`,
        en: `The text says “${words}”, the references ${first.type}.`,
      },
    };
  } else if (date !== null && !ofType.some((one) => one.date === null || one.date === date)) {
    const known = ofType.map((one) => one.date ?? '');
    yield {
      pointer,
      on: 'value',
      message: {
        vi: `Lời văn ghi “${words}”, trong references ngày là ${known.map(printDate).join(', ')}.`,
        en: `The text says “${words}”, the references have the date ${known.join(', ')}.`,
      },
    };
  }
}
