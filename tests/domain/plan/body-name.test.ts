import { expect, it } from 'vitest';
import { abbreviates, bodyIdOf } from '../../../src/domain/plan/body-name.js';

it.each<[short: string, long: string, is: boolean]>([
  ['Sở KH&CN', 'Sở Khoa học và Công nghệ', true],
  ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo', true],
  ['Sở NN và PTNT', 'Sở Nông nghiệp và Phát triển nông thôn', true],
  ['Phòng TNMT', 'Phòng Tài nguyên và Môi trường', true],
  ['Sở VHTT&DL', 'Sở Văn hóa, Thể thao và Du lịch', true],
  ['BCĐ tỉnh', 'Ban Chỉ đạo tỉnh', true],
  ['Sở Y tế', 'Sở Y tế', false],
  ['Sở Tài chính', 'Sở Tư pháp', false],
  ['Sở CT', 'Sở Tài chính', false],
  ['Sở', 'Sở Tài chính', false],
])('%s for %s: %s', (short, long, is) => {
  expect(abbreviates(bodyIdOf(short), bodyIdOf(long))).toBe(is);
});
