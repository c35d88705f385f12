import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth, ONE_COLUMN_EACH, wrapText } from '../../../src/reports/surface/wrap.js';

describe('the width of a text on the screen', () => {
  it('is a column for each letter and sign that is counted without further ado', () => {
    const counted = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((char) =>
      ONE_COLUMN_EACH.test(char),
    );
    expect(counted.length).toBeGreaterThan(500);
    expect(counted.filter((char) => stringWidth(char) !== 1 || char.normalize('NFC') !== char)).toEqual([]);
  });

  it.each([
    ['Tiếp công dân, giải quyết đơn thư', 33],
    ['Tiếp công dân'.normalize('NFD'), 13],
    ['\u001b[31mđỏ\u001b[39m', 2],
    ['会议', 4],
    ['😀', 2],
    ['', 0],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is that of the package for any text', () => {
    const letters = fc.stringMatching(/^[a-zà-ỹ ✓·─│◐\u0301会😀\u001b[0-9;m]*$/u);
    fc.assert(
      fc.property(letters, (text) => {
        expect(displayWidth(text)).toBe(stringWidth(text.normalize('NFC')));
      }),
    );
  });
});

describe('a command in a sentence', () => {
  const COMMAND = /dcs [a-z]+(?: --[a-z]+| "[^"]*"| <[^>]*>| 2024-Q1| II\.1| tiep-dan\.luot)*/g;

  it.each([
    'Quý I năm 2024: nội dung của Trung tâm A nay khác với bản đã gửi; xem: dcs review',
    'Ghi kết quả: dcs tick II.1 --period 2024-Q1 --evidence "<số>; <ngày>; <trích yếu>"',
    'Xem các nhiệm vụ mới, sửa cho khớp, rồi xác nhận: dcs confirm --all. Sau đó thì xong (dcs check --fix cũng được).',
    'Nhập: dcs figure tiep-dan.luot <số> --period 2024-Q1',
    'Tiếp nhận: dcs review <mã> --period <kỳ> --accept --by "<họ tên>"',
  ])('is never broken where the screen has room for it: %s', (sentence) => {
    const commands = sentence.match(COMMAND) ?? [];
    expect(commands).not.toHaveLength(0);
    const longest = Math.max(...commands.map((one) => one.length));
    for (let width = longest + 4; width <= 120; width += 1) {
      const lines = wrapText(sentence, width).split('\n');
      expect(lines.join(' ')).toBe(sentence);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      for (const command of commands) {
        expect(
          lines.some((line) => line.includes(command)),
          `${width}: ${lines.join(' | ')}`,
        ).toBe(true);
      }
    }
  });
});
