import type { FormReason, LeftOutRow } from './changes.js';

/** Groups the rows that are left out by sheet and reason, in the order in which the reasons first occur. */
export function leftOutByReason(rows: readonly LeftOutRow[]): readonly (readonly LeftOutRow[])[] {
  const groups = new Map<string, LeftOutRow[]>();
  for (const row of rows) {
    const key = `${row.sheetName}\n${kindOf(row.reason)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** A reason without the details of its row. */
function kindOf(reason: FormReason): string {
  if (reason.kind === 'wrong-figure') return `${reason.kind} ${reason.wrong}`;
  if (reason.kind === 'wrong-value') return `${reason.kind} ${reason.typed.startsWith('=') ? 'formula' : 'value'}`;
  return 'wrong' in reason ? `${reason.kind} ${reason.wrong.kind}` : reason.kind;
}

/** Addresses in short form, adjacent ones as a range: `G4:G9, G12`. */
export function inRanges(addresses: readonly string[]): string {
  const ranges: { first: string; last: string }[] = [];
  for (const address of addresses) {
    const before = ranges.at(-1);
    if (before !== undefined && below(before.last) === address) before.last = address;
    else ranges.push({ first: address, last: address });
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}:${last}`)).join(', ');
}

function below(address: string): string {
  return address.replace(/\d+$/, (row) => String(Number(row) + 1));
}

/**
 * Joins sentences that differ only in quoted parts: the common words once, with a list of the different parts (`“a”,
 * “b” không phải là …`). A quoted text is one part.
 */
export function oneSentence(sentences: readonly string[]): string {
  const [first = [], ...others] = [...new Set(sentences)].map((text) => text.match(/“[^”]*”\S*|\S+/g) ?? []);
  const shortest = Math.min(first.length, ...others.map(({ length }) => length));
  let start = 0;
  while (start < shortest && others.every((words) => words[start] === first[start])) start += 1;
  let end = 0;
  while (end < shortest - start && others.every((words) => words.at(-1 - end) === first.at(-1 - end))) end += 1;
  const own = [first, ...others].map((words) => words.slice(start, words.length - end).join(' '));
  const shared = (from: number, to?: number): string => first.slice(from, to).join(' ');
  return [shared(0, start), own.filter((text) => text !== '').join(', '), shared(first.length - end)]
    .filter((text) => text !== '')
    .join(' ');
}
