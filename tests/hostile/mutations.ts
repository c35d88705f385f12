import fc from 'fast-check';
import { PIECES, VALUES } from './pieces.js';

/** A change of a file's bytes; `at` counts round and round, so that it fits a file of any length. */
interface Mutation {
  readonly at: number;
  readonly kind: 'flip' | 'remove' | 'insert' | 'repeat' | 'cut' | 'piece' | 'value' | 'indent' | 'move-line';
  readonly amount: number;
  readonly bytes: Uint8Array;
  readonly piece: string;
}

const mutation: fc.Arbitrary<Mutation> = fc
  .record({
    at: fc.nat(1_000_000),
    kind: fc.constantFrom<Mutation['kind'][]>(
      ...(['flip', 'remove', 'insert', 'repeat', 'cut', 'indent', 'move-line'] as const),
      // Those that leave YAML whole are the ones that get far.
      ...(['piece', 'piece', 'value', 'value', 'value', 'value'] as const),
    ),
    amount: fc.integer({ min: 1, max: 40 }),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }),
    piece: fc.constantFrom(...PIECES),
  })
  .chain((one) =>
    one.kind === 'value' ? fc.constantFrom(...VALUES).map((piece) => ({ ...one, piece })) : fc.constant(one),
  );

/** Copies of a file with a few changes, of bytes or of what YAML is made of. */
export function mutated(original: Buffer): fc.Arbitrary<Buffer> {
  return fc
    .array(mutation, { minLength: 1, maxLength: 4 })
    .map((mutations) => mutations.reduce((bytes, one) => apply(bytes, one), original));
}

function apply(bytes: Buffer, { at, kind, amount, bytes: more, piece }: Mutation): Buffer {
  const place = at % (bytes.length + 1);
  const put = (from: number, to: number, what: Uint8Array): Buffer =>
    Buffer.concat([bytes.subarray(0, from), what, bytes.subarray(to)]);
  switch (kind) {
    case 'flip':
      return put(place, place + more.length, more);
    case 'remove':
      return put(place, place + amount, Buffer.of());
    case 'insert':
      return put(place, place, more);
    case 'repeat':
      return put(place, place, Buffer.concat(Array.from({ length: amount }, () => bytes.subarray(place, place + 60))));
    case 'cut':
      return bytes.subarray(0, place);
    case 'piece':
      return put(place, place, Buffer.from(piece));
    case 'value': {
      // The value of the line, or what comes next where it has none.
      const colon = bytes.indexOf(': ', place);
      if (colon < 0) return bytes;
      return put(colon + 2, lineEnd(bytes, colon), Buffer.from(piece));
    }
    case 'indent': {
      const start = lineEnd(bytes, place) + 1;
      return put(start, start, Buffer.from(' '.repeat(amount % 5)));
    }
    case 'move-line': {
      const start = lineEnd(bytes, place) + 1;
      const end = lineEnd(bytes, start) + 1;
      const line = bytes.subarray(start, end);
      const without = put(start, end, Buffer.of());
      const to = lineEnd(without, (place * 7) % (without.length + 1)) + 1;
      return Buffer.concat([without.subarray(0, to), line, without.subarray(to)]);
    }
  }
}

function lineEnd(bytes: Buffer, from: number): number {
  const end = bytes.indexOf('\n', from);
  return end < 0 ? bytes.length : end;
}
