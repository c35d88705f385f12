import { expect, it } from 'vitest';
import { withSpokenNames } from '../../../src/domain/plan/spoken-names.js';
import { samplePlan } from '../../support/sample-plan.js';

const texts = [
  'Chủ trì, phối hợp với Ủy ban nhân dân tỉnh Minh Hải và các sở để chuyển đổi số.',
  'Phối hợp với Hội Nông dân; Ủy ban nhân dân tỉnh Minh Hải theo dõi CCHC trong các doanh nghiệp.',
];
const issuer = (name: string) => ({ name, parent: null, code: null, place: null });
const plan = (subject: string, name: string) =>
  samplePlan([], { subject, issuer: issuer(name), body: [{ id: 'I', paragraphs: texts }] });

it.each<[printed: string, name: string, said: readonly [string, string]]>([
  [
    'CHUYỂN ĐỔI SỐ, CCHC TRONG CÁC DOANH NGHIỆP',
    'ỦY BAN NHÂN DÂN TỈNH MINH HẢI',
    ['Chuyển đổi số, CCHC trong các doanh nghiệp', 'Ủy ban nhân dân tỉnh Minh Hải'],
  ],
  ['PHÁT TRIỂN HỘI NÔNG DÂN', 'UBND TỈNH MINH HẢI', ['Phát triển Hội Nông dân', 'UBND tỉnh Minh Hải']],
  ['Chuyển đổi số trong CCHC', 'Sở Xây dựng', ['Chuyển đổi số trong CCHC', 'Sở Xây dựng']],
])('%s is said within a sentence as the plan writes its words', (printed, name, said) => {
  const { subject, issuer: spoken } = withSpokenNames(plan(printed, name));
  expect([subject, spoken.name]).toEqual(said);
});

it('leaves a plan whose names are not in capitals as it is', () => {
  const usual = plan('Chuyển đổi số', 'Sở Xây dựng');
  expect(withSpokenNames(usual)).toBe(usual);
});

it('says the decision that a plan was issued with as a sentence does', () => {
  const by = { type: 'QUYẾT ĐỊNH', number: '12/QĐ-UBND', date: null, issuer: 'ỦY BAN NHÂN DÂN TỈNH MINH HẢI' };
  const said = withSpokenNames({ ...plan('Chuyển đổi số', 'Sở Xây dựng'), 'issued-with': by })['issued-with'];
  expect(said).toEqual({ ...by, type: 'Quyết định', issuer: 'Ủy ban nhân dân tỉnh Minh Hải' });
});

it.each([
  ['ỦY BAN MTTQ VIỆT NAM XÃ MINH HẢI, BAN THƯỜNG TRỰC', 'Ban Thường trực Ủy ban MTTQ Việt Nam xã Minh Hải'],
  ['Ủy ban MTTQ Việt Nam xã Minh Hải, Ban Thường trực', 'Ban Thường trực Ủy ban MTTQ Việt Nam xã Minh Hải'],
  ['Hội Nông dân xã Minh Hải, Ban Thường vụ', 'Ban Thường vụ Hội Nông dân xã Minh Hải'],
  ['Trường Mầm non Minh Hải, Ban Giám hiệu cũ', 'Trường Mầm non Minh Hải, Ban Giám hiệu cũ'],
])('a standing committee is named before its body, as sentences do: %s', (name, said) => {
  expect(withSpokenNames(plan('Chuyển đổi số', name)).issuer.name).toBe(said);
});
