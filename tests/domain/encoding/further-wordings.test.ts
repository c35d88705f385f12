import { describe, expect, it } from 'vitest';
import { readTime } from '../../../src/domain/encoding/meaning/times.js';
import { encoded, itemsIn, tasksOf } from '../../support/encoded.js';

// Who, when and to whom in further wordings; all bodies and texts are invented.

const plan = (...lines: readonly string[]) => encoded('KẾ HOẠCH', 'Phòng, chống đuối nước năm 2026', ...lines);

describe('who does a task', () => {
  it.each<[string, string | null, string | null]>([
    ['Chủ tịch UBND xã giao Phòng Kinh tế chủ trì, phối hợp với các thôn lập danh sách.', 'Phòng Kinh tế', 'các thôn'],
    ['Ủy ban nhân dân xã yêu cầu các trường học tổ chức ký cam kết.', 'các trường học', null],
    ['Căn cứ Kế hoạch này, các phòng, các tổ chức đóng trên địa bàn, UBND các xã, phường xây dựng kế hoạch.', 'các phòng, các tổ chức đóng trên địa bàn, UBND các xã, phường', null],
    ['Căn cứ Kế hoạch này, đề nghị các Tổ chuyên môn, Tổ Văn phòng khẩn trương triển khai.', 'các Tổ chuyên môn, Tổ Văn phòng', null],
    ['Quý I/2027, các cơ quan, đơn vị đánh giá kết quả thực hiện.', 'các cơ quan, đơn vị', null],
    ['Tập huấn kỹ năng bơi an toàn – Trường Tiểu học An Mẫu thực hiện; Trạm Y tế xã hỗ trợ thực hiện.', 'Trường Tiểu học An Mẫu', 'Trạm Y tế xã'],
    ['Tham luận về dạy bơi - Trường Tiểu học An Mẫu hỗ trợ thực hiện.', null, 'Trường Tiểu học An Mẫu'],
    ['Phối hợp với Công an xã mời báo cáo viên.', null, 'Công an xã'],
    ['Phối hợp các đơn vị liên quan có giải pháp ngăn chặn.', null, 'các đơn vị liên quan'],
    ['Định kỳ hằng tháng, công khai kết quả phục vụ người dân, doanh nghiệp trong thực hiện thủ tục.', null, null],
    ['Bảo đảm hồ sơ của cơ quan, đơn vị, địa phương phải được tiếp nhận đúng hạn.', null, null],
  ])('is read from: %s', (sentence, lead, support) => {
    expect(tasksOf(`1. ${sentence}`).map(([, ...who]) => who.slice(0, 2))).toEqual([[lead, support]]);
  }); // prettier-ignore

  it('is the body of a heading, with those it works with', () => {
    expect(tasksOf('1. Phòng Tài chính chủ trì, phối hợp các phòng, ban', '- Lập dự toán.', '- Gửi hồ sơ.')).toEqual([
      ['I.1-1', 'Phòng Tài chính', 'các phòng, ban', null],
      ['I.1-2', 'Phòng Tài chính', 'các phòng, ban', null],
    ]);
    expect(tasksOf('1. Chủ tịch Ủy ban nhân dân xã chỉ đạo', '- Lập dự toán.')[0]?.[1]).toBe(
      'Chủ tịch Ủy ban nhân dân xã',
    );
  });

  it('is the body that a paragraph behind bullets names', () => {
    expect(tasksOf('1. Ủy ban nhân dân các xã', '- Cắm biển báo.', '- Rào ao, hồ.', 'Các trường tiểu học: Chuẩn bị phao cứu sinh.').at(-1)).toEqual(['I.1.p1', 'Các trường tiểu học', null, null]); // prettier-ignore
  });

  it('is each body of a section of paragraphs', () => {
    expect(itemsIn(plan('II. TỔ CHỨC THỰC HIỆN', '', 'Căn cứ Kế hoạch này, đề nghị các Tổ chuyên môn lập kế hoạch chi tiết.', '', 'Định kỳ cuối Học kỳ 1 và cuối Học kỳ 2, nhà trường tổng hợp kết quả, gửi báo cáo về Phòng Giáo dục. Nếu có khó khăn, vướng mắc, các bộ phận báo cáo về Ban Giám hiệu.').body).map(([, ...said]) => said)).toEqual([
      ['các Tổ chuyên môn', null, null],
      ['nhà trường', null, 'Định kỳ cuối Học kỳ 1 và cuối Học kỳ 2'],
    ]); // prettier-ignore
  });

  it('parts a label that a dash alone divides from the one before', () => {
    expect(tasksOf('1. Sửa cầu', '- Cơ quan thực hiện: Phòng Kinh tế chủ trì, phối hợp với các thôn -Thời gian thực hiện: Quý II/2026')).toEqual([['I.1', 'Phòng Kinh tế', 'các thôn', 'Quý II/2026']]); // prettier-ignore
  });
});

