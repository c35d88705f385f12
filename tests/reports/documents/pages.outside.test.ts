import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/date.js';
import { cutOffDay, sendingDay } from '../../../src/domain/calendar/deadline.js';
import { parsePeriod, type Period } from '../../../src/domain/calendar/period.js';
import { briefOf } from '../../../src/domain/department/brief.js';
import { letterFactsOf } from '../../../src/domain/department/letter-facts.js';
import { letterRecipients } from '../../../src/domain/department/letter-recipients.js';
import { ledgerOf } from '../../../src/domain/department/ledger.js';
import { periodicReport } from '../../../src/domain/reporting/periodic-report.js';
import type { UnitStatus } from '../../../src/domain/progress/unit-status.js';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { briefDocument } from '../../../src/reports/documents/brief.js';
import { departmentReport, INTERNAL } from '../../../src/reports/documents/department/report.js';
import { letterDocument } from '../../../src/reports/documents/letters/letter.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { unitPlanDocument } from '../../../src/reports/documents/unit-plan/document.js';
import { documentToDocx } from '../../../src/reports/docx/document-to-docx.js';
import { haveGaps } from '../../../src/reports/model/gaps.js';
import type { OfficialDocument } from '../../../src/reports/model/official-document.js';
import { rollUp } from '../../support/department.js';
import { CALENDAR } from '../../support/sample-plan.js';
import { filesOf } from '../../domain/department/sample-units.js';
import { canRender, type Page, renderPages } from '../docx/rendered.js';
import { emptyUnit, plan, sampleUnit, statusOf } from '../sample.js';

if (!canRender) console.warn('skipped: LibreOffice and poppler are not installed, no pages were measured');

const ISSUED = { ...plan, number: '412/KH-SXD', date: '2024-01-30' };
const PERIODS: readonly Period[] = ['2024-Q1', '2024-Q2', '2024-H1', '2024-Q3', '2024-9M', '2024-Q4', '2024'].map(
  (id) => parsePeriod(id, CALENDAR) ?? expect.fail(id),
);

/** The days on which a report is written: before and on its cut-off, the day after, on its sending day and after it. */
function daysOf(period: Period): readonly string[] {
  const cutOff = cutOffDay(period, plan.reporting);
  const send = sendingDay(period, plan.reporting);
  return [...new Set([addDays(cutOff, -1), cutOff, addDays(cutOff, 1), send, addDays(send, 1)])];
}

const UNITS: readonly (readonly [name: string, unit: UnitPlan])[] = [
  ['well filled', sampleUnit],
  ['idle', emptyUnit('subordinate', 'Ban Quản lý dự án đầu tư xây dựng hạ tầng và phát triển đô thị')],
  ['division', emptyUnit('division', 'Phòng Quản lý xây dựng')],
  ['office', emptyUnit('office', 'Văn phòng Sở')],
];

/** Units that recorded like the sample, less, or nothing. */
function manyUnits(count: number): Readonly<Record<string, UnitPlan>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const id = `u${String(at).padStart(3, '0')}`;
      const unit = { ...sampleUnit.unit, id, name: `Trung tâm Tư vấn giám định chất lượng công trình số ${at + 1}` };
      const filled = at % 3 === 2 ? emptyUnit('subordinate', unit.name) : sampleUnit;
      return [id, { ...filled, unit }];
    }),
  );
}

interface Made {
  readonly name: string;
  readonly document: OfficialDocument;
  readonly most: number;
}

const MOST_OF_UNIT: Readonly<Record<string, number>> = { '2024-9M': 12, '2024-Q4': 8, '2024': 12 };

function unitDocuments(): readonly Made[] {
  const reports = UNITS.flatMap(([name, unit]) =>
    PERIODS.flatMap((period) =>
      daysOf(period).map((day): Made => {
        const report = periodicReport(statusOf(unit, day, ISSUED), period);
        const most = name === 'well filled' ? (MOST_OF_UNIT[period.id] ?? 8) : 2;
        return {
          name: `report, ${name}, ${period.id} on ${day}`,
          document: periodicReportDocument(report, 'vi'),
          most,
        };
      }),
    ),
  );
  const plans = UNITS.map(([name, unit]): Made => {
    const document = unitPlanDocument(statusOf(unit, '2024-02-01', ISSUED), 'vi');
    return { name: `plan, ${name}`, document, most: 12 };
  });
  return [...reports, ...plans];
}

