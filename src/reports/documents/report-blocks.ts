import { capitalised } from '../../domain/text/letter-case.js';
import type { Period } from '../../domain/calendar/period.js';
import { proseOf, type WithProse } from '../../domain/unit/prose.js';
import { ended } from '../../locale/document-sentences.js';
import { words } from '../model/inline.js';
import type { Block } from '../model/official-document.js';

/** A paragraph of plain words, or with a label a point of an enumeration. */
export function plainParagraph(text: string, label: string | null = null): Block {
  return { kind: 'paragraph', label, text: words(text) };
}

/** A note below a table, on how to read it. */
export function tableNote(text: string): Block {
  return { kind: 'paragraph', label: null, text: words(text), isNote: true };
}

/** A person's prose under a heading of a report, one paragraph a line. */
export function writtenParagraphs(own: WithProse, period: Period, heading: string): readonly Block[] {
  const lines = proseOf(own, period, heading)?.split('\n') ?? [];
  return lines.filter((line) => line.trim() !== '').map((line) => plainParagraph(line.trim()));
}

/** A list below the sentence that introduces it; no block if the list is empty. */
export function listUnder(lead: string, lines: readonly string[]): readonly Block[] {
  if (lines.length === 0) return [];
  return [plainParagraph(lead), { kind: 'list', items: lines.map((line) => words(ended(capitalised(line)))) }];
}

/** Names in one sentence, or in a list where a name contains a semicolon. */
export function namesUnder(lead: string, names: readonly string[]): readonly Block[] {
  if (names.length === 0) return [];
  const isPlain = names.length === 1 || names.every((name) => !name.includes(';'));
  return isPlain ? [plainParagraph(ended(`${lead} ${names.join('; ')}`))] : listUnder(lead, names);
}
