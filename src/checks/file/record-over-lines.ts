import type { OverLines } from '../../domain/ports/check-source.js';
import type { Finding } from '../../domain/findings/finding.js';
import { findingOf, type Rule } from '../rule.js';

/** Records in the older form, which Git may merge line by line; found while the file is read. */
export const recordOverLines: Rule = {
  code: 'record-over-lines',
  severity: 'warning',
  title: { vi: 'Bản ghi nằm trên nhiều dòng', en: 'Record over several lines' },
  why: {
    vi: 'Git trộn tệp theo từng dòng: hai người cùng ghi một ngày, hai bản ghi mở đầu giống nhau, khi trộn có thể thành một bản lẫn lời của cả hai. Mỗi bản ghi một dòng thì luôn còn nguyên.',
    en: 'Git merges files line by line: it may merge two people’s records that begin alike into one with words of both. A record on one line stays whole.',
  },
  bad: `items:
  II.5.c:
    progress:
      - date: 2024-02-12
        status: doing
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-02-12, status: doing }
`,
  fix: {
    vi: 'Viết lại mỗi bản ghi một dòng, không đổi nội dung: dcs check --fix.',
    en: 'Write each record on one line, its words unchanged: dcs check --fix.',
  },
};

/** One finding for all such records of a file, at the first of them. */
export function overLinesFinding({ region, plain, commented }: OverLines, file: string): Finding {
  const all = plain + commented;
  const message = {
    vi: `Có ${all} bản ghi nằm trên nhiều dòng${commented === 0 ? '' : `, ${commented} bản có ghi chú (#) bên trong`}.`,
    en: `${all === 1 ? '1 record stands' : `${all} records stand`} over several lines${commented === 0 ? '' : `, ${commented} with a comment (#) inside`}.`,
  };
  const hint = {
    vi: 'Chuyển ghi chú (#) lên trên bản ghi, rồi: dcs check --fix. Bản ghi có ghi chú bên trong thì máy không tự viết lại.',
    en: 'Move the comment (#) above its record, then: dcs check --fix. Records with a comment inside are not rewritten.',
  };
  const found = { pointer: '', on: 'value', message, ...(plain === 0 ? { hint } : {}) } as const;
  const finding = { ...findingOf(recordOverLines, found, file), region };
  return plain === 0 ? finding : { ...finding, autofix: { kind: 'one-line', records: plain } };
}