describe('when', () => {
  const one = { year: 2026, span: null };
  const several = { year: 2026, span: { from: 2026, to: 2030 } };

  it.each([
    ['Từ 20 giờ 15 phút - 20 giờ 45 phút ngày 27 tháng 3', 'once', null, '2026-03-27'],
    ['7h00 - 7h15 ngày 05/6', 'once', null, '2026-06-05'],
    ['Bắt đầu thực hiện từ năm 2026', 'ongoing', '2026-01-01', null],
    ['Trước ngày 31/01 năm liền kề', 'once', null, '2027-01-31'],
    ['Chậm nhất là ngày 31/12 năm trước', 'once', null, '2025-12-31'],
    ['cuối học kỳ I và cuối học kỳ II', 'half-yearly', null, null],
  ] as const)('%s', (words, cadence, from, due) => {
    expect(readTime(words, one)).toEqual({ cadence, from, due, isSure: true });
  });

  it('is each year in a plan of several', () => {
    expect(readTime('Trước ngày 31/01 năm liền kề', several)).toMatchObject({ cadence: 'yearly', isSure: true });
  });

  it.each(['Theo các mốc thời gian tại Phương án số 71/PA-UBND ngày 14/11/2025 của UBND tỉnh', '7h00 - 7h15'])(
    'is no day, and a doubt: %s',
    (words) => {
      expect(readTime(words, one)).toMatchObject({ due: null, isSure: false });
    },
  );

  it('is no task by itself', () => {
    const read = plan('I. CHƯƠNG TRÌNH', '', 'NGÀY 1: THỨ HAI, NGÀY 24/8/2026', '', '- Khai mạc.', '', 'II. TỔ CHỨC THỰC HIỆN', '', '1. Phòng Kinh tế lập danh sách.'); // prettier-ignore
    expect(itemsIn(read.body).map(([id]) => id)).not.toContain('I.p1');
  });

  it.each(['Đưa tin trong chương trình thời sự hằng ngày.', 'Cung cấp số liệu để chấm Chỉ số hằng năm.'])(
    'is not said of the task: %s',
    (sentence) => {
      expect(tasksOf(`1. ${sentence}`)[0]?.[3]).toBeNull();
    },
  );
});

describe('an annex to be filled in', () => {
  it.each(['ĐỀ CƯƠNG BÁO CÁO', 'MẪU PHIẾU KHẢO SÁT', 'TIÊU CHÍ CHẤM ĐIỂM'])('has no tasks: %s', (title) => {
    const read = plan('I. NHIỆM VỤ', '1. Phòng Kinh tế lập danh sách.', '2. Công an xã cắm biển.', 'II. KINH PHÍ', 'Theo dự toán.', 'Nơi nhận:', '- Lưu: VT.', 'CHỦ TỊCH', 'Nguyễn Văn A', 'PHỤ LỤC', title, 'I. CÔNG TÁC CHỈ ĐẠO', '1. Việc ban hành kế hoạch.', '2. Việc kiểm tra.'); // prettier-ignore
    expect(itemsIn(read.body).map(([id]) => id)).toEqual(['I.1', 'I.2']);
  });
});

it('takes recipients that no dash begins', () => {
  const read = plan('I. NHIỆM VỤ', '1. Phòng Kinh tế lập danh sách.', '', 'Nơi nhận:', 'UBND tỉnh (báo cáo);', 'Các thôn;', 'Lưu: VT.', '', 'CHỦ TỊCH', 'Nguyễn Văn A'); // prettier-ignore
  expect(read.recipients).toEqual(['UBND tỉnh (báo cáo);', 'Các thôn;', 'Lưu: VT.']);
});

describe('a report', () => {
  const reports = (...lines: readonly string[]) => (plan('I. TỔ CHỨC THỰC HIỆN', ...lines)['report-duties'] ?? []).map(({ to, time }) => [to, time]); // prettier-ignore

  it.each([
    'Công an xã báo cáo chuyên đề về an toàn đường thủy.',
    'Phối hợp với Công an xã mời báo cáo viên.',
    'Kiểm tra trực tuyến qua các báo cáo của thôn.',
  ])('is none: %s', (sentence) => {
    expect(reports(`1. ${sentence}`)).toEqual([]);
  });

  it.each([
    ['1. Các thôn báo cáo kết quả về Phòng Kinh tế trước ngày 05/11. Khi có khó khăn, vướng mắc, báo cáo UBND xã.', 'Phòng Kinh tế'],
    ['1. Các thôn báo cáo Hội đồng nhân dân xã tại kỳ họp cuối năm.', 'Hội đồng nhân dân xã'],
    ['1. Các thôn báo cáo Ban Chỉ đạo, Phòng Kinh tế về kết quả thực hiện.', 'Ban Chỉ đạo, Phòng Kinh tế'],
    ['1. Các thôn báo cáo Cục Quản lý đường thủy về trật tự - Cơ quan thường trực để tổng hợp.', 'Cục Quản lý đường thủy về trật tự'],
    ['1. Các thôn báo cáo Ban Giám hiệu những trường hợp bơi ở hồ.', 'Ban Giám hiệu'],
  ])('goes to whom the words name: %s', (sentence, to) => {
    expect(reports(sentence).map(([name]) => name)).toEqual([to]);
  }); // prettier-ignore
});
