/** The way to a value in a file's data: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[];

/** One change of a file; the rest of the file stays as it is. */
export type Edit =
  /** Adds `value` at the end of the list at `path`; creates a missing list, its key placed as for `set`. */
  | { readonly kind: 'append'; readonly path: Path; readonly value: unknown; readonly before?: readonly string[] }
  /** Removes the last value of the list at `path`: the exact reverse of `append`. */
  | { readonly kind: 'remove-last'; readonly path: Path }
  /** Removes one value of the list at `path`, and keeps the others; the only value as `remove-last` does. */
  | { readonly kind: 'remove-at'; readonly path: Path; readonly index: number }
  /** Sets the value at `path`. A new key goes before the first existing key of `before`, else last. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown; readonly before?: readonly string[] }
  /** Removes the key at `path` from its map. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** Removes a one-line comment directly above the list entry at `path`, or at the top of the file; no data changes. */
  | { readonly kind: 'remove-comment'; readonly path: Path; readonly text: string };

/** A path as messages show it. */
export function printPath(path: Path): string {
  return `/${path.join('/')}`;
}
