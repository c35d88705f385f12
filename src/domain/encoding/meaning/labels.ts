import { DUTY_LABELS, INNER_LABEL } from '../words/duty-labels.js';
import { SENTENCES } from '../words/duty-sentences.js';

export type LabelKind = keyof typeof DUTY_LABELS;

/** A label at the beginning of a text, with its value. */
export interface DutyLabel {
  readonly kind: LabelKind;
  /** The text after the colon; empty if the value is on the next line. */
  readonly value: string;
}

const KINDS: readonly LabelKind[] = ['time', 'support', 'lead', 'monitor', 'output', 'funding', 'place', 'content'];

/** The label at the beginning of a text; `null` if there is none. */
export function labelOfText(text: string): DutyLabel | null {
  for (const kind of KINDS) {
    const found = DUTY_LABELS[kind].exec(text);
    if (found !== null) return { kind, value: text.slice(found[0].length).trim() };
  }
  return null;
}

/** All labels of a text: at its beginning, and at the beginning of a later sentence. */
export function labelsOfText(text: string): readonly DutyLabel[] {
  return text.split(INNER_LABEL).flatMap((part) => {
    const label = labelOfText(part.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
    return label === null ? [] : [label];
  });
}

/** Whether a text states only who and when, so that it belongs to the task before it. */
export function isWhoOrWhen(text: string): boolean {
  const kind = labelOfText(text)?.kind;
  return kind === 'lead' || kind === 'support' || kind === 'monitor' || kind === 'time';
}

/** A label's value without its final punctuation. */
export function valueOf(text: string): string {
  return text.replace(/\s*[.;,]+\s*$/u, '').trim();
}

/**
 * `Phòng A phối hợp Khoa B`, `Sở A chủ trì, phối hợp với Sở B`, `Sở A chủ trì; Sở B phối hợp` after a label for who
 * does it, or in its column, name both.
 */
export function leadAndSupport(words: string): { readonly lead: string; readonly support: string | null } {
  const supporters = SENTENCES.supporters.exec(words)?.[1] ?? null;
  const [before = words, behind = null] = words.split(SENTENCES.together, 2);
  const lead = before.replace(SENTENCES.leads, '');
  const support = supporters ?? behind;
  return { lead: valueOf(lead), support: support === null ? null : valueOf(support) };
}

/** Only the first sentence states the time; others may follow it. */
export function firstSentence(text: string): string {
  return valueOf(text.split(/(?<=\p{L}{2})\.\s+(?=\p{Lu})/u)[0] ?? text);
}
