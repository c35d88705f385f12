import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/calendar/period.js';
import { periodicReport } from '../../../src/domain/reporting/periodic-report.js';
import { ledgerOf } from '../../../src/domain/department/ledger.js';
import { unitStatus } from '../../../src/domain/progress/unit-status.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { folderPage } from '../../../src/reports/html/folder-page.js';
import { reportPage } from '../../../src/reports/html/report-page.js';
import { unitPage } from '../../../src/reports/html/unit-page.js';
import { CALENDAR, samplePlan, sampleUnitPlan, tracked } from '../../support/sample-plan.js';
import { hasBrowser, useBrowser } from './browser.js';
import { sha256 } from './pages.js';

const HOSTILE = [
  '<script>alert("hit")</script>',
  '"><img src=x onerror=alert("hit")>',
  `" onmouseover="alert('hit')" x="`,
  `' autofocus onfocus='alert(1)`,
  '</style></title><style>body{display:none}</style>',
  '<!-- --> <![CDATA[ ${alert("hit")} {{7*7}}',
  'javascript:alert("hit")',
  '👨‍👩‍👧 \u202eđảo ngược\u202c \u2067x\u2069',
  'dòng một\ndòng hai\u2028dòng ba',
] as const;
const ALL = HOSTILE.join(' | ');

/** A plan and a unit whose every text is hostile. */
const plan = samplePlan(
  [tracked('II.1', { short: ALL }, { heading: ALL, paragraphs: [...HOSTILE] }), tracked('II.2', { short: HOSTILE[0] })],
  { subject: ALL, issuer: { name: ALL, parent: ALL, code: ALL, place: ALL } },
);
const evidence = HOSTILE.map((text) => ({ number: text, title: text, file: text, link: text }));
const answers = {
  title: ALL,
  'in-charge': ALL,
  support: HOSTILE,
  time: ALL,
  output: ALL,
  note: ALL,
  actions: [{ id: 1, what: ALL, 'in-charge': ALL, due: '2024-02-01' }],
  progress: [
    { date: '2024-02-20', status: 'done' as const, note: ALL, by: ALL, evidence },
    { date: '2024-05-20', status: 'blocked' as const, note: ALL },
    { date: '2024-05-20', status: 'done' as const, action: 1, note: ALL },
  ],
};
const unitPlan = {
  ...sampleUnitPlan({ 'II.1': answers }, { name: ALL, place: ALL, code: ALL, recipients: HOSTILE, superior: ALL }),
  difficulties: [
    {
      id: 1,
      date: '2024-03-01',
      text: ALL,
      proposal: ALL,
      by: ALL,
      answer: { date: '2024-03-02', text: ALL, by: ALL },
    },
  ],
};

const status = unitStatus(plan, unitPlan, '2024-06-30');
const files = [
  { id: ALL, file: ALL, unitPlan: null, plan: null },
  { id: 'a', file: ALL, unitPlan, plan },
  { id: 'b', file: ALL, unitPlan, plan },
];
const ledger = ledgerOf({ plan, register: null, files, period: null, day: '2024-06-30' });
const half = parsePeriod('2024-H1', CALENDAR);
if (half === null) throw new Error('no such period');
const report = periodicReport(status, half);

/** Run in the page. */
const WHAT_IS_THERE = `(() => {
  const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
  return {
    scripts: document.scripts.length,
    styles: document.querySelectorAll('style').length,
    images: document.images.length,
    handlers: attributes.filter(({ name }) => /^on|^style$|^autofocus$/.test(name)).length,
    leading: attributes.filter(({ name, value }) => name === 'href' && /^\\s*javascript:/i.test(value)).length,
    display: getComputedStyle(document.body).display,
    text: document.body.textContent,
    title: document.querySelector('h1').textContent,
  };
})()`;

describe.runIf(hasBrowser)('texts that would be markup', { timeout: 120_000 }, () => {
  const open = useBrowser();

  it.each([
    ['unit', unitPage(status, 'vi', sha256)],
    ['folder', folderPage(ledger, 'en', sha256)],
    ['report', reportPage(report, periodicReportDocument(report, 'vi'), 'vi', sha256)],
  ])('are words in the page of the %s', async (name, html) => {
    const { page, requests, complaints } = await open(html);
    for (const link of await page.locator('a[data-cell]').all()) await link.dispatchEvent('mouseover');
    if (name !== 'folder') await page.locator('.grid a[data-cell]').first().click();
    const { text, title, ...counts } = await page.evaluate<Record<string, string>>(WHAT_IS_THERE);
    expect(counts).toEqual({ scripts: 1, styles: 1, images: 0, handlers: 0, leading: 0, display: 'block' });
    for (const words of HOSTILE.slice(0, 7)) expect(text).toContain(words);
    if (name !== 'folder') expect(title).toContain(HOSTILE[0]);
    expect(text).toContain(String.raw`👨‍👩‍👧 \u202eđảo ngược\u202c \u2067x\u2069`);
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
  });
});