function departmentDocuments(): readonly Made[] {
  return [4, 41, 400].flatMap((count) => {
    const files = filesOf(manyUnits(count));
    // With many units one or two periods, with few all of them.
    const few = count === 41 ? ['2024-H1', '2024'] : ['2024-H1'];
    return PERIODS.filter(({ id }) => count < 10 || few.includes(id)).flatMap((period) =>
      daysOf(period).flatMap((day, at): readonly Made[] => {
        const isDayAfter = at === 2;
        if (count > 10 && !isDayAfter && (count === 400 || period.id === '2024')) return [];
        const ledger = ledgerOf({ plan: ISSUED, register: null, files, period, day });
        const together = rollUp(ledger, period);
        const about = `${count} units, ${period.id} on ${day}`;
        const brief: Made = { name: `brief, ${about}`, document: briefDocument(briefOf(together), 'vi'), most: 1 };
        if (count === 400) return [brief];
        const report = { name: `department, ${about}`, document: departmentReport(together, 'vi'), most: 15 };
        const internal = (): Made => ({
          name: `internal, ${about}`,
          document: departmentReport(together, 'vi', INTERNAL),
          most: 40,
        });
        return [report, ...(count < 10 || isDayAfter ? [internal()] : []), brief];
      }),
    );
  });
}

/** A unit whose report was returned, or never sent, with a difficulty that was answered. */
function withLetters(id: string, unitPlan: UnitPlan, isReturned: boolean): UnitPlan {
  const reason = 'Thiếu số liệu tiếp công dân quý II; đề nghị nêu rõ kết quả đối thoại với viên chức, người lao động';
  const review = { result: 'returned', date: '2024-06-18', by: 'Bà B', reason } as const;
  const sent = { period: '2024-H1', date: '2024-06-16', content: '0'.repeat(64), reviews: [review] };
  const answer = { date: '2024-06-19', text: 'Đồng ý; đơn vị lập danh sách gửi Văn phòng Sở trước ngày 30/6/2024.' };
  return {
    ...unitPlan,
    ...(isReturned ? { submissions: [sent] } : {}),
    difficulties: [
      { id: 1, date: '2024-06-02', item: 'II.3.c', text: `Chưa có phần mềm khảo sát (${id})`, proposal: 'Cấp tài khoản', answer }, // prettier-ignore
    ],
  };
}

