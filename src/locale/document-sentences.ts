import { uncapitalised } from '../domain/text/letter-case.js';
import { documentDate } from '../domain/calendar/date.js';
import { type DocumentNumber, parseDocumentNumber } from '../domain/plan/document-number.js';
import type { Lang, Text } from '../domain/text/text.js';
import type { Evidence } from '../domain/unit/unit-plan.js';
import { paddedNumber, typeOfCode } from './document.js';
import { numberWords } from './figures.js';

/**
 * All the text that a unit's report adds between recorded pieces. A piece is a note, a step, a title, a date or a
 * number as recorded; a document's type is read from its symbol (Nghị định 30/2020/NĐ-CP, Phụ lục III). The report
 * adds no other words.
 *
 *   note (documents).                      a result, with the documents that prove it
 *   step: note (documents).                the result of a step
 *   step: đang thực hiện (documents).      a step without a note that is not done
 *   đang thực hiện (documents)             an item not fully done, with documents and without a note
 *   Quý I, quý II: note (documents).       the same note in several periods
 *   Văn bản thực hiện: document; document.  documents recorded without a note
 *   Nội dung trên đồng thời thực hiện …    other items that share the record
 *   Đã thực hiện: item; item.              items ticked without a note
 *   Trong kỳ có number unit name (change); tỷ lệ … đạt number%.
 *   Không phát sinh: name; item.           figures of zero, and items where nothing arose
 */
export const SENTENCES = {
  also: (places: string): Text => ({
    vi: `Nội dung trên đồng thời thực hiện nhiệm vụ ${places}.`,
    en: `This also carries out ${places}.`,
  }),
  toldBefore: { vi: 'Kết quả thực hiện nội dung này đã nêu trên.', en: 'The results are given above.' },
  documents: { vi: 'Văn bản thực hiện:', en: 'Documents:' },
  noneDocuments: { vi: 'Văn bản báo cáo không phát sinh:', en: 'Documents that say that nothing arose:' },
  done: { vi: 'Đã thực hiện:', en: 'Done:' },
  none: { vi: 'Không phát sinh:', en: 'Nothing arose:' },
  /** Before the first count; a ratio needs no lead. */
  figures: { vi: 'Trong kỳ có', en: 'In the period:' },
  noneLeft: (name: string): Text => ({ vi: `không có ${name}`, en: `no ${name}` }),
  ratio: (name: string, value: string): Text => ({ vi: `${name} đạt ${value}`, en: `${name} ${value}` }),
  against: (change: string, period: Text): Text => ({
    vi: `${change} so với ${period.vi}`,
    en: `${change} against ${period.en}`,
  }),
  noneAtAll: { vi: 'Không phát sinh.', en: 'Nothing arose.' },
  notDone: (count: number): Text => ({
    vi: `Còn ${twoDigits(count)} nhiệm vụ chưa thực hiện:`,
    en: `Not done (${count}):`,
  }),
  partlyDone: (count: number): Text => ({
    vi: `Còn ${twoDigits(count)} nhiệm vụ chưa thực hiện đầy đủ:`,
    en: `Not fully done (${count}):`,
  }),
  overdue: { vi: 'Đã quá thời hạn:', en: 'Overdue:' },
  due: (date: string): Text => ({ vi: `(hạn ${documentDate(date)})`, en: `(due ${documentDate(date)})` }),
  inTheWay: { vi: 'Khó khăn, vướng mắc:', en: 'Difficulties:' },
  answered: (date: string, text: string): Text => ({
    vi: `Đã trả lời ngày ${documentDate(date)}: ${text}`,
    en: `Answered on ${documentDate(date)}: ${text}`,
  }),
  answeredEarlier: (date: string, about: string, text: string): Text => ({
    vi: `Đã trả lời ngày ${documentDate(date)} đối với nội dung cũ “${about}”: ${text}`,
    en: `Answered on ${documentDate(date)} for its earlier words “${about}”: ${text}`,
  }),
  notDoneIn: (period: string): Text => ({ vi: `chưa thực hiện ${period}`, en: `not done in ${period}` }),
} as const;

/** `05`, `12`: a count below ten is written with two digits, as offices do. */
export function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

/** A figure's name within a sentence, without its remark in brackets, which is only for tables. */
export function nameInSentence(name: string): string {
  return uncapitalised(name.replace(/\s*\([^()]*\)/g, '').trim());
}

/** `05 cuộc tuyên truyền`, `01 cuộc hội nghị`: number, unit and name; a unit that begins the name is not repeated. */
export function counted(value: number, unit: string, name: string, lang: Lang): string {
  const number = Number.isInteger(value) && value >= 0 && value < 10 ? twoDigits(value) : numberWords(value, lang);
  const said = nameInSentence(name);
  return `${said} `.startsWith(`${uncapitalised(unit)} `) || said.startsWith(`${uncapitalised(unit)},`)
    ? `${number} ${said}`
    : `${number} ${unit} ${said}`;
}

