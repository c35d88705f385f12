import { describe, expect, it } from 'vitest';
import { makePeriod } from '../../../src/domain/calendar/period.js';
import { paperNumberDoubt, paperOnRecord } from '../../../src/domain/reporting/signed-paper.js';
import { contentHash } from '../../../src/domain/reporting/submission-content.js';
import type { Submission, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { sha256 } from '../../checks/plans.js';
import { emptyUnit, plan } from '../../reports/sample.js';
import { CALENDAR } from '../../support/sample-plan.js';

const period = makePeriod('half-year', 2024, 1, CALENDAR);
const signatory = { authority: ['KT. GIÁM ĐỐC'], position: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Văn A' };
const bare = emptyUnit('subordinate', 'Trung tâm B');
const unit: UnitPlan = { ...bare, unit: { ...bare.unit, signatory } };
const content = contentHash({ plan, unitPlan: unit }, period, '2024-06-17', sha256);

const sent = (more: Partial<Submission>): UnitPlan => ({
  ...unit,
  submissions: [{ period: '2024-H1', date: '2024-06-17', content, ...more }],
});
const paper = (more: Partial<Submission>, asOf = '2024-06-20'): ReturnType<typeof paperOnRecord> =>
  paperOnRecord({ plan, unitPlan: sent(more) }, period, asOf, sha256);

describe('the signed paper of a report', () => {
  it('is not there where nothing of it was recorded', () => {
    expect(paperOnRecord({ plan, unitPlan: unit }, period, '2024-12-31', sha256)).toBeNull();
    expect(paper({})).toBeNull();
    expect(paper({ number: null, dated: null, signer: null })).toBeNull();
    expect(paper({ number: '45/BC-TTB' }, '2024-06-16')).toBeNull();
  });

  it('takes no date from the day of sending', () => {
    expect(paper({ number: '45/BC-TTB' })?.paper).toEqual({ number: '45/BC-TTB', date: null, signatory: null });
    expect(paper({ number: '45/BC-TTB', dated: '2024-06-16' })?.paper.date).toBe('2024-06-16');
  });

  it.each<[what: string, said: Partial<Submission>, signs: unknown]>([
    ['the person of the unit’s file, however written', { signer: 'nguyễn văn a' }, signatory],
    ['another person, whose position nobody said', { signer: 'Lê B' }, { position: null, name: 'Lê B' }],
    ['another person with a position', { signer: 'Lê B', position: 'GIÁM ĐỐC' }, { authority: [], position: 'GIÁM ĐỐC', name: 'Lê B' }], // prettier-ignore
    ['an authority for the one of the file', { authority: ['TL. GIÁM ĐỐC'], position: 'TRƯỞNG PHÒNG' }, { authority: ['TL. GIÁM ĐỐC'], position: 'TRƯỞNG PHÒNG', name: 'Nguyễn Văn A' }], // prettier-ignore
  ])('is signed by %s', (_, said, signs) => {
    expect(paper(said)?.paper.signatory).toEqual(signs);
  });

  it('is another one where the report was returned or has changed', () => {
    const number = '45/BC-TTB';
    expect(paper({ number })?.isOutdated).toBe(false);
    expect(paper({ number, content: 'f'.repeat(64) })?.isOutdated).toBe(true);
    const reviews = [{ result: 'returned' as const, date: '2024-06-18', by: 'B', reason: 'x' }];
    expect(paper({ number, reviews })?.isOutdated).toBe(true);
    expect(paper({ number, reviews }, '2024-06-17')?.isOutdated).toBe(false);
  });
});

it.each([
  ['45/BC-TTA', null],
  ['05/BC-TTKĐ', null],
  ['45-BC/CU', null],
  ['45/BC-UBND-VX', null],
  ['45', 'no-symbol'],
  ['Báo cáo 45', 'no-symbol'],
  ['45/bc-tta', 'lower-case'],
  ['45/Bc-TTA', 'lower-case'],
  ['45/KH-TTA', 'other-type'],
  ['l5/BC-TTA', 'letter-for-digit'],
  ['4l/BC-TTA', 'letter-for-digit'],
  ['4a/BC-TTA', null],
  ['45/TTA-TCHC', 'other-type'],
  ['59/2023/NĐ-CP', 'other-type'],
])('%s as the number of a report: %s', (number, kind) => {
  expect(paperNumberDoubt(number)?.kind ?? null).toBe(kind);
});
