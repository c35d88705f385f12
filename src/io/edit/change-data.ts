import type { Edit, Path } from '../../domain/edits/edit.js';
import { printPath } from './follow-path.js';
import { normaliseValue } from './write-value.js';

type Data = Record<string | number, unknown>;

/**
 * Carries an edit out on plain data, in place: what the edited text has to say.
 * @param removed for a list that lost its last entry: the key that is to go with it, or `null` where the list stays
 */
export function changeData(data: unknown, edit: Edit, removed: Path | null | undefined): void {
  switch (edit.kind) {
    case 'append': {
      const { holder, key } = reach(data, edit.path, true);
      if (!Object.hasOwn(holder, key)) define(holder, key, []);
      wantList(holder[key], edit.path).push(normaliseValue(edit.value));
      return;
    }
    case 'remove-last': {
      const { holder, key } = reach(data, edit.path, false);
      const list = wantList(holder[key], edit.path);
      list.pop();
      if (list.length === 0 && removed != null) dropEmptied(data, edit.path, removed);
      return;
    }
    case 'set': {
      const { holder, key } = reach(data, edit.path, true);
      define(holder, key, normaliseValue(edit.value));
      return;
    }
    case 'remove': {
      const { holder, key } = reach(data, edit.path, false);
      Reflect.deleteProperty(holder, key);
      return;
    }
  }
}

/** Only what holds nothing but the emptied list may go with it. */
function dropEmptied(data: unknown, path: Path, removed: Path): void {
  for (let depth = removed.length; depth < path.length; depth += 1) {
    const { holder, key } = reach(data, path.slice(0, depth), false);
    if (Object.keys(holder[key] as Data).length !== 1) throw new Error(`${printPath(removed)} holds more`);
  }
  const { holder, key } = reach(data, removed, false);
  Reflect.deleteProperty(holder, key);
}

function reach(data: unknown, path: Path, make: boolean): { holder: Data; key: string | number } {
  let holder = data;
  for (const step of path.slice(0, -1)) {
    const at = wantHolder(holder, path);
    const key = ownKey(at, step);
    if (make && !Object.hasOwn(at, key)) define(at, key, {});
    holder = at[key];
  }
  const last = path.at(-1);
  if (last === undefined) throw new Error('the whole document is not edited at once');
  const at = wantHolder(holder, path);
  return { holder: at, key: ownKey(at, last) };
}

function ownKey(holder: Data, step: string | number): string | number {
  return typeof step === 'number' || Object.hasOwn(holder, step) ? step : step.normalize('NFC');
}

function wantHolder(value: unknown, path: Path): Data {
  if (typeof value !== 'object' || value === null) throw new Error(`no map at ${printPath(path)}`);
  return value as Data;
}

function wantList(value: unknown, path: Path): unknown[] {
  if (!Array.isArray(value)) throw new Error(`no list at ${printPath(path)}`);
  return value;
}

/** Like an assignment, also for a key such as `__proto__`. */
function define(holder: Data, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}
