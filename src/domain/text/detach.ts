/**
 * A copy of data as JSON has it that holds nothing else alive: an engine may keep a piece of a text as a view of the whole, and
 * so the whole as long as the piece. For the little that is kept of each of many files.
 */
export function ownCopy<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

/** Data as JSON has it, in bytes: it takes a fraction of what its objects do, and holds nothing else alive. */
export interface Packed<T> {
  readonly json: Uint8Array;
  /** Of what is in it; never there. */
  readonly of?: T;
}

/** Packs what is kept for later. */
export function pack<T>(data: T): Packed<T> {
  return { json: new TextEncoder().encode(JSON.stringify(data)) };
}

export function unpack<T>({ json }: Packed<T>): T {
  return JSON.parse(new TextDecoder().decode(json)) as T;
}
