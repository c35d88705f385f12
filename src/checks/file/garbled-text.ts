import { type Garbling, garblingOf, mayBeGarbled } from '../../domain/text/garbled-text.js';
import type { Text } from '../../domain/text/text.js';
import type { Rule } from '../rule.js';
import type { FileScope } from '../scope.js';
import { textsWhere } from './walk-texts.js';

/** Vietnamese in an encoding from before Unicode, or encoded twice. */
export const garbledText: Rule<FileScope> = {
  code: 'garbled-text',
  severity: 'warning',
  title: { vi: 'Chữ sai bảng mã', en: 'Text in a wrong encoding' },
  why: {
    vi: 'Chữ TCVN3, VNI hoặc UTF-8 bị đọc nhầm bảng mã in ra thành ký tự lạ trong báo cáo; Nghị định 30/2020/NĐ-CP quy định dùng Unicode.',
    en: 'Text in TCVN3 or VNI, or UTF-8 that was read in another encoding, is printed as wrong characters in reports; Nghị định 30/2020/NĐ-CP requires Unicode.',
  },
  bad: `items:
  II.5.c:
    in-charge: C«ng t¸c d©n vËn
`,
  good: `items:
  II.5.c:
    in-charge: Công tác dân vận
`,
  fix: {
    vi: 'Chuyển đoạn chữ sang Unicode (ví dụ bằng công cụ chuyển mã của Unikey) hoặc gõ lại.',
    en: 'Convert the text to Unicode (Unikey has a converter), or retype it.',
  },
  *run({ data, text: whole, isUsual }) {
    // Without a backslash the file's text contains each value unescaped, so one search is enough.
    if (isUsual && !mayBeGarbled(whole)) return;
    for (const { text, pointer, on } of textsWhere(data, (one) => garblingOf(one) !== null)) {
      const words = ENCODINGS[garblingOf(text) ?? 'encoded-twice'];
      const shown = text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH)}…`;
      yield {
        pointer,
        on,
        message: {
          vi: `Chữ “${shown}” có vẻ là ${words.vi}, không phải Unicode.`,
          en: `The text “${shown}” looks like ${words.en}, not Unicode.`,
        },
      };
    }
  },
};

const MAX_LENGTH = 60;

const ENCODINGS: Readonly<Record<Garbling, Text>> = {
  'encoded-twice': { vi: 'UTF-8 bị đọc nhầm bảng mã', en: 'UTF-8 that was read in another encoding' },
  tcvn3: { vi: 'chữ TCVN3 (ABC)', en: 'TCVN3 (ABC)' },
  vni: { vi: 'chữ VNI', en: 'VNI' },
};
