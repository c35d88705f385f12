import { describe, expect, it } from 'vitest';
import { documentDoubts } from '../../../src/domain/unit/document-doubts.js';
import { capitalSymbol } from '../../../src/domain/plan/document-number.js';

const doubtsOf = (number: string | null, title: string | null, date: string | null = null): readonly string[] =>
  documentDoubts({ number, date, title }, '2024-06-12', 2024).map(({ kind }) => kind);

describe('a document that can hardly be right', () => {
  it.each<[number: string | null, title: string | null, doubts: readonly string[]]>([
    ['15/BC-TTA', 'Báo cáo quý I', []],
    ['15', 'Báo cáo quý I', []],
    [null, '15', ['bare-number']],
    ['số 15', null, ['bare-number']],
    [null, 'Báo cáo tuần 15', []],
    [null, 'bao-cao.pdf', ['file-name']],
    ['15/BC-TTA', 'Biên bản đối thoại.DOCX', ['file-name']],
    [null, String.raw`D:\Cong viec\a b`, ['file-name']],
    [null, './x', ['file-name']],
    [null, '1.Báo cáo tuần, tháng/quý', []],
    [null, 'Kế hoạch của UBND/Sở', []],
    ['15/bc-tta', 'Báo cáo', ['lower-case']],
    [null, '15/bc-tta', ['lower-case']],
    ['33/CT-TTg', 'Chỉ thị', []],
  ])('%s, %s: %j', (number, title, doubts) => {
    expect(doubtsOf(number, title)).toEqual(doubts);
  });

  it.each([
    ['2024-06-12', []],
    ['2024-06-13', ['after-today']],
    ['2023-01-01', []],
    ['2022-12-31', ['long-before']],
  ])('dated %s: %j', (date, doubts) => {
    expect(doubtsOf('15/BC-TTA', 'Báo cáo', date)).toEqual(doubts);
  });
});

it.each([
  ['15/bc-tta', '15/BC-TTA'],
  ['15/Bc-TTA', '15/BC-TTA'],
  ['12/ttr-sxd', '12/TTr-SXD'],
  ['33/ct-ttg', '33/CT-TTg'],
  ['34-ct/tu', '34-CT/TU'],
  ['59/2023/nđ-cp', '59/2023/NĐ-CP'],
  ['10/2022/qh15', '10/2022/QH15'],
  ['123/sxd-vp', '123/SXD-VP'],
])('%s is written %s', (typed, written) => {
  expect(capitalSymbol(typed)).toBe(written);
  expect(capitalSymbol(written)).toBeNull();
});

it.each(['08/3/2024', 'a/b', 'Báo cáo 15/bc', '1/2', ''])('“%s” is no symbol in small letters', (text) => {
  expect(capitalSymbol(text)).toBeNull();
});
