import type { WrongWorkbook } from '../../domain/form/form.js';
import { BOUNDS } from './bounds.js';
import { DamagedZip, looksLikeZip, unpack, type ZipEntry, zipEntries } from './zip-directory.js';

/** The parts of a workbook that are read, unpacked. */
export type OpenedPackage =
  { readonly kind: 'parts'; readonly parts: ReadonlyMap<string, Uint8Array> } | { readonly kind: WrongWorkbook };

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** The parts needed for a workbook's values; all others, such as pictures and charts, are not unpacked. */
const READ =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|xl\/(?!calcChain)[^/]+\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|xl\/worksheets\/_rels\/[^/]+\.xml\.rels|xl\/threadedComments\/[^/]+\.xml|xl\/comments\/[^/]+\.xml|xl\/drawings\/[^/]+\.xml)$/i;

/**
 * Unpacks the parts of a workbook that are read. The stated size of each part is checked first, and unpacking stops as
 * soon as a part exceeds it.
 */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  if (Buffer.compare(Buffer.from(bytes.subarray(0, OLE.length)), OLE) === 0) {
    return {
      kind: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED_PACKAGE)
        ? 'encrypted'
        : 'old-excel',
    };
  }
  if (!looksLikeZip(bytes)) return { kind: 'not-a-workbook' };
  try {
    const entries = zipEntries(bytes, BOUNDS.parts);
    return entries === null ? { kind: 'too-many-parts' } : unpackAll(entries);
  } catch (error) {
    if (error instanceof DamagedZip) return { kind: 'damaged' };
    throw error;
  }
}

function unpackAll(entries: readonly ZipEntry[]): OpenedPackage {
  const wrong = forbidden(entries);
  if (wrong !== null) return { kind: wrong };
  const read = entries.filter(({ name }) => READ.test(name));
  if (!read.some(({ name }) => name === 'xl/workbook.xml')) return { kind: 'not-a-workbook' };
  const total = read.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > BOUNDS.unpacked || read.some((entry) => entry.unpacked > maxSizeOf(entry)))
    return { kind: 'unpacks-too-large' };
  return { kind: 'parts', parts: new Map(read.map((entry) => [entry.name, unpack(entry)])) };
}

/** The reason to refuse a workbook with macros or encryption, which a form never has. */
function forbidden(entries: readonly ZipEntry[]): WrongWorkbook | null {
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'encrypted';
  const names = entries.map(({ name }) => name.toLowerCase());
  if (names.some((name) => /vbaproject|^xl\/(macrosheets|activex|embeddings)\//.test(name))) return 'macros';
  if (names.some((name) => /^xl\/(externallinks\/|connections\.xml|querytables\/)/.test(name))) return 'external-links';
  return null;
}

function maxSizeOf({ name }: ZipEntry): number {
  if (/worksheets\/[^/]+$/i.test(name)) return BOUNDS.sheet;
  return /strings/i.test(name) ? BOUNDS.texts : BOUNDS.other;
}
