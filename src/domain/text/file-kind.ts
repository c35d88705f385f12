/** Kinds of file that people save in place of a text, recognised by their first bytes. */
export type FileKind =
  'word' | 'excel' | 'open-document' | 'zip' | 'old-office' | 'pdf' | 'rtf' | 'picture' | 'web-page';

/**
 * The kind of a file from an office program, a scanner or a camera; `null` if it may be text.
 * @param bytes the beginning of the file
 */
export function fileKindOf(bytes: Uint8Array): FileKind | null {
  // Reads only a few bytes first, because every file is checked and nearly all are text.
  const head = latin1(bytes.subarray(0, 8));
  if (head.startsWith('PK\u0003\u0004')) return zipKind(latin1(bytes.subarray(0, 4096)));
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'old-office';
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (head.startsWith('\u0089PNG') || head.startsWith('\u00ff\u00d8\u00ff') || head.startsWith('GIF8'))
    return 'picture';
  if (/^(?:Rar!\x1a|7z\u00bc\u00af|\x1f\u008b)/.test(head)) return 'zip';
  // A page that a browser or a mail program saved; no plan and no report begins like this.
  if (head.replace(/^\u00ef\u00bb\u00bf/, '').startsWith('<') && isWebPage(bytes)) return 'web-page';
  return null;
}

/** Whether a file in the container of old Office files holds a locked new one: Word wraps it so when it sets a password. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...new TextEncoder().encode('EncryptedPackage')].flatMap((byte) => [byte, 0]);
  const first = name[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, n) => bytes[at + n] === byte)) return true;
  }
  return false;
}

/** The first file names in the archive show which program wrote it. */
function zipKind(head: string): FileKind {
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument')) return 'open-document';
  if (head.includes('word/')) return 'word';
  if (head.includes('xl/')) return 'excel';
  return 'zip';
}

function isWebPage(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?<(?:!doctype html|html|\?xml)[\s>]/i.test(latin1(bytes.subarray(0, 64)));
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
