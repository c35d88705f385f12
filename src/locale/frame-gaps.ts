import { type FrameGap, keepDraft } from '../domain/reporting/frame-gaps.js';
import type { Lang, Text } from '../domain/text/text.js';

/** What is blank around a report's text. */
const WORDS: Readonly<Record<FrameGap, Text>> = {
  addressee: { vi: 'nơi kính gửi', en: 'the addressee' },
  place: { vi: 'địa danh', en: 'place' },
  code: { vi: 'ký hiệu của đơn vị', en: 'the unit’s symbol' },
  plan: { vi: 'số, ngày của Kế hoạch', en: 'number and date of the plan' },
  position: { vi: 'chức vụ người ký', en: 'the signer’s position' },
  signer: { vi: 'họ tên người ký', en: 'the signer’s name' },
  number: { vi: 'số của bản đã ký', en: 'number of the signed paper' },
  date: { vi: 'ngày ký', en: 'day of signing' },
};

/** A place in the unit's file. */
const inFile = (key: string): Text => ({ vi: `${key}: trong tệp của đơn vị`, en: `${key}: in the unit’s file` });
const typed = (command: string): Text => ({ vi: command, en: command });

/** Where each is filled in: for a unit's report, and for the head office's own. */
const IN_UNIT: Readonly<Record<FrameGap, Text>> = {
  addressee: typed('plan.yaml'),
  place: inFile('place'),
  code: inFile('code'),
  plan: typed('plan.yaml'),
  position: typed('dcs submit … --position "…"'),
  signer: typed('dcs submit … --signer "…"'),
  number: typed('dcs submit … --number …'),
  date: typed('dcs submit … --date …'),
};
/** For a unit's own plan, which is not recorded as sent. */
const IN_UNIT_PLAN: Readonly<Record<FrameGap, Text>> = {
  ...IN_UNIT,
  position: inFile('signatory.position'),
  signer: inFile('signatory.name'),
};
const IN_OFFICE: Readonly<Record<FrameGap, Text>> = {
  addressee: { vi: 'report-to: trong plan.yaml', en: 'report-to: in plan.yaml' },
  place: typed('plan.yaml'),
  code: typed('plan.yaml'),
  plan: typed('plan.yaml'),
  position: typed('dcs submit --all … --position "…"'),
  signer: typed('dcs submit --all … --signer "…"'),
  number: typed('dcs submit --all … --number …'),
  date: typed('dcs submit --all … --date …'),
};

/** What is blank in a report's letterhead and signature, and where to fill it in. */
export const FRAME_GAPS = {
  ofUnit: (gaps: readonly FrameGap[]): Text => said(gaps, IN_UNIT),
  ofUnitPlan: (gaps: readonly FrameGap[]): Text => said(gaps, IN_UNIT_PLAN, PLAN),
  ofOffice: (gaps: readonly FrameGap[]): Text => said(gaps, IN_OFFICE),
  /** Without the places: for a page, and beside the commands to type. */
  plain: (gaps: readonly FrameGap[]): Text => said(gaps, null),
} as const;

const REPORT: Text = { vi: 'báo cáo', en: 'the report' };
const PLAN: Text = { vi: 'kế hoạch', en: 'the plan' };

function said(gaps: readonly FrameGap[], where: Readonly<Record<FrameGap, Text>> | null, paper: Text = REPORT): Text {
  const named = (lang: Lang): string =>
    gaps.map((one) => `${WORDS[one][lang]}${where === null ? '' : ` (${where[one][lang]})`}`).join('; ');
  return keepDraft(gaps)
    ? { vi: `Còn để trống, nên ${paper.vi} ghi DỰ THẢO: ${named('vi')}.`, en: `Blank, so that ${paper.en} is marked as a draft: ${named('en')}.` } // prettier-ignore
    : { vi: `Còn để trống: ${named('vi')}.`, en: `Blank: ${named('en')}.` };
}
