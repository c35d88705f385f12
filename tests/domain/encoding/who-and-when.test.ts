import { describe, expect, it } from 'vitest';
import { readTime } from '../../../src/domain/encoding/meaning/times.js';
import { encoded, itemsIn, tasksOf } from '../../support/encoded.js';

// Who and when in further wordings; all bodies and texts are invented.

describe('who does a task', () => {
  it.each<[string, string | null, string | null]>([
    ['Căn cứ chức năng, nhiệm vụ được giao, Phòng Kinh tế xây dựng phương án.', 'Phòng Kinh tế', null],
    ['Căn cứ kế hoạch này, Giám đốc các Sở, Thủ trưởng các ngành, UBND cấp xã xây dựng kế hoạch.', 'Giám đốc các Sở, Thủ trưởng các ngành, UBND cấp xã', null],
    ['Trên cơ sở nhiệm vụ của ngành mình, các đơn vị chủ động triển khai.', 'các đơn vị', null],
    ['Đối với vụ việc ở thôn thì Ban Công tác Mặt trận có trách nhiệm xác minh.', 'Ban Công tác Mặt trận', null],
    ['Khen thưởng cấp tỉnh: Phòng Nội vụ phối hợp với Văn phòng xã lập hồ sơ.', 'Phòng Nội vụ', 'Văn phòng xã'],
    ['Ủy ban bầu cử xã niêm yết danh sách cử tri.', 'Ủy ban bầu cử xã', null],
    ['Tổ bầu cử tổ chức bỏ phiếu.', 'Tổ bầu cử', null],
    ['Tổ giúp việc tổng hợp hồ sơ.', 'Tổ giúp việc', null],
    ['Hội đồng phối hợp phổ biến, giáo dục pháp luật xã ban hành tài liệu.', 'Hội đồng phối hợp phổ biến, giáo dục pháp luật xã', null],
    ['Phòng Kế hoạch tổng hợp tham mưu Ban Giám đốc.', 'Phòng Kế hoạch tổng hợp', null],
    ['Đồng chí Lê Văn C, Phó Chủ tịch: Chỉ đạo chung.', 'Đồng chí Lê Văn C, Phó Chủ tịch', null],
    ['Bà Trần Thị B - Hiệu trưởng: kiểm tra hồ sơ.', 'Bà Trần Thị B - Hiệu trưởng', null],
    ['Chủ trì, phối hợp với các cơ quan có liên quan, tham mưu UBND xã.', null, 'các cơ quan có liên quan'],
    ['Phối hợp với các Đoàn kiểm tra, giám sát của tỉnh.', null, 'các Đoàn kiểm tra, giám sát của tỉnh'],
    ['Phối hợp với UBND xã triệu tập cử tri.', null, 'UBND xã'],
    ['Ban Thường trực dự kiến tổ chức hội nghị.', 'Ban Thường trực', null],
  ])('is read from: %s', (sentence, lead, support) => {
    expect(tasksOf(`1. ${sentence}`).map(([, ...who]) => who.slice(0, 2))).toEqual([[lead, support]]);
  }); // prettier-ignore

  it.each<[string, string]>([
    ['1. Giao Phòng Kinh tế là cơ quan đầu mối, hướng dẫn thực hiện và có các nhiệm vụ sau:', 'Phòng Kinh tế'],
    ['1. Đề nghị Ủy ban Mặt trận Tổ quốc xã phối hợp', 'Ủy ban Mặt trận Tổ quốc xã'],
    ['1. Ban Thường trực trao đổi với các đơn vị để tổ chức hội nghị:', 'Ban Thường trực'],
    ['1. Các đơn vị chủ trì, tham gia thực hiện dự án', 'Các đơn vị chủ trì, tham gia thực hiện dự án'],
    ['1. Ban Chỉ đạo thực hiện Quy chế dân chủ', 'Ban Chỉ đạo thực hiện Quy chế dân chủ'],
    ['1. Các phòng (gồm: Kinh tế, Văn hóa)', 'Các phòng (gồm: Kinh tế, Văn hóa)'],
    ['1. Ủy ban nhân dân các xã: An Tân, An Mẫu', 'Ủy ban nhân dân các xã: An Tân, An Mẫu'],
  ])('is the body of a heading, without what is said of it: %s', (heading, lead) => {
    expect(tasksOf(heading, '- Lập danh sách.', '- Gửi giấy mời.')).toEqual([
      ['I.1-1', lead, null, null],
      ['I.1-2', lead, null, null],
    ]);
  });

  it('is nobody where a heading goes on as a sentence', () => {
    expect(tasksOf('1. Tổ chức Đoàn kiểm tra: Ban Thường trực thành lập Đoàn kiểm tra tại các thôn.', '- Nghe báo cáo.', '- Xem hồ sơ.').map(([, lead]) => lead)).not.toContain('Tổ chức Đoàn kiểm tra'); // prettier-ignore
  });

  it.each<[string, string, string]>([
    ['Phòng Kinh tế chủ trì, phối hợp với các thôn', 'Phòng Kinh tế', 'các thôn'],
    ['Phòng Kinh tế chủ trì; Công an xã, các thôn phối hợp', 'Phòng Kinh tế', 'Công an xã, các thôn'],
    ['Phòng Kinh tế (chủ trì)', 'Phòng Kinh tế (chủ trì)', ''],
  ])('and with whom stands in one label, or in one cell: %s', (words, lead, support) => {
    const expected = [lead, support === '' ? null : support];
    const label = tasksOf('1. Sửa đường', `- Cơ quan thực hiện: ${words}.`);
    const row = itemsIn(
      encoded(
        'KẾ HOẠCH',
        'Năm 2026',
        'I. NHIỆM VỤ',
        `| TT | Nội dung | Cơ quan thực hiện |\n| 1 | Sửa đường | ${words} |`,
      ).body,
    );
    expect(label.map(([, ...who]) => who.slice(0, 2))).toEqual([expected]);
    expect(row.map(([, ...who]) => who.slice(0, 2))).toEqual([expected]);
  });
});

