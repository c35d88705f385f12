import type { Cadence } from '../calendar/cadence.js';
import type { CalendarDate } from '../calendar/date.js';
import type { Path } from '../edits/edit.js';
import { stripNoteMarks } from '../plan/citation.js';
import type { Doubt } from '../plan/issued-parts.js';
import type { Plan, PlanNode, Track } from '../plan/plan.js';

// A plan as a table, one row a point, for a person who corrects the reading of a document in Excel.

/** The columns of the table of points, in their order. */
export const POINT_COLUMNS = [
  'address',
  'text',
  'item',
  'short',
  'lead',
  'support',
  'monitor',
  'cadence',
  'due',
  'doubt',
  'seen',
] as const;
export type PointColumn = (typeof POINT_COLUMNS)[number];

/** The columns that a person fills in; the others are for reading. */
export const POINT_INPUTS = ['item', 'short', 'lead', 'support', 'monitor', 'cadence', 'due', 'seen'] as const;
export type PointInput = (typeof POINT_INPUTS)[number];

/** The columns of the table of bodies. New bodies are written below the known ones. */
export const BODY_COLUMNS = ['name', 'group', 'also'] as const;
export type BodyColumn = (typeof BODY_COLUMNS)[number];

/** The address of the row about the plan's head. */
export const HEAD_ROW = 'plan';

/** A point of the plan as a row of the table, before it is put into words. */
export interface PointRow {
  readonly address: string;
  /** The official text, without note marks. */
  readonly text: string;
  readonly track: Track | null;
  readonly doubts: readonly Doubt[];
}

/** A node with its place in the plan's file. */
export interface PlacedNode {
  readonly node: PlanNode;
  readonly path: Path;
}

/** Every point of the plan's text with its path, in order. */
export function placedNodes(plan: Plan): readonly PlacedNode[] {
  const found: PlacedNode[] = [];
  const visit = (nodes: readonly PlanNode[], path: Path): void => {
    for (const [at, node] of nodes.entries()) {
      const own = [...path, at];
      found.push({ node, path: own });
      visit(node.children ?? [], [...own, 'children']);
    }
  };
  visit(plan.body, ['body']);
  return found;
}

/** The rows of the table: first the plan's head if it has doubts, then every point. */
export function pointRows(plan: Plan): readonly PointRow[] {
  const nodes = placedNodes(plan);
  const known = new Set(nodes.map(({ node }) => node.id));
  const all = plan.doubts ?? [];
  const ofHead = all.filter(({ at }) => !known.has(at));
  const head: PointRow = { address: HEAD_ROW, text: '', track: null, doubts: ofHead };
  const points = nodes.map(({ node }) => ({
    address: node.id,
    text: textOfPoint(node),
    track: node.track ?? null,
    doubts: all.filter(({ at }) => at === node.id),
  }));
  return ofHead.length === 0 ? points : [head, ...points];
}

/** The words of a point itself, without those of the points below it. */
export function textOfPoint({ heading, paragraphs = [], cells = [], trailing = [] }: PlanNode): string {
  const others = cells.filter((cell) => cell !== null && cell !== '');
  const lines = [...(heading === undefined ? [] : [heading]), ...paragraphs, ...others, ...trailing];
  return stripNoteMarks(lines.join('\n'));
}

/** The words of the table's values, in the language of the workbook. */
export interface PlanTableWords {
  readonly yes: string;
  readonly no: string;
  readonly cadence: Readonly<Record<Cadence, string>>;
  /** All units of a kind, by the kind's id, for plans that give duties by kind: `mọi đơn vị trực thuộc`. */
  readonly kind: Readonly<Record<string, string>>;
}

/** The values of the inputs of a row, as the workbook shows them. */
export type PointValues = Readonly<Record<PointInput, string | { readonly date: CalendarDate } | null>>;

/** The values of a row's inputs. */
export function valuesOf({ track }: Pick<PointRow, 'track'>, plan: Plan, words: PlanTableWords): PointValues {
  if (track === null) {
    return { item: words.no, short: null, lead: null, support: null, monitor: null, cadence: null, due: null, seen: null }; // prettier-ignore
  }
  return {
    item: words.yes,
    short: track.short,
    lead: namesOf(track, 'lead', plan, words),
    support: namesOf(track, 'support', plan, words),
    monitor: namesOf(track, 'monitor', plan, words),
    cadence: words.cadence[track.cadence],
    due: track.due === undefined ? null : { date: track.due },
    seen: null,
  };
}

/** The bodies and kinds of unit with a role in an item, as a list; the source's words where none was recognised. */
function namesOf(track: Track, role: 'lead' | 'support' | 'monitor', plan: Plan, words: PlanTableWords): string | null {
  const names = new Map([
    ...(plan.bodies ?? []).map(({ id, name }) => [id, name] as const),
    ...(plan.groups ?? []).map(({ id, words: said }) => [id, said] as const),
  ]);
  const kinds = Object.keys(words.kind).filter((kind) => track.roles[kind] === role);
  const listed = [
    ...(track.who?.[role] ?? []).map((id) => names.get(id) ?? id),
    ...kinds.map((kind) => words.kind[kind]),
  ];
  return listed.length > 0 ? listed.join('; ') : (track.who?.words?.[role] ?? null);
}
