import type { SourceDifference } from '../../domain/encoding/compare-with-source.js';
import type { Finding } from '../../domain/findings/finding.js';
import type { Plan, PlanNode } from '../../domain/plan/plan.js';
import type { Text } from '../../domain/text/text.js';
import { findingOf, type Rule } from '../rule.js';

/** A plan whose words are not those of its source; found where the source is read. */
export const textDiffersFromSource: Rule = {
  code: 'text-differs-from-source',
  severity: 'warning',
  title: { vi: 'Lời văn khác bản gốc', en: 'Text differs from the source' },
  why: {
    vi: 'Lời văn của kế hoạch là lời của văn bản đã ban hành; mất, thêm hay đổi một chữ thì đơn vị thực hiện một điều không ai ban hành. Chỗ sai của bản gốc cũng giữ nguyên và ghi vào errata.',
    en: 'The plan’s text is that of the issued document; with a word lost, added or changed, units carry out what nobody issued. Slips of the source stay, too, and are listed in errata.',
  },
  bad: `# source.txt: 1. Tuyên truyền về an toàn giao thông
body:
  - { id: II.1, heading: Tuyên truyền về an toàn }
`,
  good: `# source.txt: 1. Tuyên truyền về an toàn giao thông
body:
  - { id: II.1, heading: Tuyên truyền về an toàn giao thông }
`,
  fix: {
    vi: 'Xem bản gốc rồi sửa lại cho đúng từng chữ; chữ của máy đọc sai thì sửa đúng và bỏ qua cảnh báo này.',
    en: 'Look at the source and restore its words; where the reading is at fault, ignore this warning.',
  },
};

/** The findings of a plan whose source was read. */
export function sourceDifferenceFindings(
  differences: readonly SourceDifference[],
  plan: Plan,
  file: string,
): readonly Finding[] {
  const pointers = pointersOf(plan.body, '/body');
  return differences.map((difference) => {
    const { at } = difference;
    const pointer = at === null ? '/source/file' : (pointers.get(at) ?? '/body');
    return findingOf(textDiffersFromSource, { pointer, on: 'value', message: wordsOf(difference) }, file);
  });
}

function wordsOf({ at, ours, theirs }: SourceDifference): Text {
  const [vi, en] = at === null ? ['Phần đầu, phần cuối hoặc chú thích', 'Head, end or notes'] : [at, at];
  if (theirs === '') {
    return { vi: `${vi}: “${ours}” không có trong bản gốc.`, en: `${en}: “${ours}” is not in the source.` };
  }
  if (ours === '') {
    return { vi: `${vi}: thiếu “${theirs}” của bản gốc.`, en: `${en}: “${theirs}” of the source is missing.` };
  }
  return {
    vi: `${vi}: kế hoạch ghi “${ours}”, bản gốc là “${theirs}”.`,
    en: `${en}: the plan has “${ours}”, the source “${theirs}”.`,
  };
}

function pointersOf(nodes: readonly PlanNode[], below: string): ReadonlyMap<string, string> {
  return new Map(
    nodes.flatMap((node, i) => {
      const pointer = `${below}/${i}`;
      return [[node.id, pointer] as const, ...pointersOf(node.children ?? [], `${pointer}/children`)];
    }),
  );
}
