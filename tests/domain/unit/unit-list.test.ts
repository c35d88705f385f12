import { expect, it } from 'vitest';
import { readUnitList } from '../../../src/domain/unit/unit-list.js';

it('a list of units is read as people type or paste it', () => {
  const text = `TT\tTên đơn vị\tViết tắt
1\tTrung tâm A\tTTA
2.\tPhòng B
# ghi chú

3. Ban C; đơn vị trực thuộc
- Trạm D | division | TD
Trung tâm 1A
4 Trường THCS Số 2;;các trường
`;
  expect(readUnitList(text)).toEqual([
    { name: 'Trung tâm A', code: 'TTA', part: null },
    { name: 'Phòng B', code: null, part: null },
    { name: 'Ban C', code: null, part: 'đơn vị trực thuộc' },
    { name: 'Trạm D', code: 'TD', part: 'division' },
    { name: 'Trung tâm 1A', code: null, part: null },
    { name: 'Trường THCS Số 2', code: null, part: 'các trường' },
  ]);
});
