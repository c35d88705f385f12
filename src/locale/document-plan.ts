import { documentDate } from '../domain/calendar/date.js';
import type { Text } from '../domain/text/text.js';
import { blankSymbol, longDate, paddedNumber, uncapitalised } from './document.js';
import { periodIdWords } from './periods.js';

/** Words of a unit's own plan and its assignment table. */
export const UNIT_PLAN = {
  followSection: (id: string, citation: Text, unit: string): Text => ({
    vi: `Tổ chức triển khai ${citation.vi} tại ${unit}; thực hiện theo Mục ${id} của Kế hoạch đó, phù hợp với chức năng, nhiệm vụ của đơn vị.`,
    en: `To carry out ${citation.en} at ${unit}; section ${id} of that plan applies, within the unit’s functions.`,
  }),
  contentNote: (citation: Text): Text => ({
    vi: `Nội dung và số mục theo ${citation.vi}; phân công cụ thể tại Phụ lục.`,
    en: `Contents and numbers are those of ${citation.en}; who does what is in the appendix.`,
  }),
  /** In the place of an assignment that was made for another task. */
  unconfirmed: { vi: 'Chưa phân công theo nội dung mới của kế hoạch', en: 'Not yet assigned for the plan’s new text' },
  supports: { vi: '(đơn vị phối hợp)', en: '(the unit supports)' },
  notApplicable: (reason: string, from: string | undefined): Text => {
    const since = from === undefined ? null : periodIdWords(from);
    return {
      vi: `Không thuộc chức năng, nhiệm vụ${since === null ? '' : ` từ ${since.vi}`}: ${reason}`,
      en: `Not applicable${since === null ? '' : ` from ${since.en}`}: ${reason}`,
    };
  },
  organisation: (superior: Text): readonly Text[] => [
    {
      vi: 'Bộ phận, cá nhân được giao chủ trì tại Phụ lục tổ chức thực hiện nhiệm vụ đúng thời gian, cập nhật kết quả và tài liệu minh chứng của từng kỳ.',
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
  },
  before: (date: string): Text => ({ vi: `Trước ngày ${documentDate(date)}`, en: `By ${documentDate(date)}` }),
} as const;

/** The law that a plan rests on, and what details it, by their types as printed. */
export const LAW_TYPES = { law: 'Luật', detailing: ['Nghị định', 'Thông tư'] } as const;

/** What a plan is about and who issued it: its subject parted at the issuer's name. */
export function splitSubject(subject: string, issuer: string): { readonly matter: string; readonly issuer: string } {
  const joint = ' của ';
  const at = subject.lastIndexOf(`${joint}${issuer}`);
  return at < 0
    ? { matter: subject, issuer }
    : { matter: subject.slice(0, at), issuer: subject.slice(at + joint.length) };
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
}

/**
 * A document of the own house cited the first time: type, number, date, issuer, subject, with room for what is not
 * known: `Kế hoạch số      /KH-SXD ngày     tháng     năm 2024 của …`.
 */
export function citation(cited: Cited): Text {
  const short = shortCitation(cited);
  const day = longDate(cited.date, cited.year);
  const about = /^về\s/i.test(cited.matter) ? uncapitalised(cited.matter) : `về ${uncapitalised(cited.matter)}`;
  return {
    vi: `${short.vi} ${day.vi} của ${cited.issuer} ${about}`,
    en: `${short.en} of ${day.en}, ${cited.issuer}, “${cited.matter}”`,
  };
}

/** The same without its subject, as an appendix refers to it. */
export function citationWithoutSubject(cited: Omit<Cited, 'matter'>): Text {
  const short = shortCitation(cited);
  const day = longDate(cited.date, cited.year);
  return { vi: `${short.vi} ${day.vi} của ${cited.issuer}`, en: `${short.en} of ${day.en}, ${cited.issuer}` };
}

/** Later citations: type and number. */
export function shortCitation(cited: Pick<Cited, 'type' | 'number' | 'typeCode' | 'issuerCode'>): Text {
  const symbol = cited.number === null ? blankSymbol(cited.typeCode, cited.issuerCode) : paddedNumber(cited.number);
  return { vi: `${cited.type} số ${symbol}`, en: `${cited.type} No. ${symbol}` };
}

/** Whom a unit reports to. */
export function superiorWords(superior: string, through: Text | null): Text {
  return through === null
    ? { vi: superior, en: superior }
    : { vi: `${superior} (thông qua ${through.vi})`, en: `${superior} (through ${through.en})` };
}
