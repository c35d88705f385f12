/** A terminal's code for bold, colour and the like. */
const CODE = /\u001b\[(\d+)m/g;

/** Which codes end which: bold and dim, italic, underlined, colours, backgrounds. */
const ENDS: Readonly<Record<string, (code: number) => boolean>> = {
  '0': () => true,
  '22': (code) => code === 1 || code === 2,
  '23': (code) => code === 3,
  '24': (code) => code === 4,
  '39': (code) => (code >= 30 && code <= 37) || (code >= 90 && code <= 97),
  '49': (code) => (code >= 40 && code <= 47) || (code >= 100 && code <= 107),
};

/**
 * Ends painting at the end of each line and resumes it on the next, so that it does not spread to the cells beside it.
 */
export function keepColours(lines: readonly string[]): readonly string[] {
  let open: readonly number[] = [];
  return lines.map((line) => {
    const begin = open.map((code) => `\u001b[${code}m`).join('');
    for (const [, code = ''] of line.matchAll(CODE)) {
      const isEnded = ENDS[code];
      open = isEnded === undefined ? [...open, Number(code)] : open.filter((one) => !isEnded(one));
    }
    return begin + line + (open.length === 0 ? '' : '\u001b[0m');
  });
}