/** Each kind of letter to one unit, to some, and to many with a list; signed and unsigned. */
function letters(): readonly Made[] {
  const period = parsePeriod('2024-H1', CALENDAR) ?? expect.fail('H1');
  const day = '2024-06-20';
  return [1, 4, 41].flatMap((count) => {
    const units = Object.entries(manyUnits(count));
    const kinds = (['remind', 'return', 'answer'] as const).flatMap((kind): readonly Made[] => {
      const plans = units.map(([id, unit]) => [id, withLetters(id, unit, kind !== 'remind')] as const);
      const files = filesOf(Object.fromEntries(plans));
      const ledger = ledgerOf({ plan: ISSUED, register: null, files, period, day });
      const facts = <T extends { readonly status: UnitStatus }>({ status, ...one }: T) => ({
        ...one,
        status: letterFactsOf(ISSUED, status.unitPlan, day, period),
      });
      const known = {
        ...ledger,
        counted: ledger.counted.map(facts),
        missing: ledger.missing.map(({ status, ...one }) => ({
          ...one,
          status: status === null ? null : letterFactsOf(ISSUED, status.unitPlan, day, period),
        })),
      };
      const { to, left } = letterRecipients(kind, period, known, null);
      const isSigned = count === 4;
      const paper = isSigned ? { number: '45/SXD-VP', dated: '2024-06-20' } : {};
      const signatory = { authority: ['KT. GIÁM ĐỐC'], position: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Văn Mẫu' };
      const content = { kind, plan: ISSUED, period, day, to, left, paper, signatory, drafter: 'VP', isSample: true };
      expect(to).toHaveLength(count);
      return [
        { name: `letter, ${kind} to ${count}`, document: letterDocument(content, 'vi'), most: count > 10 ? 8 : 2 },
      ];
    });
    return kinds;
  });
}

/** Nothing that a reader of a signed paper would not know. */
const WORDS_OF_THE_TOOL =
  /chưa cập nhật|đang trong kỳ|kỳ chưa đóng|công việc \d|undefined|null|NaN|\[object|\.ya?ml|evidence\/|\d{4}-\d{2}-\d{2}|2024-(Q\d|H\d|9M)/u;

const textOf = ({ words }: Page): string => words.map(({ text }) => text).join(' ');

const MADE = canRender ? [...unitDocuments(), ...departmentDocuments(), ...letters()] : [];
const folder = mkdtempSync(join(tmpdir(), 'dcs-proof-'));
const xml = new Map<string, string>();
let pages: ReadonlyMap<string, readonly Page[]> = new Map();
/** Of documents that are the same in every byte one is rendered. */
let sameAs: ReadonlyMap<string, string> = new Map();

beforeAll(() => {
  if (!canRender) return;
  const first = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  const same = new Map<string, string>();
  for (const { name, document } of MADE) {
    const bytes = documentToDocx(document);
    const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const known = first.get(text);
    same.set(name, known ?? name);
    if (known !== undefined) continue;
    first.set(text, name);
    xml.set(name, text);
    files.set(name, bytes);
  }
  sameAs = same;
  pages = renderPages(files, folder);
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The names of the documents for which something is wrong, with what it is. */
function wrong(find: (made: Made, rendered: readonly Page[]) => string | null): readonly string[] {
  return MADE.flatMap((made) => {
    const found = find(made, pages.get(sameAs.get(made.name) ?? '') ?? []);
    return found === null ? [] : [`${made.name}: ${found}`];
  });
}

describe.runIf(canRender)('the pages of every document', () => {
  it('are rendered, and no more than a reader bears', () => {
    expect(MADE.length).toBeGreaterThan(150);
    expect(
      wrong(({ most }, { length }) => (length > 0 && length <= most ? null : `${length} pages, most ${most}`)),
    ).toEqual([]);
  });

  it('have no table directly after a table', () => {
    expect(xml.size).toBeGreaterThan(30);
    expect([...xml].filter(([, text]) => text.includes('</w:tbl><w:tbl>')).map(([name]) => name)).toEqual([]);
  });

  it('end with nothing that announces what is on the next', () => {
    const found = wrong((_, rendered) => {
      const feet = rendered.slice(0, -1).map((page) => textOf(page).trimEnd());
      return feet.find((text) => text.endsWith(':'))?.slice(-60) ?? null;
    });
    expect(found).toEqual([]);
  });

  it('have none of the tool’s words', () => {
    const found = wrong(({ name }, rendered) => {
      // The internal version is for working: it names states.
      const pattern = name.startsWith('internal')
        ? new RegExp(WORDS_OF_THE_TOOL.source.replace('chưa cập nhật|đang trong kỳ|', ''), 'u')
        : WORDS_OF_THE_TOOL;
      return pattern.exec(rendered.map(textOf).join(' '))?.[0] ?? null;
    });
    expect(found).toEqual([]);
  });

  it('say DỰ THẢO exactly where there is a gap, or before the cut-off', () => {
    const found = wrong(({ name, document }, rendered) => {
      if (!name.startsWith('report')) return null;
      const [, id = '', day = ''] = /, ([^,]+) on (.*)$/.exec(name) ?? [];
      const period = parsePeriod(id, CALENDAR) ?? expect.fail(id);
      const { signing, letterhead, blocks } = document.main ?? expect.fail(name);
      const frame = [letterhead.number, letterhead.placeAndDate, ...signing.authority, signing.name].join(' ');
      const isOpen = haveGaps(blocks) || frame.includes('……') || day <= cutOffDay(period, plan.reporting);
      const says = rendered.map(textOf).join(' ').includes('DỰ THẢO');
      return says === isOpen ? null : `says ${String(says)}, is open ${String(isOpen)}`;
    });
    expect(found).toEqual([]);
  });
});
