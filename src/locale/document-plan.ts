import { fold } from '../domain/text/fold.js';
import { uncapitalised } from '../domain/text/letter-case.js';
import { documentDate } from '../domain/calendar/date.js';
import { fullCitation } from '../domain/plan/citation.js';
import type { DocumentForm } from '../domain/plan/issued-parts.js';
import type { Abbreviation, Plan, Reference } from '../domain/plan/plan.js';
import type { Text } from '../domain/text/text.js';
import { blankSymbol } from './document-frame.js';
import { longDate, paddedNumber, unknownDay } from './document.js';
import { periodIdWords } from './periods.js';
import type { Calendar } from '../domain/calendar/calendar.js';

const ROLE_BEFORE = {
  support: { vi: 'Phối hợp thực hiện', en: 'In support of others' },
  monitor: { vi: 'Theo dõi việc thực hiện', en: 'To monitor' },
} as const;

const ROLE_NOTES: Readonly<Record<'support' | 'monitor', Text>> = {
  support: { vi: 'Đơn vị phối hợp', en: 'The unit supports' },
  monitor: { vi: 'Đơn vị theo dõi', en: 'The unit monitors' },
};

/** Words of a unit's own plan and its assignment table. */
export const UNIT_PLAN = {
  /** Replaces an assignment that was made for an earlier text. */
  unconfirmed: { vi: 'Chưa phân công theo nội dung mới của kế hoạch', en: 'Not yet assigned for the plan’s new text' },
  /** An abbreviation at its first use: `công chức, viên chức (sau đây gọi tắt là CCVC)`. */
  shortForm: ({ short, full }: Abbreviation): string => `${full} (sau đây gọi tắt là ${short})`,
  /** A task that others lead. */
  roleIn: (text: string, role: 'support' | 'monitor'): Text => ({
    vi: `${ROLE_BEFORE[role].vi}: ${isProperName(text) ? text : uncapitalised(text)}`,
    en: `${ROLE_BEFORE[role].en}: ${text}`,
  }),
  role: (role: 'support' | 'monitor'): Text => ROLE_NOTES[role],
  /** `Tập huấn kỹ năng (chủ trì: Phòng Nghiệp vụ; thời gian: Quý II).` */
  ownTask: (
    title: string,
    lead: string | null,
    support: readonly string[],
    times: readonly string[],
    end: string,
  ): Text => {
    const named = (words: { readonly lead: string; readonly support: string; readonly time: string }): string =>
      [
        ...(lead === null ? [] : [`${words.lead}: ${lead}`]),
        ...(support.length === 0 ? [] : [`${words.support}: ${support.join(', ')}`]),
        ...(times.length === 0 ? [] : [`${words.time}: ${times.map(uncapitalised).join(', ')}`]),
      ].join('; ');
    const said = (who: string): string => `${title}${who === '' ? '' : ` (${who})`}${end}`;
    return {
      vi: said(named({ lead: 'chủ trì', support: 'phối hợp', time: 'thời gian' })),
      en: said(named({ lead: 'lead', support: 'support', time: 'time' })),
    };
  },
  notApplicable: (reason: string, from: string | undefined, of: Calendar): Text => {
    const since = from === undefined ? null : periodIdWords(from, of);
    return {
      vi: `Không thuộc chức năng, nhiệm vụ${since === null ? '' : ` từ ${since.vi}`}: ${reason}`,
      en: `Not applicable${since === null ? '' : ` from ${since.en}`}: ${reason}`,
    };
  },
  organisation: (superior: Text): readonly Text[] => [
    {
      vi: 'Bộ phận, cá nhân được giao chủ trì tại Phụ lục tổ chức thực hiện nhiệm vụ đúng thời gian, báo cáo kết quả từng kỳ kèm tài liệu minh chứng.',
      en: 'Those in charge by the appendix carry the tasks out in time and record results and evidence of each period.',
    },
    {
      vi: `Kết quả thực hiện được tổng hợp, báo cáo ${superior.vi}.`,
      en: `Results are put together and reported to ${superior.en}.`,
    },
    {
      vi: `Trong quá trình thực hiện, nếu phát sinh khó khăn, vướng mắc, bộ phận, cá nhân chủ trì kịp thời phản ánh với lãnh đạo đơn vị để báo cáo ${superior.vi} điều chỉnh phù hợp.`,
      en: `Difficulties are raised at once with the unit’s head, to be reported to ${superior.en}.`,
    },
  ],
  basis: (citation: string): Text => ({ vi: `Căn cứ ${citation}`, en: `Pursuant to ${citation}` }),
  opening: (unit: string, matter: string): Text => ({
    vi: `${unit} ban hành Kế hoạch ${uncapitalised(matter)}, cụ thể như sau:`,
    en: `${unit} issues its plan “${matter}” as follows:`,
  }),
  closing: (unit: string, matter: string): Text => ({
    vi: `Trên đây là Kế hoạch ${uncapitalised(matter)} của ${unit}./.`,
    en: `This is the plan “${matter}” of ${unit}./.`,
  }),
  type: { vi: 'Kế hoạch', en: 'Plan' },
  subject: (unit: string, matter: string): Text => ({ vi: `${matter} của ${unit}`, en: `${matter}: ${unit}` }),
  tableTitle: { vi: 'Bảng phân công nhiệm vụ', en: 'Assignment of tasks' },
  tableTitleOf: (unit: string): Text => ({
    vi: `Bảng phân công nhiệm vụ của ${unit}`,
    en: `Assignment of tasks: ${unit}`,
  }),
  columns: {
    number: { vi: 'TT', en: 'No.' },
    task: { vi: 'Nội dung, nhiệm vụ', en: 'Task' },
    lead: { vi: 'Chủ trì', en: 'Leads' },
    support: { vi: 'Phối hợp', en: 'Supports' },
    time: { vi: 'Thời gian', en: 'Time' },
    output: { vi: 'Sản phẩm, kết quả', en: 'Result' },
    note: { vi: 'Ghi chú', en: 'Note' },
    /** The address in the issued plan, where the unit's plan is numbered differently. */
    issued: (issuer: string): Text => ({ vi: `Theo Kế hoạch của ${issuer}`, en: `Point in the plan of ${issuer}` }),
  },
  before: (date: string): Text => ({ vi: `Trước ngày ${documentDate(date)}`, en: `By ${documentDate(date)}` }),
} as const;

