const DIGITS: readonly (readonly [letters: string, value: number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Prints a whole number from 1 as a Roman number, as sections and quarters are numbered: `IV`; empty below 1. */
export function printRoman(value: number): string {
  const [letters, worth] = DIGITS.find(([, one]) => one <= value) ?? [];
  return letters === undefined || worth === undefined ? '' : letters + printRoman(value - worth);
}

/** Reads a Roman number in either case; `null` for any other text and for numbers of 400 and above. */
export function parseRoman(text: string): number | null {
  const letters = text.toUpperCase();
  let [value, rest] = [0, letters];
  for (const [digit, worth] of DIGITS) {
    for (; rest.startsWith(digit); rest = rest.slice(digit.length)) value += worth;
  }
  return value > 0 && printRoman(value) === letters ? value : null;
}
