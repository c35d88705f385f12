import type { CalendarDate } from '../../domain/calendar/date.js';
import type { NextReport } from '../../domain/reporting/next-report.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { TODAY } from '../../locale/commands/today.js';
import { paintFor, type Surface } from '../surface/paint.js';
import { wrapCommands, wrapText } from '../surface/wrap.js';

/** What a unit has to do: its next report, what that lacks, and the commands to type. */
export function unitTodayText(
  unit: { readonly id: string; readonly name: string },
  next: NextReport | null,
  { asOf, year }: { readonly asOf: CalendarDate; readonly year: number },
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const wrapped = (text: Text): string => wrapText(text[lang], surface.width);
  const heading = paint.bold(wrapped(TODAY.heading(unit.name, asOf)));
  if (next === null) return [heading, wrapped(TODAY.nothing(year)), '', wrapped(TODAY.all)].join('\n');
  const report = wrapped(TODAY.report(next));
  const isPressing = next.state === 'late' || next.state === 'returned';
  return [
    heading,
    isPressing ? paint.red(report) : report,
    ...TODAY.gaps(next)
      [lang].split('\n')
      .map((line) => indented(line, surface)),
    '',
    ...commandLines(TODAY.commands(next, unit.id), lang, surface),
  ].join('\n');
}

/** The commands to type, and how to list all commands. */
export function commandLines(commands: readonly Text[], lang: Lang, surface: Surface): readonly string[] {
  return [
    paintFor(surface).bold(TODAY.toType[lang]),
    ...[...commands, TODAY.all].map((text) => indented(`  ${text[lang]}`, surface)),
  ];
}

/** A line that keeps its indent when wrapped. */
function indented(line: string, surface: Surface): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const inner = { ...surface, width: surface.width - indent.length };
  return wrapCommands(line.trimStart(), inner).replace(/^/gm, indent);
}
