import { capitalised } from '../../text/letter-case.js';
import type { OutlineHeading, Plan, PlanNode } from '../../plan/plan.js';
import { allHeadings } from '../../plan/outline.js';
import { indexPlan } from '../../plan/plan-index.js';
import { fold, slugOf } from '../../text/fold.js';
import { OUTLINES } from '../words/outlines.js';
import { type Likeness, likenessOf } from './likeness.js';
import type { AskedHeading } from './read-outline.js';

/** The headings of a superior's outline, with the plan's items assigned to them. */
export interface ProposedOutline {
  readonly outline: readonly OutlineHeading[];
  /** Items similar to no heading; a person has to place them. */
  readonly unplaced: readonly PlanNode[];
  /** Items whose heading is uncertain; their headings are marked as proposed. */
  readonly doubtful: ReadonlySet<string>;
}

/** Below this similarity an item is placed under no heading; below `SURE` its place is doubtful. */
const LIKE = 0.12;
const SURE = 0.3;
/** An item is also doubtful if its best heading is less than this many times as similar as the next one. */
const CLEAR = 1.25;

/** The purpose of a heading that is not for results. */
type Role = 'shortcomings' | 'difficulties' | 'next-period';

/**
 * Places the plan's items under the headings of a superior's outline, by the similarity of their words. A heading that
 * the plan's own outline also has keeps its id, so that texts written under it are kept.
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

/** The headings that have no sub-headings. */
function leavesOf(headings: readonly AskedHeading[]): readonly AskedHeading[] {
  return headings.flatMap((heading) => (heading.children.length === 0 ? [heading] : leavesOf(heading.children)));
}

/** One heading for each purpose: the last that names it, because an outline asks for results first. */
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

/** The heading above each heading. */
function aboveOf(headings: readonly AskedHeading[], over = ''): ReadonlyMap<AskedHeading, string> {
  const pairs = headings.flatMap((heading) => [[heading, over] as const, ...aboveOf(heading.children, heading.text)]);
  return new Map(pairs);
}

/** The most words of a heading that its id contains. */
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

/** A heading in sentence case; the report itself prints capitals where a level needs them. */
function inSentenceCase(text: string): string {
  if (text !== text.toLocaleUpperCase('vi')) return text;
  return capitalised(text.toLocaleLowerCase('vi'));
}
