import type { Command, OptionSpec } from '../commands/command.js';
import { ENTERED } from '../locale/entered.js';
import { USAGE } from '../locale/program.js';
import { Refusal } from '../domain/text/text.js';

/** A word of the line that belongs to no option, with the option value before it. */
export interface Operand {
  readonly word: string;
  readonly behind: { readonly spec: OptionSpec; readonly flag: string; readonly value: string } | null;
}

/** Placeholders of free text in an option's flags: such a value may have contained spaces. */
const FREE_VALUE = /<(?:text|name|who|when|what|document|reason|place|path|number|abbr)>/;

/** An address with its section; a number or letter alone may just be a word of a sentence. */
const FULL_ADDRESS = /^[\dA-Z]+(?:\.[\p{L}\d~+-]+)+$/iu;

/**
 * Refuses a line with missing quotes: a shell cuts `--note Đã ký` at the space, and the other words would be read as
 * items, numbers or the rest of a text. It also refuses the name of an option as another's value.
 * @throws Refusal with the words, and the value in quotes
 */
export function assertNothingStray(command: Command, specs: readonly OptionSpec[], words: readonly string[]): void {
  const operands = operandsOf(specs, words);
  const first = operands.findIndex((operand, i) => isStray(operand, i, operands, command));
  const behind = operands[first]?.behind;
  if (behind === null || behind === undefined) return;
  const isMeant = (word: string): boolean => operands[0]?.behind !== null && FULL_ADDRESS.test(word);
  const stray = operands
    .slice(first)
    .flatMap(({ word, behind: own }) => (own?.flag === behind.flag && !isMeant(word) ? [word] : []));
  const whole = [behind.value, ...stray].join(' ');
  if (/^[\u201c\u201e\u00ab]/.test(whole)) {
    const straight = whole.replace(/^[\u201c\u201e\u00ab]|[\u201d\u00bb]$/g, '');
    const flag = { vi: behind.flag, en: behind.flag };
    throw new Refusal(ENTERED.curlyQuotes(flag, behind.value), USAGE.quoteValue(behind.flag, straight));
  }
  throw new Refusal(USAGE.strayWords(stray), USAGE.quoteValue(behind.flag, whole));
}

/** The words that belong to no option, in order. @throws Refusal for an option without its value */
export function operandsOf(specs: readonly OptionSpec[], words: readonly string[]): readonly Operand[] {
  const operands: Operand[] = [];
  let behind: Operand['behind'] = null;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (word === '--') return [...operands, ...words.slice(i + 1).map((rest) => ({ word: rest, behind: null }))];
    const [flag = '', ...given] = word.split('=');
    const spec = specNamed(flag, specs);
    if (spec === null) {
      // An unknown option, or a value that follows `-o` without a blank, is left to the parser.
      if (!/^-{1,2}\p{L}/u.test(word)) operands.push({ word, behind });
    } else if (given.length > 0) behind = { spec, flag, value: given.join('=') };
    else if (/[<[]/.test(spec.flags)) {
      const isOptional = !spec.flags.includes('<');
      if (isOptional && words[i + 1]?.startsWith('-') !== false) continue;
      i += 1;
      const value = words[i];
      if (value !== undefined && specNamed(value.split('=')[0] ?? '', specs) !== null) {
        throw new Refusal(
          USAGE.missingValue({ vi: flag, en: flag }),
          USAGE.valueForm(/--[a-z-]+/.exec(spec.flags)?.[0] ?? flag),
        );
      }
      behind = { spec, flag, value: value ?? '' };
    }
  }
  return operands;
}

function specNamed(flag: string, specs: readonly OptionSpec[]): OptionSpec | null {
  if (!/^-{1,2}[a-zA-Z]/.test(flag)) return null;
  return specs.find(({ flags }) => flags.match(/--?[a-zA-Z][a-z-]*/g)?.some((one) => one === flag) === true) ?? null;
}

function isStray({ word, behind }: Operand, i: number, operands: readonly Operand[], command: Command): boolean {
  if (behind === null) return false;
  const [argument] = command.arguments;
  const wasNamed = operands[0]?.behind === null;
  const isAddress = FULL_ADDRESS.test(word);
  const isOneOfItems = argument?.completes === 'item' && argument.variadic === true;
  if (!FREE_VALUE.test(behind.spec.flags)) {
    const isText = argument?.variadic === true && argument.completes === undefined && argument.takes !== 'path';
    return wasNamed && (isText || (isOneOfItems && !isAddress));
  }
  // A value or word with a space was in quotes, or the shell would have cut it.
  const wasQuoted = /\s/.test(behind.value.trim());
  const isAmongFew = command.arguments.every(({ variadic }) => variadic !== true);
  if (isAmongFew && operands.length > command.arguments.length) return wasNamed || !isAddress;
  if (isAmongFew || !wasNamed) return !wasQuoted && !/\s/.test(word.trim()) && (wasNamed || !isAddress);
  const isAnother = operands.slice(0, i).every((one) => one.word.toLowerCase() !== word.toLowerCase());
  return !(isOneOfItems && isAddress && wasQuoted && isAnother);
}
