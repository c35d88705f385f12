import type { Speaker } from '../commands/context.js';
import { refusalOf } from '../commands/mistakes/refusal-of.js';
import { Mistaken } from '../app/mistakes/mistaken.js';
import type { Mistake } from '../app/mistakes/mistake.js';
import type { Lang, Refusal, Text } from '../domain/text/text.js';
import { Refusal as RefusalError } from '../domain/text/text.js';
import type { Problem } from '../reports/html/desk/desk-frame.js';
import type { PageWorld } from './page-world.js';

/** The same again was meant, perhaps. */
const TWICE: readonly Mistake['kind'][] = ['same-entry', 'same-difficulty', 'same-own-item'];

/** A screen without colours and of no width: sentences are wrapped by the browser. */
export const PLAIN = { color: false, width: 1000, isTerminal: false };

/**
 * What keeps a write from being done, in the sentences of the commands, without what only a command line can do.
 * @returns `null` for a fault of ours
 */
export async function problemOf(error: unknown, world: PageWorld, lang: Lang): Promise<Problem | null> {
  const refusal = await refusalFor(error, world, lang);
  if (refusal === null) return null;
  const isTwice = error instanceof Mistaken && TWICE.includes(error.mistake.kind);
  return {
    text: onPage(refusal.text) ?? refusal.text,
    hint: refusal.hint === null ? null : onPage(refusal.hint),
    isTwice,
  };
}

async function refusalFor(error: unknown, world: PageWorld, lang: Lang): Promise<Refusal | null> {
  if (error instanceof RefusalError) return error;
  if (!(error instanceof Mistaken)) return world.refusalOf(error);
  return refusalOf(error.mistake, speakerOf(world, lang));
}

/** What the sentences of a mistake depend on. */
export function speakerOf(world: PageWorld, lang: Lang): Speaker {
  return { lang, screen: PLAIN, unit: world.unit, today: world.today() };
}

/** Sentences, less those that name a command or an option; `null` where none is left. */
export function onPage({ vi, en }: Text): Text | null {
  const kept = { vi: withoutCommands(vi), en: withoutCommands(en) };
  return kept.vi === '' || kept.en === '' ? null : kept;
}

/** Texts for the page, without those that are of commands alone. */
export function allOnPage(texts: readonly Text[]): readonly Text[] {
  return texts.flatMap((one) => onPage(one) ?? []);
}

function withoutCommands(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .split(/(?<=[.!?…:])\s+(?=\p{Lu})/u)
        .filter((sentence) => !/\bdcs [a-z]|(?:^|\s)--?[a-z]/.test(sentence))
        .join(' '),
    )
    .filter((line) => line.trim() !== '')
    .join('\n');
}
