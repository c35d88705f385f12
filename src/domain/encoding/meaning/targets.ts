import { type Bound, type Indicator } from '../../plan/indicator.js';
import type { Doubt } from '../../plan/issued-parts.js';
import type { PlanNode } from '../../plan/plan.js';
import { stripNoteMarks } from '../../plan/citation.js';
import { slugOf } from '../../text/fold.js';
import { capitalised, uncapitalised } from '../../text/letter-case.js';
import { type PrintedNumber, printedNumbers } from '../../text/printed-numbers.js';
import { BOUNDS_BEFORE, TARGETS, UNITS } from '../words/targets.js';
import type { Years } from './times.js';

/** A number that a text wants to be reached. */
export interface ReadTarget {
  readonly bound: Bound;
  readonly number: number;
  readonly isPercent: boolean;
  /** What is counted, if the text names it right after the number; `null` for a percentage. */
  readonly unit: string | null;
  /** What it is about: `tuyên truyền`; empty if nothing else is said in the sentence. */
  readonly rest: string;
  readonly of: 'each' | 'all' | null;
  readonly byYear: number | null;
  /** Whether it is a number for every year; whether it is one for a shorter time, such as a month. */
  readonly isYearly: boolean;
  readonly isForLess: boolean;
  /** The words that state it, as printed. */
  readonly words: string;
}

/** The numbers that a text wants to be reached; one without the words of a bound is taken only if it is a percentage. */
export function targetsIn(printed: string): readonly ReadTarget[] {
  const text = stripNoteMarks(printed.normalize('NFC'));
  return sentencesOf(text).flatMap((sentence) =>
    TARGETS.past.test(sentence) ? [] : printedNumbers(sentence).flatMap((number) => targetAt(sentence, number) ?? []),
  );
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;])\s+/u).map((one) => one.trim());
}

/**
 * How many characters before and after a number can say what it is. A text without stops would take the square of its
 * length if each number looked at all of it.
 */
const NEAR = 400;

function targetAt(sentence: string, { value, isPercent, from, to }: PrintedNumber): ReadTarget | null {
  const start = Math.max(0, from - NEAR);
  const [before, after] = [sentence.slice(start, from), sentence.slice(to, to + NEAR)];
  const near = sentence.slice(start, to + NEAR);
  const found = boundAt(before, after);
  if (found === null) {
    const isWanted = TARGETS.wantedBefore.test(before) || (value === 100 && TARGETS.allBefore.test(before));
    if (!isPercent || !isWanted || TARGETS.notReached.test(before)) return null;
  } else {
    // A count is only taken with words that leave no doubt: “trên 10 tổ chức” may be a place.
    const isClear = isPercent || found.bound === 'at-least' || found.bound === 'at-most';
    if (!isClear || TARGETS.notReached.test(before.slice(0, found.from))) return null;
  }
  const unit = isPercent ? null : unitAt(after);
  if (!isPercent && unit === null) return null;
  const clause = clauseOf(after, unit);
  const wordsFrom = start + (found?.from ?? before.length);
  return {
    bound: found?.bound ?? 'equals',
    number: value,
    isPercent,
    unit,
    rest: restOf(clause, unit) || subjectOf(sentence.slice(0, Math.min(wordsFrom, NEAR))),
    of: TARGETS.each.test(before) ? 'each' : TARGETS.all.test(before) ? 'all' : null,
    byYear: yearIn(before, after),
    isYearly: TARGETS.yearly.test(near),
    isForLess: TARGETS.forLess.test(near),
    words: sentence
      .slice(wordsFrom, to + clause.length)
      .replace(/[\s,]+$/u, '')
      .trim(),
  };
}

/** The bound of a number with the place where its words begin; `null` if no words make it one. */
function boundAt(before: string, after: string): { readonly bound: Bound; readonly from: number } | null {
  const start = TARGETS.fromBefore.exec(before)?.index ?? before.length;
  if (TARGETS.upwards.test(after)) return { bound: 'at-least', from: start };
  if (TARGETS.downwards.test(after)) return { bound: 'at-most', from: start };
  for (const [pattern, bound] of BOUNDS_BEFORE) {
    const at = pattern.exec(before)?.index;
    if (at !== undefined) return { bound, from: at };
  }
  return null;
}

function unitAt(after: string): string | null {
  const said = after.trimStart().toLowerCase();
  return UNITS.find((unit) => said.startsWith(unit) && !/^\p{L}/u.test(said.slice(unit.length))) ?? null;
}

