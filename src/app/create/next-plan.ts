import { placedNodes } from '../../domain/corrections/plan-table.js';
import { trackEdits } from '../../domain/corrections/track-edits.js';
import type { Edit } from '../../domain/edits/edit.js';
import { haveSameWords, namesYear } from '../../domain/plan/continued-items.js';
import { linksOf } from '../../domain/plan/find-indicator.js';
import { allHeadings } from '../../domain/plan/outline.js';
import { fold } from '../../domain/text/fold.js';
import type { Indicator, Issuer, OutlineHeading, Plan, PlanNode, Track } from '../../domain/plan/plan.js';
import { indexPlan } from '../../domain/plan/plan-index.js';
import { shortTitleOf } from '../../domain/plan/short-title.js';
import { namesNobody } from '../../domain/unit/role.js';

/** What the head office added to an issued plan that the next one takes over. */
export type PlanPart = 'track' | 'issuer' | 'kinds' | 'outline' | 'indicators' | 'thresholds' | 'report-to';

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
  const ofIssuer = issuerEdits(before.issuer, after.issuer);
  const values: Readonly<Record<(typeof PARTS)[number], unknown>> = {
    kinds: before.kinds,
    outline: after.outlines === undefined ? outlineFor(before, continued) : undefined,
    indicators: indicatorsFor(before.indicators ?? [], continued),
    thresholds: before.thresholds,
    'report-to': before['report-to'],
  };
  const missing = PARTS.filter((part) => after[part] === undefined && values[part] !== undefined);
  const set = missing.map((part): Edit => ({ kind: 'set', path: [part], value: values[part], before: behind(part) }));
  return {
    edits: [...ofItems, ...ofIssuer, ...set],
    parts: [
      ...(ofItems.length > 0 ? (['track'] as const) : []),
      ...(ofIssuer.length > 0 ? (['issuer'] as const) : []),
      ...missing,
    ],
  };
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
function asDecided({ who: _read, ...now }: Track, was: Track, { bodies = [], groups = [] }: Plan): Track {
  const known = new Set([...bodies, ...groups].map(({ id }) => id));
  const { who, cadence, roles } = was;
  const ids = [...(who?.lead ?? []), ...(who?.support ?? []), ...(who?.monitor ?? [])];
  if (!ids.every((id) => known.has(id)) || namesNobody(was)) return _read === undefined ? now : { ...now, who: _read };
  return { ...now, cadence, 'cadence-from': was['cadence-from'], ...(who === undefined ? {} : { who }), roles };
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

/** The indicators of items that go on, without those that need one that does not. */
function indicatorsFor(
  all: readonly Indicator[],
  continued: ReadonlyMap<string, string>,
): readonly Indicator[] | undefined {
  let kept = all.flatMap((one) => {
    const item = continued.get(one.item);
    return item === undefined ? [] : [{ ...one, item }];
  });
  for (let before = -1; before !== kept.length;) {
    before = kept.length;
    const ids = new Set(kept.map(({ id }) => id));
    kept = kept.filter((one) => linksOf(one).every((id) => ids.has(id)));
  }
  return kept.length === 0 ? undefined : kept;
}
