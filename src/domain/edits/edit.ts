/** A step into a document: a map's key or a list's index. */
export type Path = readonly (string | number)[];

/** One change of a file; everything else in it stays as it is. */
export type Edit =
  /** Adds `value` at the end of the list at `path`; makes the list where there is none, its key placed as with `set`. */
  | { readonly kind: 'append'; readonly path: Path; readonly value: unknown; readonly before?: readonly string[] }
  /** Takes the last value of the list at `path` out; the exact reverse of `append`. */
  | { readonly kind: 'remove-last'; readonly path: Path }
  /** Takes one value of the list at `path` out, the others stay as they are; the only one as `remove-last` does. */
  | { readonly kind: 'remove-at'; readonly path: Path; readonly index: number }
  /** Puts `value` at `path`, replacing what is there; a new key goes before the first of `before` that is present, else last. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown; readonly before?: readonly string[] }
  /** Takes the key at `path` out of its map. */
  | { readonly kind: 'remove'; readonly path: Path };

/** A path as it is shown in messages. */
export function printPath(path: Path): string {
  return `/${path.join('/')}`;
}
