import type { Finding, PlacedFinding, Region } from '../../domain/findings/finding.js';
import { stepsOf } from '../../domain/text/pointer.js';
import { indexLines, normaliseLineEnds } from '../yaml/lines.js';
import { rootSpot, type Spot, spotsIn, stretchOf } from '../yaml/token-positions.js';

/** A place to be found in a file. */
export interface PlaceRequest {
  /** JSON pointer; empty for the file as a whole. */
  readonly pointer: string;
  readonly on: 'key' | 'value';
  /** The region, if reading already determined it. */
  readonly region?: Region;
}

/** A place that was found, and its line, without the line end. */
export interface FoundPlace {
  readonly region: Region;
  readonly lineText: string;
}

/** Locates the findings of one file, in the given order. */
export function placeFindings(text: string, findings: readonly Finding[]): readonly PlacedFinding[] {
  const placed = placeAll(text, findings);
  return findings.map((finding, index) => ({ ...finding, ...(placed[index] ?? NOWHERE) }));
}

const NOWHERE: FoundPlace = { region: { line: 1, column: 1, endLine: 1, endColumn: 1 }, lineText: '' };

const NOTHING: Spot = { key: null, value: null };

/**
 * Locates pointers in a text, in the given order. For a pointer without a value, the nearest enclosing value is
 * located; a region of several lines ends with its first line. In a broken text the result is approximate. This module
 * loads a parser: import it only when something must be located.
 */
export function placeAll(text: string, places: readonly PlaceRequest[]): readonly FoundPlace[] {
  const lines = indexLines(text);
  const { tree, known } = treeFor(
    normaliseLineEnds(text),
    places.filter(({ region }) => region === undefined),
  );
  return places.map((place) => {
    const [start, end] = rangeOf(tree, place, known);
    const region = place.region ?? lines.regionOf(start, end);
    return { region, lineText: lines.textOf(region.line) };
  });
}

interface Tree {
  readonly tree: Spot;
  readonly known: KnownSpots;
}

/** Longer than nearly all files. Of a longer text, this much is searched first. */
const BEGINNING = 64 * 1024;

/**
 * The tree in which the pointers are located. A hostile file may have a hundred thousand keys, of which the first
 * thousand findings are shown: if all of them are in its beginning, the rest is not parsed.
 */
function treeFor(text: string, places: readonly PlaceRequest[]): Tree {
  if (places.length === 0) return { tree: NOTHING, known: new Map() };
  const end = text.length > BEGINNING ? text.lastIndexOf('\n', BEGINNING) + 1 : 0;
  const beginning = treeOf(text.slice(0, end));
  const isThere = ({ pointer }: PlaceRequest): boolean => follow(beginning.tree, stepsOf(pointer), beginning.known).isExact;
  return beginning.tree.value !== null && places.every(isThere) ? beginning : treeOf(text);
}

function treeOf(text: string): Tree {
  return { tree: rootSpot(text), known: new Map() };
}

/** The positions below a map or list, computed once for all pointers into it: a map may have 100,000 keys. */
type KnownSpots = Map<Spot['value'], ReadonlyMap<string, Spot>>;

function rangeOf(tree: Spot, { pointer, on }: PlaceRequest, known: KnownSpots): readonly [number, number] {
  const { spot, isExact } = follow(tree, stepsOf(pointer), known);
  // An empty value (`date:`) has no position; nor has the value of something that only encloses the pointer.
  const token = (on === 'value' && isExact ? spot.value : null) ?? spot.key ?? spot.value;
  return token === null ? [0, 0] : stretchOf(token);
}

function follow(
  tree: Spot,
  steps: readonly string[],
  known: KnownSpots,
): { readonly spot: Spot; readonly isExact: boolean } {
  let spot = tree;
  for (const step of steps) {
    const next = spot.value === null ? undefined : spotsUnder(spot.value, known).get(step);
    if (next === undefined) return { spot, isExact: false };
    spot = next;
  }
  return { spot, isExact: true };
}

function spotsUnder(value: NonNullable<Spot['value']>, known: KnownSpots): ReadonlyMap<string, Spot> {
  const spots = known.get(value) ?? spotsIn(value);
  known.set(value, spots);
  return spots;
}