/**
 * A document among the bases: cited in full, its date in words (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5), with a
 * blank for a date that the plan does not state.
 */
export function basis(reference: Reference): Text {
  const full = fullCitation(reference);
  const { date, number } = reference;
  const day = date === null ? unknownDay() : longDate(date, 0).vi;
  const written = / ngày \d{1,2}[/-]\d{1,2}[/-]\d{4}/u;
  const dated = written.test(full) ? full.replace(written, ` ${day}`) : withDayAfter(number, full, day);
  return UNIT_PLAN.basis(dated);
}

/** A law is cited by name and date, other documents by number and date. */
function withDayAfter(number: string | null, full: string, day: string): string {
  if (/ ngày \d/u.test(full)) return full;
  const end = number === null ? full.length : full.indexOf(number) + number.length;
  return `${full.slice(0, end)} ${day}${full.slice(end)}`;
}

/** Whether a text begins with a name, which keeps its capital within a sentence: `Sở Xây dựng …`. */
function isProperName(text: string): boolean {
  return /^\p{Lu}\S*\s+\p{Lu}/u.test(text);
}

/**
 * Words before the issuer's name that refer to a person or body within it: there the name is not replaced by the
 * unit's.
 */
const WITHIN_ISSUER = /(?:giám đốc|chủ tịch|lãnh đạo|văn phòng|đảng ủy|thường trực|trưởng|phòng|ban|ngành|thuộc)\s+$/iu;

/** Replaces the issuer's name by the unit's in the purposes and demands that the unit adopts. */
export function inUnitsName(text: string, plan: Plan, unit: string): string {
  const long = splitSubject(plan.subject ?? '', plan.issuer.name).issuer;
  const names = [...new Set([long, plan.issuer.name])].sort((a, b) => b.length - a.length);
  return names.reduce(
    (out, name) => out.split(name).reduce((said, part) => `${said}${WITHIN_ISSUER.test(said) ? name : unit}${part}`),
    text,
  );
}

/** The types of the law that a plan rests on and of the documents that detail it, as printed. */
export const LAW_TYPES = { law: 'Luật', detailing: ['Nghị định', 'Thông tư'] } as const;

/**
 * Splits a plan's subject at the issuer's name into what it is about and who issued it. The name may be short, before the
 * time that the plan is for: `công tác dân vận của Đảng ủy xã năm 2026`.
 */
