import { noteMarks, stripNoteMarks } from '../plan/citation.js';
import type { Plan, PlanNode } from '../plan/plan.js';
import { encodePlan } from './encode.js';
import type { SourceDocument } from './source.js';
import { hasSameWords } from './words-left.js';

/** A part of a plan whose words differ from those of the document that the plan names as its source. */
export interface SourceDifference {
  /** The address of the point; `null` for the head, the opening, the end and the notes. */
  readonly at: string | null;
  /** The plan's words at the difference; empty if it lacks words. */
  readonly ours: string;
  /** The document's words at the difference; empty if it has none. */
  readonly theirs: string;
}

/**
 * The places at which a plan's words differ from its source's. Only words are compared, not where points begin and end,
 * because a person may divide the text differently from the reading.
 */
export function differencesFromSource(document: SourceDocument, plan: Plan): readonly SourceDifference[] {
  // Reading takes a quarter of a second, and most plans have the same words as their source.
  if (hasSameWords(document, plan)) return [];
  const read = encodePlan(document, { year: plan.year, thisYear: plan.year, source: null });
  if (read.kind === 'no-plan') return [];
  const [ours, theirs] = [textsOf(plan), textsOf(read.plan)];
  const added = restOf(ours, [...theirs.values(), furnitureOf(read.plan)]);
  const lost = restOf(theirs, [...ours.values(), furnitureOf(plan)]);
  if (added.size + lost.size === 0) return [];
  const found: SourceDifference[] = [];
  for (const at of new Set([...ours.keys(), ...theirs.keys()])) {
    const [a, b] = middlesOf(ours.get(at) ?? [], theirs.get(at) ?? []);
    const [isOurs, isTheirs] = [takeFrom(added, a), takeFrom(lost, b)];
    if (isOurs || isTheirs) found.push({ at: at === REST ? null : at, ours: shown(a), theirs: shown(b) });
  }
  return found;
}

/** The key for all texts outside points. */
const REST = '';

/** The words of each point as written, and of all other texts together. */
function textsOf(plan: Plan): Map<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  const visit = (node: PlanNode): void => {
    texts.set(node.id, wordsOf([...ownTexts(node)]));
    node.children?.forEach(visit);
  };
  plan.body.forEach(visit);
  const issued = plan['issued-with'];
  const rest = [
    plan.subject ?? '',
    ...(issued?.bases ?? []),
    ...(issued?.articles ?? []).flatMap(deepTexts),
    ...(plan.preamble ?? []),
    ...(plan.closing ?? []),
    ...(plan.recipients ?? []),
  ];
  const all = [...rest, ...plan.body.flatMap(deepTexts)];
  const marked = new Set(all.flatMap((text) => noteMarks(text).map(({ key }) => key)));
  texts.set(REST, wordsOf([...rest, ...[...marked].map((key) => plan.references[key]?.citation ?? '')]));
  return texts;
}

function ownTexts(node: PlanNode): readonly string[] {
  return [
    node.heading ?? '',
    ...(node.paragraphs ?? []),
    ...(node.table?.columns ?? []),
    ...(node.table?.rows ?? []).flat(),
    ...(node.cells ?? []).filter((cell) => cell !== null),
    ...(node.trailing ?? []),
  ];
}

function deepTexts(node: PlanNode): readonly string[] {
  return [...ownTexts(node), ...(node.children ?? []).flatMap(deepTexts)];
}

/** Furniture may or may not belong to the text, so its words are never a difference. */
function furnitureOf({ furniture = [] }: Plan): readonly string[] {
  return wordsOf(furniture.map(({ text }) => text));
}

function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap(
    (text) =>
      stripNoteMarks(text)
        .normalize('NFC')
        .match(/[\p{L}\d]+/gu) ?? [],
  );
}

const keyOf = (word: string): string => word.toLowerCase();

/** The words, each as often as the others lack it. */
function restOf(
  texts: ReadonlyMap<string, readonly string[]>,
  others: readonly (readonly string[])[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of [...texts.values()].flat()) counts.set(keyOf(word), (counts.get(keyOf(word)) ?? 0) + 1);
  for (const word of others.flat()) counts.set(keyOf(word), (counts.get(keyOf(word)) ?? 0) - 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** Takes the words of a text out of the rest. @returns whether any of them was in it */
function takeFrom(rest: Map<string, number>, words: readonly string[]): boolean {
  let isAny = false;
  for (const key of words.map(keyOf)) {
    const left = rest.get(key) ?? 0;
    if (left === 0) continue;
    rest.set(key, left - 1);
    isAny = true;
  }
  return isAny;
}

/** Two texts without their common beginning and end. */
function middlesOf(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  const isSame = (i: number, j: number): boolean => keyOf(a[i] ?? '') === keyOf(b[j] ?? '');
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && isSame(start, start)) start += 1;
  let end = 0;
  while (end < least - start && isSame(a.length - 1 - end, b.length - 1 - end)) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** The most words of a difference that are shown. */
const MAX_WORDS = 12;

function shown(words: readonly string[]): string {
  return `${words.slice(0, MAX_WORDS).join(' ')}${words.length > MAX_WORDS ? ' …' : ''}`;
}
