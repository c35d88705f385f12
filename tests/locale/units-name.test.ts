import { expect, it } from 'vitest';
import { basis, inUnitsName } from '../../src/locale/document-plan.js';
import { plan } from '../reports/sample.js';

it.each([
  ['giữa Sở Xây dựng với Mặt trận', 'giữa Trung tâm A với Mặt trận'],
  ['điều kiện của Sở Xây dựng thành phố Đà Nẵng.', 'điều kiện của Trung tâm A.'],
  ['Giám đốc Sở Xây dựng chỉ đạo', 'Giám đốc Sở Xây dựng chỉ đạo'],
  ['các đơn vị thuộc Sở Xây dựng', 'các đơn vị thuộc Sở Xây dựng'],
  ['ngành Xây dựng', 'ngành Xây dựng'],
  ['Sở Xây dựng và Sở Xây dựng', 'Trung tâm A và Trung tâm A'],
])('what the issuer says of itself: %s', (text, expected) => {
  expect(inUnitsName(text, plan, 'Trung tâm A')).toBe(expected);
});

const reference = {
  type: 'Chỉ thị',
  number: '33/CT-TTg',
  date: null,
  issuer: 'Thủ tướng',
  subject: null,
  citation: null,
};

it.each([
  [{ ...reference, date: '2024-02-05' }, 'Căn cứ Chỉ thị số 33/CT-TTg ngày 05 tháng 02 năm 2024 của Thủ tướng'],
  [reference, 'Căn cứ Chỉ thị số 33/CT-TTg ngày     tháng     năm …… của Thủ tướng'],
  [
    { ...reference, type: 'Luật', number: null, issuer: null, subject: 'Cán bộ', date: '2008-11-13' },
    'Căn cứ Luật Cán bộ ngày 13 tháng 11 năm 2008',
  ],
  [
    { ...reference, date: '2024-02-05', citation: 'Chỉ thị số 33/CT-TTg ngày 5 tháng 2 năm 2024 của Thủ tướng' },
    'Căn cứ Chỉ thị số 33/CT-TTg ngày 5 tháng 2 năm 2024 của Thủ tướng',
  ],
])('a basis has its day spelled out, or room for it', (one, expected) => {
  expect(basis(one).vi).toBe(expected);
});
