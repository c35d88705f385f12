import { MAX_FINDINGS, type PlacedFinding } from '../../domain/findings/finding.js';
import { byPlace } from '../../domain/findings/finding.js';
import { findingOf, type Rule } from '../rule.js';

/** A file with more findings than anybody reads; found after all rules have run. */
export const manyFindings: Rule = {
  code: 'many-findings',
  severity: 'warning',
  title: { vi: 'Quá nhiều lỗi, chỉ hiện một phần', en: 'More findings than are shown' },
  why: {
    vi: 'Một tệp có hơn một nghìn chỗ sai thường là tệp khác đặt nhầm tên, hoặc một lỗi lặp lại ở mọi dòng; in ra hết thì che mất lỗi của các tệp khác.',
    en: 'A file with more than a thousand findings usually is another file with a wrong name, or repeats one mistake on every line; printing them all would hide the findings of other files.',
  },
  bad: `# một tệp mà mỗi dòng đều có lỗi
`,
  good: `# vài lỗi, hiện đủ
`,
  fix: {
    vi: 'Sửa các lỗi đang hiện (thường cùng một kiểu) rồi chạy dcs check lại.',
    en: 'Correct those shown (they are mostly of one kind) and run dcs check again.',
  },
};

/** A file's findings by place, up to the number that is shown; errors are kept before warnings. */
export function withinMost(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const sorted = [...findings].sort(byPlace);
  if (sorted.length <= MAX_FINDINGS) return sorted;
  const errorsFirst = [...sorted].sort((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'));
  const shown = errorsFirst.slice(0, MAX_FINDINGS);
  const [next = errorsFirst[0]] = errorsFirst.slice(MAX_FINDINGS);
  return next === undefined ? shown : [...shown, noteFrom(next)].sort(byPlace);
}

/** The finding that others are left out, at the place of the first of them. */
function noteFrom({ file, region, lineText }: PlacedFinding): PlacedFinding {
  const message = {
    vi: `Tệp có hơn ${MAX_FINDINGS} lỗi và cảnh báo; chỉ hiện ${MAX_FINDINGS}.`,
    en: `The file has more than ${MAX_FINDINGS} errors and warnings; ${MAX_FINDINGS} are shown.`,
  };
  return { ...findingOf(manyFindings, { pointer: '', on: 'value', message }, file), region, lineText };
}
