import type { Text } from '../../domain/text/text.js';

/** The sentences of `--each`, which writes a file for every unit. */
export const FOR_EACH = {
  needsFolder: {
    vi: '--each ghi nhiều tệp: cần -o <thư mục>.',
    en: '--each writes many files: say where with -o <folder>.',
  },
  there: (file: string): Text => ({
    vi: `${file}: đã có, không ghi đè.`,
    en: `${file}: already there, not overwritten.`,
  }),
  useForce: { vi: 'Ghi đè tệp đã có: thêm --force.', en: 'Overwrite what is there: add --force.' },
  left: (unit: string, what: Text, why: Text): Text => ({
    vi: `${unit}: không có ${what.vi} (${why.vi}).`,
    en: `${unit}: no ${what.en} (${why.en}).`,
  }),
  refused: (unit: string, why: Text): Text => ({ vi: `${unit}: ${why.vi}`, en: `${unit}: ${why.en}` }),
} as const;
