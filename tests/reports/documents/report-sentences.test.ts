import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDoubtful } from '../../../src/domain/progress/doubtful-figures.js';
import { documentDate } from '../../../src/domain/calendar/date.js';
import type { Entry, Evidence, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import {
  counted,
  documentCiter,
  nameInSentence,
  placesInPlan,
  SENTENCES,
  typeOfDocument,
  withDocuments,
} from '../../../src/locale/document-sentences.js';
import { wordsOf } from '../../../src/reports/model/inline.js';
import type { OfficialDocument } from '../../../src/reports/model/official-document.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { emptyUnit, plan, reportOf, sampleUnit, statusOf } from '../sample.js';

const ITEMS = ['II.1', 'II.2.a', 'II.2.d', 'II.2.đ', 'II.4.a', 'II.5.a', 'II.5.b', 'II.5.c', 'II.7', 'III.1', 'III.4'];
const TITLES = statusOf(emptyUnit('subordinate', 'Trung tâm B')).items.map(({ item }) => item.title);

/** A record as people may leave it: with or without words and documents, for one item or several. */
const record = fc.record({
  items: fc.uniqueArray(fc.constantFrom(...ITEMS), { minLength: 1, maxLength: 3 }),
  status: fc.constantFrom('done' as const, 'doing' as const, 'none' as const, 'blocked' as const),
  date: fc.constantFrom('2024-01-10', '2024-03-14', '2024-04-02', '2024-06-10'),
  hasNote: fc.boolean(),
  lines: fc.constantFrom(1, 1, 2),
  documents: fc.array(fc.record({ number: fc.boolean(), date: fc.boolean(), title: fc.boolean() }), { maxLength: 2 }),
});
type Made = typeof record extends fc.Arbitrary<infer T> ? T : never;

const dayOf = (at: number): string => new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10);

/** Each with pieces that no other record has, so that they can be counted. */
function entryOf({ status, date, hasNote, lines, documents }: Made, at: number): Entry {
  const note = Array.from({ length: lines }, (_, line) => `Nội dung w${at}x${line}`).join('\n');
  const evidence = documents.map((has, n): Evidence => ({
    number: has.number ? `${String(100 + at * 2 + n)}/BC-TTB` : null,
    ...(has.date ? { date: dayOf(at * 2 + n) } : {}),
    ...(has.title ? { title: `Tài liệu t${at}y${n}` } : {}),
  }));
  return { date, status, ...(hasNote ? { note } : {}), ...(evidence.length === 0 ? {} : { evidence }) };
}

function unitWith(records: readonly Made[]): UnitPlan {
  const unit = emptyUnit('subordinate', 'Trung tâm B');
  const items = Object.fromEntries(
    ITEMS.map((id) => {
      const progress = records.flatMap((one, at) => (one.items.includes(id) ? [entryOf(one, at)] : []));
      return [id, { ...(sampleUnit.items[id] ?? { title: id, text: '' }), progress }];
    }),
  );
  return { ...unit, items };
}

/** What stands between the first heading and the next period’s work, without the headings and the labels of points. */
function resultsAndShortcomings(document: OfficialDocument): readonly string[] {
  const blocks = document.main?.blocks ?? [];
  const isHeading =
    (words: string): ((one: (typeof blocks)[number]) => boolean) =>
    (one) =>
      one.kind === 'heading' && wordsOf(one.text).startsWith(words);
  const [from, to] = [blocks.findIndex(({ kind }) => kind === 'heading'), blocks.findIndex(isHeading('PHƯƠNG HƯỚNG'))];
  return blocks.slice(from, to).flatMap((block) => {
    if (block.kind === 'list') return block.items.map(wordsOf);
    return block.kind === 'paragraph' && !isGap(wordsOf(block.text)) ? [wordsOf(block.text)] : [];
  });
}

