import type { CalendarDate } from '../../domain/calendar/date.js';
import type { OpenReport } from '../../domain/reporting/open-reports.js';
import type { ReportTodo } from '../../domain/reporting/submission.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { TODAY } from '../../locale/commands/today.js';
import { REPORTS } from '../../locale/submissions.js';
import { paintFor, type Surface } from '../surface/paint.js';
import { wrapCommands, wrapText } from '../surface/wrap.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** What a unit has to do on a day. */
export interface UnitToday {
  readonly reports: readonly OpenReport[];
  /** Reports that must be sent again, because they were returned or the file has changed since. */
  readonly again: readonly ReportTodo[];
  readonly asOf: CalendarDate;
  readonly calendar: Calendar;
}

/** What a unit has to do: its open reports, what the first one lacks, and the commands to type. */
export function unitTodayText(
  unit: { readonly id: string; readonly name: string },
  { reports, again, asOf, calendar }: UnitToday,
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const wrapped = (text: Text): string => wrapText(text[lang], surface.width);
  const [first] = reports;
  return [
    paint.bold(wrapped(TODAY.heading(unit.name, asOf))),
    ...again.map(({ report, why }) => paint.red(wrapCommands(REPORTS[why](report, unit.id, calendar)[lang], surface))),
    // A returned report is mentioned above, with the reason.
    ...reports.flatMap((report) => {
      if (report.state === 'returned') return [];
      const line = wrapped(TODAY.report(report));
      return [report.state === 'late' ? paint.red(line) : line];
    }),
    ...(first === undefined
      ? [...(again.length === 0 ? [wrapped(TODAY.nothing(calendar.year))] : []), '', wrapped(TODAY.all)]
      : first.period.from > asOf
        ? [wrapped(TODAY.notBegun(first.period.from)), '', wrapped(TODAY.all)]
        : [
            ...TODAY.gaps(first)
              [lang].split('\n')
              .map((line) => indented(line, surface)),
            '',
            ...commandLines(TODAY.commands(first, unit.id), lang, surface),
          ]),
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
