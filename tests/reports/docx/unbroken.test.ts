import { describe, expect, it } from 'vitest';
import { runsXml } from '../../../src/reports/docx/runs.js';
import { unbroken } from '../../../src/reports/docx/unbroken.js';

/** With `_` for a blank and `=` for a hyphen that do not break. */
const shown = (text: string): string => unbroken(text).replaceAll('\u00a0', '_').replaceAll('\u2011', '=');

describe('numbers, dates and symbols stay on one line', () => {
  it.each([
    ['Báo cáo số 11/BC-TTA ngày 08/3/2024', 'Báo cáo số_11/BC=TTA ngày_08/3/2024'],
    ['Chỉ thị số 34-CT/TU của Thành ủy', 'Chỉ thị số_34=CT/TU của Thành ủy'],
    ['Nghị định số 59/2023/NĐ-CP', 'Nghị định số_59/2023/NĐ=CP'],
    ['Đà Nẵng, ngày 05 tháng 01 năm 2024', 'Đà Nẵng, ngày_05_tháng_01_năm_2024'],
    ['Quý I, quý II năm 2024', 'Quý_I, quý_II năm_2024'],
    ['tại điểm 1, 2 Mục III; khoản 2 Mục II', 'tại điểm_1, 2 Mục_III; khoản_2 Mục_II'],
    ['quốc phòng - an ninh, chính trị - xã hội', 'quốc phòng - an ninh, chính trị - xã hội'],
    ['một số 5 nội dung; đa số Ý kiến; năm Việt Nam', 'một số_5 nội dung; đa số Ý kiến; năm Việt Nam'],
    ['e-mail, 24-7', 'e-mail, 24-7'],
    ['', ''],
  ])('%s', (text, kept) => {
    expect(shown(text)).toBe(kept);
    expect(unbroken(text).replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')).toBe(text);
  });

  it('is written as Word’s own hyphen', () => {
    expect(runsXml('số 1/BC-A')).toContain('1/BC</w:t><w:noBreakHyphen/><w:t xml:space="preserve">A</w:t>');
  });
});