const isGap = (text: string): boolean => /^\(Chưa (viết|có kết quả)/.test(text);

const timesIn = (text: string, piece: string): number => text.split(piece).length - 1;

describe('a unit’s report', () => {
  it('tells every note, number and date of the data once, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        const document = periodicReportDocument(reportOf('h1', statusOf(unitWith(records))), 'vi');
        const text = resultsAndShortcomings(document).join('\n');
        let rest = text;
        const take = (piece: string): void => {
          rest = rest.replaceAll(piece, ' ');
        };
        records.map(entryOf).forEach(({ note, evidence = [] }) => {
          for (const line of note?.split('\n') ?? []) expect([line, timesIn(text, line)]).toEqual([line, 1]);
          for (const line of note?.split('\n') ?? []) take(line);
          for (const { number, date, title } of evidence) {
            if (number != null) expect([number, timesIn(text, `số ${number}`)]).toEqual([number, 1]);
            if (date != null) expect([date, timesIn(text, `ngày ${documentDate(date)}`)]).toEqual([date, 1]);
            if (number == null && title != null) expect([title, timesIn(text, title)]).toEqual([title, 1]);
            if (title != null) expect(timesIn(text, title)).toBeLessThanOrEqual(1);
            if (number != null) take(`số ${number}`);
            if (date != null) take(`ngày ${documentDate(date)}`);
            if (title != null) take(title);
          }
        });
        for (const title of [...TITLES].sort((a, b) => b.length - a.length)) take(title);
        expect(rest.replace(PATTERNS, ' ').replace(/[\s.,:;()“”]+/g, '')).toBe('');
      }),
      { numRuns: 150 },
    );
  });
});

/** All that may stand between the pieces, and the titles of the outline. */
const PATTERNS = new RegExp(
  [
    String.raw`Nội dung trên đồng thời thực hiện nhiệm vụ tại (?:(?:; )?điểm [a-zđ\d]+(?:, [a-zđ\d]+)*(?: khoản \d)? Mục [IVX]+)+ của Kế hoạch`,
    String.raw`Còn \d\d nhiệm vụ chưa thực hiện(?: đầy đủ)?:`,
    String.raw`chưa thực hiện (?:quý [IV]+(?:, )?)+`,
    String.raw`(?:quý|Quý) [IV]+`,
    ...[
      SENTENCES.noneDocuments,
      SENTENCES.toldBefore,
      SENTENCES.documents,
      SENTENCES.done,
      SENTENCES.none,
      SENTENCES.noneAtAll,
    ].map(({ vi }) => vi),
    ...[SENTENCES.inTheWay, SENTENCES.overdue].map(({ vi }) => vi),
    'đang thực hiện|vướng mắc|không phát sinh|Báo cáo|Văn bản',
  ].join('|'),
  'gmu',
);

const COUNTS = (plan.indicators ?? []).filter(({ kind, item }) => kind === 'count' && item !== 'II.2.d');
const WHOLES = COUNTS.filter(({ id }) => !COUNTS.some(({ parts = [] }) => parts.includes(id)));

