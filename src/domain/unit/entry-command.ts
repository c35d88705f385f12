import { printDate } from '../calendar/date.js';
import { commandLine } from '../text/command-word.js';
import type { Entry, Evidence } from './unit-plan.js';

/**
 * The command that records an entry with the same words; of several files or links it contains only the last one.
 * @param file the path of the last document's file as a person types it; `null` if there is none
 */
export function recordingCommand(item: string, entry: Entry, unit: string | null, file: string | null): string {
  const { corrects, status, date, period, action, by, note, evidence = [] } = entry;
  const named = (flag: string, value: string | number | null | undefined): readonly string[] =>
    value === undefined || value === null || value === '' ? [] : [flag, String(value)];
  return commandLine([
    ...(corrects === undefined ? ['tick', item] : ['correct', item, String(corrects)]),
    ...named('-u', unit),
    ...named('--status', status === 'done' && corrects === undefined ? null : status),
    ...(status === 'void' ? [] : [...named('--date', printDate(date)), ...named('--period', period)]),
    ...named('--action', action),
    ...named('--by', by),
    ...named('--note', note),
    ...evidence.flatMap((one) => named('--evidence', documentOf(one))),
    ...named('--file', file),
    ...named('--link', evidence.at(-1)?.link),
  ]);
}

function documentOf({ number, date, title }: Evidence): string {
  const day = date === undefined || date === null ? '' : printDate(date);
  const parts = [number ?? '', day, title ?? ''];
  return parts.every((part) => part === '') ? '' : parts.join('; ');
}
