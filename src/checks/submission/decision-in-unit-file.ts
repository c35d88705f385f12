import { decisionsInside, isKnownAnswer, isKnownReview } from '../../domain/department/decisions.js';
import type { Text } from '../../domain/text/text.js';
import type { Found, Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';

const CONTENT = '0'.repeat(64);

/** A decision of the head office in the unit's file, where the older form had it. */
export const decisionInUnitFile: Rule<UnitScope> = {
  code: 'decision-in-unit-file',
  severity: 'warning',
  title: { vi: 'Kết quả tiếp nhận, trả lời nằm trong tệp của đơn vị', en: 'Head office’s decision in the unit’s file' },
  why: {
    vi: 'Tệp của đơn vị chỉ do đơn vị ghi: khi đơn vị gửi tệp mới, chép đè lên là mất kết quả tiếp nhận và trả lời đã ghi ở đó. Các kết quả ấy nằm ở department.yaml.',
    en: 'Only the unit writes its file: a newer copy of it would overwrite the judgements and answers. They belong in department.yaml.',
  },
  bad: `submissions:
  - period: 2024-Q1
    date: 2024-03-16
    content: "${CONTENT}"
    reviews:
      - { result: accepted, date: 2024-03-18, by: Trần Thị B }
`,
  good: `# units/trung-tam-a.yaml
submissions:
  - { period: 2024-Q1, date: 2024-03-16, content: "${CONTENT}" }
# department.yaml
reviews:
  - { unit: trung-tam-a, period: 2024-Q1, sent: 2024-03-16, content: "${CONTENT}", result: accepted, date: 2024-03-18, by: Trần Thị B }
`,
  fix: {
    vi: 'Chạy dcs check --fix: các kết quả được chuyển sang department.yaml, không mất gì.',
    en: 'Run dcs check --fix: they are moved to department.yaml, and nothing is lost.',
  },
  *run({ fileName, written, decisions }) {
    const { submissions = [], difficulties = [] } = written;
    for (const [i, submission] of submissions.entries()) {
      if (submission.reviews === undefined) continue;
      const ofThis = decisionsInside(fileName, { submissions: [submission] }).reviews;
      const isThere = ofThis.every((review) => isKnownReview(decisions, review));
      yield found(`/submissions/${i}/reviews`, REVIEW(submission.period), isThere);
    }
    for (const [i, difficulty] of difficulties.entries()) {
      if (difficulty.answer === undefined) continue;
      const ofThis = decisionsInside(fileName, { difficulties: [difficulty] }).answers;
      const isThere = ofThis.every((answer) => isKnownAnswer(decisions, answer));
      yield found(`/difficulties/${i}/answer`, ANSWER(difficulty.id), isThere);
    }
  },
};

const REVIEW = (period: string): Text => ({
  vi: `Kết quả tiếp nhận báo cáo kỳ ${period}`,
  en: `The judgement on the report for ${period}`,
});
const ANSWER = (id: number): Text => ({ vi: `Trả lời vướng mắc số ${id}`, en: `The answer to difficulty ${id}` });

function found(pointer: string, { vi, en }: Text, isThere: boolean): Found {
  return {
    pointer,
    on: 'key',
    autofix: { kind: 'move-decisions' },
    message: isThere
      ? {
          vi: `${vi} đã có trong department.yaml mà còn ghi cả ở đây; chỉ được tính một lần.`,
          en: `${en} is in department.yaml and here too; it counts once.`,
        }
      : {
          vi: `${vi} nằm trong tệp của đơn vị; chỗ của nó là department.yaml.`,
          en: `${en} is in the unit’s file; it belongs in department.yaml.`,
        },
  };
}
