import { nameBeforeOddColon } from '../../domain/text/odd-colon.js';
import type { Text } from '../../domain/text/text.js';
import { excerpt, type ReadingRule } from './reading-rule.js';

const hex = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** Names the first character that a key cannot have: one that looks like another sign, or is invisible. */
function oddSign(key: string): Text | null {
  const colon = nameBeforeOddColon(key)?.colon ?? null;
  if (colon !== null) {
    return {
      vi: `Dấu sau tên không phải dấu hai chấm thường “:” (U+${hex(colon)}): gõ lại dấu hai chấm, rồi một dấu cách.`,
      en: `The sign after the name is no plain colon “:” (U+${hex(colon)}): type a colon and a blank.`,
    };
  }
  const [sign] = /[^\x20-\x7e\u00c0-\u01b0\u0300-\u0323\u1ea0-\u1ef9]/u.exec(key) ?? [];
  return sign === undefined
    ? null
    : {
        vi: `Trong đó có ký tự U+${hex(sign)}, trông giống ký tự khác hoặc không thấy được: gõ lại cả đoạn.`,
        en: `It has the character U+${hex(sign)}, which looks like another one or like nothing: type it anew.`,
      };
}

/** A key that the schema does not know. */
export const unknownKey: ReadingRule<'unknown-key'> = {
  code: 'unknown-key',
  severity: 'error',
  title: { vi: 'Tên không có trong mẫu', en: 'Unknown name' },
  why: {
    vi: 'Một tên gõ sai thì nội dung sau nó không được đọc, mà nhìn vào tệp vẫn tưởng là đã ghi.',
    en: 'The value after a misspelt name is not read, although it looks recorded.',
  },
  bad: `items:
  II.5.c:
    in_charge: Phòng Tổ chức
`,
  good: `items:
  II.5.c:
    in-charge: Phòng Tổ chức
`,
  fix: {
    vi: 'Dùng một trong các tên của mẫu, hoặc xóa dòng này.',
    en: 'Use one of the known names, or delete the line.',
  },
  say: ({ params: { key, allowed, nearest } }) => {
    const odd = oddSign(key);
    const near =
      nearest !== null
        ? { vi: `Có phải là “${nearest}”?`, en: `Did you mean “${nearest}”?` }
        : { vi: `Ở đây dùng được: ${allowed.join(', ')}.`, en: `Known here: ${allowed.join(', ')}.` };
    return {
      message: { vi: `Mẫu không có tên “${excerpt(key)}” ở đây.`, en: `The name “${excerpt(key)}” is not known here.` },
      hint: odd === null ? near : { vi: `${near.vi} ${odd.vi}`, en: `${near.en} ${odd.en}` },
    };
  },
};

/** A required key is missing. */
export const missingKey: ReadingRule<'missing-key'> = {
  code: 'missing-key',
  severity: 'error',
  title: { vi: 'Thiếu nội dung bắt buộc', en: 'Something required is missing' },
  why: {
    vi: 'Thiếu phần này thì không tính được kết quả, hoặc không biết ghi cho ai, cho ngày nào.',
    en: 'Without it nothing can be counted, or it is unclear whom or which day it concerns.',
  },
  bad: `progress:
  - status: done
`,
  good: `progress:
  - date: 2024-03-10
    status: done
`,
  fix: { vi: 'Thêm dòng còn thiếu.', en: 'Add the line that is missing.' },
  say: ({ params: { key } }) => ({
    message: { vi: `Thiếu “${key}”.`, en: `“${key}” is missing.` },
    hint: { vi: `Thêm dòng “${key}: …”.`, en: `Add a line “${key}: …”.` },
  }),
};

const SCHEMA_FIX = {
  vi: 'Ghi đúng loại tệp ở dòng schema: dcs/plan@1 cho kế hoạch đã ban hành, dcs/unit-plan@1 cho kế hoạch của đơn vị, dcs/units@1 cho sổ đơn vị, dcs/department@1 cho tệp của cơ quan tổng hợp.',
  en: 'Say what the file is on the line schema: dcs/plan@1 for the issued plan, dcs/unit-plan@1 for a unit’s, dcs/units@1 for the register, dcs/department@1 for the head office’s.',
};

/** The file is of another kind, or of none. */
export const wrongSchema: ReadingRule<'wrong-schema'> = {
  code: 'wrong-schema',
  severity: 'error',
  title: { vi: 'Không đúng loại tệp', en: 'Wrong kind of file' },
  why: {
    vi: 'Dòng schema cho biết tệp là gì; sai loại thì mọi phần còn lại đều bị hiểu sai.',
    en: 'The schema line gives the kind of the file; if it is wrong, everything else is misread.',
  },
  bad: `schema: dcs/ke-hoach
`,
  good: `schema: dcs/unit-plan@1
`,
  fix: SCHEMA_FIX,
  say: ({ params: { actual, known } }) => ({
    message: {
      vi: `Loại tệp “${excerpt(actual)}”, phải là “${known}”.`,
      en: `The kind is “${excerpt(actual)}”, and has to be “${known}”.`,
    },
  }),
};

/** Written by a later version of the program. */
export const newerSchema: ReadingRule<'newer-schema'> = {
  code: 'newer-schema',
  severity: 'error',
  title: { vi: 'Tệp của phiên bản dcs mới hơn', en: 'File of a newer dcs' },
  why: {
    vi: 'Phiên bản cũ không biết các phần mới; đọc hay ghi tiếp có thể làm mất nội dung, nên tệp không bị đụng tới.',
    en: 'An old version does not know the new keys; it might lose them, so it does not read or write the file.',
  },
  bad: `schema: dcs/unit-plan@2 # khi dcs chỉ biết đến @1
`,
  good: `schema: dcs/unit-plan@1
`,
  fix: { vi: 'Cập nhật dcs lên phiên bản mới.', en: 'Update dcs.' },
  say: ({ params: { actual, known } }) => ({
    message: {
      vi: `Tệp theo mẫu “${excerpt(actual)}”, dcs này chỉ biết đến “${known}”.`,
      en: `The file is of “${excerpt(actual)}”; this dcs knows up to “${known}”.`,
    },
  }),
};
