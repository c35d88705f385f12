import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/real-plan.js';

/** Words that screens, forms and the guide no longer use, each with the word that stands for the thing. */
const OLD_WORDS: readonly (readonly [RegExp, string])[] = [
  [/chỗ mở/iu, 'mục (để đơn vị) tự bổ sung'],
  [/kỳ (?:còn mở|đã đóng|chưa đóng)|đóng sau/iu, 'còn cập nhật được, hết hạn cập nhật'],
  [/lời báo cáo|viết lời|lời nào; không ghi/iu, 'phần viết, nội dung'],
  [/bỏ ra:|dòng bỏ ra/iu, 'chưa nhận được'],
  [/dấu vân|dấu kiểm/iu, 'mã đối chiếu'],
  [/không phải (?:là một )?địa chỉ|trùng địa chỉ/iu, 'số mục'],
  [/tệp nhị phân|ống lệnh/iu, 'what to type'],
  [/không phải là một ngày có thật/iu, 'Không có ngày …, Chưa hiểu ngày …'],
  [/nhiều hơn mức cần/iu, 'thừa'],
  [/nháy kép/iu, 'ngoặc kép'],
  [/trực tiếp công dân/iu, 'làm công tác tiếp công dân'],
  [/thì rồi ghi/iu, 'thì sau đó ghi'],
  [/đứng sau một (?:con số|dòng)|đứng trong báo cáo/iu, 'làm căn cứ cho, được đưa vào'],
  [/còn nợ báo cáo/iu, 'chưa gửi báo cáo'],
  [/bằng gạch(?! nối)/iu, 'bằng dấu gạch nối'],
  [/(?:đặt|hoặc) biến (?:DCS|một)/iu, 'đặt DCS_…'],
];

/** The texts that people read: everything in quotes in the rooms that hold Vietnamese, and the guide. */
function textsOf(room: string): readonly (readonly [file: string, text: string])[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [join(room, name), withoutRemarks(readFileSync(join(ROOT, room, name), 'utf8'))] as const);
}

/** Old words may be named where older files are still read: on a line of their own, after the remark that says so. */
function withoutRemarks(source: string): string {
  return source.replace(/^\s*\/\/ The (?:name|heading) in forms that were exported before.*\n.*$/gm, '');
}

describe('one word for one thing', () => {
  const texts = [
    ...textsOf('src/locale'),
    ...textsOf('src/checks'),
    ...textsOf('src/commands'),
    ['docs/huong-dan.md', readFileSync(join(ROOT, 'docs/huong-dan.md'), 'utf8')] as const,
  ];

  it.each(OLD_WORDS)('%s is said otherwise: %s', (old) => {
    const found = texts.flatMap(([file, text]) =>
      text.split('\n').flatMap((line, at) => (old.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it('the glossary of the guide says each word once', () => {
    const guide = readFileSync(join(ROOT, 'docs/huong-dan.md'), 'utf8');
    const rows = (guide.split('\n## 15. Từ ngữ')[1] ?? '').match(/^\| (?!từ |-)[^|]+/gm) ?? [];
    const words = rows.flatMap((row) => row.slice(2).split(';')).map((word) => word.trim());
    expect(words.length).toBeGreaterThan(20);
    expect(words).toEqual([...new Set(words)]);
  });
});
