import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposedTargets, targetsIn } from '../../../src/domain/encoding/meaning/targets.js';
import { boundOf } from '../../../src/domain/plan/indicator.js';
import type { PlanNode } from '../../../src/domain/plan/plan.js';
import { printedNumbers } from '../../../src/domain/text/printed-numbers.js';
import { TRACK } from '../../support/sample-plan.js';

/** `at-least 95%`, `at-least 2 buổi each`. */
const shown = (text: string): readonly string[] =>
  targetsIn(text).map(({ bound, number, isPercent, unit, of, byYear, isForLess }) =>
    [`${bound} ${String(number)}${isPercent ? '%' : ''}`, unit, of, byYear, isForLess ? 'less' : null]
      .filter((part) => part !== null)
      .join(' '),
  );

describe('targets in a text', () => {
  it.each<[string, string[]]>([
    ['Phấn đấu đạt ít nhất 95% hồ sơ được giải quyết đúng hạn.', ['at-least 95%']],
    ['100% cán bộ, công chức được tập huấn.', ['equals 100%']],
    ['Xây dựng tối thiểu 20 mô hình dân vận khéo.', ['at-least 20 mô hình']],
    ['Tỷ lệ hồ sơ trễ hạn không quá 5%.', ['at-most 5%']],
    ['Tỷ lệ hồ sơ trả lại dưới 2%.', ['below 2%']],
    ['Mức độ hài lòng của người dân đạt từ 90% trở lên.', ['at-least 90%']],
    ['Tỷ lệ hài lòng đạt trên 98,5 phần trăm.', ['above 98.5%']],
    ['Có ≥ 30% hợp tác xã ứng dụng công nghệ số.', ['at-least 30%']],
    ['Không dưới 80% hồ sơ nộp trực tuyến.', ['at-least 80%']],
    ['Mỗi thôn tổ chức ít nhất 02 buổi tuyên truyền trong năm.', ['at-least 2 buổi each']],
    ['Toàn xã có tối thiểu 1.200 lượt người tham gia.', ['at-least 1200 lượt người all']],
    ['Đến năm 2030, trên 80% hồ sơ được nộp trực tuyến.', ['above 80% 2030']],
    ['Đăng ít nhất 02 tin, bài mỗi tháng.', ['at-least 2 tin, bài less']],
    ['Không quá 05 ý kiến phản ánh; tối đa 03 vụ việc.', ['at-most 5 ý kiến', 'at-most 3 vụ việc']],
    ['Trên 80% trạm y tế và 100% cơ sở cai nghiện đủ điều kiện.', ['above 80%', 'equals 100%']],
    ['Duy trì điều trị cho 100% người nghiện.', ['equals 100%']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    'Giảm ít nhất 20% số vụ so với năm 2025.',
    'Tăng trên 3% số vụ được phát hiện.',
    'Hỗ trợ 50% kinh phí.',
    'Năm 2025, đã giải quyết 98% hồ sơ.',
    'Kết quả giải quyết đạt 97%.',
    'Trong thời hạn không quá 05 ngày làm việc.',
    'Người từ 18 tuổi trở lên.',
    'Báo cáo trước ngày 15/11/2026.',
    'Diễn tập tối thiểu một lần/năm.',
    'Phát huy tối đa kết quả kiểm kê.',
    'Hóa chất Chlorine 70%, máy phun.',
    'Tại trên 10 đơn vị trực thuộc.',
    'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023.',
    'Ít nhất phải có người trực.',
  ])('none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

const item = (id: string, text: string): PlanNode => ({
  id,
  paragraphs: [text],
  track: { ...TRACK, short: text.slice(0, 40) },
});
const ONE_YEAR = { year: 2026, span: null };

describe('what a plan’s text proposes', () => {
  it('a count of an item becomes an indicator, everything else is named', () => {
    const aim: PlanNode = { id: 'I.1', paragraphs: ['Ít nhất 95% hồ sơ đúng hạn, tối thiểu 20 mô hình mới.'] };
    const nodes = [
      aim,
      item('II.1', 'Mỗi thôn tổ chức ít nhất 02 buổi tuyên truyền trong năm.'),
      item('II.2', 'Bảo đảm 100% hồ sơ.'),
    ];
    const { indicators, doubts } = proposedTargets(nodes, ONE_YEAR);
    expect(indicators).toEqual([
      {
        id: 'ii-1.buoi',
        name: 'Buổi tuyên truyền',
        unit: 'buổi',
        item: 'II.1',
        kind: 'count',
        'over-time': 'sum',
        target: { 'at-least': 2, of: 'each', words: 'ít nhất 02 buổi tuyên truyền trong năm' },
      },
    ]);
    expect(doubts.map(({ at, code }) => `${at} ${code}`)).toEqual([
      'I.1 target-left',
      'I.1 target-left',
      'II.1 target-proposed',
      'II.2 target-left',
    ]);
  });

  it.each<[string, string, { year: number; span: { from: number; to: number } | null }, object | null]>([
    [
      'what is done before its number is its name',
      'Tổ chức hội nghị đối thoại, ít nhất 02 cuộc.',
      ONE_YEAR,
      { name: 'Cuộc hội nghị đối thoại' },
    ],
    [
      'a later year is its day',
      'Đến năm 2030 có ít nhất 05 mô hình.',
      ONE_YEAR,
      { target: { 'at-least': 5, by: '2030-12-31', words: 'ít nhất 05 mô hình' } },
    ],
    ['a month’s number is none for the year', 'Viết ít nhất 02 bài mỗi tháng.', ONE_YEAR, null],
    [
      'in a plan of several years it must say that it is a year’s',
      'Mở ít nhất 02 lớp.',
      { year: 2026, span: { from: 2026, to: 2030 } },
      null,
    ],
    ['and may say so', 'Mở ít nhất 02 lớp mỗi năm.', { year: 2026, span: { from: 2026, to: 2030 } }, { item: 'II.1' }],
  ])('%s', (_, text, years, expected) => {
    const [found = null] = proposedTargets([item('II.1', text)], years).indicators;
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });

  it('a year that is over is no aim', () => {
    expect(proposedTargets([item('II.1', 'Đến năm 2025 có ít nhất 05 mô hình.')], ONE_YEAR)).toEqual({
      indicators: [],
      doubts: [],
    });
  });

  it('never has a number or a word that the text lacks, whatever stands around it', () => {
    const part = fc.constantFrom(
      'ít nhất',
      'không quá',
      'trên',
      'dưới',
      '20',
      '05',
      '95%',
      '1.200',
      'mô hình',
      'buổi',
      'lớp',
      'hồ sơ',
      'mỗi thôn',
      'mỗi tháng',
      'toàn xã',
      'tuyên truyền',
      ',',
      ';',
      '.',
      'đến năm 2030',
      'phấn đấu',
      'trở lên',
      'đạt',
      'giảm',
      '(',
      ')',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 14 }), (parts) => {
        const text = parts.join(' ');
        const { indicators, doubts } = proposedTargets([item('II.1', text)], ONE_YEAR);
        for (const { words = '' } of doubts) expect(text).toContain(words);
        for (const { name, unit, target } of indicators) {
          const numbers = printedNumbers(target?.words ?? '').map(({ value }) => value);
          expect(numbers).toContain(boundOf(target ?? {})?.number);
          expect(text).toContain(unit);
          for (const word of name.toLowerCase().split(' ')) expect(text.toLowerCase()).toContain(word);
        }
        expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
      }),
      { numRuns: 500 },
    );
  });
});
