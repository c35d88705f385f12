/** XML that breaks off within a tag. */
export class BrokenXml extends Error {}

/**
 * Visits every opening tag by its name without prefix, with what stands behind the name. Tags are found as the reader
 * finds them: quotes may hold any sign, comments and the like hold no tag.
 * @param visit gives back what ends the visit, or `null`
 * @throws BrokenXml where a tag has no end
 */
export function visitTags<T>(text: string, visit: (local: string, rest: string) => T | null): T | null {
  let at = text.indexOf('<');
  while (at !== -1) {
    const end = endOf(text, at);
    const first = text.charAt(at + 1);
    if (first !== '!' && first !== '?' && first !== '/') {
      const tag = text.slice(at + 1, end);
      const name = /^[^ \t\r\n]*/.exec(tag.replace(/\/$/, ''))?.[0] ?? '';
      const ended = visit(name.slice(name.indexOf(':') + 1), tag.slice(name.length));
      if (ended !== null) return ended;
    }
    at = text.indexOf('<', end + 1);
  }
  return null;
}

/** The place of the sign that ends what begins with the `<` at a place. */
function endOf(text: string, at: number): number {
  const closer = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : null;
  if (closer !== null) return found(text.indexOf(closer, at + 4)) + 2;
  if (text.startsWith('<?', at)) return found(text.indexOf('?>', at + 2)) + 1;
  if (text.startsWith('<!', at) || text.startsWith('</', at)) return found(text.indexOf('>', at + 2));
  let end = at + 1;
  for (;;) {
    STOP.lastIndex = end;
    const stop = STOP.exec(text);
    if (stop === null) throw new BrokenXml('a tag without an end');
    if (stop[0] === '>') return stop.index;
    end = found(text.indexOf(stop[0], stop.index + 1)) + 1;
  }
}

const STOP = /[>"']/g;

function found(at: number): number {
  if (at === -1) throw new BrokenXml('a tag without an end');
  return at;
}

/** XML's own white space, and no other: any other sign is part of a name or a value. */
const BLANK = String.raw`[ \t\r\n]*`;
const ATTRIBUTE = new RegExp(
  `${BLANK}([^ \\t\\r\\n=]+)(?:${BLANK}=${BLANK}(?:"([^"]*)"?|'([^']*)'?|([^ \\t\\r\\n]*)))?`,
  'y',
);

/**
 * The attributes of a tag, one after the other, so that nothing within a value is taken for one; of two with one name
 * the last counts. Values are as they are written, their references unread.
 * @param rest what stands behind the tag's name
 */
export function attributesOf(rest: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(rest); match !== null; match = ATTRIBUTE.exec(rest)) {
    attributes.set(match[1] ?? '', match[2] ?? match[3] ?? match[4] ?? '');
  }
  return attributes;
}