/** What follows a number within its clause; a comma within a unit (`tin, bài`) does not end it. */
function clauseOf(after: string, unit: string | null): string {
  const from = unit === null ? 0 : after.toLowerCase().indexOf(unit) + unit.length;
  const end = after.slice(from).search(unit === null ? TARGETS.sentence : TARGETS.clause);
  return (end === -1 ? after : after.slice(0, from + end)).split(' ').slice(0, MAX_WORDS).join(' ').trimEnd();
}

/** The most words of a clause; what is longer is a sentence without stops. */
const MAX_WORDS = 20;

/** What is said of what is counted, after its name: `tuyên truyền`. */
function restOf(clause: string, unit: string | null): string {
  const from = unit === null ? 0 : clause.toLowerCase().indexOf(unit) + unit.length;
  return clause.slice(from).replace(TARGETS.tail, '').trim();
}

/** What is done, before its number: `Tổ chức hội nghị đối thoại, ít nhất 02 cuộc` is about `hội nghị đối thoại`. */
function subjectOf(before: string): string {
  const said = before.replace(TARGETS.verbBefore, '').replace(/[\s,:;(–-]+$/u, '');
  return said.split(' ').slice(0, MAX_WORDS).join(' ');
}

/** The year by which a number is to be reached: the last one before it, else one in what follows. */
function yearIn(before: string, after: string): number | null {
  const year = [...before.matchAll(TARGETS.byYear)].at(-1)?.[1] ?? [...after.matchAll(TARGETS.byYear)][0]?.[1];
  return year === undefined ? null : Number(year);
}

/** The indicators that a plan's text proposes, and the targets that a person has to look at. */
export interface ProposedTargets {
  readonly indicators: readonly Indicator[];
  readonly doubts: readonly Doubt[];
}

/**
 * The targets in a plan's text. A count in the text of an item becomes an indicator with its target. Every other one is
 * named for a person: a percentage needs the two numbers it is computed from, an aim the item that it belongs to, and a
 * number for a month or for several years is none for the year.
 */
export function proposedTargets(nodes: readonly PlanNode[], years: TargetYears): ProposedTargets {
  const found = nodesWithin(nodes).flatMap((node) =>
    textsOf(node)
      .flatMap(targetsIn)
      .map((target) => ({ node, target })),
  );
  const indicators: Indicator[] = [];
  const doubts: Doubt[] = [];
  for (const { node, target } of found) {
    const isPast = target.byYear !== null && target.byYear < years.year;
    if (isPast) continue;
    const indicator = indicatorOf(node, target, years);
    const code = indicator === null ? 'target-left' : 'target-proposed';
    doubts.push({ at: node.id, code, words: target.words });
    if (indicator !== null) indicators.push(indicator);
  }
  return { indicators: withOwnIds(indicators), doubts };
}

/** The plan's year, and the years that it covers if they are several. */
export interface TargetYears {
  readonly year: number;
  readonly span: Years | null;
}

function indicatorOf({ id, track }: PlanNode, target: ReadTarget, { year, span }: TargetYears): Indicator | null {
  const { unit, bound, number, of, byYear, isYearly, isForLess, words, rest } = target;
  const isOfYear = isYearly || byYear !== null || span === null || span.from === span.to;
  if (track === undefined || unit === null || isForLess || !isOfYear) return null;
  const name = `${unit} ${uncapitalised(rest === '' ? track.short : rest)}`;
  const by = byYear === null || byYear === year ? {} : { by: `${String(byYear)}-12-31` };
  return {
    id: `${slugOf(id)}.${slugOf(unit)}`,
    name: capitalised(name),
    unit,
    item: id,
    kind: 'count',
    'over-time': 'sum',
    target: { [bound]: number, ...(of === null ? {} : { of }), ...by, words },
  };
}

/** Gives each indicator an id of its own: `ii-1.mo-hinh`, `ii-1.mo-hinh-2`. */
function withOwnIds(indicators: readonly Indicator[]): readonly Indicator[] {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return indicators.map((indicator) => {
    let at = last.get(indicator.id) ?? 1;
    let id = at === 1 ? indicator.id : `${indicator.id}-${String(at)}`;
    while (taken.has(id)) id = `${indicator.id}-${String((at += 1))}`;
    last.set(indicator.id, at);
    taken.add(id);
    return { ...indicator, id };
  });
}

function nodesWithin(nodes: readonly PlanNode[]): readonly PlanNode[] {
  return nodes.flatMap((node) => [node, ...nodesWithin(node.children ?? [])]);
}

function textsOf({ heading, paragraphs = [], cells = [], trailing = [] }: PlanNode): readonly string[] {
  return [
    ...(heading === undefined ? [] : [heading]),
    ...paragraphs,
    ...cells.flatMap((cell) => cell ?? []),
    ...trailing,
  ];
}
