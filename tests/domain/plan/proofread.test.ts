import { describe, expect, it } from 'vitest';
import { explainAbbreviations, putRight, withFinalMark } from '../../../src/domain/plan/proofread.js';
import type { Abbreviation, Erratum } from '../../../src/domain/plan/plan.js';
import { plan } from '../../reports/sample.js';

const withErrata = (errata: readonly Erratum[]) => ({ ...plan, errata });
const withShort = (abbreviations: readonly Abbreviation[]) => ({ ...plan, abbreviations });
const CB = { short: 'CB', full: 'cán bộ', at: 'I' };
const CBCC = { short: 'CBCC', full: 'cán bộ, công chức', at: 'I' };
const phrase = ({ short, full }: Abbreviation): string => `${full} (sau đây gọi tắt là ${short})`;

describe('a slip is put right', () => {
  it.each([
    ['at its own point', 'II', 'phòng, bam', 'phòng, ban'],
    ['at no other point', 'II.1', 'phòng, bam', 'phòng, bam'],
    ['wherever it stands in the point', 'II', 'bam, bam', 'ban, ban'],
  ])('%s', (_, at, text, expected) => {
    expect(putRight(text, at, withErrata([{ at: 'II', reads: 'bam', means: 'ban' }]))).toBe(expected);
  });

  it('only where somebody can say what is meant', () => {
    expect(putRight('bam', 'II', withErrata([{ at: 'II', reads: 'bam', means: null, note: 'chưa rõ' }]))).toBe('bam');
  });
});

describe('a short form is explained', () => {
  it.each([
    ['where it stands first', ['đội ngũ CB', 'CB tốt'], ['đội ngũ cán bộ (sau đây gọi tắt là CB)', 'CB tốt']],
    ['not within another word', ['CBCNV, XCB', 'CB'], ['CBCNV, XCB', 'cán bộ (sau đây gọi tắt là CB)']],
    ['not where the text does', ['cán bộ (viết tắt: CB)', 'CB'], ['cán bộ (viết tắt: CB)', 'CB']],
    ['where brackets explain another word', ['công chức (gồm CB)'], ['công chức (gồm cán bộ (sau đây gọi tắt là CB))']],
    ['nowhere where it does not stand', ['cán bộ'], ['cán bộ']],
  ])('%s', (_, texts, expected) => {
    expect(texts.map(explainAbbreviations(withShort([CB]), phrase))).toEqual(expected);
  });

  it('beside a longer one that begins alike', () => {
    const explain = explainAbbreviations(withShort([CB, CBCC]), phrase);
    expect(explain('CBCC')).toBe('cán bộ, công chức (sau đây gọi tắt là CBCC)');
    expect(explain('CB, CBCC')).toBe('cán bộ (sau đây gọi tắt là CB), CBCC');
  });
});

it.each([
  ['Tổ chức hội nghị', 'Tổ chức hội nghị.'],
  ['Tổ chức hội nghị.', 'Tổ chức hội nghị.'],
  ['Tổ chức hội nghị;', 'Tổ chức hội nghị;'],
  ['như sau:', 'như sau:'],
  ['theo Chỉ thị.[^ct]', 'theo Chỉ thị.[^ct]'],
  ['theo Chỉ thị[^ct]', 'theo Chỉ thị[^ct].'],
  ['“Dân vận khéo.”', '“Dân vận khéo.”'],
  ['“Dân vận khéo”', '“Dân vận khéo”.'],
])('a paragraph ends with a mark: %s', (text, expected) => {
  expect(withFinalMark(text)).toBe(expected);
});
