import { isUtf8 } from 'node:buffer';

const DECLARED = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"']*)["']/i;

/**
 * Converts the parts to UTF-8, the only encoding that is measured and read; XML may also be UTF-16.
 * @returns `null` where a part is in another encoding
 */
export function inUtf8(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> | null {
  const decoded = new Map<string, Uint8Array>();
  for (const [name, bytes] of parts) {
    const utf8 = asUtf8(bytes);
    if (utf8 === null) return null;
    decoded.set(name, utf8);
  }
  return decoded;
}

function asUtf8(bytes: Uint8Array): Uint8Array | null {
  const wide = wideEncoding(bytes);
  if (wide !== null) return Buffer.from(new TextDecoder(wide).decode(bytes));
  if (!isUtf8(bytes)) return null;
  const [, declared] =
    DECLARED.exec(
      Buffer.from(bytes.subarray(0, 200))
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, ''),
    ) ?? [];
  return declared === undefined || /^(?:utf-?8|us-ascii|ascii)$/i.test(declared) ? bytes : null;
}

/** UTF-16 begins with a byte order mark, or with `<` and a zero byte. */
function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const begins = (a: number, b: number): boolean => first === a && second === b;
  if (begins(0xff, 0xfe) || begins(0x3c, 0)) return 'utf-16le';
  return begins(0xfe, 0xff) || begins(0, 0x3c) ? 'utf-16be' : null;
}
