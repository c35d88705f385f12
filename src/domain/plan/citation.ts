import { type CalendarDate, documentDate } from '../calendar/date.js';
import { LETTERS, parseDocumentNumber, SYMBOL, plainNumber } from './document-number.js';
import type { Plan, Reference } from './plan.js';
import { planTextOf } from './plan-index.js';
import { parseTypedDate } from '../calendar/parse-date.js';

/**
 * A note mark, `[^nd-59-2023]`, in place of the printed number of a footnote. Offsets are UTF-16, the end exclusive.
 */
export interface NoteMark {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A mark contains no other mark; otherwise a text of many `[^` would take quadratic time. */
const NOTE_MARK = /\[\^([^[\]\s]+)\]/g;

/** The note marks of a text, in order. */
export function noteMarks(text: string): readonly NoteMark[] {
  return [...text.matchAll(NOTE_MARK)].map((match) => ({
    key: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text without its note marks. */
export function stripNoteMarks(text: string): string {
  return text.replace(NOTE_MARK, '');
}

/** The number of each note, from 1, in the order of first appearance in the plan. */
export function numberNotes(plan: Plan): ReadonlyMap<string, number> {
  const keys = new Set(planTextOf(plan).flatMap((text) => noteMarks(text).map((mark) => mark.key)));
  return new Map([...keys].map((key, at) => [key, at + 1]));
}

/** A citation of a document in a text. Offsets are UTF-16, the end exclusive. */
export interface Citation {
  /** As written: `Nghị định`, `QUYẾT ĐỊNH`. */
  readonly type: string;
  /** `null` for a document cited by name. */
  readonly number: string | null;
  readonly date: CalendarDate | null;
  readonly start: number;
  readonly end: number;
}

export interface ResolvedCitation extends Citation {
  /** The key of the document in the plan's references; `null` if they do not contain it. */
  readonly key: string | null;
}

/** Longer names first, so that `Thông tư liên tịch` is not read as `Thông tư`. */
const TYPES = [
  'Thông tư liên tịch|Thông báo|Thông tri|Thông tư|Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Quy định',
  'Quy chế|Chỉ thị|Kế hoạch|Kết luận|Đề án|Bộ luật|Luật|Pháp lệnh|Hướng dẫn|Chương trình|Công văn|Công điện',
  'Tờ trình|Báo cáo',
].join('|');
const NOT_AFTER_WORD = `(?<![${LETTERS}\\d])`;
const NOT_BEFORE_WORD = `(?![${LETTERS}\\d])`;

/** The pattern of a citation. It is compiled at the first text that may have one: most commands read none. */
function citedPattern(): RegExp {
  const day = String.raw`(\d{1,2})(?:/|\s+${anyCase('tháng')}\s+)(\d{1,2})(?:/|\s+${anyCase('năm')}\s+)(\d{4})`;
  const numbered = String.raw`\s+(?:${anyCase('số')}\s*(?::\s*)?)?(${SYMBOL})${NOT_BEFORE_WORD}`;
  const dated = String.raw`(?:,?\s+${anyCase('ngày')}\s+${day}${NOT_BEFORE_WORD})?`;
  return new RegExp(`${NOT_AFTER_WORD}(${anyCase(TYPES)})${numbered}${dated}`, 'gu');
}

let cited: RegExp | null = null;

/**
 * A pattern that also matches the words in capitals. The flag `i` would apply to all letters, and take longer than a
 * whole plan.
 */
function anyCase(words: string): string {
  return words.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

/**
 * Finds the documents cited by type and symbol, in order: `Nghị định số 59/2023/NĐ-CP ngày 14/8/2023`. A day that does
 * not exist gives no date.
 * @param text official Vietnamese text, NFC
 */
export function scanCitations(text: string): readonly Citation[] {
  // Every symbol has a digit, and most texts have none.
  if (!/\d/.test(text)) return [];
  return [...text.matchAll((cited ??= citedPattern()))].flatMap((match) => {
    const [whole, type = '', number = '', day, month = '', year = ''] = match;
    if (parseDocumentNumber(number) === null) return [];
    const date = day === undefined ? null : parseTypedDate(`${day}/${month}/${year}`);
    return [{ type, number, date, start: match.index, end: match.index + whole.length }];
  });
}

/**
 * Finds the documents cited by symbol, and those cited by name if the references contain a document of that name
 * without a symbol (laws). Each citation gets the reference with the same symbol and no contradicting date.
 * @param text official Vietnamese text, NFC
 */
export function resolveCitations(
  text: string,
  references: Readonly<Record<string, Reference>>,
): readonly ResolvedCitation[] {
  const { byNumber, byName } = index(references);
  const numbered = scanCitations(text).map((citation) => ({ ...citation, key: keyOf(citation, byNumber) }));
  const named = byName.flatMap((one) => citedByName(text, one));
  return [...numbered, ...named].sort((a, b) => a.start - b.start);
}

interface CitedByName {
  readonly key: string;
  readonly type: string;
  readonly pattern: RegExp;
}

/** The index of a plan's references, shared by all its texts. */
interface ReferenceIndex {
  /** By symbol without leading zeros. */
  readonly byNumber: ReadonlyMap<string, readonly (readonly [key: string, reference: Reference])[]>;
  readonly byName: readonly CitedByName[];
}

const indexes = new WeakMap<object, ReferenceIndex>();

function index(references: Readonly<Record<string, Reference>>): ReferenceIndex {
  const made = indexes.get(references) ?? makeIndex(references);
  indexes.set(references, made);
  return made;
}

function makeIndex(references: Readonly<Record<string, Reference>>): ReferenceIndex {
  const byNumber = new Map<string, (readonly [string, Reference])[]>();
  const byName: CitedByName[] = [];
  for (const [key, reference] of Object.entries(references)) {
    const { number, type, subject } = reference;
    if (number === null) {
      if (subject !== null) byName.push({ key, type, pattern: patternOf(`${type} ${subject}`) });
      continue;
    }
    const plain = plainNumber(number);
    byNumber.set(plain, [...(byNumber.get(plain) ?? []), [key, reference]]);
  }
  return { byNumber, byName };
}

function keyOf(citation: Citation, byNumber: ReferenceIndex['byNumber']): string | null {
  const found = byNumber
    .get(plainNumber(citation.number ?? ''))
    ?.find(([, { date }]) => citation.date === null || date === null || citation.date === date);
  return found?.[0] ?? null;
}

function patternOf(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(
    NOT_AFTER_WORD + anyCase(escaped.replace(/\s+/g, ' ')).replaceAll(' ', String.raw`\s+`) + NOT_BEFORE_WORD,
    'gu',
  );
}

function citedByName(text: string, { key, type, pattern }: CitedByName): readonly ResolvedCitation[] {
  return [...text.matchAll(pattern)].map((match) => ({
    type: match[0].slice(0, type.length),
    number: null,
    date: null,
    start: match.index,
    end: match.index + match[0].length,
    key,
  }));
}

/**
 * How a document is cited the first time (Nghị định 30/2020/NĐ-CP): type, number, date, issuer, subject. The source's
 * own citation if there is one; unknown parts are left out.
 */
export function fullCitation(reference: Reference): string {
  const { type, number, date, issuer, subject, citation } = reference;
  if (citation !== null) return citation;
  const day = date === null ? [] : [`ngày ${documentDate(date)}`];
  const by = issuer === null ? [] : [`của ${issuer}`];
  const about = subject === null ? [] : [subject];
  // A document without a number is cited by name: Luật Cán bộ, công chức ngày 13/11/2008.
  return [type, ...(number === null ? [...about, ...day, ...by] : [`số ${number}`, ...day, ...by, ...about])].join(' ');
}
