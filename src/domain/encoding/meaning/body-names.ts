import { BRACKETS, NAME_PARTS, SENTENCES } from '../words/duty-sentences.js';
import { listedNames } from '../../plan/listed-names.js';
import { HEADINGS } from '../words/headings.js';

/** The name of a body at the beginning of a text, and the text after it. */
export interface NamedBody {
  readonly name: string;
  readonly rest: string;
}

/** The longest name of a body, in characters; a longer text is a sentence. */
const LONGEST = 400;

/**
 * The body that is the subject of a sentence: the words before its verb, or before a colon.
 * @returns `null` if the text does not begin with a body, or no duty follows
 */
export function bodyAtStart(text: string): NamedBody | null {
  const plain = text.replace(SENTENCES.opener, '');
  if (!HEADINGS.body.test(plain)) return null;
  const end = endOfName(plain);
  if (end === null || end > LONGEST) return null;
  const name = cleanName(plain.slice(0, end));
  const rest = plain.slice(end);
  return name === '' ? null : (bodyGivenBy(rest) ?? { name, rest });
}

/** The body to which another gives a duty: `UBND tỉnh giao Sở A chủ trì`. */
function bodyGivenBy(rest: string): NamedBody | null {
  const gives = SENTENCES.gives.exec(rest)?.[0];
  const given = gives === undefined ? null : bodyAtStart(rest.slice(gives.length));
  return given !== null && HEADINGS.charge.test(given.rest) ? given : null;
}

/** The text with the words in brackets replaced by other characters, so that each offset stays. */
function withoutBrackets(text: string): string {
  return text.replace(BRACKETS, (found) => found.replace(/\S/gu, '¤'));
}

/** The index at which a name ends: before an adverb or verb, or at a colon. Text in brackets is skipped. */
function endOfName(text: string): number | null {
  const blank = withoutBrackets(text);
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

/** A name without trailing brackets and punctuation. */
export function cleanName(text: string): string {
  return text
    .replace(BRACKETS, '')
    .replace(/[\s,;:.]+$/u, '')
    .replace(SENTENCES.wordsBehind, '')
    .trim();
}

/** The supporting bodies in a text: `phối hợp với các sở, ban, ngành`. */
export function supportIn(text: string): string | null {
  const before = SENTENCES.supporters.exec(text)?.[1];
  if (before !== undefined && HEADINGS.body.test(before)) return cleanName(before);
  for (const found of text.matchAll(SENTENCES.support)) {
    const rest = text.slice(found.index + found[0].length);
    if (!HEADINGS.body.test(rest)) continue;
    const name = cleanName(rest.slice(0, endOfSupport(rest)));
    if (name !== '' && name.length <= LONGEST) return name;
  }
  return null;
}

function endOfSupport(text: string): number {
  const blank = withoutBrackets(text);
  const ends = [SENTENCES.verb, SENTENCES.stops].map((pattern) => pattern.exec(blank)?.index ?? Infinity);
  return Math.min(...ends, text.length);
}

/** The body in brackets behind a task: `(Trung tâm A chủ trì; các khoa phối hợp)`. */
export function bodyInBrackets(text: string): string | null {
  const name = SENTENCES.leaderInBrackets.exec(text)?.[1];
  return name !== undefined && HEADINGS.body.test(name) ? cleanName(name) : null;
}

/**
 * The first body within a text that has a duty: `…: Ban Thường trực phải chuyển ngay …`, `Đối với … thì Sở A có trách
 * nhiệm …`. Behind a colon, and behind a clause that begins the sentence, any verb of a task gives it.
 */
export function bodyWithin(text: string): string | null {
  const hasClause = SENTENCES.clause.test(text);
  for (const { 0: found, index } of text.matchAll(SENTENCES.within)) {
    const named = bodyAtStart(text.slice(index + found.length));
    if (named === null || SENTENCES.referring.test(named.name) || SENTENCES.cutOff.test(named.name)) continue;
    const isOpen = found.startsWith(':') || (hasClause && found.startsWith(','));
    const isVerb =
      HEADINGS.charge.test(named.rest) ||
      (found.startsWith(',') && SENTENCES.several.test(named.name) && SENTENCES.verb.exec(named.rest)?.index === 0);
    if (SENTENCES.duty.test(named.rest) || (isOpen && isVerb)) return named.name;
  }
  return null;
}

/** The bodies named behind a task: `… – Trường A thực hiện; Trường B hỗ trợ thực hiện.` */
export function bodiesAtEnd(text: string): { readonly lead: string | null; readonly support: string | null } | null {
  const [, lead = '', support = null] = SENTENCES.atEnd.exec(text) ?? [];
  const helper = lead.replace(SENTENCES.helps, '');
  if (!HEADINGS.body.test(lead) || SENTENCES.verb.test(helper)) return null;
  if (helper !== lead) return { lead: null, support: cleanName(helper) };
  return { lead: cleanName(lead), support: support === null ? null : cleanName(support) };
}

/** The name of a body that is a heading for its duties; `null` for another heading. */
export function bodyOfHeading(heading: string): string | null {
  const addressed = heading.replace(HEADINGS.opener, '');
  const plain = addressed.replace(/\s*:\s*$/u, '').trim();
  // Whoever is asked to do something is a body, whatever it is called: `Đề nghị các nhà trường`.
  const isAsked = SENTENCES.asking.test(heading) && !isSentence(plain) && plain.length <= 160;
  if (!HEADINGS.body.test(plain)) return isAsked ? plain : null;
  // `Giao Sở A là cơ quan đầu mối, …:` is a sentence about the body that it begins with; `Các sở tham gia dự án` names some.
  const named = bodyAtStart(plain);
  const isAbout =
    addressed !== heading ||
    (heading.endsWith(':') && !SENTENCES.several.test(plain)) ||
    SENTENCES.leadsBehind.test(named?.rest ?? '');
  if (named !== null && isAbout && SENTENCES.saidOfBody.test(named.rest)) return named.name;
  if (plain.length > LONGEST || isSentence(plain)) return null;
  return plain.replace(NAME_PARTS.role, '').trim();
}

/** Whether a heading says something behind a colon, or ends as a sentence: then it is no name. `Các xã: A, B` is one. */
function isSentence(heading: string): boolean {
  const said = /:\s+(\p{L}.*)$/u.exec(heading.replace(BRACKETS, ''))?.[1] ?? '';
  return SENTENCES.verb.test(` ${said}`) || (heading.endsWith('.') && SENTENCES.verb.test(heading));
}

/** Splits a list of bodies into names: `Các Sở, ngành, UBND cấp xã` has two, a group and a kind of body. */
export function namesIn(words: string): readonly string[] {
  return partsOf(words)
    .flatMap(
      (part) =>
        (part.length <= LONGEST ? listedNames(part) : null) ?? (bodyAtStart(part)?.name ?? part).split(NAME_PARTS.list),
    )
    .map((name) => cleanName(name).replace(NAME_PARTS.joint, ''))
    .filter((name) => name !== '');
}

/** Cuts at semicolons; a part that names no type of body goes on with the list before it: `các Sở: A; B`. */
function partsOf(words: string): readonly string[] {
  const parts: string[][] = [];
  let isInList = false;
  for (const part of words.split(/;\s*/u)) {
    if (isInList && /^\p{Lu}/u.test(part) && !HEADINGS.body.test(part)) {
      parts.at(-1)?.push(part);
      continue;
    }
    isInList = part.length <= LONGEST && listedNames(part) !== null;
    parts.push([part]);
  }
  return parts.map((part) => part.join('; '));
}
