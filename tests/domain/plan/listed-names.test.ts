import { describe, expect, it } from 'vitest';
import { isMeantBy } from '../../../src/domain/plan/group-members.js';
import { joinedNames, listedNames } from '../../../src/domain/plan/listed-names.js';
import { membershipByName } from '../../../src/domain/unit/role.js';
import { namesIn } from '../../../src/domain/encoding/meaning/body-names.js';
import { realPlan } from '../../support/real-plan.js';

describe('several bodies of one type, listed', () => {
  it.each<[string, readonly string[]]>([
    ['các Phòng: Kinh tế, Văn hóa - Xã hội', ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội']],
    ['Các Sở: Tài chính, Nội vụ, Giáo dục và Đào tạo', ['Sở Tài chính', 'Sở Nội vụ', 'Sở Giáo dục và Đào tạo']],
    ['các Sở: Văn hóa, Thể thao và Du lịch và Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    ['các phòng Kinh tế, Văn hóa - Xã hội', ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội']],
    [
      'Các Ban: Tổ chức, Tuyên giáo và Dân vận; Văn phòng Đảng ủy',
      ['Ban Tổ chức', 'Ban Tuyên giáo và Dân vận', 'Văn phòng Đảng ủy'],
    ],
    ['các thôn: Đông, Tây và Nam', ['Thôn Đông', 'Thôn Tây', 'Thôn Nam']],
    ['các phòng: Kinh tế; Văn hóa - Xã hội; Trạm Y tế', ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Trạm Y tế']],
  ])('%s', (words, names) => {
    expect(listedNames(words)).toEqual(names);
    expect(namesIn(words)).toEqual(names);
    for (const name of names) expect(isMeantBy(words, name)).toBe(true);
    expect(isMeantBy(words, 'Phòng Tư pháp')).toBe(false);
  });

  it.each([
    'Các sở, ban, ngành',
    'Các phòng chuyên môn',
    'các Trường Tiểu học, Trung học cơ sở',
    'Phòng Kinh tế',
    'Các phòng: thực hiện',
  ])('no list: %s', (words) => {
    expect(listedNames(words)).toBe(null);
  });
});

describe('several bodies under one name', () => {
  const plan = (name: string) => ({ ...realPlan(), bodies: [{ id: 'x', name }], groups: [] });

  it.each<[string, string, boolean]>([
    ['Ban Tổ chức và Ban Tuyên giáo', 'Ban Tuyên giáo', true],
    ['Ban Tổ chức và Ban Tuyên giáo', 'Ban Tổ chức', true],
    ['Phòng Kinh tế, Phòng Văn hóa - Xã hội', 'Phòng Kinh tế', true],
    ['các Phòng: Kinh tế, Tư pháp', 'Phòng Tư pháp', true],
    ['Phòng Giáo dục và Đào tạo', 'Phòng Giáo dục', false],
    ['Văn phòng HĐND và UBND', 'UBND', false],
    ['Ban Tổ chức và Ban Tuyên giáo', 'Ban Dân vận', false],
  ])('%s: %s', (name, unit, isMeant) => {
    const { body, groups } = membershipByName(plan(name), unit);
    expect(body === 'x' || groups.includes('x')).toBe(isMeant);
  });

  it('a field joined by a word is one body', () => {
    expect(joinedNames('Phòng Nông nghiệp và Môi trường')).toEqual(['Phòng Nông nghiệp và Môi trường']);
  });
});

it.each([
  ['Ban Công tác Mặt trận các thôn', 'Ban Công tác Mặt trận thôn Đông', true],
  ['Chi đoàn các thôn', 'Chi đoàn thôn Đông', true],
  ['Tổ công nghệ số cộng đồng các thôn', 'Tổ công nghệ số cộng đồng thôn Đông', true],
  ['Hội Liên hiệp Phụ nữ các thôn', 'Hội Liên hiệp Phụ nữ thôn Đông', true],
  ['Ban Công tác Mặt trận các thôn', 'Thôn Đông', false],
  ['Chi đoàn các thôn', 'Chi bộ thôn Đông', false],
  ['Tổ công nghệ số cộng đồng các thôn', 'Tổ bảo vệ thôn Đông', false],
])('“%s” means %s: %s', (words, name, isMeant) => {
  expect(isMeantBy(words, name)).toBe(isMeant);
});