export function splitSubject(subject: string, issuer: string): { readonly matter: string; readonly issuer: string } {
  const joint = ' của ';
  const at = subject.lastIndexOf(`${joint}${issuer}`);
  if (at >= 0) return { matter: subject.slice(0, at), issuer: subject.slice(at + joint.length) };
  const [short = '', name = ''] = SHORT_ISSUER.exec(subject) ?? [];
  return { matter: name !== '' && isShortFor(name, issuer) ? subject.replace(short, '') : subject, issuer };
}

/** A name in a subject that stands at its end or before a time. */
const SHORT_ISSUER = / của ((?:(?! của ).)+?)(?=\s+(?:năm|giai đoạn)\s|$)/u;

/** Whether a name is the beginning of another: `Đảng ủy xã` of `Đảng ủy xã An Mẫu`, `UBND xã` of `Ủy ban nhân dân xã …`. */
function isShortFor(name: string, whole: string): boolean {
  const bare = (text: string): string => `${fold(text).replace(/^uy ban nhan dan(?= )/, 'ubnd')} `;
  return bare(whole).startsWith(bare(name));
}

export interface Cited {
  readonly type: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly year: number;
  readonly typeCode: string;
  readonly issuerCode: string | null;
  readonly issuer: string;
  readonly matter: string;
  /** The frame that a blank number follows. */
  readonly form: DocumentForm;
  /** The decision that it is attached to, if it has no number of its own; `null` for other documents. */
  readonly issuedWith: IssuingDocument | null;
}

/** A decision by which a plan was issued. */
export interface IssuingDocument {
  readonly type: string;
  readonly number: string;
  readonly date: string | null;
  readonly issuer: string;
}

/**
 * The first citation of a document of the own house: type, number, date, issuer, subject, with blanks for what is not
 * known: `Kế hoạch số      /KH-SXD ngày     tháng     năm 2024 của …`.
 */
export function citation(cited: Cited): Text {
  const short = shortCitation(cited);
  const day = longDate(cited.date, cited.year);
  const about = /^về\s/i.test(cited.matter) ? uncapitalised(cited.matter) : `về ${uncapitalised(cited.matter)}`;
  const attached = attachedTo(cited);
  if (attached !== null) {
    return { vi: `${cited.type} ${about} ${attached.vi}`, en: `${cited.type} “${cited.matter}” ${attached.en}` };
  }
  return {
    vi: `${short.vi} ${day.vi} của ${cited.issuer} ${about}`,
    en: `${short.en} of ${day.en}, ${cited.issuer}, “${cited.matter}”`,
  };
}

/** The citation without the subject, for the reference under an appendix's title. */
export function citationWithoutSubject(cited: Omit<Cited, 'matter'>): Text {
  const short = shortCitation(cited);
  const day = longDate(cited.date, cited.year);
  if (attachedTo(cited) !== null) return short;
  return { vi: `${short.vi} ${day.vi} của ${cited.issuer}`, en: `${short.en} of ${day.en}, ${cited.issuer}` };
}

/** `ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026 của …`; `null` for a document by itself. */
function attachedTo({ issuedWith, year }: Pick<Cited, 'issuedWith' | 'year'>): Text | null {
  if (issuedWith === null) return null;
  const { type, number, date, issuer } = issuedWith;
  const day = longDate(date, year);
  return {
    vi: `ban hành kèm theo ${type} số ${paddedNumber(number)} ${day.vi} của ${issuer}`,
    en: `issued with ${type} No. ${paddedNumber(number)} of ${day.en}, ${issuer}`,
  };
}

/** Later citations: type and number. */
function shortCitation(cited: Omit<Cited, 'matter'>): Text {
  const attached = attachedTo(cited);
  if (attached !== null) return { vi: `${cited.type} ${attached.vi}`, en: `${cited.type} ${attached.en}` };
  const { form, typeCode, issuerCode, number } = cited;
  const symbol = number === null ? blankSymbol(form, typeCode, issuerCode) : paddedNumber(number);
  return { vi: `${cited.type} số ${symbol}`, en: `${cited.type} No. ${symbol}` };
}

/** To whom a unit reports, and through whom. */
export function superiorWords(superior: string, through: Text): Text {
  return { vi: `${superior} (thông qua ${through.vi})`, en: `${superior} (through ${through.en})` };
}
