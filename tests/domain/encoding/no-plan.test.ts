import { describe, expect, it } from 'vitest';
import { encodePlan } from '../../../src/domain/encoding/encode.js';
import { readText } from '../../../src/domain/encoding/text/read-text.js';
import { isEncryptedPackage } from '../../../src/domain/text/file-kind.js';

// Documents that are no plan, or cannot be read as one; all are invented.

const read = (...lines: readonly string[]) =>
  encodePlan(readText(lines.join('\n\n')), { year: null, thisYear: 2026, source: null });

const TCVN3 = ['KÕ ho¹ch', 'Phßng, chèng ®uèi n\u00ad\u00adíc n¨m 2009', 'I. NhiÖm vô', '1. Phßng Kinh tÕ lËp danh s¸ch c¸c ao, hå trªn ®Þa bµn x·.', 'II. Tæ chøc thùc hiÖn', '1. C¸c th«n b¸o c¸o kÕt qu¶ tr\u00adíc ngµy 05/11.']; // prettier-ignore
const VNI = ['KEÁ HOAÏCH', 'Phoøng, choáng ñuoái nöôùc naêm 2009', 'I. NHIEÄM VUÏ', '1. Phoøng Kinh teá laäp danh saùch caùc ao, hoà.', 'II. TOÅ CHÖÙC THÖÏC HIEÄN', '1. Caùc thoân baùo caùo tröôùc ngaøy 05/11.']; // prettier-ignore
const PLAN = ['I. NHIỆM VỤ', '1. Phòng Kinh tế lập danh sách.', 'II. TỔ CHỨC THỰC HIỆN', '1. Các thôn báo cáo trước ngày 05/11.']; // prettier-ignore
const NEWS = ['UBND xã An Mẫu ban hành kế hoạch phòng, chống đuối nước', 'Thứ Hai, 15/01/2026 08:30 (GMT+7)', '(BAM) - Ngày 14/01, UBND xã An Mẫu đã ban hành Kế hoạch số 12/KH-UBND về phòng, chống đuối nước.']; // prettier-ignore

it.each([
  ['TCVN3', TCVN3],
  ['VNI', VNI],
])('names the old encoding of letters: %s', (type, lines) => {
  expect(read(...lines)).toMatchObject({ kind: 'no-plan', reason: 'old-letters', type });
});

it.each([
  ['Unicode', ['KẾ HOẠCH', 'Xuân hoà, toàn cầu hoá, thuỷ lợi, khoá học năm 2026', ...PLAN]],
  ['Unicode of letters with a sign of their own', ['KẾ HOẠCH'.normalize('NFD'), 'Năm 2026', ...PLAN]],
])('reads %s', (_, lines) => {
  expect(read(...lines).kind).toBe('plan');
});

describe('a news page', () => {
  it('that tells of a plan is none', () => {
    expect(read(...NEWS, ...PLAN, 'Tin liên quan')).toMatchObject({ kind: 'no-plan', reason: 'article' });
  });

  it('that quotes a whole plan is read, with a doubt', () => {
    const found = read(...NEWS, 'KẾ HOẠCH', 'Phòng, chống đuối nước năm 2026', ...PLAN, 'Tác giả: Lê Văn A');
    expect(found).toMatchObject({ kind: 'plan' });
    expect(found.kind === 'plan' && found.plan.doubts).toContainEqual({ at: 'plan', code: 'from-article' });
  });

  it.each([
    ['has the letterhead', ['UBND XÃ AN MẪU', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'KẾ HOẠCH', 'Dân vận năm 2026', ...PLAN, 'Lượt xem: 20', 'Tin liên quan']],
    ['has recipients', ['Đăng ngày 15/01/2026', 'KẾ HOẠCH', 'Dân vận năm 2026', ...PLAN, 'Nơi nhận:', '- Lưu: VT.', 'Tin liên quan']],
    ['bears one such mark', ['KẾ HOẠCH', 'Dân vận năm 2026', ...PLAN, 'Nguồn: ngân sách xã']],
  ])('is none that %s', (_, lines) => {
    const found = read(...lines);
    expect(found.kind === 'plan' && (found.plan.doubts ?? []).map(({ code }) => code)).not.toContain('from-article');
  }); // prettier-ignore
});

it('tells a locked new file from an old one', () => {
  const wide = (text: string) => [...new TextEncoder().encode(text)].flatMap((byte) => [byte, 0]);
  expect(isEncryptedPackage(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...wide('EncryptionInfoEncryptedPackage')]))).toBe(true); // prettier-ignore
  expect(isEncryptedPackage(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...wide('WordDocumentEncrypted')]))).toBe(false);
});
