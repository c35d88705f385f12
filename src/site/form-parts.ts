/** One field of a submitted form. */
export interface FormPart {
  readonly name: string;
  /** `null` for a field that is no file; a file that was not chosen has an empty one. */
  readonly filename: string | null;
  readonly bytes: Uint8Array;
}

const CRLF = '\r\n';

/** Splits the body of a submitted form into its fields. @returns `null` for a body that is not from a form */
export function formParts(type: string, body: Uint8Array): readonly FormPart[] | null {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return urlEncoded(bytes.toString('latin1'));
  const [, quoted, plain] =
    /^multipart\/form-data\s*;.*\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type) ?? [];
  const boundary = quoted ?? plain;
  return boundary === undefined ? null : multipart(bytes, boundary);
}

function urlEncoded(text: string): readonly FormPart[] {
  return [...new URLSearchParams(text)].map(([name, value]) => ({
    name,
    filename: null,
    bytes: Buffer.from(value, 'utf8'),
  }));
}

/** The format of RFC 7578 as browsers write it. */
function multipart(body: Buffer, boundary: string): readonly FormPart[] | null {
  const delimiter = `${CRLF}--${boundary}`;
  const parts: FormPart[] = [];
  // The first delimiter has no line end before it.
  let at = body.indexOf(delimiter.slice(CRLF.length));
  if (at !== 0) return null;
  at += delimiter.length - CRLF.length;
  while (body.toString('latin1', at, at + 2) !== '--') {
    const headEnd = body.indexOf(CRLF + CRLF, at);
    const end = headEnd < 0 ? -1 : body.indexOf(delimiter, headEnd + CRLF.length);
    if (end < 0) return null;
    const head = body.toString('utf8', at, headEnd);
    const name = parameter(head, 'name');
    if (name === null) return null;
    const filename = parameter(head, 'filename');
    // A part without a byte has its delimiter right after the head.
    const from = Math.min(headEnd + 2 * CRLF.length, end);
    parts.push({ name, filename, bytes: body.subarray(from, end) });
    at = end + delimiter.length;
  }
  return parts;
}

/** A parameter of `Content-Disposition`; quotes and line ends in it are written as browsers do. */
function parameter(head: string, name: string): string | null {
  const line = head.split(CRLF).find((one) => /^content-disposition:\s*form-data\s*;/i.test(one));
  const found = new RegExp(`;\\s*${name}="([^"]*)"`, 'i').exec(line ?? '')?.[1];
  return found === undefined ? null : found.replaceAll('%22', '"').replaceAll('%0D%0A', CRLF);
}
