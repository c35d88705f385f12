import { describe, expect, it } from 'vitest';
import type { FormReason, LeftOutRow } from '../../../src/domain/form/changes.js';
import { inRanges, leftOutByReason, oneSentence } from '../../../src/domain/form/left-by-reason.js';

const left = (sheetName: string, row: number, reason: FormReason): LeftOutRow => ({
  sheetName,
  row,
  cell: `G${row}`,
  column: 'status',
  reason,
});

describe('rows that are left out', () => {
  it('are gathered by sheet and reason, whatever stands in their cells', () => {
    const groups = leftOutByReason([
      left('A', 4, { kind: 'unknown-status', typed: 'không' }),
      left('A', 5, { kind: 'no-status' }),
      left('A', 6, { kind: 'unknown-status', typed: 'hỏng' }),
      left('B', 4, { kind: 'no-status' }),
      left('B', 5, { kind: 'wrong-figure', wrong: 'negative', typed: '-5' }),
      left('B', 6, { kind: 'wrong-figure', wrong: 'fraction', typed: '1,5' }),
      left('B', 7, { kind: 'wrong-value', typed: '=A1' }),
      left('B', 8, { kind: 'wrong-value', typed: '#N/A' }),
    ]);
    expect(groups.map((rows) => rows.map(({ row }) => row))).toEqual([[4, 6], [5], [4], [5], [6], [7], [8]]);
  });
});

describe('inRanges', () => {
  it.each([
    [['G4'], 'G4'],
    [['G4', 'G5', 'G6', 'G9'], 'G4:G6, G9'],
    [['G9', 'G10', 'H11'], 'G9:G10, H11'],
    [['4', '5', '7'], '4:5, 7'],
    [['G5', 'G4'], 'G5, G4'],
    [[], ''],
  ])('%j', (addresses, text) => {
    expect(inRanges(addresses)).toBe(text);
  });
});

describe('oneSentence', () => {
  it.each([
    [['chưa chọn tình trạng', 'chưa chọn tình trạng'], 'chưa chọn tình trạng'],
    [['“a” không phải là một ngày', '“b c” không phải là một ngày'], '“a”, “b c” không phải là một ngày'],
    [['“x y” là sai', '“x z” là sai', '“x y” là sai'], '“x y”, “x z” là sai'],
    [['ngày 01/05/2024 chưa đến', 'ngày 02/05/2024 chưa đến'], 'ngày 01/05/2024, 02/05/2024 chưa đến'],
    [
      ['II.1 không thể “không phát sinh”: a b', 'II.2 không thể “không phát sinh”: a b'],
      'II.1, II.2 không thể “không phát sinh”: a b',
    ],
    [
      ['dòng này hiện “A b” nhưng là của “C” (sửa?)', 'dòng này hiện “D” nhưng là của “E” (sửa?)'],
      'dòng này hiện “A b” nhưng là của “C”, “D” nhưng là của “E” (sửa?)',
    ],
    [['a a b', 'a b'], 'a a b'],
    [['kế hoạch không có “a”', 'kế hoạch không có “b”'], 'kế hoạch không có “a”, “b”'],
    [['a', 'b'], 'a, b'],
  ])('%j', (sentences, text) => {
    expect(oneSentence(sentences)).toBe(text);
  });
});
