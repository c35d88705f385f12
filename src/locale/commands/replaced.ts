import type { Text } from '../../domain/text/text.js';

/** Someone's words that a command has just replaced, shown so that they can be restored. */
export function replacedWords(old: string): Text {
  const lines = old.split('\n').map((line) => `  ${line}`.trimEnd());
  return { vi: `Nội dung trước là:\n${lines.join('\n')}`, en: `The words before:\n${lines.join('\n')}` };
}

const PARTS = {
  'in-charge': { vi: 'chủ trì', en: 'led by' },
  support: { vi: 'phối hợp', en: 'supported by' },
  time: { vi: 'thời gian', en: 'time' },
  output: { vi: 'sản phẩm', en: 'output' },
} as const satisfies Record<string, Text>;

/** Parts of an assignment that were replaced, each with its old value. */
export function replacedParts(parts: readonly { readonly part: keyof typeof PARTS; readonly was: string }[]): Text {
  const list = (lang: 'vi' | 'en'): string => parts.map(({ part, was }) => `${PARTS[part][lang]} “${was}”`).join('; ');
  return { vi: `Trước là: ${list('vi')}.`, en: `Before: ${list('en')}.` };
}

/** Parts of an assignment that were emptied. */
export function emptiedParts(id: string, title: string, parts: readonly (keyof typeof PARTS)[]): Text {
  const list = (lang: 'vi' | 'en'): string => parts.map((part) => PARTS[part][lang]).join(', ');
  return { vi: `Đã bỏ trống phần ${list('vi')} của ${id} ${title}.`, en: `Emptied of ${id} ${title}: ${list('en')}.` };
}
