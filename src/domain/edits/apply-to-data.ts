import { type Edit, type Path, printPath } from './edit.js';
import { normaliseValue } from './stored-value.js';

type Holder = Readonly<Record<string, unknown>> | readonly unknown[];

/** Applies edits to plain data, so that later decisions see the data as it will be. The given data is not changed. */
export function withEdits<T>(data: T, edits: readonly Edit[]): T {
  return edits.reduce<unknown>((current, edit) => withEdit(current, edit), data) as T;
}

/**
 * Applies one edit to plain data, with the same result as editing the file.
 * @param removed for a list that loses its last entry: the path of the key that is removed with it, `null` if `[]`
 * remains. Where the text is unknown, the list's key is removed, and the maps above it that contain nothing else.
 * @throws Error if the path leads to nothing that the edit can change
 */
export function withEdit(data: unknown, edit: Edit, removed?: Path | null): unknown {
  const { path } = edit;
  switch (edit.kind) {
    case 'append':
      return change(data, path, (here) => [...listAt(here ?? [], path), normaliseValue(edit.value)]);
    case 'remove-last': {
      const left = listAt(valueAt(data, path), path).slice(0, -1);
      const gone = left.length > 0 ? null : removed === undefined ? emptiedWith(data, path) : removed;
      if (gone === null) return change(data, path, () => left);
      assertEmptied(data, path, gone);
      return without(data, gone);
    }
    case 'remove-at': {
      const list = listAt(valueAt(data, path), path);
      if (list[edit.index] === undefined) throw new Error(`no entry ${edit.index} at ${printPath(path)}`);
      if (edit.index === list.length - 1) return withEdit(data, { kind: 'remove-last', path }, removed);
      return change(data, path, () => list.filter((_, i) => i !== edit.index));
    }
    case 'set':
      return change(data, path, () => normaliseValue(edit.value));
    case 'remove':
      return without(data, path);
    case 'remove-comment':
      return data;
  }
}

/** The data with another value at a path; missing maps are created. */
function change(at: unknown, path: Path, next: (here: unknown) => unknown, depth = 0): unknown {
  const step = path[depth];
  if (step === undefined) return next(at);
  const holder = at === undefined ? {} : holderAt(at, path);
  const key = ownKey(holder, step);
  const value = change(valueOf(holder, key), path, next, depth + 1);
  if (!isArray(holder)) return { ...holder, [key]: value };
  if (!Object.hasOwn(holder, key)) throw new Error(`no entry at ${printPath(path)}`);
  return holder.map((one, index) => (index === key ? value : one));
}

function without(data: unknown, path: Path): unknown {
  const last = path.at(-1);
  if (last === undefined) throw new Error('the whole is not taken out');
  const above = path.slice(0, -1);
  const holder = valueAt(data, above);
  if (holder === undefined) return data;
  const key = String(ownKey(holderAt(holder, path), last));
  const rest = Object.fromEntries(Object.entries(holderAt(holder, path)).filter(([one]) => one !== key));
  return change(data, above, () => rest);
}

/**
 * The key that is removed with the only entry of a list: the list's own, or that of a map above that contains nothing
 * else.
 */
function emptiedWith(data: unknown, path: Path): Path | null {
  if (typeof path.at(-1) !== 'string') return null;
  let depth = path.length;
  while (depth > 1 && typeof path[depth - 2] === 'string' && sizeAt(data, path.slice(0, depth - 1)) === 1) depth -= 1;
  return path.slice(0, depth);
}

/**
 * Checks that what is removed contains only the emptied list.
 * @throws Error otherwise
 */
function assertEmptied(data: unknown, path: Path, gone: Path): void {
  for (let depth = gone.length; depth < path.length; depth += 1) {
    if (sizeAt(data, path.slice(0, depth)) !== 1) throw new Error(`${printPath(gone)} holds more`);
  }
}

function sizeAt(data: unknown, path: Path): number {
  return Object.keys(holderAt(valueAt(data, path), path)).length;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce((at, step) => {
    if (at === undefined) return undefined;
    const holder = holderAt(at, path);
    return valueOf(holder, ownKey(holder, step));
  }, data);
}

function valueOf(holder: Holder, key: string | number): unknown {
  return Object.hasOwn(holder, key) ? (holder as Record<string | number, unknown>)[key] : undefined;
}

/** A key as the data writes it; a new key is composed (NFC), like everything that is written. */
function ownKey(holder: Holder, step: string | number): string | number {
  return typeof step === 'number' || Object.hasOwn(holder, step) ? step : step.normalize('NFC');
}

function holderAt(value: unknown, path: Path): Holder {
  if (typeof value !== 'object' || value === null) throw new Error(`no map at ${printPath(path)}`);
  return value as Holder;
}

function listAt(value: unknown, path: Path): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`no list at ${printPath(path)}`);
  return value;
}

function isArray(holder: Holder): holder is readonly unknown[] {
  return Array.isArray(holder);
}
