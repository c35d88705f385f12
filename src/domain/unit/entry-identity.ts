import { canonicalJson } from '../text/canonical-json.js';
import type { Digest } from './derive.js';
import type { Entry, UnitPlan } from './unit-plan.js';

const DIGITS = 8;

/** The date of the placeholder for an entry that could not be read. */
export const UNREAD = '';

/**
 * Identifies an entry independently of its position: the first 8 hex digits of SHA-256 over its canonical JSON. The
 * number of the entry that it corrects is left out, because it is a position, which changes when that entry moves.
 */
export function entryFingerprint(entry: Entry, sha256: Digest): string {
  return sha256(canonicalJson({ ...entry, corrects: null }))
    .slice(0, DIGITS)
    .toLowerCase();
}

/** A correction that names an entry by its fingerprint, with the number of that entry. */
export interface NamingCorrection {
  /** The number of the correction itself. */
  readonly n: number;
  /** `null` if no entry of the list has the fingerprint. */
  readonly target: number | null;
}

/**
 * The corrections of a list that name an entry by its fingerprint. Entries that are equal in every word have the same
 * fingerprint: then the number decides if it fits, else each correction gets an entry that no other one has.
 */
export function namedIn(progress: readonly Entry[], sha256: Digest): readonly NamingCorrection[] {
  // Returns early: nearly no item has a correction, and every item of every unit is asked.
  if (!progress.some(({ entry }) => entry !== undefined)) return NONE;
  const places = placesIn(progress, sha256);
  const taken = new Set<number>();
  const targets = new Map<number, number>();
  progress.forEach(({ entry, corrects }, i) => {
    if (entry === undefined || corrects === undefined || !fits(progress, places, entry, corrects)) return;
    targets.set(i + 1, corrects);
    taken.add(corrects);
  });
  return progress.flatMap(({ entry }, i): NamingCorrection[] => {
    if (entry === undefined) return [];
    const alike = places.get(entry) ?? [];
    const target = targets.get(i + 1) ?? alike.find((place) => !taken.has(place)) ?? alike[0] ?? null;
    if (target !== null) taken.add(target);
    return [{ n: i + 1, target }];
  });
}

const NONE: readonly NamingCorrection[] = [];

/** Whether the entry with that number has the fingerprint; an unreadable entry may have it. */
function fits(
  progress: readonly Entry[],
  places: ReadonlyMap<string, readonly number[]>,
  print: string,
  n: number,
): boolean {
  const alike = places.get(print);
  return alike === undefined ? progress[n - 1]?.date === UNREAD : alike.includes(n);
}

/** The numbers of the entries with each fingerprint. */
function placesIn(progress: readonly Entry[], sha256: Digest): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  progress.forEach((entry, i) => {
    const print = entryFingerprint(entry, sha256);
    const known = places.get(print);
    if (known === undefined) places.set(print, [i + 1]);
    else known.push(i + 1);
  });
  return places;
}

/**
 * A unit's plan with each correction's number set from its fingerprint, because a merge may have moved entries. A
 * correction whose fingerprint matches no entry corrects none. Returns the same object if nothing changes.
 */
export function followCorrections(unitPlan: UnitPlan, sha256: Digest): UnitPlan {
  const items = followIn(unitPlan.items, sha256);
  const own = unitPlan['own-items'] === undefined ? undefined : followIn(unitPlan['own-items'], sha256);
  if (items === unitPlan.items && own === unitPlan['own-items']) return unitPlan;
  return { ...unitPlan, items, ...(own === undefined ? {} : { 'own-items': own }) };
}

type Answers<T> = Readonly<Record<string, T & { readonly progress?: readonly Entry[] }>>;

function followIn<T>(answers: Answers<T>, sha256: Digest): Answers<T> {
  let changed: Record<string, Answers<T>[string]> | null = null;
  for (const id of Object.keys(answers)) {
    const answer = answers[id];
    if (answer?.progress === undefined) continue;
    const progress = followed(answer.progress, sha256);
    if (progress !== answer.progress) (changed ??= {})[id] = { ...answer, progress };
  }
  return changed === null ? answers : { ...answers, ...changed };
}

function followed(progress: readonly Entry[], sha256: Digest): readonly Entry[] {
  const moved = namedIn(progress, sha256).filter(
    ({ n, target }) => progress[n - 1]?.corrects !== (target ?? undefined),
  );
  if (moved.length === 0) return progress;
  const targets = new Map(moved.map(({ n, target }) => [n, target]));
  return progress.map((entry, i) => {
    const target = targets.get(i + 1);
    if (target === undefined) return entry;
    if (target !== null) return { ...entry, corrects: target };
    const loose = { ...entry };
    Reflect.deleteProperty(loose, 'corrects');
    return loose;
  });
}
