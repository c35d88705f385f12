import type { TypedTick } from '../../app/mistakes/typed-entry.js';
import { printDate } from '../../domain/calendar/date.js';
import type { Period } from '../../domain/calendar/period.js';
import { commandLine } from '../../domain/text/command-word.js';
import type { Speaker } from '../context.js';

/** The same tick, once for the given period and once for work of today. */
export function eitherTick(asked: TypedTick, period: Period, context: Speaker): readonly [string, string] {
  const command = (...more: readonly string[]): string =>
    commandLine(['tick', ...unitWords(context), ...asked.items, ...more, ...optionWords(asked)]);
  return [command('--period', period.id), command('--date', printDate(context.today))];
}

function unitWords({ unit }: Speaker): readonly string[] {
  return unit === null ? [] : ['-u', unit];
}

/** The options as typed, without date and period. */
function optionWords({ status, by, note, evidence = [], file, copy, link, again }: TypedTick): readonly string[] {
  const named = (flag: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [flag, value];
  return [
    ...named('--status', status),
    ...named('--by', by),
    ...named('--note', note),
    ...evidence.flatMap((one) => ['--evidence', one]),
    ...named('--file', file),
    ...(copy === true ? ['--copy'] : []),
    ...named('--link', link),
    ...(again === true ? ['--again'] : []),
  ];
}
