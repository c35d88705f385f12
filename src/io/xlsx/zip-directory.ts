import { inflateRawSync } from 'node:zlib';

/** Signatures and offsets of a zip's records (APPNOTE.TXT of PKWARE, 4.3), in little-endian byte order. */
const END = { mark: 0x06054b50, size: 22, entries: 10, directory: 16, longestComment: 0xffff } as const;
const CENTRAL = {
  mark: 0x02014b50,
  size: 46,
  flags: 8,
  method: 10,
  packed: 20,
  unpacked: 24,
  name: 28,
  extra: 30,
  comment: 32,
  local: 42,
} as const;
const LOCAL = { mark: 0x04034b50, size: 30, name: 26, extra: 28 } as const;
const ENCRYPTED = 1;

/** A file in a zip as the directory describes it; the description is compared with the unpacked bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** The unpacked size in bytes, as stated in the directory. */
  readonly unpacked: number;
  /** The bytes as they are packed. */
  readonly packed: Uint8Array;
}

/** A zip that violates its format. */
export class DamagedZip extends Error {}

/** Whether bytes begin like a zip. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length >= END.size && viewOf(bytes).getUint32(0, true) === LOCAL.mark;
}

/**
 * The files of a zip, from its directory; nothing is unpacked.
 * @param max the most files; `null` is returned if there are more
 * @throws DamagedZip if the directory cannot be read
 */
export function zipEntries(bytes: Uint8Array, max: number): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + END.entries, true);
  if (count > max) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + END.directory, true);
  for (let left = count; left > 0; left -= 1) {
    if (at + CENTRAL.size > end || view.getUint32(at, true) !== CENTRAL.mark) throw new DamagedZip('no directory');
    const [name, extra, comment] = [CENTRAL.name, CENTRAL.extra, CENTRAL.comment].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    const nameAt = at + CENTRAL.size;
    entries.push({
      name: Buffer.from(bytes.subarray(nameAt, nameAt + name))
        .toString('utf8')
        .replaceAll('\\', '/')
        .replace(/^\/+/, ''),
      method: view.getUint16(at + CENTRAL.method, true),
      isEncrypted: (view.getUint16(at + CENTRAL.flags, true) & ENCRYPTED) !== 0,
      unpacked: view.getUint32(at + CENTRAL.unpacked, true),
      packed: packedBytes(
        bytes,
        view,
        view.getUint32(at + CENTRAL.local, true),
        view.getUint32(at + CENTRAL.packed, true),
      ),
    });
    at = nameAt + name + extra + comment;
  }
  return entries;
}

function packedBytes(bytes: Uint8Array, view: DataView, local: number, length: number): Uint8Array {
  if (local + LOCAL.size > bytes.length || view.getUint32(local, true) !== LOCAL.mark) throw new DamagedZip('no entry');
  const start =
    local + LOCAL.size + view.getUint16(local + LOCAL.name, true) + view.getUint16(local + LOCAL.extra, true);
  if (start + length > bytes.length) throw new DamagedZip('an entry beyond the end');
  return bytes.subarray(start, start + length);
}

/** Finds the end record: it is last, followed only by a comment. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END.size;
  for (let at = last; at >= Math.max(0, last - END.longestComment); at -= 1) {
    if (view.getUint32(at, true) === END.mark) return at;
  }
  throw new DamagedZip('no end');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Unpacks a file of a zip; stops at once if it exceeds its stated size.
 * @throws DamagedZip if it cannot be unpacked, or does not match its description
 */
export function unpack({ method, unpacked, packed }: ZipEntry): Uint8Array {
  if (method === 0 && packed.length === unpacked) return packed;
  if (method !== 8) throw new DamagedZip('packed in an unknown way');
  try {
    const bytes = inflateRawSync(packed, { maxOutputLength: Math.max(1, unpacked) });
    if (bytes.length === unpacked) return bytes;
  } catch {
    // The output is larger than stated, or the data cannot be unpacked.
  }
  throw new DamagedZip('not what was said');
}
