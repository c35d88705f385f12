/** Names that Windows reserves for devices, whatever the ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)$/i;

/** Characters that Windows forbids in names, or that are invisible. */
const NOT_IN_NAMES = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f]/g;

/** The length limit: some systems cannot store longer names. */
const MAX_BYTES = 240;

/** A file name that every system can store, composed, as similar as possible to the given one. */
export function portableName(name: string): string {
  const allowed = trimEnd(name.normalize('NFC').replace(NOT_IN_NAMES, '-')) || '-';
  const dot = allowed.lastIndexOf('.');
  const stem = dot <= 0 ? allowed : allowed.slice(0, dot);
  const ending = dot <= 0 ? '' : allowed.slice(dot);
  const first = stem.split('.')[0] ?? '';
  // Windows ignores blanks at the end when it looks for reserved names.
  const free = RESERVED.test(first.trimEnd()) ? `_${stem}` : stem;
  return shorten(free, MAX_BYTES - Buffer.byteLength(ending)) + ending;
}

/** Removes dots and blanks at the end, as Windows does. */
function trimEnd(name: string): string {
  let end = name.length;
  while (end > 0 && '. '.includes(name[end - 1] ?? '')) end -= 1;
  return name.slice(0, end);
}

function shorten(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let short = '';
  let room = bytes;
  for (const char of text) {
    room -= Buffer.byteLength(char);
    if (room < 0) break;
    short += char;
  }
  return trimEnd(short);
}
