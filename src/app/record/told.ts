import type { Edit } from '../../domain/edits/edit.js';
import type { Workspace } from '../../domain/ports/workspace.js';
import { type PersonalData, personalDataUnder } from '../../domain/text/personal-data.js';
import type { Text } from '../../domain/text/text.js';

/** What in the texts that edits record seems to identify a citizen. */
export function toldBy(edits: readonly Edit[]): readonly PersonalData[] {
  return personalDataUnder(edits.map(valueOf));
}

/** What an edit records, under the key that says what it is. */
function valueOf(edit: Edit): unknown {
  const key = edit.path.at(-1);
  return 'value' in edit && typeof key === 'string' ? { [key]: edit.value } : edit;
}

/** The sentences of `check` about it, each once; the rule is loaded only when there is any. */
export async function toldWords(told: readonly PersonalData[]): Promise<readonly Text[]> {
  if (told.length === 0) return [];
  const { personalDataWords } = await import('../../checks/file/personal-data.js');
  const once = new Map(told.map((one) => [one.words, one]));
  return [...once.values()].map(personalDataWords);
}

/** Warns, after the command's own messages, of what was recorded in a file. */
export async function warnOf(workspace: Workspace, told: readonly PersonalData[]): Promise<void> {
  const found = await toldWords(told);
  if (found.length > 0) workspace.remarkPersonalData(found);
}
