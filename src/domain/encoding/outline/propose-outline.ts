import type { OutlineHeading, Plan, PlanNode } from '../../plan/plan.js';
import { allHeadings } from '../../plan/outline.js';
import { indexPlan } from '../../plan/plan-index.js';
import { fold, slugOf } from '../../text/fold.js';
import { OUTLINES } from '../words/outlines.js';
import { type Likeness, likenessOf } from './likeness.js';
import type { AskedHeading } from './read-outline.js';

/** The headings of a superior's outline with the plan's items under them. */
export interface ProposedOutline {
  readonly outline: readonly OutlineHeading[];
  /** Items that are like no heading: a person puts them under one. */
  readonly unplaced: readonly PlanNode[];
  /** Items of which it is not sure; their headings are marked as proposed. */
  readonly doubtful: ReadonlySet<string>;
}

/** Below this an item is not put under a heading at all; below `SURE` a person has to look. */
const LIKE = 0.12;
const SURE = 0.3;
/** An item is also doubtful where another heading is nearly as like. */
const CLEAR = 1.25;

/** What the headings of an outline are for, besides results. */
type Role = 'shortcomings' | 'difficulties' | 'next-period';

/**
 * Puts the plan's items under the headings of a superior's outline, by the likeness of their words; nothing is put where
 * nothing is alike. A heading that the plan's own outline has keeps its id, so that what was written under it stays.
 */
export function proposeOutline(plan: Plan, asked: readonly AskedHeading[]): ProposedOutline {
  const roles = rolesOf(asked);
  const places = leavesOf(asked).filter((heading) => !roles.has(heading) && !OUTLINES.judgement.test(heading.text));
  const { items, placed, doubtful } = placeItems(plan, asked, places);
  const known = allHeadings(plan.outline ?? []);
  const taken = new Set<string>();
  const named = (heading: AskedHeading): OutlineHeading => {
    const role = roles.get(heading) ?? null;
    const own = placed.get(heading) ?? [];
    return {
      id: freeId(heading, role, known, taken),
      heading: inSentenceCase(heading.text),
      ...(own.length === 0 ? {} : { items: own }),
      ...(role === null ? {} : { [role]: true }),
      ...(own.some((id) => doubtful.has(id)) ? { proposed: true } : {}),
      ...(heading.children.length === 0 ? {} : { children: heading.children.map(named) }),
    };
  };
  const done = new Set([...placed.values()].flat());
  return { outline: asked.map(named), unplaced: items.filter(({ id }) => !done.has(id)), doubtful };
}

/** Headings without any below them. */
function leavesOf(headings: readonly AskedHeading[]): readonly AskedHeading[] {
  return headings.flatMap((heading) => (heading.children.length === 0 ? [heading] : leavesOf(heading.children)));
}

/** The one heading for each purpose: the last that says so, as results are asked for first. */
function rolesOf(asked: readonly AskedHeading[]): ReadonlyMap<AskedHeading, Role> {
  const roles = new Map<AskedHeading, Role>();
  const leaves = leavesOf(asked).toReversed();
  const patterns: readonly (readonly [Role, RegExp])[] = [
    ['difficulties', OUTLINES.proposals],
    ['next-period', OUTLINES.nextPeriod],
    ['shortcomings', OUTLINES.shortcomings],
  ];
  for (const [role, pattern] of patterns) {
    const heading = leaves.find((one) => !roles.has(one) && pattern.test(one.text));
    if (heading !== undefined) roles.set(heading, role);
  }
  return roles;
}

interface Places {
  readonly items: readonly PlanNode[];
  readonly placed: ReadonlyMap<AskedHeading, readonly string[]>;
  readonly doubtful: ReadonlySet<string>;
}

function placeItems(plan: Plan, asked: readonly AskedHeading[], places: readonly AskedHeading[]): Places {
  const index = indexPlan(plan);
  const ownHeadings = new Map(
    allHeadings(plan.outline ?? []).flatMap(({ heading, items = [] }) => items.map((id) => [id, heading] as const)),
  );
  const textsOf = (node: PlanNode): readonly string[] => [
    node.track?.short ?? '',
    node.heading ?? '',
    ownHeadings.get(node.id) ?? index.parentOf(node.id)?.heading ?? '',
    (node.paragraphs ?? [])[0] ?? '',
  ];
  const above = aboveOf(asked);
  const like: Likeness = likenessOf(index.items.map(textsOf));
  const placed = new Map<AskedHeading, string[]>();
  const doubtful = new Set<string>();
  for (const item of index.items) {
    const ranked = places
      .map((heading) => ({ heading, score: like(textsOf(item), heading.text, above.get(heading) ?? '') }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = ranked;
    if (best === undefined || best.score < LIKE) continue;
    placed.set(best.heading, [...(placed.get(best.heading) ?? []), item.id]);
    const isClear = second === undefined || best.score >= second.score * CLEAR;
    if (best.score < SURE || !isClear) doubtful.add(item.id);
  }
  return { items: index.items, placed, doubtful };
}

/** The heading over each heading. */
function aboveOf(headings: readonly AskedHeading[], over = ''): ReadonlyMap<AskedHeading, string> {
  const pairs = headings.flatMap((heading) => [[heading, over] as const, ...aboveOf(heading.children, heading.text)]);
  return new Map(pairs);
}

/** How many words of a heading an id has. */
const WORDS_OF_ID = 6;

function freeId(
  { text }: AskedHeading,
  role: Role | null,
  known: readonly OutlineHeading[],
  taken: Set<string>,
): string {
  const same = known.find((one) => fold(one.heading) === fold(text) || (role !== null && one[role] === true));
  const made = slugOf(text).split('-').slice(0, WORDS_OF_ID).join('-');
  const wanted = same?.id ?? (made === '' ? 'muc' : made);
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}

/** A heading in capitals as a sentence: the report prints capitals itself where they belong. */
function inSentenceCase(text: string): string {
  if (text !== text.toLocaleUpperCase('vi')) return text;
  const small = text.toLocaleLowerCase('vi');
  return small.charAt(0).toLocaleUpperCase('vi') + small.slice(1);
}
