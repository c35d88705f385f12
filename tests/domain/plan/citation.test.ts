import { describe, expect, it } from 'vitest';
import {
  fullCitation,
  noteMarks,
  resolveCitations,
  scanCitations,
  stripNoteMarks,
} from '../../../src/domain/plan/citation.js';
import { parseDocumentNumber } from '../../../src/domain/plan/document-number.js';
import type { Reference } from '../../../src/domain/plan/plan.js';

const unknown: Reference = { type: '', number: null, date: null, issuer: null, subject: null, citation: null };

describe('note marks', () => {
  it('are found with key and place', () => {
    const text = 'Chính phủ[^nd-59-2023]; thành phố[^nq-100-hdnd] sâu rộng';
    const marks = noteMarks(text);
    expect(marks.map((mark) => mark.key)).toEqual(['nd-59-2023', 'nq-100-hdnd']);
    expect(marks.map((mark) => text.slice(mark.start, mark.end))).toEqual(['[^nd-59-2023]', '[^nq-100-hdnd]']);
    expect(stripNoteMarks(text)).toBe('Chính phủ; thành phố sâu rộng');
  });

  it.each(['', 'plain', '[^]', '[^a b]', '[nd-59]'])('are not seen in %j', (text) => {
    expect(noteMarks(text)).toEqual([]);
    expect(stripNoteMarks(text)).toBe(text);
  });
});

describe('parseDocumentNumber', () => {
  it.each([
    ['33/CT-TTg', 'state', '33', null, 'CT', 'TTg'],
    ['09/KH-UBND', 'state', '09', null, 'KH', 'UBND'],
    ['100/NQ-HĐND', 'state', '100', null, 'NQ', 'HĐND'],
    ['12/TTr-SXD', 'state', '12', null, 'TTr', 'SXD'],
    ['70a/QĐ-UBND', 'state', '70a', null, 'QĐ', 'UBND'],
    ['59/2023/NĐ-CP', 'normative', '59', 2023, 'NĐ', 'CP'],
    ['01/2020/TTLT-BNV-BTC', 'normative', '01', 2020, 'TTLT', 'BNV-BTC'],
    ['10/2022/QH15', 'law', '10', 2022, null, 'QH15'],
    ['34-CT/TU', 'party', '34', null, 'CT', 'TU'],
    ['04-ĐA/TU', 'party', '04', null, 'ĐA', 'TU'],
    ['217-QĐ/TW', 'party', '217', null, 'QĐ', 'TW'],
    ['1234/SXD-VP', 'letter', '1234', null, null, 'SXD-VP'],
    ['15/UBND-SNV-TH', 'letter', '15', null, null, 'UBND-SNV-TH'],
    [' 33/CT-TTg ', 'state', '33', null, 'CT', 'TTg'],
    ['59/2023/NĐ-CP'.normalize('NFD'), 'normative', '59', 2023, 'NĐ', 'CP'],
  ])('reads %s', (text, system, number, year, type, org) => {
    expect(parseDocumentNumber(text)).toEqual({ system, number, year, type, org });
  });

  it.each(['', '33', '33/CT', 'CT-TTg', '33/ct-ttg', '33/CT - TTg', '34-CT', '14/8/2023', '33/CT-', 'số 33/CT-TTg'])(
    'refuses %j',
    (text) => {
      expect(parseDocumentNumber(text)).toBeNull();
    },
  );
});

