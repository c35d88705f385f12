/** XML that ends within a tag. */
export class BrokenXml extends Error {}

/**
 * Calls `visit` for every opening tag, with its name without prefix, and the text after the name. Tags are found as the
 * workbook reader finds them: quotes may contain any character, comments and CDATA contain no tags.
 * @param visit returns a value to stop, or `null` to continue
 * @throws BrokenXml if a tag has no end
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

/** The index of the character that ends what begins with the `<` at an index. */
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

/** The white space of XML; any other character is part of a name or a value. */
const BLANK = String.raw`[ \t\r\n]*`;
const ATTRIBUTE = new RegExp(
  `${BLANK}([^ \\t\\r\\n=]+)(?:${BLANK}=${BLANK}(?:"([^"]*)"?|'([^']*)'?|([^ \\t\\r\\n]*)))?`,
  'y',
);

/**
 * The attributes of a tag; of two with the same name the last one counts. Values are as written, without resolving
 * references.
 * @param rest the text after the tag's name
 */
export function attributesOf(rest: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(rest); match !== null; match = ATTRIBUTE.exec(rest)) {
    attributes.set(match[1] ?? '', match[2] ?? match[3] ?? match[4] ?? '');
  }
  return attributes;
}
