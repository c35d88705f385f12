import { describe, expect, it } from 'vitest';
import { readTypedDate } from '../../../src/domain/calendar/parse-date.js';
import { symbolInDigits } from '../../../src/domain/plan/document-number.js';
import { documentWordDoubts } from '../../../src/domain/unit/document-doubts.js';
import { likelyFigure, looksLikeFigure, parseTypedFigure } from '../../../src/domain/unit/parse-figure.js';

describe('letters typed for digits', () => {
  it.each([
    ['3O/6/2024', '2024-06-30'],
    ['3o/6/2024', '2024-06-30'],
    ['l0/3/2024', '2024-03-10'],
    ['I0/3/2024', '2024-03-10'],
    ['10/3/2O24', '2024-03-10'],
    ['2024-O3-10', '2024-03-10'],
    ['ngày l0 tháng 3 năm 2024', '2024-03-10'],
    ['lO/3', '2024-03-10'],
    ['3O/2/2024', undefined],
    ['hôm nào', undefined],
    ['10/lO2/2024', undefined],
  ])('the date %s is refused; likely %s', (typed, likely) => {
    const read = readTypedDate(typed, { year: 2024, today: '2024-06-20' });
    expect(read).toEqual({ kind: 'unknown-form', ...(likely === undefined ? {} : { likely }) });
  });

  it.each([
    ['1O', 10],
    ['l0', 10],
    ['I2', 12],
    ['O', 0],
    ['1.O00', 1000],
    ['1O lượt', null],
    ['mười', null],
    ['Ol.5', null],
    ['1,O00', null],
  ])('the figure %s is refused; likely %s', (typed, likely) => {
    expect([parseTypedFigure(typed).kind, likelyFigure(typed)]).toEqual(['not-a-number', likely]);
  });

  it.each([
    ['l0', true],
    ['1O', true],
    ['O5', true],
    ['O', false],
    ['lol', false],
    ['OCOP', false],
    ['l0 khiếu nại', false],
  ])('%s stands where a figure does: %s', (typed, is) => {
    expect(looksLikeFigure(typed)).toBe(is);
  });

  it.each([
    ['l5/BC-TTA', '15/BC-TTA'],
    ['I5/BC-TTA', '15/BC-TTA'],
    ['O5/BC-TTA', '05/BC-TTA'],
    ['o5/BC-TTA', '05/BC-TTA'],
    ['1O/BC-TTA', '10/BC-TTA'],
    ['số l5/BC-TTA', '15/BC-TTA'],
    ['5l/BC-TTA', '51/BC-TTA'],
    ['l5/bc-tta', '15/BC-TTA'],
    ['1O-BC/CU', '10-BC/CU'],
    ['59/2O23/NĐ-CP', '59/2023/NĐ-CP'],
    ['OCOP', null],
    ['15/BC-TTA', null],
    ['15/BC-OCOP', null],
    ['15a/BC-TTA', null],
    ['02/NQ-HN', null],
    ['10/2022/QH15', null],
    ['15/KH-TO1', null],
    ['I/BC-TTA', null],
    ['lO/BC-TTA', null],
    ['Hội nghị/BC-TTA', null],
    ['Một/BC-TTA', null],
    ['mười lăm/BC-TTA', null],
    ['l5', null],
    ['l5/tổ dân phố', null],
    ['Báo cáo 1O ngày', null],
  ])('the symbol %s is probably %s', (typed, likely) => {
    expect(symbolInDigits(typed)).toBe(likely);
    const kinds = [
      { number: typed, title: null },
      { number: null, title: typed },
    ].map((one) => documentWordDoubts({ ...one, date: null }).some(({ kind }) => kind === 'letter-for-digit'));
    expect(kinds).toEqual([likely !== null, likely !== null]);
  });
});
