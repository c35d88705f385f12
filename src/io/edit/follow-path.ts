import type { Path } from '../../domain/edits/edit.js';
import type { Layout, ListLayout, MapLayout } from './layout.js';

/** The key or list entry that a value belongs to. */
export type HangsOn =
  | { readonly kind: 'root' }
  | { readonly kind: 'pair'; readonly map: MapLayout; readonly index: number }
  | { readonly kind: 'entry'; readonly list: ListLayout; readonly index: number };

export interface PathStep {
  readonly node: Layout;
  readonly place: HangsOn;
}

/** The values along a path, the root first, and the steps that lead to nothing. */
export interface Trail {
  readonly found: readonly [PathStep, ...PathStep[]];
  readonly missing: Path;
}

/** Follows `path` as far as values exist. */
export function followPath(root: Layout, path: Path): Trail {
  const found: [PathStep, ...PathStep[]] = [{ node: root, place: { kind: 'root' } }];
  let node = root;
  for (const [depth, step] of path.entries()) {
    const next = takeStep(node, step);
    if (next === null) return { found, missing: path.slice(depth) };
    found.push(next);
    node = next.node;
  }
  return { found, missing: [] };
}

function takeStep(node: Layout, step: string | number): PathStep | null {
  if (node.kind === 'map') {
    const index = node.entries.findIndex((pair) => pair.key === String(step));
    const pair = node.entries[index];
    return pair === undefined ? null : { node: pair.value, place: { kind: 'pair', map: node, index } };
  }
  if (node.kind === 'list' && typeof step === 'number') {
    const entry = node.entries[step];
    return entry === undefined ? null : { node: entry.value, place: { kind: 'entry', list: node, index: step } };
  }
  return null;
}

/** The innermost value of a trail. */
export function lastFound(trail: Trail): PathStep {
  return trail.found.at(-1) ?? trail.found[0];
}