describe('the figures of a unit’s report', () => {
  it('stand once each, number and name, and nothing is said of what was not entered', () => {
    const values = fc.record(Object.fromEntries(COUNTS.map(({ id }) => [id, fc.nat(2000)])), { requiredKeys: [] });
    fc.assert(
      fc.property(values, (figures) => {
        const report = reportOf(
          'q1',
          statusOf({
            ...emptyUnit('subordinate', 'Trung tâm B'),
            figures: { '2024-Q1': figures as Record<string, number> },
          }),
        );
        const lines = resultsAndShortcomings(periodicReportDocument(report, 'vi'));
        const pieces = lines
          .filter((line) => /^(?:Trong kỳ có|Không phát sinh:|[-]?[a-zđ]|Tỷ lệ)/u.test(line))
          .flatMap((line) =>
            line
              .replace(/^(?:Trong kỳ có|Không phát sinh:) /, '')
              .replace(/\.$/, '')
              .split('; '),
          );
        const said = pieces.filter((piece) => !/^tỷ lệ/i.test(piece)).sort();
        const due = WHOLES.flatMap(({ id, name, unit, 'over-time': over }) => {
          const value = figures[id];
          if (value === undefined || isDoubtful(report.status.plan, report.status.unitPlan, id, '2024-Q1')) return [];
          if (value > 0) return [counted(value, unit, name, 'vi')];
          return [over === 'last' ? `không có ${nameInSentence(name)}` : nameInSentence(name)];
        });
        expect(said).toEqual(due.sort());
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [5, 'cuộc', 'Cuộc tuyên truyền, phổ biến', '05 cuộc tuyên truyền, phổ biến'],
    [1, 'cuộc', 'Hội nghị cán bộ', '01 cuộc hội nghị cán bộ'],
    [12, 'đơn', 'Đơn thư tiếp nhận', '12 đơn thư tiếp nhận'],
    [9, 'tin, bài', 'Tin, bài tuyên truyền', '09 tin, bài tuyên truyền'],
    [1210, 'kiến nghị', 'Kiến nghị đã trả lời (của các kiến nghị trong kỳ)', '1.210 kiến nghị đã trả lời'],
    [2.5, 'ha', 'Đất thu hồi', '2,5 ha đất thu hồi'],
    [3, 'hộ', 'Hộ', '03 hộ'],
    [4, 'người', 'Ngườm', '04 người ngườm'],
  ])('%s %s of %s', (value, unit, name, words) => {
    expect(counted(value, unit, name, 'vi')).toBe(words);
  });
});

describe('a document in brackets', () => {
  it.each([
    ['11/BC-TTA', 'Báo cáo'],
    ['5/KH-SXD', 'Kế hoạch'],
    ['02/NQ-HN', 'Nghị quyết'],
    ['16/CTr-TTA', 'Chương trình'],
    ['59/2023/NĐ-CP', 'Nghị định'],
    ['10/2022/QH15', 'Luật'],
    ['34-CT/TU', 'Chỉ thị'],
    ['900/SXD-VP', 'Công văn'],
    ['12/XYZ', 'Văn bản'],
    ['15', 'Văn bản'],
  ])('%s is a %s', (number, type) => {
    expect(typeOfDocument({ number }, 'vi')).toBe(type);
  });

  it.each([
    ['900/SXD-VP', 'V/v tăng cường tiếp công dân', 'Công văn'],
    ['900/SXD-VP', 'Công văn đôn đốc', 'Công văn'],
    ['900/SXD-VP', 'Về việc cử người dự tập huấn', 'Công văn'],
    ['91/PĐ-CĐCS', 'Phát động thi đua', 'Văn bản'],
    ['12/TM-TTA', 'Về nguồn', 'Văn bản'],
    ['11/BC-TTA', 'Công văn gửi nhầm', 'Báo cáo'],
  ])('%s “%s” is a %s', (number, title, type) => {
    expect(typeOfDocument({ number, title }, 'vi')).toBe(type);
  });

  it('has one type word for several of a type, and a number alone when it is named again', () => {
    const citer = documentCiter('vi');
    const first = { number: '8/BC-TTA', date: '2024-03-08' };
    const second = { number: '12/BC-TTA', date: '2024-06-08' };
    const minutes = { number: '35/BB-TTA', date: '2024-06-07' };
    expect(citer.inBrackets([first, minutes, second])).toBe(
      'Báo cáo số 08/BC-TTA ngày 08/3/2024, số 12/BC-TTA ngày 08/6/2024; Biên bản số 35/BB-TTA ngày 07/6/2024',
    );
    expect(citer.inBrackets([first])).toBe('Báo cáo số 08/BC-TTA nêu trên');
    expect(citer.inBrackets([{ number: null, title: 'Sổ theo dõi', date: '2024-01-14' }])).toBe(
      'Sổ theo dõi ngày 14/01/2024',
    );
    expect(citer.byTitle({ ...second, title: 'Báo cáo quý II' })).toBe('Báo cáo quý II (số 12/BC-TTA nêu trên)');
    expect(citer.inBrackets([])).toBeNull();
  });

  it('stands before the final mark', () => {
    expect(withDocuments('Tiếp 9 lượt.', 'Báo cáo')).toBe('Tiếp 9 lượt (Báo cáo).');
    expect(withDocuments('Tiếp 9 lượt', null)).toBe('Tiếp 9 lượt.');
  });
});

describe('places in the plan', () => {
  const item = (id: string, own = false): { id: string; own: boolean; title: string } => ({
    id,
    own,
    title: `Việc ${id}`,
  });

  it.each([
    [['III.1', 'III.2'], 'tại điểm 1, 2 Mục III của Kế hoạch'],
    [['II.2.a', 'II.2.đ', 'III.4'], 'tại điểm a, đ khoản 2 Mục II; điểm 4 Mục III của Kế hoạch'],
    [['V'], 'tại Mục V của Kế hoạch'],
  ])('%s', (ids, words) => {
    expect(
      placesInPlan(
        ids.map((id) => item(id)),
        'vi',
      ),
    ).toBe(words);
  });

  it('names an own item, which has no place', () => {
    expect(placesInPlan([item('II.1'), item('II.2.e.1', true)], 'vi')).toBe(
      'tại điểm 1 Mục II của Kế hoạch và “Việc II.2.e.1”',
    );
  });
});

/** What a report says of one record of an item, in the results and in the shortcomings. */
function saidOf(entry: Omit<Entry, 'date'>, period: 'q1' | 'h1', hasStep: boolean): string {
  const item = sampleUnit.items['II.5.c'] ?? { title: 'Tiếp công dân', text: '' };
  const unit: UnitPlan = {
    ...emptyUnit('subordinate', 'Trung tâm B'),
    items: {
      'II.5.c': {
        ...item,
        actions: [{ id: 1, what: 'Lập lịch tiếp dân' }],
        progress: [{ date: '2024-03-10', ...(hasStep ? { action: 1 } : {}), ...entry }],
      },
    },
  };
  const lines = resultsAndShortcomings(periodicReportDocument(reportOf(period, statusOf(unit)), 'vi'));
  return lines.filter((line) => /Lập lịch|Đã lập|số 11\/BC|vướng mắc|đang thực hiện/u.test(line)).join('\n');
}

describe('a record with or without a note, a step and a document', () => {
  const documents = [{ number: '11/BC-TTB', date: '2024-03-08' }];
  const cases = (['doing', 'blocked', 'none'] as const).flatMap((status) =>
    [false, true].flatMap((hasNote) =>
      [false, true].flatMap((hasStep) =>
        [false, true].map((hasDocument) => ({ status, hasNote, hasStep, hasDocument })),
      ),
    ),
  );

  it.each(cases.filter(({ hasStep, hasDocument }) => hasStep || hasDocument))(
    'says its state unless a note does: $status, note $hasNote, step $hasStep, document $hasDocument',
    ({ status, hasNote, hasStep, hasDocument }) => {
      const said = saidOf(
        { status, ...(hasNote ? { note: 'Đã lập dự thảo' } : {}), ...(hasDocument ? { evidence: documents } : {}) },
        'q1',
        hasStep,
      );
      expect(timesIn(said, 'Lập lịch')).toBeLessThanOrEqual(1);
      if (hasNote) expect(said).toContain('Đã lập dự thảo');
      if (hasDocument) expect(timesIn(said, 'số 11/BC-TTB')).toBe(1);
      const isPrinted = hasDocument || said.includes('Lập lịch');
      const words = { doing: 'đang thực hiện', blocked: 'vướng mắc', none: 'không phát sinh' }[status];
      if (!hasNote && isPrinted) expect(said.toLowerCase()).toContain(words);
    },
  );
});
