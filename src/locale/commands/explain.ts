import type { Text } from '../../domain/text/text.js';

export const EXPLAIN_HELP = {
  details: {
    vi: 'Mã nghĩa là gì, vì sao có, ví dụ sai và đúng, cách sửa. Không có mã: liệt kê mọi mã.',
    en: 'What the code means, why it is there, a bad and a good example, what to do. Without a code: all of them.',
  },
  code: { vi: 'mã, ví dụ done-without-evidence', en: 'code, such as done-without-evidence' },
} as const satisfies Record<string, Text>;

export const EXPLAIN = {
  whatIsWrong: { vi: 'sai ở đâu', en: 'what is wrong' },
  why: { vi: 'Vì sao:', en: 'Why:' },
  badExample: { vi: 'Sai:', en: 'Bad:' },
  goodExample: { vi: 'Đúng:', en: 'Good:' },
  whatToDo: { vi: 'Cách sửa:', en: 'What to do:' },
  unknownCode: (code: string): Text => ({
    vi: `Không có mã “${code}”.`,
    en: `There is no code “${code}”.`,
  }),
  seeAll: { vi: 'Xem mọi mã: dcs explain', en: 'See all codes: dcs explain' },
  nearest: (codes: readonly string[]): Text => ({
    vi: `Có phải ý bạn là: ${codes.join(', ')}? Xem mọi mã: dcs explain`,
    en: `Did you mean: ${codes.join(', ')}? All codes: dcs explain`,
  }),
} as const;
