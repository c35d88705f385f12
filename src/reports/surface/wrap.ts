import stringWidth from 'string-width';
import { pasteable } from '../../locale/pasteable.js';
import type { Surface } from './paint.js';

/**
 * Composed Latin letters, punctuation, the signs of our tables, the sign in place of a space: one column each. Most texts
 * contain nothing else.
 */
export const ONE_COLUMN_EACH =
  /^[ -~\u00a0-\u00ac\u00ae-\u02af\u1e00-\u1eff\u2010-\u2027\u2190\u2192\u2205\u2500-\u25a0\u25cb\u2713\u2717\ue000]*$/;

/** The display width of a text; letters are composed first, so that accents take no column. */
export function displayWidth(text: string): number {
  return ONE_COLUMN_EACH.test(text) ? text.length : stringWidth(text.normalize('NFC'));
}

/**
 * A command with its arguments: options, addresses, numbers, texts in quotes, placeholders. A plain word ends it, as
 * it may belong to the sentence.
 */
const TYPED =
  /\bdcs [a-z]+(?: (?:-{1,2}[a-z][a-z-]*|"[^"\n]*"|<[^>\n]*>|[IVX]+(?:\.[\p{L}\d]+)+|[a-z]+[-.][a-z.-]+|\d[\w./-]*|…))*/gu;
/** Replaces a space where a line must not end. */
const UNBROKEN = '\ue000';

/**
 * Breaks a text at spaces so that no line is wider than `width`, except for a single long word. A command stays on one
 * line if the screen is wide enough, so that it can be copied.
 */
export function wrapText(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, Math.max(width, 10)).join('\n'))
    .join('\n');
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  const whole = line.replace(TYPED, (typed) => (displayWidth(typed) < width ? typed.replaceAll(' ', UNBROKEN) : typed));
  for (const word of whole.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && displayWidth(longer) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current].map((one) => one.replaceAll(UNBROKEN, ' '));
}

/** Cuts a text to a width, with `…` for the rest; colours take no width. */
export function cutText(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  let taken = 0;
  for (const [part] of text.normalize('NFC').matchAll(COLOUR_OR_CHARACTER)) {
    // Signs without a width of their own belong to the letter before, so that widths can be added up.
    taken += part.length > 2 ? 0 : displayWidth(part);
    if (taken > width - 1) break;
    cut += part;
  }
  return `${cut.trimEnd()}…${cut.includes('\u001b') ? '\u001b[0m' : ''}`;
}

const COLOUR_OR_CHARACTER = /\u001b\[\d+m|./gsu;

/** Pads a text with spaces to a width. */
export function padText(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Wraps lines whose commands can be run as shown; see locale/pasteable.ts. */
export function wrapCommands(text: string, surface: Surface): string {
  return wrapText(pasteable(text, surface.given), surface.width);
}
