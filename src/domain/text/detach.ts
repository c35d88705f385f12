/**
 * Copies JSON data so that the copy shares no memory with the source. An engine may store a piece of a text as a view
 * of the whole, and keep the whole in memory as long as the piece. Use it for the few values kept from each of many
 * files.
 */
export function detached<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

/** JSON data as bytes: it takes a fraction of the memory of its objects and shares none with the source. */
export interface Packed<T> {
  readonly json: Uint8Array;
  /** Only carries the type of the packed data; never set. */
  readonly of?: T;
}

/** Packs data that is kept until later. */
export function pack<T>(data: T): Packed<T> {
  return { json: new TextEncoder().encode(JSON.stringify(data)) };
}

/** Reads packed data; each call makes a new copy. */
export function unpack<T>({ json }: Packed<T>): T {
  return JSON.parse(new TextDecoder().decode(json)) as T;
}
