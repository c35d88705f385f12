import { describe, expect, it } from 'vitest';
import { encodePlan } from '../../../src/domain/encoding/encode.js';
import { readTime } from '../../../src/domain/encoding/meaning/times.js';
import { readText } from '../../../src/domain/encoding/text/read-text.js';
import type { Track } from '../../../src/domain/plan/plan.js';

const SPAN = { from: 2026, to: 2030 };

describe('a time that is the whole plan’s', () => {
  it.each(['trong giai đoạn 2026 - 2030', 'Giai đoạn 2026-2030', '2026 – 2030', 'từ năm 2026 đến năm 2030', 'Trong các năm 2026 - 2030.'])(
    'goes on throughout: %s',
    (words) => {
      expect(readTime(words, { year: 2026, span: SPAN })).toEqual({ cadence: 'ongoing', from: null, due: null, isSure: true });
    },
  ); // prettier-ignore

  it.each([
    ['2026 - 2028', SPAN, '2028-12-31'],
    ['năm 2026', SPAN, '2026-12-31'],
    ['hoàn thành giai đoạn 1 trong năm 2026 - 2030', SPAN, '2030-12-31'],
    ['2026 - 2030', null, '2030-12-31'],
    ['năm 2026', { from: 2026, to: 2026 }, '2026-12-31'],
  ])('is once where it is shorter, or another: %s', (words, span, due) => {
    expect(readTime(words, { year: 2026, span })).toMatchObject({ cadence: 'once', due });
  });
});

/** The roles by kind that a lead gets in a plan of an issuer. */
function rolesOf(issuer: string, lead: string): Track['roles'] | undefined {
  const text = `${issuer}\n\nKẾ HOẠCH\nCông tác năm 2026\n\nI. NHIỆM VỤ\n\n1. Rà soát hồ sơ\n\n- Đơn vị chủ trì: ${lead}\n`;
  const encoded = encodePlan(readText(text), { year: 2026, thisYear: 2026, source: null });
  return encoded.kind === 'plan' ? encoded.plan.body[0]?.children?.[0]?.track?.roles : undefined;
}

describe('the role of the issuer’s own office', () => {
  it.each([
    ['SỞ XÂY DỰNG', 'Văn phòng'],
    ['SỞ XÂY DỰNG', 'Văn phòng Sở'],
  ])('of %s comes from “%s”', (issuer, lead) => {
    expect(rolesOf(issuer, lead)).toEqual({ office: 'lead' });
  });

  it.each([
    ['ĐẢNG ỦY XÃ AN MẪU', 'Văn phòng Đảng ủy'],
    ['SỞ XÂY DỰNG', 'Văn phòng Ủy ban nhân dân thành phố'],
    ['SỞ XÂY DỰNG', 'Văn phòng Đăng ký đất đai'],
    ['ỦY BAN NHÂN DÂN XÃ AN MẪU', 'Văn phòng HĐND và UBND xã'],
  ])('of %s does not come from “%s”', (issuer, lead) => {
    expect(rolesOf(issuer, lead)).toEqual({});
  });
});
