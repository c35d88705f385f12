import type { Speaker } from '../commands/context.js';
import { refusalOf } from '../commands/mistakes/refusal-of.js';
import { Mistaken } from '../app/mistakes/mistaken.js';
import type { Mistake } from '../app/mistakes/mistake.js';
import type { Lang, Refusal, Text } from '../domain/text/text.js';
import { Refusal as RefusalError } from '../domain/text/text.js';
import type { Problem } from '../reports/html/site/site-frame.js';
import type { SiteWorld } from './site-world.js';

/** Mistakes that the person may confirm: the same record may be meant a second time. */
const TWICE: readonly Mistake['kind'][] = ['same-entry', 'same-difficulty', 'same-own-item', 'same-action'];

/** A screen without colours and line breaks: the browser wraps sentences. */
export const PLAIN = { color: false, width: 1000, isTerminal: false };

/**
 * The reason why a write failed, in the sentences of the commands, without hints that only fit a command line.
 * @returns `null` for a fault of ours
 */
export async function problemOf(error: unknown, world: SiteWorld, lang: Lang): Promise<Problem | null> {
  const refusal = await refusalFor(error, world, lang);
  if (refusal === null) return null;
  const isTwice = error instanceof Mistaken && TWICE.includes(error.mistake.kind);
  return {
    text: onPage(refusal.text) ?? refusal.text,
    hint: refusal.hint === null ? null : onPage(refusal.hint),
    isTwice,
  };
}

async function refusalFor(error: unknown, world: SiteWorld, lang: Lang): Promise<Refusal | null> {
  if (error instanceof RefusalError) return error;
  if (!(error instanceof Mistaken)) return world.refusalOf(error);
  return refusalOf(error.mistake, speakerOf(world, lang));
}

/** The context that the sentences of a mistake depend on. */
export function speakerOf(world: SiteWorld, lang: Lang): Speaker {
  return { lang, screen: PLAIN, unit: world.unit, today: world.today() };
}

/** The sentences that name no command or option; `null` if there are none. */
export function onPage({ vi, en }: Text): Text | null {
  const kept = { vi: withoutCommands(vi), en: withoutCommands(en) };
  return kept.vi === '' || kept.en === '' ? null : kept;
}

/** The texts that fit the page, without those that only name commands. */
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
