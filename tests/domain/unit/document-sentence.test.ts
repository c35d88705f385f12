import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentParts } from '../../../src/domain/unit/document-sentence.js';

const CONTEXT = { year: 2024, today: '2024-03-20' };

describe('a document typed as one sentence', () => {
  it.each([
    [
      'Báo cáo số 12/BC-TTA ngày 5/3/2024 về công tác tiếp công dân',
      '12/BC-TTA',
      '2024-03-05',
      'Báo cáo về công tác tiếp công dân',
    ],
    [
      'Báo cáo số 12/BC-TTA, ngày 05/03/2024 của Trung tâm A về tiếp dân.',
      '12/BC-TTA',
      '2024-03-05',
      'Báo cáo của Trung tâm A về tiếp dân.',
    ],
    [
      'Kế hoạch 33/KH-UBND ngày 5 tháng 3 năm 2024 triển khai dân chủ',
      '33/KH-UBND',
      '2024-03-05',
      'Kế hoạch triển khai dân chủ',
    ],
    ['Quyết định số: 59/2024/QĐ-UBND ngày 14.2.2024', '59/2024/QĐ-UBND', '2024-02-14', 'Quyết định'],
    ['Công văn số 123/SXD-VP ngày 5/3', '123/SXD-VP', '2024-03-05', 'Công văn'],
    ['12/bc-tta ngày 5/3/2024', '12/BC-TTA', '2024-03-05', null],
    ['Chỉ thị số 34-CT/TU về công tác dân vận', '34-CT/TU', null, 'Chỉ thị về công tác dân vận'],
    ['Biên bản họp chi bộ ngày 8/3/2024', null, '2024-03-08', 'Biên bản họp chi bộ'],
    ['sổ tiếp công dân', null, null, 'Sổ tiếp công dân'],
    ['Báo cáo 6 tháng đầu năm 2024', null, null, 'Báo cáo 6 tháng đầu năm 2024'],
    ['Danh sách 12/15 người dự họp', null, null, 'Danh sách 12/15 người dự họp'],
    ['Báo cáo số 12/BC-TTA ngày 31/2/2024 về A', '12/BC-TTA', null, 'Báo cáo ngày 31/2/2024 về A'],
    ['Báo cáo quý I-2024 số 7/BC-P.KT', null, null, 'Báo cáo quý I-2024 số 7/BC-P.KT'],
  ])('%s', (typed, number, date, title) => {
    expect(documentParts(typed, CONTEXT)).toEqual({ number, date, title });
    expect(documentParts(typed.normalize('NFD'), CONTEXT)).toEqual({ number, date, title });
  });

  it.each([
    ['12-BC-TTA 5.3.2024 Báo cáo tiếp công dân.pdf', '12/BC-TTA', '2024-03-05', 'Báo cáo tiếp công dân'],
    ['12_BC-TTA_05-03-2024_Bao cao tiep dan.PDF', '12/BC-TTA', '2024-03-05', 'Bao cao tiep dan'],
    [String.raw`C:\Users\Lan\15-bc-tta ngay 8-3-2024.docx`, '15/BC-TTA', '2024-03-08', null],
    ['/van-ban/den/Biên bản đối thoại 2024-03-12.pdf', null, '2024-03-12', 'Biên bản đối thoại'],
    ['IMG_20240312.jpg', null, null, 'IMG 20240312'],
    ['bao_cao_quy_1.xlsx', null, null, 'Bao cao quy 1'],
  ])('the file %s', (typed, number, date, title) => {
    expect(documentParts(typed, CONTEXT)).toEqual({ number, date, title });
  });

  it('loses no word that is no number and no date, and never throws', () => {
    const word = fc.constantFrom('Báo', 'cáo', 'về', 'tiếp', 'dân', 'TTA', 'số', 'ngày', '12', '/', 'quý');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const { number, date, title } = documentParts(words.join(' '), CONTEXT);
        if (number !== null || date !== null) return;
        const kept = (title ?? '').toLowerCase();
        for (const one of words) if (/\p{L}/u.test(one)) expect(kept).toContain(one.toLowerCase());
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        documentParts(text, CONTEXT);
      }),
    );
  });
});