describe('labels within a paragraph', () => {
  it('are read behind a full stop in all their wordings', () => {
    expect(tasksOf('1. Mở chuyên mục. Đơn vị chủ trì tham mưu thực hiện: Đài xã. Đơn vị phối hợp thực hiện: các thôn. Thời gian thực hiện: Quý II.')).toEqual([
      ['I.1', 'Đài xã', 'các thôn', 'Quý II'],
    ]); // prettier-ignore
  });
});

describe('the time of a heading', () => {
  it.each<[string, string | null]>([
    ['1. Tháng 3', 'Tháng 3'], ['1. THÁNG 3/2026:', 'THÁNG 3/2026'], ['1. Quý II/2026', 'Quý II/2026'], ['1. 6 tháng đầu năm 2026', '6 tháng đầu năm 2026'],
    ['1. Đợt 1: Từ ngày 05/12/2025 đến ngày 20/02/2026:', 'Từ ngày 05/12/2025 đến ngày 20/02/2026'], ['1. Giai đoạn 2 (2027 - 2028)', '2027 - 2028'], ['1. Trong tháng 12/2026', 'Trong tháng 12/2026'],
    ['1. Đợt cao điểm thứ hai: tháng 7 và tháng 8', 'tháng 7 và tháng 8'],
    ['1. Hoạt động Tháng Thanh niên', null], ['1. Tháng hành động vì trẻ em', null], ['1. Năm an toàn giao thông', null], ['1. Đợt 1', null],
  ])('is that of the tasks below it: %s', (heading, time) => {
    expect(tasksOf(heading, '- Trồng cây.', '- Họp dân, xong trước ngày 20/3/2026.').map((item) => item[3])).toEqual([time, 'xong trước ngày 20/3/2026']);
  }); // prettier-ignore

  it('is that of the rows of a table below it', () => {
    const { body } = encoded('KẾ HOẠCH', 'Năm 2026', 'I. NHIỆM VỤ', '| TT | Nội dung | Phụ trách | Thời gian |\n| I | Tháng 3 |\n| 1 | Trồng cây | Đoàn xã | |\n| 2 | Họp dân | Các thôn | 15/3 |'); // prettier-ignore
    expect(itemsIn(body).map((item) => item[3])).toEqual(['Tháng 3', '15/3']);
  });
});

describe('a column of months', () => {
  it('says when, also where its cells are bare numbers', () => {
    const { body } = encoded('KẾ HOẠCH', 'Công tác năm học 2025 - 2026', 'I. NHIỆM VỤ', '| Tháng | Nội dung công việc | Người phụ trách |\n| 9/2025 | Khai giảng | Hiệu trưởng |\n| 3 | Hội thi | Cô Lan |\n| Cả năm | Trực | Bảo vệ |'); // prettier-ignore
    expect(itemsIn(body).map((item) => item[3])).toEqual(['Tháng 9/2025', 'Tháng 3', 'Cả năm']);
    expect(body[0]?.children?.map(({ track }) => track?.due)).toEqual(['2025-09-30', '2026-03-31', undefined]);
  });
});

describe('a time', () => {
  const read = (words: string): readonly unknown[] => {
    const { cadence, from, due } = readTime(words, { year: 2026, span: null });
    return [cadence, from, due];
  };

  it.each<[string, string, string | null, string | null]>([
    ['trước ngày 16 tháng 12 năm 2026', 'once', null, '2026-12-16'],
    ['ngày 06 tháng 12', 'once', null, '2026-12-06'],
    ['6 tháng đầu năm', 'once', '2026-01-01', '2026-06-30'],
    ['6 tháng cuối năm 2026', 'once', '2026-07-01', '2026-12-31'],
    ['6 tháng đầu năm, cả năm', 'half-yearly', null, null],
    ['định kỳ 06 tháng', 'half-yearly', null, null],
    ['Học kỳ I', 'once', null, null],
    ['cuối mỗi học kỳ', 'half-yearly', null, null],
  ])('is read as it is meant: %s', (words, cadence, from, due) => {
    expect(read(words)).toEqual([cadence, from, due]);
  });

  it('of a school year is of the year in which its month lies', () => {
    const years = { year: 2025, span: { from: 2025, to: 2026 }, isSchoolYear: true };
    const dueOf = (words: string): unknown => readTime(words, years).due;
    expect(['Tháng 9', 'Tháng 8', 'tháng 3', 'trước ngày 25/5', 'ngày 20 tháng 11', 'tháng 3/2025'].map(dueOf)).toEqual([
      '2025-09-30', '2025-08-31', '2026-03-31', '2026-05-25', '2025-11-20', '2025-03-31',
    ]); // prettier-ignore
    expect(readTime('Trong năm học 2025 - 2026', years).cadence).toBe('ongoing');
    const plan = encoded('KẾ HOẠCH', 'Công tác năm học 2025 - 2026', 'I. NHIỆM VỤ', '1. Giáo viên chủ nhiệm báo cáo trước ngày 25/01.'); // prettier-ignore
    expect(plan.reporting['send-on']).toEqual({ 2025: '2026-01-25' });
  });
});
