import type { Text } from '../../domain/text/text.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** The text that the plan was encoded from is missing, or has changed since. */
export const sourceChanged: Rule<PlanScope> = {
  code: 'source-changed',
  severity: 'error',
  title: { vi: 'Bản gốc của kế hoạch không còn hoặc đã khác', en: 'Source of the plan is missing or has changed' },
  why: {
    vi: 'source ghi tệp văn bản gốc và mã SHA-256 của nó, để đối chiếu được từng chữ; tệp mất hay đổi thì không chứng minh được nguyên văn.',
    en: 'source names the text the plan was encoded from, with its SHA-256, so that every word can be compared; without it the wording can’t be proven.',
  },
  bad: `source: { file: source.txt, sha256: "0000000000000000000000000000000000000000000000000000000000000000" }
`,
  good: `source: { file: source.txt, sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" }
`,
  fix: {
    vi: 'Khôi phục tệp gốc trong thư mục của năm; nếu bản gốc được thay thật thì đối chiếu lại rồi ghi mã mới.',
    en: 'Bring the source back into the year’s folder; where it was replaced on purpose, compare anew and write the new hash.',
  },
  *run({ plan, evidence }) {
    if (plan.source === undefined) return;
    const { file, sha256 } = plan.source;
    const facts = evidence(file);
    if (facts === null) return;
    if (facts.state !== 'present') {
      const missing: Text =
        facts.state === 'missing'
          ? { vi: `Không có tệp gốc “${file}”.`, en: `There is no source “${file}”.` }
          : {
              vi: `Tệp gốc “${file}” nằm ngoài thư mục kế hoạch.`,
              en: `The source “${file}” lies outside the plans folder.`,
            };
      yield { pointer: '/source/file', on: 'value', message: missing };
    } else if (facts.sha256 !== null && facts.sha256 !== sha256) {
      yield {
        pointer: '/source/sha256',
        on: 'value',
        message: {
          vi: `Tệp gốc “${file}” không còn như lúc ghi (nay là ${facts.sha256.slice(0, 12)}…).`,
          en: `The source “${file}” is not as it was recorded (now ${facts.sha256.slice(0, 12)}…).`,
        },
      };
    }
  },
};
