import { AGAIN, ENTRY_OPTIONS } from '../../locale/commands/entry.js';
import { PLANNING_OPTIONS } from '../../locale/commands/planning.js';
import { entryStatusWords } from '../../locale/states.js';
import { typedStatus } from '../../locale/status-named.js';
import type { Text } from '../../domain/text/text.js';
import type { Entry } from '../../domain/unit/unit-plan.js';
import type { Flags, OptionSpec } from '../command.js';

/** The option `--status`, in the files' words or as people say it. */
export function statusSpec(text: Text, choices: readonly Entry['status'][]): OptionSpec<Flags<'status'>> {
  const words = (choice: string): Text => entryStatusWords(choices.find((one) => one === choice) ?? 'done', 'ongoing');
  return { flags: '--status <status>', text, choices, inWords: { words, read: typedStatus } };
}

/** The options of an entry, without `--status`, whose choices differ. */
export const ENTRY_SPECS: readonly OptionSpec<
  Flags<'date' | 'period' | 'by' | 'note' | 'evidence' | 'file' | 'copy' | 'link' | 'action'>
>[] = [
  { flags: '--date <date>', text: ENTRY_OPTIONS.date },
  { flags: '--period <period>', text: ENTRY_OPTIONS.period },
  { flags: '--by <name>', text: ENTRY_OPTIONS.by, takes: 'line', blank: 'nothing' },
  { flags: '--note <text>', text: ENTRY_OPTIONS.note, blank: 'nothing' },
  { flags: '--evidence <document>', text: ENTRY_OPTIONS.evidence, repeat: true },
  { flags: '--file <path>', text: ENTRY_OPTIONS.file, takes: 'path' },
  { flags: '--copy', text: ENTRY_OPTIONS.copy },
  { flags: '--link <url>', text: ENTRY_OPTIONS.link, takes: 'line' },
  { flags: '--action <n>', text: ENTRY_OPTIONS.action },
];

/** The options that say who does what by when. */
export const PLANNING_SPECS: readonly OptionSpec<Flags<'lead' | 'support' | 'time' | 'output'>>[] = [
  { flags: '--lead <who>', text: PLANNING_OPTIONS.lead, takes: 'line', blank: 'clears' },
  { flags: '--support <who>', text: PLANNING_OPTIONS.support, repeat: true, takes: 'line', blank: 'clears' },
  { flags: '--time <when>', text: PLANNING_OPTIONS.time, takes: 'line', blank: 'clears' },
  { flags: '--output <what>', text: PLANNING_OPTIONS.output, blank: 'clears' },
];

/** For commands that add a record: without it an equal record is not added again. */
export const AGAIN_SPEC: OptionSpec<Flags<'again'>> = { flags: '--again', text: AGAIN.option };
