import { commandLine } from '../domain/text/command-word.js';
import { printDate } from '../domain/calendar/date.js';
import type { Cadence } from '../domain/calendar/cadence.js';
import type { Text } from '../domain/text/text.js';
import type { Entry, Evidence } from '../domain/unit/unit-plan.js';
import { entryLine, evidenceLine } from '../locale/commands/entry.js';
import { entryStatusWords } from '../locale/states.js';
import type { Context } from './context.js';
import type { UnitTarget } from '../app/find/unit.js';

/** An entry with all its evidence, a line each. */
export function wholeEntry(n: number, entry: Entry, cadence: Cadence): readonly Text[] {
  const words = entryStatusWords(entry.status, entry.action === undefined ? cadence : 'once');
  const evidence = (entry.evidence ?? []).map(evidenceLine);
  return [entryLine(n, entry, words), ...evidence.map(({ vi, en }) => ({ vi: `   ${vi}`, en: `   ${en}` }))];
}

/** The command that records an entry again, word for word; of several files or links the last is in it. */
export function commandOf(id: string, entry: Entry, { workspace, plan }: UnitTarget, { unit }: Context): string {
  const { corrects, status, date, period, action, by, note, evidence = [] } = entry;
  const named = (flag: string, value: string | number | null | undefined): readonly string[] =>
    value === undefined || value === null || value === '' ? [] : [flag, String(value)];
  const last = evidence.at(-1);
  const file = last?.file === undefined ? null : `${workspace.shown}/${plan.year}/${last.file}`;
  return commandLine([
    ...(corrects === undefined ? ['tick', id] : ['correct', id, String(corrects)]),
    ...named('-u', unit),
    ...named('--status', status === 'done' && corrects === undefined ? null : status),
    ...(status === 'void' ? [] : [...named('--date', printDate(date)), ...named('--period', period)]),
    ...named('--action', action),
    ...named('--by', by),
    ...named('--note', note),
    ...evidence.flatMap((one) => named('--evidence', documentOf(one))),
    ...named('--file', file),
    ...named('--link', last?.link),
  ]);
}

function documentOf({ number, date, title }: Evidence): string {
  const day = date === undefined || date === null ? '' : printDate(date);
  const parts = [number ?? '', day, title ?? ''];
  return parts.every((part) => part === '') ? '' : parts.join('; ');
}
