import { compareText } from '../text/compare.js';
import { ownNumberOf, ownPlaceOf } from './address.js';
import type { Plan, PlanNode } from './plan.js';

/** A node as visited by `walk`. */
export interface PlanStep {
  readonly node: PlanNode;
  /** `null` for a top section. */
  readonly parent: PlanNode | null;
  /** JSON pointer (RFC 6901) into the plan's file: `/body/1/children/4`. */
  readonly pointer: string;
}

/**
 * The plan's nodes by their official address. For the id of a unit's own item (`II.2.e.1`), look-ups return its open
 * place; for an unknown id `null`.
 */
export interface PlanIndex {
  readonly plan: Plan;
  /** In document order; of two nodes with the same id the first. */
  readonly nodes: ReadonlyMap<string, PlanNode>;
  /** The tracked nodes, in document order. */
  readonly items: readonly PlanNode[];
  /** The node directly above; `null` for a top section too. */
  readonly parentOf: (id: string) => PlanNode | null;
  /** The top section: `II` for `II.5.c`, and for `II` itself. */
  readonly sectionOf: (id: string) => PlanNode | null;
  /** The heading that the node is under: its own, else the nearest one above. */
  readonly headingOf: (id: string) => string | null;
  /** JSON pointer (RFC 6901) into the plan's file; `null` for own items, which are not in it. */
  readonly pointerOf: (id: string) => string | null;
  /** Compares ids for sorting in the plan's order: own items by number after their open place, unknown ids last. */
  readonly compareIds: (a: string, b: string) => number;
}

/** Every node with its parent and pointer, in document order. */
export function* walk(plan: Plan): Generator<PlanStep> {
  yield* walkNodes(plan.body, null, '/body');
}

function* walkNodes(nodes: readonly PlanNode[], parent: PlanNode | null, at: string): Generator<PlanStep> {
  for (const [n, node] of nodes.entries()) {
    const pointer = `${at}/${n}`;
    yield { node, parent, pointer };
    yield* walkNodes(node.children ?? [], node, `${pointer}/children`);
  }
}

const made = new WeakMap<Plan, PlanIndex>();

/** Indexes a plan once, so that later look-ups are fast. */
export function indexPlan(plan: Plan): PlanIndex {
  const index = made.get(plan) ?? makeIndex(plan);
  made.set(plan, index);
  return index;
}

function makeIndex(plan: Plan): PlanIndex {
  const steps = new Map<string, PlanStep & { readonly rank: number }>();
  for (const step of walk(plan)) {
    if (!steps.has(step.node.id)) steps.set(step.node.id, { ...step, rank: steps.size });
  }
  const stepOf = (id: string) => steps.get(id) ?? null;
  const parentOf = (id: string): PlanNode | null => {
    const step = stepOf(id);
    return step === null ? placeNode(id) : step.parent;
  };
  const placeNode = (id: string) => stepOf(ownPlaceOf(id) ?? '')?.node ?? null;
  const sectionOf = (id: string): PlanNode | null => {
    const parent = parentOf(id);
    return parent === null ? (stepOf(id)?.node ?? null) : sectionOf(parent.id);
  };
  const headingOf = (id: string): string | null => {
    const heading = stepOf(id)?.node.heading;
    if (heading !== undefined) return heading;
    const parent = parentOf(id);
    return parent === null ? null : headingOf(parent.id);
  };
  const rankOf = (id: string): readonly [node: number, own: number] => {
    const rank = stepOf(id)?.rank;
    if (rank !== undefined) return [rank, 0];
    const place = stepOf(ownPlaceOf(id) ?? '');
    return place === null ? [Infinity, 0] : [place.rank, ownNumberOf(id)];
  };
  const nodes = new Map([...steps].map(([id, step]) => [id, step.node]));
  return {
    plan,
    nodes,
    items: [...nodes.values()].filter((node) => node.track !== undefined),
    parentOf,
    sectionOf,
    headingOf,
    pointerOf: (id) => stepOf(id)?.pointer ?? null,
    compareIds: (a, b) => {
      const [nodeA, ownA] = rankOf(a);
      const [nodeB, ownB] = rankOf(b);
      if (nodeA !== nodeB) return nodeA - nodeB;
      if (ownA !== ownB) return ownA - ownB;
      return compareText(a, b);
    },
  };
}

/** A node's own texts, without those of its children: heading, paragraphs, cells, trailing paragraphs. */
export function textOf(node: PlanNode): readonly string[] {
  return [...openingOf(node), ...(node.trailing ?? [])];
}

/**
 * The texts of a node and of everything below it, in printed order.
 * @param enter whether to include a child; by default all are included
 */
export function deepTextOf(node: PlanNode, enter: (child: PlanNode) => boolean = () => true): readonly string[] {
  const children = (node.children ?? []).filter(enter).flatMap((child) => deepTextOf(child, enter));
  return [...openingOf(node), ...children, ...(node.trailing ?? [])];
}

/** The texts of an item and of its untracked descendants (a, b, c of III.1): everything that the item requires. */
export function itemTextOf(item: PlanNode): readonly string[] {
  return deepTextOf(item, (child) => child.track === undefined);
}

/** All verbatim texts of the plan in printed order: preamble, body, closing. */
export function planTextOf(plan: Plan): readonly string[] {
  return [...(plan.preamble ?? []), ...plan.body.flatMap((node) => deepTextOf(node)), ...(plan.closing ?? [])];
}

function openingOf(node: PlanNode): readonly string[] {
  return [
    ...(node.heading === undefined ? [] : [node.heading]),
    ...(node.paragraphs ?? []),
    ...(node.table?.rows ?? []).flat(),
    ...(node.cells ?? []).filter((cell) => cell !== null),
  ];
}

/** The address of the heading that an item is under; its own if it has a heading. */
export function headingIdOf(item: string, index: PlanIndex): string {
  const node = index.nodes.get(item);
  if (node === undefined) return '';
  return node.heading === undefined ? headingIdOf(index.parentOf(item)?.id ?? '', index) : node.id;
}
