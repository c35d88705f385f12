import { capitalised } from '../text/letter-case.js';
import { COUNTRY, STANDING_LAST } from './phrase-words.js';
import type { Plan } from './plan.js';
import { textOf, walk } from './plan-index.js';

/**
 * The plan with issuer and subject as they are written within a sentence. Letterheads and titles print them in capitals,
 * where a sentence would not. A word's case is taken from the plan's own text; a word that does not occur there is in
 * small letters.
 */
export function withSpokenNames(plan: Plan): Plan {
  const { subject, issuer, 'issued-with': by } = plan;
  const names = [subject, issuer.name, issuer.parent, by?.type ?? null, by?.issuer ?? null];
  if (!names.some((text) => text !== null && (isCapitals(text) || STANDING_LAST.test(text)))) return plan;
  const forms = formsIn(plan);
  const spoken = <T extends string | null>(text: T): T | string =>
    text !== null && isCapitals(text) ? inSentence(text, forms) : text;
  const spokenBody = <T extends string | null>(text: T): T | string => standingFirst(spoken(text));
  return {
    ...plan,
    subject: spoken(subject),
    issuer: { ...issuer, name: spokenBody(issuer.name), parent: spokenBody(issuer.parent) },
    // The type of a document begins with a capital, as a name does.
    ...(by === undefined
      ? {}
      : {
          'issued-with': {
            ...by,
            type: by.type === null ? null : capitalised(spoken(by.type)),
            issuer: spokenBody(by.issuer),
          },
        }),
  };
}

function standingFirst<T extends string | null>(name: T): T | string {
  const [, body, standing] = (name === null ? null : STANDING_LAST.exec(name.normalize('NFC'))) ?? [];
  return body === undefined || standing === undefined ? name : `${standingName(standing)} ${body}`;
}

/** The committee's name with two capitals, however it is printed. */
function standingName(words: string): string {
  const [ban = '', ...kind] = words.toLocaleLowerCase('vi').split(/\s+/);
  return `${capitalised(ban)} ${capitalised(kind.join(' '))}`;
}

/** Several words without a small letter: a single one may be an abbreviation. */
function isCapitals(text: string): boolean {
  return /\s/u.test(text.trim()) && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** How often each spelling of a word occurs, by the word and by the word with a neighbour. */
type Forms = ReadonlyMap<string, ReadonlyMap<string, number>>;

const WORD = /[\p{L}\p{N}]+/gu;

function formsIn(plan: Plan): Forms {
  const forms = new Map<string, Map<string, number>>();
  const add = (key: string, form: string): void => {
    const known = forms.get(key) ?? new Map<string, number>();
    known.set(form, (known.get(form) ?? 0) + 1);
    forms.set(key, known);
  };
  const nodes = [...walk(plan)].flatMap(({ node }) => textOf(node));
  for (const text of [...(plan.preamble ?? []), ...nodes, ...(plan.closing ?? []), ...(plan.recipients ?? [])]) {
    if (isCapitals(text)) continue;
    const words = [...text.matchAll(WORD)];
    for (const [at, { 0: word, index }] of words.entries()) {
      // The first word of a sentence has a capital whatever it is.
      if (at === 0 || /[.:;!?“"(]\s*$/u.test(text.slice(0, index))) continue;
      for (const key of keysOf(
        words.map(([one]) => one),
        at,
      ))
        add(key, word);
    }
  }
  return forms;
}

function keysOf(words: readonly string[], at: number): readonly string[] {
  const [before, word, after] = [at - 1, at, at + 1].map((n) => (words[n] ?? '').toLocaleLowerCase('vi'));
  return [`${before ?? ''} ${word ?? ''}|`, `|${word ?? ''} ${after ?? ''}`, word ?? ''];
}

function inSentence(text: string, forms: Forms): string {
  const words = text.match(WORD) ?? [];
  let at = -1;
  const cased = text.replace(WORD, (word) => {
    at += 1;
    const [before = '', after = '', alone = ''] = keysOf(words, at);
    const beside = mostCommon(merged(forms.get(before), forms.get(after)));
    return beside ?? mostCommon(forms.get(alone)) ?? unknown(word);
  });
  return capitalised(
    cased.replace(COUNTRY, (name) => name.replace(/(?<!\p{L})\p{L}/gu, (first) => first.toLocaleUpperCase('vi'))),
  );
}

/** A word that the text does not have; an abbreviation, which has no vowel, keeps its capitals. */
function unknown(word: string): string {
  return ABBREVIATION.test(word) ? word : word.toLocaleLowerCase('vi');
}

const ABBREVIATION = /^(?:\p{N}+|UBND|H\u0110ND|MTTQ|[BCD\u0110GHKLMNPQRSTVX]{2,})$/u;

function merged(...counts: readonly (ReadonlyMap<string, number> | undefined)[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const one of counts) for (const [form, count] of one ?? []) sum.set(form, (sum.get(form) ?? 0) + count);
  return sum;
}

function mostCommon(counts: ReadonlyMap<string, number> | undefined): string | null {
  return [...(counts ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
