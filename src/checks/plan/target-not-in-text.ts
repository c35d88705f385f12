import { stripNoteMarks } from '../../domain/plan/citation.js';
import { boundOf } from '../../domain/plan/indicator.js';
import { deepTextOf } from '../../domain/plan/plan-index.js';
import { plainText } from '../../domain/text/fold.js';
import { printedNumbers } from '../../domain/text/printed-numbers.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** A target whose number or words are not in the plan's text. */
export const targetNotInText: Rule<PlanScope> = {
  code: 'target-not-in-text',
  severity: 'warning',
  title: { vi: 'Mức của chỉ tiêu không có trong văn bản', en: 'Target that is not in the text' },
  why: {
    vi: 'Báo cáo ghi mức này là chỉ tiêu của kế hoạch, nên con số phải có ở mục nêu chỉ tiêu: mục at, hoặc nhiệm vụ của chỉ tiêu; words là nguyên văn ở mục ấy.',
    en: 'Reports call it the plan’s target, so its number has to be in the point that states it: at, or the indicator’s item; words are that point’s own.',
  },
  bad: `body:
  - { id: II, heading: NỘI DUNG, children: [{ id: II.1, paragraphs: ["Mở ít nhất 05 lớp tập huấn."] }] }
indicators:
  - { id: tap-huan.lop, name: Lớp tập huấn, unit: lớp, item: II.1, kind: count, target: { at-least: 15 } }
`,
  good: `body:
  - { id: II, heading: NỘI DUNG, children: [{ id: II.1, paragraphs: ["Mở ít nhất 05 lớp tập huấn."] }] }
indicators:
  - { id: tap-huan.lop, name: Lớp tập huấn, unit: lớp, item: II.1, kind: count, target: { at-least: 5 } }
`,
  fix: {
    vi: 'Đối chiếu với văn bản: sửa con số, words, hoặc ghi at là mục nêu chỉ tiêu.',
    en: 'Compare it with the document: correct the number or the words, or name the point that states it in at.',
  },
  *run({ plan, index }) {
    for (const [i, { id, item, target }] of (plan.indicators ?? []).entries()) {
      if (target === undefined) continue;
      const { at = item, words } = target;
      const pointer = `/indicators/${i}/target`;
      const node = index.nodes.get(at);
      if (node === undefined) {
        // An unknown item of the indicator is another rule's.
        if (target.at === undefined) continue;
        const message = { vi: `Kế hoạch không có mục “${at}”.`, en: `The plan has no point “${at}”.` };
        yield { pointer: `${pointer}/at`, on: 'value', message };
        continue;
      }
      const texts = deepTextOf(node).map((text) => plainText(stripNoteMarks(text)));
      if (words !== undefined && !texts.some((text) => text.includes(plainText(words)))) {
        const message = {
          vi: `${id}: mục ${at} không có lời “${words}”.`,
          en: `${id}: the point ${at} has no words “${words}”.`,
        };
        yield { pointer: `${pointer}/words`, on: 'value', message };
        continue;
      }
      const only = boundOf(target);
      const where = words === undefined ? texts : [words];
      if (only === null || where.some((text) => printedNumbers(text).some(({ value }) => value === only.number))) {
        continue;
      }
      const [vi, en] =
        words === undefined ? [`mục ${at}`, `the point ${at}`] : [`lời “${words}”`, `the words “${words}”`];
      const message = {
        vi: `${id}: mức ${only.number} không có trong ${vi}.`,
        en: `${id}: the number ${only.number} is not in ${en}.`,
      };
      yield { pointer: `${pointer}/${only.bound}`, on: 'value', message };
    }
  },
};
