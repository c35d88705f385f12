import { describe, expect, it } from 'vitest';
import { issuedPlan } from '../../src/reports/documents/issued-plan.js';
import { periodicReportDocument } from '../../src/reports/documents/periodic-report.js';
import { unitPlanDocument } from '../../src/reports/documents/unit-plan/document.js';
import { periodicReportJson } from '../../src/reports/json/periodic-report.js';
import { documentToMarkdown } from '../../src/reports/markdown/document-to-markdown.js';
import { emptyUnit, plan, reportOf, statusOf } from './sample.js';

const golden = (name: string): string => `../golden/${name}`;

describe('documents as Markdown', () => {
  it('issued plan', async () => {
    await expect(documentToMarkdown(issuedPlan(plan))).toMatchFileSnapshot(golden('plan.md'));
  });

  describe.each(['vi', 'en'] as const)('in %s', (lang) => {
    it('plan of a subordinate unit', async () => {
      const text = documentToMarkdown(unitPlanDocument(statusOf(), lang));
      await expect(text).toMatchFileSnapshot(golden(`plan-unit.${lang}.md`));
    });

    it('table of the office, which issues no plan of its own', async () => {
      const text = documentToMarkdown(unitPlanDocument(statusOf(emptyUnit('office', 'Văn phòng Sở')), lang));
      await expect(text).toMatchFileSnapshot(golden(`plan-office.${lang}.md`));
    });

    it.each(['h1', 'q3', '2024'])('report for %s', async (period) => {
      const text = documentToMarkdown(periodicReportDocument(reportOf(period), lang));
      await expect(text).toMatchFileSnapshot(golden(`report-${period}.${lang}.md`));
    });
  });
});

it('report as JSON', async () => {
  await expect(periodicReportJson(reportOf('h1'))).toMatchFileSnapshot(golden('report-h1.json'));
});