describe('scanCitations', () => {
  it.each<[string, string, string, string | null, string]>([
    // text, type, number, date, the words of the citation
    ['theo Nghị định số 59/2023/NĐ-CP của', 'Nghị định', '59/2023/NĐ-CP', null, 'Nghị định số 59/2023/NĐ-CP'],
    ['Luật số 10/2022/QH15;', 'Luật', '10/2022/QH15', null, 'Luật số 10/2022/QH15'],
    ['Chỉ thị 33/CT-TTg.', 'Chỉ thị', '33/CT-TTg', null, 'Chỉ thị 33/CT-TTg'],
    ['NGHỊ QUYẾT SỐ 05-NQ/TU', 'NGHỊ QUYẾT', '05-NQ/TU', null, 'NGHỊ QUYẾT SỐ 05-NQ/TU'],
    ['Công văn số: 12/SXD-VP', 'Công văn', '12/SXD-VP', null, 'Công văn số: 12/SXD-VP'],
    [
      'Kế hoạch số 09/KH-UBND ngày 16/01/2024 của UBND',
      'Kế hoạch',
      '09/KH-UBND',
      '2024-01-16',
      'Kế hoạch số 09/KH-UBND ngày 16/01/2024',
    ],
    [
      'Quyết định số 217-QĐ/TW, ngày 12 tháng 12 năm 2013 của',
      'Quyết định',
      '217-QĐ/TW',
      '2013-12-12',
      'Quyết định số 217-QĐ/TW, ngày 12 tháng 12 năm 2013',
    ],
    [
      'Thông tư liên tịch số 01/2020/TTLT-BNV-BTC',
      'Thông tư liên tịch',
      '01/2020/TTLT-BNV-BTC',
      null,
      'Thông tư liên tịch số 01/2020/TTLT-BNV-BTC',
    ],
    ['Đề án số 04-ĐA/TU ngày 31/02/2022', 'Đề án', '04-ĐA/TU', null, 'Đề án số 04-ĐA/TU ngày 31/02/2022'],
  ])('%s', (text, type, number, date, words) => {
    const [found, ...more] = scanCitations(text);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ type, number, date });
    expect(text.slice(found?.start, found?.end)).toBe(words);
  });

  it.each([
    '',
    'ngày 14/8/2023',
    'Kế hoạch năm 2024',
    'Luật Thực hiện dân chủ ở cơ sở',
    'Chỉ thị số 33/ct-ttg',
    'xChỉ thị số 33/CT-TTg',
  ])('finds nothing in %j', (text) => {
    expect(scanCitations(text)).toEqual([]);
  });

  it('finds all, in order, through note marks', () => {
    const text =
      'Nghị quyết số 05-NQ/TU ngày 17/6/2021 của Thành ủy[^a]; Quyết định số 2870/QĐ-UBND[^b] và Chỉ thị 1/CT-TTg';
    expect(scanCitations(text).map((citation) => citation.number)).toEqual(['05-NQ/TU', '2870/QĐ-UBND', '1/CT-TTg']);
  });
});

describe('resolveCitations', () => {
  const references: Record<string, Reference> = {
    law: { ...unknown, type: 'Luật', subject: 'Thực hiện dân chủ ở cơ sở' },
    'kh-2023': { ...unknown, type: 'Kế hoạch', number: '09/KH-UBND', date: '2023-01-10' },
    'kh-2024': { ...unknown, type: 'Kế hoạch', number: '09/KH-UBND', date: '2024-01-16' },
    ct: { ...unknown, type: 'Chỉ thị', number: '33/CT-TTg' },
  };

  it.each<[string, readonly (string | null)[]]>([
    ['Chỉ thị số 33/CT-TTg', ['ct']],
    ['Chỉ thị số 33/CT-TTg ngày 01/12/2021', ['ct']],
    ['Chỉ thị số 34/CT-TTg', [null]],
    ['Kế hoạch số 09/KH-UBND ngày 16/01/2024', ['kh-2024']],
    ['Kế hoạch số 9/KH-UBND ngày 16/01/2024', ['kh-2024']],
    ['Kế hoạch số 09/KH-UBND ngày 17/01/2024', [null]],
    ['Kế hoạch số 09/KH-UBND', ['kh-2023']],
    ['Luật Thực hiện dân chủ ở cơ sở, Chỉ thị số 33/CT-TTg', ['law', 'ct']],
    ['Chỉ thị số 33/CT-TTg, Luật Thực hiện  dân chủ ở cơ sở', ['ct', 'law']],
    ['Luật Thực hiện dân chủ ở cơ sởx', []],
    ['văn bản quy định chi tiết một số điều của Luật', []],
  ])('%s', (text, keys) => {
    expect(resolveCitations(text, references).map((citation) => citation.key)).toEqual(keys);
  });
});

describe('fullCitation', () => {
  const decree: Reference = {
    type: 'Nghị định',
    number: '59/2023/NĐ-CP',
    date: '2023-08-14',
    issuer: 'Chính phủ',
    subject: 'về một việc',
    citation: null,
  };

  it.each<[Partial<Reference>, string]>([
    [{}, 'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ về một việc'],
    [{ date: '2024-02-05' }, 'Nghị định số 59/2023/NĐ-CP ngày 05/02/2024 của Chính phủ về một việc'],
    [{ date: '2021-11-30', subject: null }, 'Nghị định số 59/2023/NĐ-CP ngày 30/11/2021 của Chính phủ'],
    [{ number: null, date: null, issuer: null }, 'Nghị định về một việc'],
    [{ citation: 'as the source has it' }, 'as the source has it'],
  ])('%j', (change, wanted) => {
    expect(fullCitation({ ...decree, ...change })).toBe(wanted);
  });
});
