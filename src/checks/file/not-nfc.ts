import { needsNoUnicodeCheck } from '../../domain/text/unicode-check.js';
import type { Rule } from '../rule.js';
import type { FileScope } from '../scope.js';
import { textsWhere } from './walk-texts.js';

/** Accents stored as characters of their own instead of with their letters. */
export const notNfc: Rule<FileScope> = {
  code: 'not-nfc',
  severity: 'warning',
  title: { vi: 'Chữ có dấu viết theo kiểu tổ hợp (NFD)', en: 'Accents are not composed (NFC)' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP yêu cầu Unicode; cùng một chữ “ế” có thể là một ký tự hay ba ký tự rời (thường do máy Mac hay bộ gõ để “tổ hợp”). Nhìn giống nhau mà tìm, so sánh, sắp xếp thì khác.',
    en: 'Nghị định 30/2020/NĐ-CP requires Unicode; one “ế” may be one character or three (Macs and “composite” input write three). They look alike and are not found, compared or sorted alike.',
  },
  bad: `items:
  II.5.c:
    in-charge: "${'Phòng Tổ chức'.normalize('NFD')}"
`,
  good: `items:
  II.5.c:
    in-charge: Phòng Tổ chức
`,
  fix: {
    vi: 'Chuyển sang Unicode dựng sẵn (NFC); dcs check --fix tự sửa được.',
    en: 'Turn it into composed Unicode (NFC); dcs check --fix can do it.',
  },
  *run({ data, isUsual }) {
    if (isUsual) return;
    for (const { text, pointer, on } of textsWhere(data, (one, _, key) => !isNfc(one) && !PATHS.has(key))) {
      const shown = text.normalize('NFC');
      yield {
        pointer,
        on,
        ...(on === 'value' ? { autofix: { kind: 'compose' } as const } : {}),
        message: {
          vi: `Chữ “${excerpt(shown)}” chưa ở dạng Unicode dựng sẵn (NFC).`,
          en: `The text “${excerpt(shown)}” is not in composed Unicode (NFC).`,
        },
      };
    }
  },
};

/** A path must match the name on disk, whatever its Unicode form. */
const PATHS: ReadonlySet<string> = new Set(['file', 'plan']);
const MAX_LENGTH = 60;

function isNfc(text: string): boolean {
  return needsNoUnicodeCheck(text) || text.normalize('NFC') === text;
}

function excerpt(text: string): string {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH)}…`;
}
