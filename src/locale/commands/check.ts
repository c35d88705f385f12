import type { Severity } from '../../domain/findings/finding.js';
import type { Text } from '../../domain/text/text.js';
import type { Thresholds } from '../../domain/plan/plan.js';
import type { MissedThreshold } from '../../domain/progress/thresholds.js';

export const CHECK_HELP = {
  details: {
    vi: 'Kiểm tra mọi tệp trong thư mục kế hoạch (mọi năm), hoặc các tệp, thư mục được nêu. Có lỗi thì kết thúc với mã 1; cảnh báo thì không, trừ khi có --strict.',
    en: 'Checks every file of the plans folder (all years), or the files and folders named. Ends with 1 where there are errors; warnings do not count, unless --strict is given.',
  },
  paths: { vi: 'tệp hoặc thư mục (mặc định: thư mục kế hoạch)', en: 'files or folders (default: the plans folder)' },
  format: { vi: 'dạng kết quả (mặc định: text)', en: 'form of the result (default: text)' },
  output: {
    vi: 'ghi kết quả vào tệp này; màn hình vẫn in tổng kết',
    en: 'write the result to this file; the screen still shows the summary',
  },
  fix: {
    vi: 'tự sửa những chỗ chỉ có một cách sửa đúng (Unicode NFC, tên nhiệm vụ, cách ghi ngày, kết quả tiếp nhận và trả lời nằm nhầm tệp)',
    en: 'fix what has one right answer (NFC, titles, the form of dates, decisions in the wrong file)',
  },
  dryRun: { vi: 'chỉ cho xem sẽ sửa gì, không ghi', en: 'only show what would be fixed' },
  minPercent: { vi: 'tỷ lệ đã thực hiện ít nhất, tính chung các đơn vị', en: 'least completion of all units together' },
  maxMissing: { vi: 'nhiều nhất bao nhiêu nhiệm vụ trong kỳ chưa cập nhật', en: 'most cells without an update' },
  maxOverdue: { vi: 'nhiều nhất bao nhiêu nhiệm vụ quá hạn', en: 'most cells that are overdue' },
  maxWarnings: { vi: 'nhiều nhất bao nhiêu cảnh báo', en: 'most warnings' },
  strict: { vi: 'coi cảnh báo như lỗi', en: 'let warnings count as errors' },
} as const satisfies Record<string, Text>;

export const SEVERITY_WORDS: Readonly<Record<Severity, Text>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
};

/** The findings, counted. */
export interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
}

/** About the thresholds that a CI sets. */
export const THRESHOLD = {
  missed: ({ name, actual, required }: MissedThreshold): Text => {
    const unit = name === 'min-percent' ? '%' : '';
    const { vi, en } = name === 'min-percent' ? { vi: 'ít nhất', en: 'at least' } : { vi: 'nhiều nhất', en: 'at most' };
    return {
      vi: `Không đạt ngưỡng ${name} (${THRESHOLD_WORDS[name].vi}): ${actual}${unit}, yêu cầu ${vi} ${required}${unit}.`,
      en: `Missed ${name} (${THRESHOLD_WORDS[name].en}): ${actual}${unit}, required ${en} ${required}${unit}.`,
    };
  },
  title: (name: keyof Thresholds): Text => ({
    vi: `Không đạt ngưỡng: ${THRESHOLD_WORDS[name].vi}`,
    en: `Threshold missed: ${THRESHOLD_WORDS[name].en}`,
  }),
  andMore: (n: number): Text => ({ vi: `… và ${n} nữa`, en: `… and ${n} more` }),
  badNumber: (flag: string, value: string, max: number | null): Text => ({
    vi: `${flag}: “${value}” không phải là số nguyên từ 0${max === null ? ' trở lên' : ` đến ${max}`}.`,
    en: `${flag}: “${value}” is no whole number from 0${max === null ? ' on' : ` to ${max}`}.`,
  }),
} as const;

const THRESHOLD_WORDS: Readonly<Record<keyof Thresholds, Text>> = {
  'min-percent': { vi: 'tỷ lệ nhiệm vụ đã thực hiện', en: 'completion' },
  'max-missing': { vi: 'chưa cập nhật', en: 'without an update' },
  'max-overdue': { vi: 'quá hạn', en: 'overdue' },
  'max-warnings': { vi: 'cảnh báo', en: 'warnings' },
};

/** About `--fix`. */
export const FIXED = {
  nothing: { vi: 'Không có chỗ nào tự sửa được.', en: 'There is nothing to fix.' },
  done: (places: number, files: number): Text => ({
    vi: `Đã sửa ${places} chỗ trong ${files} tệp.`,
    en: `Fixed ${counted(places, 'place')} in ${counted(files, 'file')}.`,
  }),
  planned: (places: number, files: number): Text => ({
    vi: `Sẽ sửa ${places} chỗ trong ${files} tệp; chưa ghi gì.`,
    en: `Would fix ${counted(places, 'place')} in ${counted(files, 'file')}; nothing was written.`,
  }),
  moved: { vi: 'chuyển sang department.yaml', en: 'moved to department.yaml' },
  oneLine: (records: number): Text => ({
    vi: `viết lại ${records} bản ghi, mỗi bản một dòng`,
    en: `${counted(records, 'record')} put on one line each`,
  }),
  composed: { vi: 'chuyển sang Unicode dựng sẵn (NFC)', en: 'composed (NFC)' },
} as const;

export const CHECK = {
  summary: ({ files, errors, warnings }: Counts): Text => ({
    vi: `Đã kiểm tra ${files} tệp: ${errors} lỗi, ${warnings} cảnh báo.`,
    en: `Checked ${counted(files, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
  }),
  clean: (files: number): Text => ({
    vi: `Đã kiểm tra ${files} tệp: không có lỗi, không có cảnh báo.`,
    en: `Checked ${counted(files, 'file')}: no errors, no warnings.`,
  }),
  andMore: (n: number): Text => ({
    vi: `… và ${n} lỗi, cảnh báo nữa: xem nhật ký của bước này.`,
    en: `… and ${n} more: see the log of this step.`,
  }),
  nothingToCheck: (path: string): Text => ({
    vi: `Trong “${path}” không có kế hoạch nào để kiểm tra.`,
    en: `There is no plan to check in “${path}”.`,
  }),
  nothingFits: (pattern: string): Text => ({
    vi: `Không có tệp hay thư mục nào có tên theo mẫu “${pattern}”.`,
    en: `No file or folder has a name like “${pattern}”.`,
  }),
  whatIsChecked: {
    vi: 'Cần có <năm>/plan.yaml hoặc <năm>/units/*.yaml, ví dụ plans/2024/plan.yaml.',
    en: 'Expected: <year>/plan.yaml or <year>/units/*.yaml, such as plans/2024/plan.yaml.',
  },
} as const;

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
