/** Where the colon of a key without quotes stands; -1 where there is no such key. */
export function plainKeyEnd(text: string, from: number): number {
  let at = from;
  while (isOfKey(text.charCodeAt(at), at > from)) at += 1;
  if (at === from || text.charCodeAt(at) !== COLON) return -1;
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : LINE_END;
  return next === BLANK || next === LINE_END || next === RETURN ? at : -1;
}

/** ASCII letters, digits, `_`, and the one other letter of official addresses; within a key `.` and `-` too. */
function isOfKey(code: number, within: boolean): boolean {
  if (code >= 0x61) return code <= 0x7a || code === 0x111;
  if (code >= 0x41) return code <= 0x5a || code === 0x5f;
  return (code >= 0x30 && code <= NINE) || (within && (code === 0x2d || code === 0x2e));
}

const [NINE, COLON, LINE_END, RETURN, BLANK] = [0x39, 0x3a, 0x0a, 0x0d, 0x20];
