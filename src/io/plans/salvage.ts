import { stepsOf } from '../../domain/text/pointer.js';
import type { ReadingProblem } from '../../domain/findings/reading-problem.js';
import { UNREAD } from '../../domain/unit/entry-identity.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';

/** A unit plan without the parts that cannot be used. */
export interface Salvaged {
  readonly data: UnitPlan;
  /** The items that were left out. */
  readonly unreadItems: ReadonlySet<string>;
}

type Data = Record<string, unknown>;

/** Keys without which a unit plan cannot be checked. */
const NEEDED = new Set(['schema', 'unit', 'year', 'derived-from']);
/** Keys without which an item would have another meaning, and rules would find wrong problems. */
const NEEDED_IN_ITEM = new Set(['title', 'text', 'actions', 'cadence', 'due']);

/**
 * Removes the unusable parts of a unit's file, so that one mistake does not hide the others. Nothing moves: every
 * pointer into the rest leads to the same place in the file.
 * @param data the parsed file; not changed
 * @param problems all problems that the schema finds
 * @returns `null` if a problem concerns the whole file
 */
export function salvage(data: unknown, problems: readonly ReadingProblem[]): Salvaged | null {
  if (!isMap(data)) return null;
  const rest = structuredClone(data);
  const unreadItems = new Set<string>();
  for (const problem of problems) {
    const [key, id, ...inner] = problem.place.pointer === undefined ? [] : stepsOf(problem.place.pointer);
    // A misspelt key means that the right one is missing, which is not reported separately.
    const meant = problem.code === 'unknown-key' ? problem.params.nearest : null;
    if (key === undefined || NEEDED.has(key)) return null;
    if (id === undefined && meant !== null && (meant === 'items' || NEEDED.has(meant))) return null;
    const group = rest[key];
    if ((key === 'items' || key === 'own-items') && id !== undefined && isMap(group)) {
      if (!salvageField(group[id], inner) || (inner.length === 1 && meant !== null && NEEDED_IN_ITEM.has(meant))) {
        unreadItems.add(id);
        takeOut(group, id);
      }
    } else if (key === 'items') return null;
    else takeOut(rest, key);
  }
  // Data without schema problems has the type that the schema describes.
  return { data: rest as unknown as UnitPlan, unreadItems };
}

/**
 * Removes the wrong part of an item.
 * @returns whether the rest keeps its meaning
 */
function salvageField(item: unknown, [field, index]: readonly string[]): boolean {
  if (!isMap(item) || field === undefined || NEEDED_IN_ITEM.has(field)) return false;
  const { progress } = item;
  if (field !== 'progress') {
    takeOut(item, field);
    return true;
  }
  if (!Array.isArray(progress) || index === undefined) return false;
  const entries = progress as unknown[];
  entries[Number(index)] = withdrawn(entries[Number(index)]);
  return true;
}

/** A placeholder that keeps an entry's number and what it corrects, and says nothing about the work. */
function withdrawn(entry: unknown): Data {
  const { corrects, entry: named } = isMap(entry) ? entry : {};
  const place = { date: UNREAD, status: 'void', corrects: Number.isInteger(corrects) ? corrects : 0 };
  return typeof named === 'string' ? { ...place, entry: named } : place;
}

function takeOut(map: Data, key: string): void {
  Reflect.deleteProperty(map, key);
}

function isMap(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
