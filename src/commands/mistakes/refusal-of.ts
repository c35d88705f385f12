import type { Mistake } from '../../app/mistakes/mistake.js';
import { Refusal } from '../../domain/text/text.js';
import { FIGURE } from '../../locale/commands/figure.js';
import { FOLDER } from '../../locale/folder.js';
import type { Speaker } from '../context.js';
import { NAMING_WORDS, type Sentences } from './naming-words.js';
import { NEW_UNIT_WORDS } from './new-unit-words.js';
import { RECORDING_WORDS } from './recording-words.js';

/** Puts the mistake of a use case into words, as a Refusal. */
export async function refusalOf(mistake: Mistake, context: Speaker): Promise<Refusal> {
  if (mistake.kind === 'unusable-file') {
    const { findingsText } = await import('../../reports/findings/text.js');
    const shown = findingsText(mistake.findings, { lang: context.lang, ...context.screen });
    const { vi, en } = FOLDER.unusable(mistake.file);
    return new Refusal({ vi: `${vi}\n${shown}`, en: `${en}\n${shown}` }, FOLDER.fixFile);
  }
  if (mistake.kind === 'in-line') {
    const { text, hint } = await refusalOf(mistake.mistake, context);
    return new Refusal(FIGURE.inLine(mistake.line, text), hint ?? undefined);
  }
  const words = { ...NAMING_WORDS, ...NEW_UNIT_WORDS, ...RECORDING_WORDS };
  // Each kind has a function for its own mistakes; the compiler cannot follow that through the table.
  const say = words[mistake.kind] as (mistake: Mistake, context: Speaker) => Sentences;
  return new Refusal(...say(mistake, context));
}
