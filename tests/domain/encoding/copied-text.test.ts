import { describe, expect, it } from 'vitest';
import { encodePlan } from '../../../src/domain/encoding/encode.js';
import { readText } from '../../../src/domain/encoding/text/read-text.js';
import { encoded, itemsIn } from '../../support/encoded.js';

// Texts as they come from web pages and word processors; all are invented.

const TASKS = ['I. NHIỆM VỤ', '1. Phòng Kinh tế lập danh sách.', 'II. TỔ CHỨC THỰC HIỆN', '1. Các thôn báo cáo trước ngày 05/11.']; // prettier-ignore

describe('a copy that runs lines together', () => {
  const plan = encoded(
    'UBND XÃ AN MẪU',
    'Số: 15/QĐ-UBND',
    'An Mẫu, ngày 05 tháng 01 năm 2026 QUYẾT ĐỊNH BAN HÀNH KẾ HOẠCH PHÒNG, CHỐNG ĐUỐI NƯỚC NĂM 2026 CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ',
    'Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;',
    'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống đuối nước năm 2026.',
    'Điều 2. Các thôn chịu trách nhiệm thi hành Quyết định này.',
    'Nơi nhận:',
    '- Như Điều 2;',
    '- Lưu: VT.',
    'KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn An KẾ HOẠCH PHÒNG, CHỐNG ĐUỐI NƯỚC NĂM 2026 (Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2026 của Chủ tịch UBND xã)',
    ...TASKS,
  );

  it('has its decision and its plan', () => {
    expect(plan).toMatchObject({ type: 'Kế hoạch', subject: 'PHÒNG, CHỐNG ĐUỐI NƯỚC NĂM 2026', year: 2026 });
    expect(plan['issued-with']).toMatchObject({ number: '15/QĐ-UBND', date: '2026-01-05', signatory: { name: 'Lê Văn An' } }); // prettier-ignore
    expect(itemsIn(plan.body).map(([id]) => id)).toEqual(['I.1', 'II.1']);
  });

  it.each([
    ['1. Tăng cường tuyên truyền, vận động 1.1.', 'Tổ chức dạy bơi.', '1.2.', 'Cắm biển báo.'],
    ['1. Tăng cường tuyên truyền, vận động', '1.1. Tổ chức dạy bơi.', '1.2. Cắm biển báo.'],
  ])('has each number before its own text: %s', (...lines) => {
    expect(itemsIn(encoded('KẾ HOẠCH', 'Năm 2026', 'I. NHIỆM VỤ', ...lines).body).map(([id]) => id)).toEqual(['I.1.1', 'I.1.2']); // prettier-ignore
  });

  it.each(['Thực hiện theo Điều 1.', 'Rà soát theo Phụ lục 1.1.', 'Ký cam kết đợt 2.'])('keeps a number in its text: %s', (text) => {
    const read = encoded('KẾ HOẠCH', 'Năm 2026', 'I. NHIỆM VỤ', `1. ${text}`, 'Các thôn cắm biển báo.');
    expect(JSON.stringify(read.body)).toContain(text);
  }); // prettier-ignore
});

it('sets a table of contents aside', () => {
  const contents = ['MỤC LỤC', 'I. NHIỆM VỤ 1', 'II. TỔ CHỨC THỰC HIỆN .......... 2'];
  const read = encodePlan(readText([...contents, 'UBND XÃ AN MẪU', 'KẾ HOẠCH', 'Dân vận năm 2026', ...TASKS].join('\n\n')), { year: null, thisYear: 2026, source: null }); // prettier-ignore
  expect(read.kind === 'plan' && read.plan.furniture?.map(({ text }) => text)).toEqual(expect.arrayContaining(contents.slice(0, 2))); // prettier-ignore
  expect(read.kind === 'plan' && read.plan.body.map(({ id }) => id)).toEqual(['I', 'II']);
});

it('reads the name of the State printed with blanks within words, and slanted text of Markdown', () => {
  const read = encoded('TRƯỜNG THCS AN MẪU CỘNG HÒA XÃ H ỘI CHỦ NGHĨA VIỆT NAM', '_An Mẫu, ngày 05 tháng 01 năm 2026_', 'KẾ HOẠCH', 'Dân vận năm 2026', ...TASKS); // prettier-ignore
  expect(read).toMatchObject({ issuer: { name: 'TRƯỜNG THCS AN MẪU', place: 'An Mẫu' }, date: '2026-01-05' });
});
