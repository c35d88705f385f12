import type { Rule } from '../rule.js';
import type { DepartmentScope } from '../scope.js';

/** An extension for a report that the plan does not expect. */
export const extensionOfUnexpectedReport: Rule<DepartmentScope> = {
  code: 'extension-of-unexpected-report',
  severity: 'error',
  title: { vi: 'Gia hạn cho kỳ không phải báo cáo', en: 'Extension of a report that is not expected' },
  why: {
    vi: 'Chỉ gia hạn được cho kỳ báo cáo mà kế hoạch yêu cầu (reporting.reports); dòng ghi kỳ khác không lùi hạn nào.',
    en: 'Only a report that the plan expects (reporting.reports) can be put off; a line for another period moves no deadline.',
  },
  bad: `# department.yaml
extensions:
  - { unit: trung-tam-a, period: 2024-Q2, until: 2024-06-25, date: 2024-06-12, by: Trần Thị B, reason: Mưa bão }
`,
  good: `# department.yaml
extensions:
  - { unit: trung-tam-a, period: 2024-H1, until: 2024-06-25, date: 2024-06-12, by: Trần Thị B, reason: Mưa bão }
`,
  fix: { vi: 'Sửa lại kỳ báo cáo (period).', en: 'Correct the period.' },
  *run({ department: { extensions = [] }, reporting }) {
    if (reporting === null) return;
    const { reports } = reporting;
    for (const [i, { unit, period }] of extensions.entries()) {
      if (reports.includes(period)) continue;
      yield {
        pointer: `/extensions/${i}/period`,
        on: 'value',
        message: {
          vi: `Kế hoạch không yêu cầu báo cáo kỳ ${period}, nên gia hạn cho ${unit} không có tác dụng; các kỳ báo cáo: ${reports.join(', ')}.`,
          en: `The plan expects no report for ${period}, so the extension of ${unit} moves nothing; expected are: ${reports.join(', ')}.`,
        },
      };
    }
  },
};
