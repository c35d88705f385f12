import type { Cadence } from '../domain/calendar/cadence.js';
import type { Text } from '../domain/text/text.js';
import { recordingCommand } from '../domain/unit/entry-command.js';
import type { Entry } from '../domain/unit/unit-plan.js';
import { entryLine, evidenceLine } from '../locale/commands/entry.js';
import { entryStatusWords } from '../locale/states.js';
import type { Context } from './context.js';
import type { UnitTarget } from '../app/find/unit.js';

/** An entry and its evidence, one piece a line. */
export function wholeEntry(n: number, entry: Entry, cadence: Cadence): readonly Text[] {
  const words = entryStatusWords(entry.status, entry.action === undefined ? cadence : 'once');
  const evidence = (entry.evidence ?? []).map(evidenceLine);
  return [entryLine(n, entry, words), ...evidence.map(({ vi, en }) => ({ vi: `   ${vi}`, en: `   ${en}` }))];
}

/** The command that records an entry again, word for word. */
export function commandOf(id: string, entry: Entry, { workspace, year }: UnitTarget, { unit }: Context): string {
  const last = entry.evidence?.at(-1);
  const file = last?.file === undefined ? null : `${workspace.shown}/${year.name}/${last.file}`;
  return recordingCommand(id, entry, unit ?? null, file);
}
