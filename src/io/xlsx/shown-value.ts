import type { GridValue } from '../../domain/form/form.js';

/** Parts of a format that do not change the digits, such as colours and languages. */
const ASIDE = /\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+|\$-[\da-f]*)\]/gi;
const LITERAL = String.raw`(?:"[^"]*"|\\.|_.|[-+():!^&'~{}<>= ])`;
const DIGITS = new RegExp(String.raw`^(${LITERAL}*)(#*0+|#+)((?:${LITERAL}|%)*)$`, 'u');
/** The longest format in Excel. */
const LONGEST_FORMAT = 255;
const TEXT = new RegExp(`^(${LITERAL}*)@(${LITERAL}*)$`, 'u');
/** Formats that show another number than the cell contains: percent, or thousands cut off (`0,`). */
const SCALED = /%|[0#?],+(?![0#?,])/;
/** The largest number that a cell without a format shows with all digits. */
const MAX_GENERAL = 99_999_999_999;

/**
 * A number as its cell shows it. If that depends on the machine (`1,234` or `1.234`), or on parts of the format that
 * are not supported, the display is unknown.
 */
export function shownNumber(value: number, format = 'General'): GridValue {
  if (format.length > LONGEST_FORMAT) return { number: value, shown: null, scaled: true };
  const section = sectionFor(value, format);
  const scaled = SCALED.test(bare(section));
  if (/^(?:general|@)?$/i.test(section) && format !== '' && !/;/.test(format)) {
    return Number.isInteger(value) && Math.abs(value) <= MAX_GENERAL ? value : { number: value, shown: null, scaled };
  }
  const framed = TEXT.exec(section);
  if (framed !== null && Number.isInteger(value) && Math.abs(value) <= MAX_GENERAL) {
    return { number: value, shown: `${spelled(framed[1] ?? '')}${value}${spelled(framed[2] ?? '')}`, scaled };
  }
  const [, before = '', zeros = '', after = ''] = DIGITS.exec(grouped(section, value)) ?? [];
  const percents = bare(after).replace(/[^%]/g, '').length;
  if (zeros === '' || percents > 1) return { number: value, shown: null, scaled };
  const whole = Math.round(Math.abs(value) * (percents === 0 ? 1 : 100));
  const digits = zeros.startsWith('#') && !zeros.includes('0') && whole === 0 ? '' : String(whole);
  const sign = value < 0 && !format.includes(';') ? '-' : '';
  const shown =
    `${sign}${spelled(before)}${digits.padStart(zeros.replaceAll('#', '').length, '0')}${spelled(after)}`.trim();
  if (shown === String(value)) return value;
  // A zero that is displayed as an empty cell is still a number.
  return { number: value, shown: shown === '' ? null : shown, scaled };
}

/** A text as its cell shows it: a format may add words (`@"/BC-TTA"`). */
export function shownText(value: string, format = '@'): string {
  if (format.length > LONGEST_FORMAT) return value;
  const sections = sectionsOf(format);
  const section = sections[3] ?? (sections.length === 1 ? sections[0] : undefined) ?? '@';
  const [found, before = '', after = ''] = TEXT.exec(section.replace(ASIDE, '')) ?? [];
  return found === undefined ? value : `${spelled(before)}${value}${spelled(after)}`;
}

function sectionFor(value: number, format: string): string {
  const [first = '', negative = first, zero = first] = sectionsOf(format);
  return (value < 0 ? negative : value === 0 ? zero : first).replace(ASIDE, '');
}

/** The sections of a format: for positive numbers, negative ones, zero, and text. */
function sectionsOf(format: string): readonly string[] {
  const sections = [''];
  for (const part of format.match(/"[^"]*"|\\.|[^]/gu) ?? []) {
    if (part === ';') sections.push('');
    else sections.push(`${sections.pop() ?? ''}${part}`);
  }
  return sections;
}

/** Separators of thousands do not show below a thousand. */
function grouped(section: string, value: number): string {
  return Math.round(Math.abs(value)) < 1000 ? section.replace('#,##0', '0') : section;
}

function bare(section: string): string {
  return section.replace(/"[^"]*"|\\.|_./gu, '');
}

function spelled(literals: string): string {
  return literals.replace(/"([^"]*)"|\\(.)|_./gu, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? ' ');
}
