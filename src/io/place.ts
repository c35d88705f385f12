import { isMap, isScalar, isSeq, type ParsedNode, parseDocument, type YAMLMap } from 'yaml';
import type { Finding, PlacedFinding, Region } from '../domain/finding.js';
import { stepsOf } from '../domain/pointer.js';
import { keyName } from './yaml/key-name.js';
import { indexLines } from './yaml/lines.js';
import { parsable } from './yaml/parsable.js';

/** A place to be found in a file. */
export interface Place {
  /** JSON pointer; empty for the file as a whole. */
  readonly pointer: string;
  readonly on: 'key' | 'value';
  /** Where it is known already, from reading. */
  readonly region?: Region;
}

/** A place that was found, and the line it stands on, without its line end. */
export interface Placed {
  readonly region: Region;
  readonly lineText: string;
}

/** Findings of one file with their places, in the order given. */
export function placeFindings(text: string, findings: readonly Finding[]): readonly PlacedFinding[] {
  const placed = placeAll(text, findings);
  return findings.map((finding, index) => ({ ...finding, ...(placed[index] ?? NOWHERE) }));
}

const NOWHERE: Placed = { region: { line: 1, column: 1, endLine: 1, endColumn: 1 }, lineText: '' };

/**
 * Finds places in a text, in the order asked for. What is not there falls back to the nearest thing around it that is;
 * what goes over several lines ends with its first. The text may be broken: then places are as good as can be.
 * This module brings a parser along: import it when there is something to place.
 */
export function placeAll(text: string, places: readonly Place[]): readonly Placed[] {
  const lines = indexLines(text);
  const tree = places.some(({ region }) => region === undefined) ? readTree(text) : null;
  const maps: KnownMaps = new Map();
  return places.map((place) => {
    const [start, end] = rangeOf(tree, place, maps);
    const region = place.region ?? lines.regionOf(start, end);
    return { region, lineText: lines.textOf(region.line) };
  });
}

function readTree(text: string): ParsedNode | null {
  return parseDocument(parsable(text), { schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
    .contents;
}

/** What stands at a pointer: a map's key, and the value; either may be missing. */
interface Spot {
  readonly key: ParsedNode | null;
  readonly value: ParsedNode | null;
}

/** What stands under the keys of a map, made once for all the places in it: a map may have 100,000 keys. */
type KnownMaps = Map<ParsedNode, ReadonlyMap<string, Spot>>;

function rangeOf(tree: ParsedNode | null, { pointer, on }: Place, maps: KnownMaps): readonly [number, number] {
  const { spot, isExact } = follow(tree, stepsOf(pointer), maps);
  // An empty value (`date:`) has a place, but nothing to mark there; nor has the value of what only surrounds the place.
  const hasValue = spot.value !== null && spot.value.range[1] > spot.value.range[0];
  const node = on === 'value' && isExact && hasValue ? spot.value : (spot.key ?? spot.value);
  return node === null ? [0, 0] : [node.range[0], node.range[1]];
}

function follow(
  tree: ParsedNode | null,
  steps: readonly string[],
  maps: KnownMaps,
): { readonly spot: Spot; readonly isExact: boolean } {
  let spot: Spot = { key: null, value: tree };
  for (const step of steps) {
    const next = childOf(spot.value, step, maps);
    if (next === null) return { spot, isExact: false };
    spot = next;
  }
  return { spot, isExact: true };
}

function childOf(node: ParsedNode | null, step: string, maps: KnownMaps): Spot | null {
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const spots = maps.get(node) ?? spotsIn(node);
    maps.set(node, spots);
    return spots.get(step) ?? null;
  }
  if (isSeq<ParsedNode>(node)) {
    const value = /^\d+$/.test(step) ? node.items[Number(step)] : undefined;
    return value === undefined ? null : { key: null, value };
  }
  return null;
}

/** The first of each key counts, where a broken file has one twice. */
function spotsIn(map: YAMLMap<ParsedNode, ParsedNode | null>): ReadonlyMap<string, Spot> {
  const pairs = [...map.items].reverse();
  return new Map(pairs.flatMap(({ key, value }) => (isScalar(key) ? [[keyName(key), { key, value }]] : [])));
}
