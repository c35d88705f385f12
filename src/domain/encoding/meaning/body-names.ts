import { BRACKETS, NAME_PARTS, SENTENCES } from '../words/duty-sentences.js';
import { HEADINGS } from '../words/headings.js';

/** A body at the beginning of a text, and what follows it. */
export interface NamedBody {
  readonly name: string;
  readonly rest: string;
}

/** No name of bodies is longer; what is, is a sentence. */
const LONGEST = 260;

/**
 * The body that a sentence begins with: up to what it has to do. A colon ends a name, too.
 * @returns `null` where the text begins otherwise, or nothing follows that a body could do
 */
export function bodyAtStart(text: string): NamedBody | null {
  const plain = text.replace(SENTENCES.opener, '');
  if (!HEADINGS.body.test(plain)) return null;
  const end = endOfName(plain);
  if (end === null || end > LONGEST) return null;
  const name = cleanName(plain.slice(0, end));
  return name === '' ? null : { name, rest: plain.slice(end) };
}

/** Where a name ends: before an adverb or a verb, at a colon; brackets are passed over. */
function endOfName(text: string): number | null {
  const blank = text.replace(BRACKETS, (found) => '¤'.repeat(found.length));
  const charged = SENTENCES.charged.exec(blank);
  const found = SENTENCES.verb.exec(blank);
  const isCharged = charged !== null && (found === null || charged.index <= found.index);
  const end = isCharged ? adverbAfter(blank, charged.index + charged[0].length) : (found?.index ?? null);
  const colon = blank.indexOf(':');
  const stop = /[.;]/u.exec(blank)?.index ?? -1;
  if (end === null) return colon > 0 && (stop === -1 || colon < stop) ? colon : null;
  if (stop !== -1 && stop < end && !/^;\s+\p{Ll}/u.test(blank.slice(stop))) return null;
  return colon > 0 && colon < end ? colon : end;
}

function adverbAfter(text: string, from: number): number | null {
  const found = SENTENCES.adverb.exec(text.slice(from));
  return found === null ? null : from + found.index;
}

/** A name without brackets behind it, and without signs at its end. */
export function cleanName(text: string): string {
  return text
    .replace(BRACKETS, '')
    .replace(/[\s,;:.]+$/u, '')
    .trim();
}

/** The bodies that a text says to work with: `phối hợp với các sở, ban, ngành`. */
export function supportIn(text: string): string | null {
  for (const found of text.matchAll(SENTENCES.support)) {
    const rest = text.slice(found.index + found[0].length);
    if (!HEADINGS.body.test(rest)) continue;
    const name = cleanName(rest.slice(0, endOfSupport(rest)));
    if (name !== '' && name.length <= LONGEST) return name;
  }
  return null;
}

function endOfSupport(text: string): number {
  const blank = text.replace(BRACKETS, (found) => '¤'.repeat(found.length));
  const ends = [SENTENCES.verb, SENTENCES.stops].map((pattern) => pattern.exec(blank)?.index ?? Infinity);
  return Math.min(...ends, text.length);
}

/** The first body in the middle of a text that has a duty of its own: `…: Ban Thường trực phải chuyển ngay …`. */
export function bodyWithin(text: string): string | null {
  for (const { index } of text.matchAll(/(?<=[:;.,])\s+(?=\p{L})/gu)) {
    const named = bodyAtStart(text.slice(index).trim());
    if (named !== null && SENTENCES.duty.test(named.rest)) return named.name;
  }
  return null;
}

/** Whether a heading is the name of one or more bodies, whose duties stand below it. */
export function bodyOfHeading(heading: string): string | null {
  const plain = heading
    .replace(HEADINGS.opener, '')
    .replace(/\s*:\s*$/u, '')
    .trim();
  if (!HEADINGS.body.test(plain) || plain.length > LONGEST) return null;
  return plain.replace(NAME_PARTS.role, '').trim();
}

/** The bodies of a list: `Các Sở, ngành, UBND cấp xã` names two, a group and a kind of body. */
export function namesIn(words: string): readonly string[] {
  return words
    .split(/;\s*/u)
    .flatMap((part) => (bodyAtStart(part)?.name ?? part).split(NAME_PARTS.list))
    .map((name) => cleanName(name).replace(NAME_PARTS.joint, ''))
    .filter((name) => name !== '');
}
