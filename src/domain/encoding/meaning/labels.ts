import { DUTY_LABELS, INNER_LABEL } from '../words/duty-labels.js';

export type LabelKind = keyof typeof DUTY_LABELS;

/** A label at the beginning of a text, with what stands behind it. */
export interface DutyLabel {
  readonly kind: LabelKind;
  /** Behind the colon; empty where the value stands below. */
  readonly value: string;
}

const KINDS: readonly LabelKind[] = ['time', 'support', 'lead', 'monitor', 'output', 'funding', 'place', 'content'];

/** The label that a text begins with; `null` where it begins with none. */
export function labelOfText(text: string): DutyLabel | null {
  for (const kind of KINDS) {
    const found = DUTY_LABELS[kind].exec(text);
    if (found !== null) return { kind, value: text.slice(found[0].length).trim() };
  }
  return null;
}

/** All labels of a text: at its beginning, and behind the ends of its sentences. */
export function labelsOfText(text: string): readonly DutyLabel[] {
  return text.split(INNER_LABEL).flatMap((part) => {
    const label = labelOfText(part.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
    return label === null ? [] : [label];
  });
}

/** Whether a text says who does something, or when: it belongs to the task before it. */
export function isWhoOrWhen(text: string): boolean {
  const kind = labelOfText(text)?.kind;
  return kind === 'lead' || kind === 'support' || kind === 'monitor' || kind === 'time';
}

/** A label's value without the sign that ends it. */
export function valueOf(text: string): string {
  return text.replace(/\s*[.;,]+\s*$/u, '').trim();
}
