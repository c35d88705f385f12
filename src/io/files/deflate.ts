import { constants, deflateRawSync } from 'node:zlib';

/** Fast rather than small: a workbook of all units has some hundred megabytes of XML. */
const LEVEL = 1;

/**
 * Packs a piece of a zip's part with the system's library, in a fraction of the time of packing in JavaScript. The packed
 * pieces of a part, one after the other, are one whole stream.
 * @param isLast whether the part ends with this piece
 */
export function deflate(piece: Uint8Array, isLast: boolean): Uint8Array<ArrayBuffer> {
  // A piece before the last one ends at a whole byte, and the next one goes on from there.
  const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
  return deflateRawSync(piece, { level: LEVEL, finishFlush });
}
