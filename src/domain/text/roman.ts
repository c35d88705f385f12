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

/** A whole number from 1 on as sections and quarters have it: `IV`; empty below. */
export function printRoman(value: number): string {
  const [letters, worth] = DIGITS.find(([, one]) => one <= value) ?? [];
  return letters === undefined || worth === undefined ? '' : letters + printRoman(value - worth);
}

/** The number that is written so, in either case; `null` for what is no Roman number below 400. */
export function parseRoman(text: string): number | null {
  const letters = text.toUpperCase();
  let [value, rest] = [0, letters];
  for (const [digit, worth] of DIGITS) {
    for (; rest.startsWith(digit); rest = rest.slice(digit.length)) value += worth;
  }
  return value > 0 && printRoman(value) === letters ? value : null;
}
