import { describe, expect, it } from 'vitest';
import { FORM_WORDS } from '../../src/locale/form.js';

describe('a status as people write it', () => {
  it.each([
    ...['x', 'X', ' x ', '×', '✓', '✔', '✔\ufe0f', '☑', '✅', '√', '(x)', '[X]', '“x”'],
    ...['ü', '\uf0fc', 'þ', 'xong', 'Xong.', 'XONG RỒI', 'đã xong', 'Đã làm', 'rồi', 'da xong', 'đã  làm xong'],
    ...['Hoàn tất', '100%', 'true', 'Đã thực hiện trong quý', 'finished', 'hoàn thành 100%'],
  ])('“%s” can only mean done, and is said to be read so', (typed) => {
    expect(FORM_WORDS.statusNamed(typed)).toEqual({ status: 'done', listed: false });
  });

  it.each([
    ['ko phát sinh', 'none'],
    ['vướng', 'blocked'],
    ['khó khăn, vướng mắc', 'blocked'],
    ['đang làm', 'doing'],
    ['chưa hoàn thành', 'doing'],
    ['ddax thuwcj hieejn', 'done'],
    ['vuwowngs mawcs', 'blocked'],
    ['khoong phats sinh', 'none'],
  ])('“%s” can only mean %s, and is said to be read so', (typed, status) => {
    expect(FORM_WORDS.statusNamed(typed)).toEqual({ status, listed: false });
  });

  it.each([
    ['Đã thực hiện trong kỳ', 'done'],
    ['đã thực hiện', 'done'],
    ['Hoàn thành', 'done'],
    ['Done in the period.', 'done'],
    ['Đang thực hiện', 'doing'],
    ['không phát sinh;', 'none'],
    ['Vướng mắc', 'blocked'],
  ])('“%s” is a word of the list', (typed, status) => {
    expect(FORM_WORDS.statusNamed(typed)).toEqual({ status, listed: true });
  });

  it.each([
    ...[
      'không',
      'Không',
      'có',
      'v',
      'V',
      '✗',
      '✘',
      '☒',
      '❌',
      'xx',
      '+',
      '-',
      '–',
      '1',
      '0',
      'chưa',
      'chưa làm',
      'o',
      'O',
    ],
    ...['n/a', 'ok', 'y', 'u', 'p', 'đã', 'false', '50%', 'đang', 'xong một phần', 'chưa rồi', 'toString', '()', '?'],
    ...['constructor', 'đạt', 'đã triển khai', 'x x', 'x?'],
  ])('“%s” may mean something else, and is refused', (typed) => {
    expect(FORM_WORDS.statusNamed(typed)).toBeNull();
  });
});

it.each([
  'Trả lời của cấp trên',
  'Trả lời của Văn phòng Sở',
  'The office’s answer',
  'Trả lời của Văn phòng Sở (nếu có):',
])('the column “%s” has the answers, in forms of today and of before', (heading) => {
  expect(FORM_WORDS.columnNamed(heading)).toBe('answer');
});
