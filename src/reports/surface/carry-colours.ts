/** How a terminal is told to paint. */
const CODE = /\u001b\[(\d+)m/g;

/** What ends what: bold and dim, italic, underlined, colours, backgrounds. */
const ENDS: Readonly<Record<string, (code: number) => boolean>> = {
  '0': () => true,
  '22': (code) => code === 1 || code === 2,
  '23': (code) => code === 3,
  '24': (code) => code === 4,
  '39': (code) => (code >= 30 && code <= 37) || (code >= 90 && code <= 97),
  '49': (code) => (code >= 40 && code <= 47) || (code >= 100 && code <= 107),
};

/** Lets what is painted over several lines end with each of them and begin again on the next: beside it stand other cells. */
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
