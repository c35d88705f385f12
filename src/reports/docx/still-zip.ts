/** The marks and places of a zip's records (APPNOTE.TXT of PKWARE, 4.3), bytes in little-endian order. */
const END = { mark: 0x06054b50, size: 22, entries: 10, directory: 16 } as const;
const CENTRAL = { mark: 0x02014b50, size: 46, time: 12, name: 28, extra: 30, comment: 32, local: 42 } as const;
const LOCAL = { time: 10 } as const;

/** 1 January 1980, 0:00: the first moment that a zip's clock knows. Time in the low half, date in the high one. */
const FIRST_MOMENT = ((1 << 5) | 1) << 16;

/**
 * Stops the clock of a zip: every file in it was written at the same moment, so that the same contents are the same
 * bytes. Nothing is compressed anew.
 * @throws Error where the bytes are not a plain zip without a comment
 */
export function stillZip(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END.size;
  if (end < 0 || view.getUint32(end, true) !== END.mark) throw new Error('not a zip');
  let at = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.entries, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL.mark) throw new Error('not a zip’s directory');
    view.setUint32(at + CENTRAL.time, FIRST_MOMENT, true);
    view.setUint32(view.getUint32(at + CENTRAL.local, true) + LOCAL.time, FIRST_MOMENT, true);
    const tail = [CENTRAL.name, CENTRAL.extra, CENTRAL.comment].map((field) => view.getUint16(at + field, true));
    at += CENTRAL.size + tail.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}