/** A text with a final mark; a mark that only goes on is replaced. */
export function ended(text: string): string {
  return /[.!?…]["”’]?$/.test(text) ? text : `${text.replace(/[;,]+$/, '')}.`;
}

/** A text to be followed by words of the same sentence: without a full stop or a mark that only goes on. */
export function unended(text: string): string {
  return text.trim().replace(/(?<!\.)[.;,]$/, '');
}

/** Names in a sentence, with a number before each where one has a semicolon of its own: `(1) Kỷ luật; nội quy; (2) …`. */
export function namesInSentence(names: readonly string[]): string {
  const isPlain = names.length === 1 || names.every((name) => !name.includes(';'));
  return (isPlain ? names : names.map((name, at) => `(${at + 1}) ${name}`)).join('; ');
}

/** A sentence with its documents in brackets, before the final mark. */
export function withDocuments(text: string, documents: string | null): string {
  return documents === null ? ended(text) : `${text.replace(/[.;,]+$/, '')} (${documents}).`;
}

/** Several lines as consecutive sentences; a line that ends with a mark that goes on is not ended. */
export function asSentences(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line, at) => (at === lines.length - 1 || /[;,:]$/.test(line) ? line : ended(line))).join(' ');
}

/** `điểm a, b khoản 2 Mục II; điểm 1, 2 Mục III`; an own item has no address in the plan, so its title is given. */
export function placesInPlan(
  items: readonly { readonly id: string; readonly own: boolean; readonly title: string }[],
  lang: Lang,
): string {
  const byParent = new Map<string, string[]>();
  for (const { id } of items.filter(({ own }) => !own)) {
    const [last = id, ...above] = id.split('.').reverse();
    const parent = above.reverse().join('.');
    byParent.set(parent, [...(byParent.get(parent) ?? []), last]);
  }
  const issued = [...byParent].map(([parent, points]) => {
    const [section = '', paragraph] = parent.split('.');
    if (lang === 'en') return points.map((point) => (parent === '' ? point : `${parent}.${point}`)).join(', ');
    if (parent === '') return `Mục ${points.join(', ')}`;
    return `điểm ${points.join(', ')}${paragraph === undefined ? '' : ` khoản ${paragraph}`} Mục ${section}`;
  });
  const own = items.filter((item) => item.own).map(({ title }) => `“${title}”`);
  const inPlan =
    issued.length === 0
      ? []
      : [lang === 'en' ? `${issued.join('; ')} of the plan` : `tại ${issued.join('; ')} của Kế hoạch`];
  return [...inPlan, ...(own.length === 0 ? [] : [own.join('; ')])].join(lang === 'en' ? ' and ' : ' và ');
}

/** How a report cites documents: in full the first time, then by number. */
export interface DocumentCiter {
  /** For use in brackets: `Báo cáo số 11/BC-TTA ngày 08/3/2024, số 12/BC-TTA ngày 08/6/2024; Biên bản …`. */
  readonly inBrackets: (documents: readonly Evidence[]) => string | null;
  /** For a document without a note: `Báo cáo tuyên truyền quý II (số 31/BC-TTA ngày 10/6/2024)`. */
  readonly byTitle: (document: Evidence) => string;
}

/** Cites documents in one text: the second time a number is cited, its date is replaced by “nêu trên”. */
export function documentCiter(lang: Lang): DocumentCiter {
  const cited = new Set<string>();
  const numberAndDate = ({ number, date }: Evidence): string => {
    const no = number == null ? [] : [lang === 'vi' ? `số ${paddedNumber(number)}` : `No. ${paddedNumber(number)}`];
    const key = `${number ?? ''} ${date ?? ''}`;
    const isKnown = number != null && cited.has(key);
    if (number != null) cited.add(key);
    if (isKnown) return [...no, lang === 'vi' ? 'nêu trên' : 'named above'].join(' ');
    const day = date == null ? [] : [lang === 'vi' ? `ngày ${documentDate(date)}` : `of ${documentDate(date)}`];
    return [...no, ...day].join(' ');
  };
  return {
    inBrackets: (documents) => {
      const byType = new Map<string, string[]>();
      for (const document of documents) {
        const type =
          document.number == null ? (document.title ?? typeOfDocument(document, lang)) : typeOfDocument(document, lang);
        byType.set(type, [...(byType.get(type) ?? []), numberAndDate(document)]);
      }
      if (byType.size === 0) return null;
      return [...byType].map(([type, numbers]) => [type, numbers.join(', ')].join(' ').trim()).join('; ');
    },
    byTitle: (document) => {
      const which = numberAndDate(document);
      if (document.title == null) return `${typeOfDocument(document, lang)} ${which}`;
      if (which === '') return document.title;
      return document.number == null ? `${document.title} ${which}` : `${document.title} (${which})`;
    },
  };
}

/** How the title of an official letter begins. */
const LETTER_TITLE = /^(?:công văn|v\/v|về việc)(?!\p{L})/iu;

/**
 * The document type in a symbol; the word for any document if it names none. A symbol without a type is that of an
 * official letter or one of an office's own (`91/PĐ-CĐCS`): which of them the title says.
 */
export function typeOfDocument({ number, title }: Pick<Evidence, 'number' | 'title'>, lang: Lang): string {
  const symbol = parseDocumentNumber(number ?? '');
  const known = symbol === null ? null : symbol.system === 'letter' ? letterType(title) : typeOfSymbol(symbol);
  return known ?? { vi: 'Văn bản', en: 'Document' }[lang];
}

function letterType(title: string | null | undefined): string | null {
  return title == null || LETTER_TITLE.test(title.trim()) ? 'Công văn' : null;
}

function typeOfSymbol({ system, type }: DocumentNumber): string | null {
  return system === 'law' ? 'Luật' : typeOfCode(type ?? '');
}
