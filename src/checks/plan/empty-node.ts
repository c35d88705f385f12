import { deepTextOf, walk } from '../../domain/plan/plan-index.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** A point without any text. */
export const emptyNode: Rule<PlanScope> = {
  code: 'empty-node',
  severity: 'error',
  title: { vi: 'Điểm không có lời văn', en: 'Point without text' },
  why: {
    vi: 'Tệp kế hoạch giữ nguyên văn văn bản; một điểm không có tiêu đề, đoạn văn hay điểm con nào là chép thiếu.',
    en: 'The plan’s file holds the document word for word; a point without heading, paragraph or children was copied incompletely.',
  },
  bad: `body:
  - id: II
    heading: NỘI DUNG THỰC HIỆN
    children:
      - { id: II.1 }
`,
  good: `body:
  - id: II
    heading: NỘI DUNG THỰC HIỆN
    children:
      - { id: II.1, heading: Đẩy mạnh tuyên truyền }
`,
  fix: {
    vi: 'Chép lời văn của điểm vào heading hoặc paragraphs.',
    en: 'Copy the point’s text into heading or paragraphs.',
  },
  *run({ plan }) {
    for (const { node, pointer } of walk(plan)) {
      if (deepTextOf(node).length > 0) continue;
      yield {
        pointer: `${pointer}/id`,
        on: 'value',
        message: { vi: `${node.id} không có lời văn nào.`, en: `${node.id} has no text.` },
      };
    }
  },
};
