import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSyllable } from '../../../src/domain/encoding/meaning/syllable.js';
import { slipsOf } from '../../../src/domain/encoding/meaning/slips.js';

/** What is proposed for a text, `reads → means`. */
function proposed(...texts: readonly string[]): readonly string[] {
  return slipsOf([{ id: 'I', paragraphs: texts }]).map(({ reads, means }) => `${reads} → ${means ?? '?'}`);
}

describe('slips of the source', () => {
  it.each<[string, string]>([
    ['Tổng hợp chung các các mẫu biểu.', 'chung các các mẫu → chung các mẫu'],
    ['Các các đơn vị báo cáo.', 'Các các đơn → Các đơn'],
    ['Xây dựng và và ban hành quy chế.', 'dựng và và ban → dựng và ban'],
    ['Các nghành liên quan.', 'nghành → ?'],
    ['Bảo đảm quyền hợp phâp của công dân.', 'phâp → ?'],
    ['Kết quả thưc hiện.', 'thưc → ?'],
    ['Bồi dưỡngg cán bộ.', 'dưỡngg → ?'],
    ['Phòng chống viêm não Nhật Bản..', 'Bản.. → Bản.'],
    ['Xong trước ngày 31/6/2026.', '31/6/2026 → ?'],
    ['Xong trước ngày 30/02/2026.', '30/02/2026 → ?'],
    ['Họp ngày 05/13/2026.', '05/13/2026 → ?'],
  ])('finds one in %j', (text, slip) => {
    expect(proposed(text)).toEqual([slip]);
  });

  it('finds a blank left out, where the two words stand side by side elsewhere', () => {
    expect(proposed('Vận hành hệthống.', 'Nâng cấp hệ thống.')).toEqual(['hệthống → hệ thống']);
    expect(proposed('Vận hành hệthống.')).toEqual([]);
  });

  it.each([
    'Xử lý các hành vi vi phạm; hoạt động song song; dự phòng phòng chống thiên tai; Thường trực trực tiếp chỉ đạo.',
    'Danh sách kèm theo theo mẫu; số thu được được nộp ngân sách; cấp bằng bằng tiếng Anh; hiện tại tại xã.',
    'Luôn luôn, từ từ, thường thường, ngày ngày, dần dần, đều đều, hằng năm năm xã báo cáo.',
    'Báo cáo UBND, HĐND tỉnh Đắk Lắk, xã Ea H’leo, Krông Pắc, Pleiku, thôn Đăk Rơ Wa.',
    'Phòng véctơ truyền bệnh, bêtông, ôtô, ôxy, vắcxin, xêmina, axít, brôm, ămpe, crôm.',
    'Ủy ban, Uỷ ban, thủy lợi, thuỷ lợi, hòa, hoà, quý, quí, giữ gìn, giếng, quốc gia, khuếch tán, nguyệt, khuỷu.',
    'Gửi về địa chỉ dưỡngg@danang.gov.vn, xem https://thưviện.vn/nghành…',
    'Họp ngày 29/02/2028, 31/12/2026, số 31/2026/NQ-HĐND, tỷ lệ 30/02.',
    'Đề xuất, kiến nghị (nếu có)... và các nội dung khác…',
    'Đường tỉnh ĐT.605; đ) Nội dung khác; CCVCNLĐ; QĐ-UBND; NĐ-CP.',
  ])('finds none in %j', (text) => {
    expect(proposed(text)).toEqual([]);
  });

  it('takes every syllable that is spelled by the rules, with any tone', () => {
    const onset = fc.constantFrom('b', 'ch', 'd', 'đ', 'h', 'kh', 'l', 'm', 'n', 'nh', 'ph', 's', 't', 'th', 'tr', 'v', 'x', ''); // prettier-ignore
    const open = fc.constantFrom('a', 'an', 'ang', 'anh', 'ao', 'ây', 'âm', 'en', 'êu', 'iên', 'iêu', 'oai', 'ôn', 'ơi', 'ua', 'ui', 'ung', 'uyên', 'ưa', 'ương', 'ươi'); // prettier-ignore
    const closed = fc.constantFrom(
      'ac',
      'ach',
      'ap',
      'ăt',
      'âp',
      'ec',
      'êch',
      'iêt',
      'iêp',
      'op',
      'ôt',
      'uôc',
      'ươc',
      'ưt',
    );
    const tone = fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323');
    const stopTone = fc.constantFrom('\u0301', '\u0323');
    const toned = (text: string, mark: string): string => text.normalize('NFD').replace(/(?<=[aeiouyăâêôơư][\u0302\u0306\u031b]?)(?![\u0302\u0306\u031b])/u, mark).normalize('NFC'); // prettier-ignore
    fc.assert(fc.property(onset, open, tone, (o, r, t) => isSyllable(o + toned(r, t))));
    fc.assert(fc.property(onset, closed, stopTone, (o, r, t) => isSyllable(o + toned(r, t))));
    fc.assert(fc.property(onset, closed, fc.constantFrom('\u0300', '\u0309'), (o, r, t) => !isSyllable(o + toned(r, t)))); // prettier-ignore
  });
});
