import { doubtEdits } from '../../domain/corrections/doubt-edits.js';
import { placedNodes } from '../../domain/corrections/plan-table.js';
import { trackEdits } from '../../domain/corrections/track-edits.js';
import { yearOf } from '../../domain/calendar/date.js';
import type { Edit } from '../../domain/edits/edit.js';
import { haveSameWords, namesYear } from '../../domain/plan/continued-items.js';
import { linksOf } from '../../domain/plan/find-indicator.js';
import { allHeadings } from '../../domain/plan/outline.js';
import { fold } from '../../domain/text/fold.js';
import type { Doubt } from '../../domain/plan/issued-parts.js';
import type { Target } from '../../domain/plan/indicator.js';
import type { Indicator, Issuer, OutlineHeading, Plan, PlanNode, Track } from '../../domain/plan/plan.js';
import { indexPlan } from '../../domain/plan/plan-index.js';
import { shortTitleOf } from '../../domain/plan/short-title.js';
import { namesNobody } from '../../domain/unit/role.js';

/** What the head office added to an issued plan that the next one takes over. */
export type PlanPart = 'track' | 'issuer' | 'kinds' | 'outline' | 'indicators' | 'thresholds' | 'report-to' | 'doubts';

/** The edits that put into a new plan what it lacks and the earlier one has; its issued text is not touched. */
export interface PlanCarried {
  readonly edits: readonly Edit[];
  readonly parts: readonly PlanPart[];
}

/** The order of these parts in a plan's file. */
const PARTS = ['kinds', 'outline', 'indicators', 'thresholds', 'report-to'] as const;

/**
 * What a person decided about an item holds for the same item of the next year: its short title, who does it, how often.
 * Where the new plan has just been read from its document, that goes before the program's reading of the same words; in
 * a plan that people may have corrected it only fills what is left open. So do the headings of the report, the
 * indicators and the thresholds.
 * @param continued from the earlier address of an item to the later one
 */
export function planCarried(
  before: Plan,
  after: Plan,
  continued: ReadonlyMap<string, string>,
  isJustRead: boolean,
  commentOf: (doubt: Doubt) => string,
): PlanCarried {
  const earlier = indexPlan(before).nodes;
  const sources = new Map([...continued].map(([was, now]) => [now, earlier.get(was)] as const));
  const ofItems = placedNodes(after).flatMap((place): readonly Edit[] => {
    const { node, path } = place;
    const was = sources.get(node.id);
    if (was?.track === undefined || node.track === undefined) return [];
    const marks = (['open', 'conditional'] as const).filter((mark) => was[mark] === true && node[mark] === undefined);
    const filled = withGapsFilled(node, node.track, was.track, before.year);
    const isSame = isJustRead && haveSameWords(was, node);
    return [
      ...marks.map((mark) => ({ kind: 'set', path: [...path, mark], value: true, before: ['track'] }) as const),
      ...trackEdits(place, isSame ? asDecided(filled, was.track, after) : filled),
    ];
  });
  const settled = isJustRead ? settledDoubts(before, after, continued) : [];
  const ofIssuer = issuerEdits(before.issuer, after.issuer);
  const values = {
    kinds: before.kinds,
    outline: after.outlines === undefined ? outlineFor(before, continued) : undefined,
    indicators: indicatorsFor(before, after, continued),
    thresholds: before.thresholds,
    'report-to': before['report-to'],
  };
  const missing = PARTS.filter((part) => after[part] === undefined && values[part] !== undefined);
  const merged = isJustRead ? withReadIndicators(values.indicators, after, before) : null;
  const set = missing.map((part): Edit => ({ kind: 'set', path: [part], value: values[part], before: behind(part) }));
  return {
    edits: [
      ...ofItems,
      ...ofIssuer,
      ...set,
      ...(merged === null ? [] : [{ kind: 'set', path: ['indicators'], value: merged, before: [] } as const]),
      ...doubtEdits(after, settled, commentOf),
    ],
    parts: [
      ...(ofItems.length > 0 ? (['track'] as const) : []),
      ...(ofIssuer.length > 0 ? (['issuer'] as const) : []),
      ...missing,
      ...(merged === null ? [] : (['indicators'] as const)),
      ...(settled.length > 0 ? (['doubts'] as const) : []),
    ],
  };
}

/**
 * The earlier plan's indicators beside those that were just read: these propose one number of a text, those are what
 * people chose to count, so that they go first for their items. `null` where there is nothing to put together.
 */
function withReadIndicators(
  carried: readonly Indicator[] | undefined,
  { indicators: read }: Plan,
  before: Plan,
): readonly Indicator[] | null {
  if (carried === undefined || read === undefined) return null;
  const had = new Set((before.indicators ?? []).flatMap(({ id, target }) => (target === undefined ? [] : [id])));
  // The number of words that changed is read anew.
  const renewed = carried.map((one) => {
    const target =
      had.has(one.id) && one.target === undefined ? read.find(({ id }) => id === one.id)?.target : undefined;
    return target === undefined ? one : { ...one, target };
  });
  const ids = new Set(carried.map(({ id }) => id));
  const items = new Set(renewed.flatMap(({ id, item, target }) => (target === undefined && had.has(id) ? [] : [item])));
  return [...renewed, ...read.filter(({ id, item }) => !ids.has(id) && !items.has(item))];
}

/** What the reading of an item's words may leave open, and a person's decision on the same words settles. */
const SETTLED_BY_DECISION: readonly Doubt['code'][] = ['time-unread', 'labels-shared', 'once-chosen', 'several-bodies'];

