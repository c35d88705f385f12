import { describe, expect, it } from 'vitest';
import { encodePlan } from '../../../src/domain/encoding/encode.js';
import { readText } from '../../../src/domain/encoding/text/read-text.js';
import type { Plan, PlanNode } from '../../../src/domain/plan/plan.js';

// Forms in which offices write who and when; all offices and texts are invented.

function encode(text: string): Plan {
  const read = encodePlan(readText(text), { year: 2026, thisYear: 2026, source: null });
  if (read.kind !== 'plan') throw new Error(read.reason);
  return read.plan;
}

/** Lead, support, time, cadence and due date of each item. */
const itemsOf = (nodes: readonly PlanNode[]): readonly (readonly unknown[])[] =>
  nodes.flatMap(({ track, children = [] }) => [
    ...(track === undefined
      ? []
      : [[track.who?.words?.lead ?? null, track.who?.words?.support ?? null, track.time ?? null, track.cadence, track.due ?? null]]),
    ...itemsOf(children),
  ]); // prettier-ignore

/** The one item of a section of tasks. */
const item = (sentence: string): readonly unknown[] | undefined =>
  itemsOf(encode(`XÃ AN MẪU\n\nKẾ HOẠCH\nCông tác năm 2026\n\nI. NHIỆM VỤ\n\n1. ${sentence}\n`).body)[0];

describe('who and when in a sentence', () => {
  it.each<[string, readonly unknown[]]>([
    ['Lấy ý kiến doanh nghiệp (Trung tâm Khảo thí chủ trì; các khoa phối hợp), tháng 11/2026.', ['Trung tâm Khảo thí', 'các khoa', 'tháng 11/2026', 'once', '2026-11-30']],
    ['Trồng 500 cây xanh (Đoàn phường chủ trì, các chi đoàn phối hợp, tháng 6/2026).', ['Đoàn phường', 'các chi đoàn', 'tháng 6/2026', 'once', '2026-06-30']],
    ['Theo dõi thi hành pháp luật. Giao Phòng Kinh tế chủ trì; Công an xã, Ban Chỉ huy Quân sự xã phối hợp thực hiện.', ['Phòng Kinh tế', 'Công an xã, Ban Chỉ huy Quân sự xã', null, 'ongoing', null]],
    ['Các chi hội đăng ký mô hình, hoàn thành trước 30/9/2026.', ['Các chi hội', null, 'hoàn thành trước 30/9/2026', 'once', '2026-09-30']],
    ['Chi đoàn thôn 1 báo cáo Đoàn xã chậm nhất 15/11.', ['Chi đoàn thôn 1', null, 'chậm nhất 15/11', 'once', '2026-11-15']],
    ['Các phòng báo cáo về Sở trước ngày 10 tháng cuối quý.', ['Các phòng', null, 'trước ngày 10 tháng cuối quý', 'quarterly', null]],
    ['Các phòng báo cáo kết quả định kỳ 6 tháng, năm.', ['Các phòng', null, 'định kỳ 6 tháng, năm', 'half-yearly', null]],
    ['Tuyên truyền trên trang của Hội (thường xuyên).', [null, null, 'thường xuyên', 'ongoing', null]],
    ['Hoàn thành 1/2 khối lượng trước mùa mưa.', [null, null, null, 'ongoing', null]],
  ])('is read: %s', (sentence, expected) => {
    expect(item(sentence)).toEqual(expected);
  }); // prettier-ignore
});

describe('labels on lines of their own', () => {
  it('are bullets also where no sentence ends before them, and name both who leads and who supports', () => {
    const plan = encode(
      'BỆNH VIỆN ĐA KHOA AN MẪU\nKẾ HOẠCH\nCông tác năm 2026\n\n1. Kiểm tra quy trình\n   - Nội dung: kiểm tra tiêm, truyền\n   - Người thực hiện: Phòng Điều dưỡng phối hợp Khoa Dược\n   - Thời gian: tuần 1 hàng tháng\n2. Khảo sát người bệnh\n   - Người thực hiện: Tổ Công tác xã hội\n   - Thời gian: Hàng quý\n   - Kinh phí: không\n',
    ); // prettier-ignore
    expect(itemsOf(plan.body)).toEqual([
      ['Phòng Điều dưỡng', 'Khoa Dược', 'tuần 1 hàng tháng', 'monthly', null],
      ['Tổ Công tác xã hội', null, 'Hàng quý', 'quarterly', null],
    ]);
    expect(plan.issuer.name).toBe('BỆNH VIỆN ĐA KHOA AN MẪU');
  });
});
