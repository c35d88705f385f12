import { createHash } from 'node:crypto';
import { ledgerOf } from '../../../src/domain/department/ledger.js';
import type { Lang } from '../../../src/domain/text/text.js';
import type { Difficulty, Submission, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { folderPage } from '../../../src/reports/html/folder-page.js';
import { reportPage } from '../../../src/reports/html/report-page.js';
import { unitPage } from '../../../src/reports/html/unit-page.js';
import { emptyUnit, plan, reportOf, sampleUnit, statusOf } from '../sample.js';
import { rollUp } from '../../support/department.js';
import { departmentReport } from '../../../src/reports/documents/department/report.js';
import { departmentPage } from '../../../src/reports/html/department-page.js';
import { periodOf, sampleLedger } from '../../domain/department/sample-units.js';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const DIFFICULTIES: readonly Difficulty[] = [
  {
    id: 1,
    date: '2024-05-02',
    text: 'Thiếu người chuyên trách tiếp công dân',
    item: 'II.5.c',
    proposal: 'Bổ sung 01 người',
    by: 'Nguyễn Văn A',
    answer: { date: '2024-05-20', text: 'Sẽ xem xét trong quý III', by: 'Văn phòng Sở' },
  },
  {
    id: 2,
    date: '2024-06-02',
    text: 'Phần mềm chưa kết nối',
    answer: { date: '2024-07-09', text: 'Đã kết nối trong tháng 7' },
  },
  { id: 3, date: '2024-08-01', text: 'Phát sinh sau ngày đang xem' },
];

/** The sample unit with what it raised. */
export const raisingUnit: UnitPlan = { ...sampleUnit, difficulties: DIFFICULTIES };

/** One unit on 30 June 2024. */
export function unitHtml(lang: Lang = 'vi', unitPlan: UnitPlan = raisingUnit, asOf?: string): string {
  return unitPage(statusOf(unitPlan, asOf), lang, sha256);
}

/** Three units: one that works, one that supports alone, one that has recorded nothing. */
export function folderHtml(
  lang: Lang = 'vi',
  withBroken = false,
  sent: Readonly<Record<string, readonly Submission[]>> = {},
): string {
  const units = [raisingUnit, namedUnit('division', 'Phòng B'), namedUnit('office', 'Văn phòng Sở')].map((one) => ({
    ...one,
    submissions: sent[one.unit.id] ?? [],
  }));
  const files = units.map((unitPlan) => ({ id: unitPlan.unit.id, file: `${unitPlan.unit.id}.yaml`, unitPlan, plan }));
  const broken = { id: 'trung-tam-c', file: 'units/trung-tam-c.yaml', unitPlan: null, plan: null };
  const day = '2024-06-30';
  const ledger = ledgerOf({
    plan,
    register: null,
    files: withBroken ? [...files, broken] : files,
    period: null,
    day,
  });
  return folderPage(ledger, lang, sha256);
}

function namedUnit(kind: 'division' | 'office', name: string): UnitPlan {
  const unit = emptyUnit(kind, name);
  return { ...unit, unit: { ...unit.unit, id: kind } };
}

/** The sample unit's report for the first half-year. */
export function reportHtml(lang: Lang = 'vi'): string {
  const report = reportOf('h1', statusOf(raisingUnit));
  return reportPage(report, periodicReportDocument(report, lang), lang, sha256);
}

/** What a page says, without its markup, style and script. */
export function textOf(page: string): string {
  return page
    .replace(/<(style|script)>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The department's report for half a year: units that are counted, that sent nothing, and one whose file is broken. */
export function departmentHtml(lang: Lang = 'vi'): string {
  const whole = rollUp(sampleLedger(), periodOf('2024-H1'));
  return departmentPage(whole, departmentReport(whole, lang), lang, sha256);
}