/** The doubts about items whose words, and what was decided about them, are those of the earlier plan. */
function settledDoubts(before: Plan, after: Plan, continued: ReadonlyMap<string, string>): readonly Doubt[] {
  const [was, now] = [indexPlan(before).nodes, indexPlan(after).nodes];
  const decided = new Map(
    [...continued].flatMap(([from, to]) => {
      const [earlier, later] = [was.get(from), now.get(to)];
      const isTaken = earlier?.track !== undefined && later !== undefined && haveSameWords(earlier, later);
      return isTaken && isKnownIn(earlier.track, after) ? [[to, from] as const] : [];
    }),
  );
  const counted = new Set((before.indicators ?? []).map(({ item }) => item));
  return (after.doubts ?? []).filter(({ at, code }) => {
    const from = decided.get(at);
    const isOpenStill = (before.doubts ?? []).some((one) => one.at === from && one.code === code);
    if (from === undefined || isOpenStill) return false;
    return SETTLED_BY_DECISION.includes(code) || (code === 'target-proposed' && counted.has(from));
  });
}

function behind(part: (typeof PARTS)[number]): readonly string[] {
  return part === 'kinds' ? ['bodies', 'groups', 'references'] : PARTS.slice(PARTS.indexOf(part) + 1);
}

/** Fills what the new plan's letterhead lacks from the same issuer's; one of the two names may end with the place. */
function issuerEdits(was: Issuer, now: Issuer): readonly Edit[] {
  if (!fold(now.name).startsWith(fold(was.name)) && !fold(was.name).startsWith(fold(now.name))) return [];
  return (['parent', 'code', 'place'] as const).flatMap((key): readonly Edit[] =>
    now[key] === null && was[key] !== null ? [{ kind: 'set', path: ['issuer', key], value: was[key] }] : [],
  );
}

/** The new track with what only the earlier one says; a short title that was only made from the text is replaced. */
function withGapsFilled(node: PlanNode, now: Track, was: Track, year: number): Track {
  const { roles, ...rest } = now;
  const isCadenceOpen = now['cadence-from'] === 'tool' && was['cadence-from'] === 'tool';
  const mayBeNone = now['may-be-none'] ?? was['may-be-none'];
  const isMade = now.short === shortTitleOf(node) && !namesYear(was.short, year);
  return {
    ...rest,
    ...(isMade ? { short: was.short } : {}),
    ...(isCadenceOpen ? { cadence: was.cadence } : {}),
    ...(mayBeNone === undefined ? {} : { 'may-be-none': mayBeNone }),
    roles: Object.keys(roles).length === 0 && now.who?.lead === undefined ? was.roles : roles,
  };
}

/** The track with the earlier decision on who does the item and how often, as far as the new plan knows those bodies. */
function asDecided({ who: _read, ...now }: Track, was: Track, plan: Plan): Track {
  const { who, cadence, roles } = was;
  if (!isKnownIn(was, plan)) return _read === undefined ? now : { ...now, who: _read };
  return { ...now, cadence, 'cadence-from': was['cadence-from'], ...(who === undefined ? {} : { who }), roles };
}

/** Whether the earlier decision names somebody, and only bodies that the new plan has too. */
function isKnownIn(was: Track, { bodies = [], groups = [] }: Plan): boolean {
  const known = new Set([...bodies, ...groups].map(({ id }) => id));
  const { who } = was;
  const ids = [...(who?.lead ?? []), ...(who?.support ?? []), ...(who?.monitor ?? [])];
  return ids.every((id) => known.has(id)) && !namesNobody(was);
}

/** The report's headings with the items that go on; `undefined` where none does. */
function outlineFor(
  { outline = [] }: Plan,
  continued: ReadonlyMap<string, string>,
): readonly OutlineHeading[] | undefined {
  const moved = (heading: OutlineHeading): OutlineHeading => ({
    ...heading,
    ...(heading.items === undefined ? {} : { items: heading.items.flatMap((id) => continued.get(id) ?? []) }),
    ...(heading.children === undefined ? {} : { children: heading.children.map(moved) }),
  });
  const headings = outline.map(moved);
  return allHeadings(headings).some(({ items = [] }) => items.length > 0) ? headings : undefined;
}

/** The indicators of items that go on, without those that need one that does not; with a target while its words stay. */
function indicatorsFor(
  before: Plan,
  after: Plan,
  continued: ReadonlyMap<string, string>,
): readonly Indicator[] | undefined {
  let kept = (before.indicators ?? []).flatMap((one) => {
    const item = continued.get(one.item);
    if (item === undefined) return [];
    const { target, ...rest } = one;
    const goal = target === undefined ? undefined : targetFor(target, one.item, before, after, continued);
    return [goal === undefined ? { ...rest, item } : { ...rest, item, target: goal }];
  });
  for (let before = -1; before !== kept.length;) {
    before = kept.length;
    const ids = new Set(kept.map(({ id }) => id));
    kept = kept.filter((one) => linksOf(one).every((id) => ids.has(id)));
  }
  return kept.length === 0 ? undefined : kept;
}

/** A target for the new year: only where its point still says the same, and without a day that is over. */
function targetFor(
  { at, by, ...target }: Target,
  item: string,
  before: Plan,
  after: Plan,
  continued: ReadonlyMap<string, string>,
): Target | undefined {
  const from = at ?? item;
  const to = continued.get(from) ?? from;
  const [was, now] = [indexPlan(before).nodes.get(from), indexPlan(after).nodes.get(to)];
  if (was === undefined || now === undefined || !haveSameWords(was, now)) return undefined;
  const isAhead = by !== undefined && yearOf(by) >= after.year;
  return { ...target, ...(isAhead ? { by } : {}), ...(at === undefined ? {} : { at: to }) };
}
