import type { ChalkInstance } from 'chalk';
import type { CalendarDate } from '../../domain/calendar/date.js';
import type { ChangedReports, DueReport, DueRow, DueState } from '../../domain/reporting/due.js';
import { sendingCounts } from '../../domain/department/sending-partition.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { Lang } from '../../domain/text/text.js';
import { DUE } from '../../locale/commands/due.js';
import { dueWords, reportName, shortDate } from '../../locale/submissions.js';
import { paintFor, type Surface } from '../surface/paint.js';
import { tableText } from '../surface/table.js';
import { displayWidth, padText, wrapText } from '../surface/wrap.js';

const LEAST_UNIT = 16;
const LEAST_CELL = 11;
const MAX_CELL = 26;
const GAP = 2;

/**
 * The reports that units owe, and by when: a row for each unit, a column for each report, and below it the number that
 * have been sent.
 */
export function dueText(
  reports: readonly DueReport[],
  plan: Plan,
  asOf: CalendarDate,
  changed: ChangedReports,
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const units = unitsIn(reports);
  const cells = Math.floor((surface.width - LEAST_UNIT) / reports.length) - GAP;
  return [
    paint.bold(wrapText(DUE.heading(plan.issuer.name, plan.year, asOf)[lang], surface.width)),
    '',
    cells < LEAST_CELL ? stacked(reports, units, lang, surface, paint) : table(reports, units, lang, surface, paint),
    '',
    ...reports
      .filter(({ units: rows }) => rows.some(({ state }) => state !== 'not-yet'))
      .map((report) => wrapText(summaryOf(report)[lang], surface.width)),
    ...reports.flatMap(({ period, units: rows }) => {
      const names = rows.filter(({ id }) => changed.get(id)?.has(period.id) === true).map(({ name }) => name);
      return names.length === 0 ? [] : [wrapText(DUE.changed(period, names)[lang], surface.width)];
    }),
  ]
    .join('\n')
    .trimEnd();
}

type Units = ReadonlyMap<string, Pick<DueRow, 'name' | 'file'>>;

/** Every unit that owes any of the reports, in order. */
function unitsIn(reports: readonly DueReport[]): Units {
  const units = new Map<string, Pick<DueRow, 'name' | 'file'>>();
  const longest = [...reports].sort((a, b) => b.units.length - a.units.length);
  for (const { id, name, file } of longest.flatMap((report) => report.units)) {
    if (!units.has(id)) units.set(id, { name, file });
  }
  return units;
}

function table(
  reports: readonly DueReport[],
  units: Units,
  lang: Lang,
  surface: Surface,
  paint: ChalkInstance,
): string {
  const cells = reports.map((report) => cellsOf(report, lang, paint));
  const rows = [...units].map(([id, unit]) => [nameOf(unit, lang), ...cells.map((cellOf) => cellOf(id))]);
  const room = Math.floor((surface.width - LEAST_UNIT) / reports.length) - GAP;
  const heads = reports.map(
    ({ period, sendBy }) => `${reportName(period.id, period.calendar)[lang]} (${DUE.sendBy(shortDate(sendBy))[lang]})`,
  );
  const widths = heads.map((head, i) => {
    const widest = Math.max(displayWidth(head), ...rows.map((row) => displayWidth(row[i + 1] ?? '')));
    return Math.min(widest, room, MAX_CELL);
  });
  const left = surface.width - widths.reduce((sum, width) => sum + width + GAP, 0) - GAP;
  const names = Math.max(displayWidth(DUE.unit[lang]), ...rows.map(([name = '']) => displayWidth(name)));
  return tableText(
    [
      { head: DUE.unit[lang], width: Math.max(LEAST_UNIT - GAP, Math.min(names, left)) },
      ...heads.map((head, i) => ({ head, width: widths[i] ?? LEAST_CELL })),
    ],
    rows,
    { screen: surface.width },
  );
}

/** For a narrow screen or many reports: a unit, then one report a line. */
function stacked(
  reports: readonly DueReport[],
  units: Units,
  lang: Lang,
  surface: Surface,
  paint: ChalkInstance,
): string {
  const heads = reports.map(
    ({ period, sendBy }) => `${reportName(period.id, period.calendar)[lang]} (${DUE.sendBy(shortDate(sendBy))[lang]}):`,
  );
  const widest = Math.max(...heads.map(displayWidth));
  const cells = reports.map((report) => cellsOf(report, lang, paint));
  return [...units]
    .flatMap(([id, unit]) => [
      wrapText(nameOf(unit, lang), surface.width),
      ...cells.flatMap((cellOf, i) => {
        const line = `  ${padText(heads[i] ?? '', widest)} ${cellOf(id)}`;
        return displayWidth(line) <= surface.width ? [line] : [`  ${heads[i] ?? ''}`, `    ${cellOf(id)}`];
      }),
    ])
    .join('\n');
}

function nameOf({ name, file }: Pick<DueRow, 'name' | 'file'>, lang: Lang): string {
  return file === 'none' ? `${name} ${DUE.noPlan[lang]}` : name;
}

/** A report's cells, by unit. */
function cellsOf({ units }: DueReport, lang: Lang, paint: ChalkInstance): (id: string) => string {
  const rows = new Map(units.map((row) => [row.id, row]));
  return (id) => cell(rows.get(id), lang, paint);
}

function cell(row: DueRow | undefined, lang: Lang, paint: ChalkInstance): string {
  if (row === undefined) return DUE.notExpected[lang];
  if (row.file === 'broken') return paint.red(DUE.brokenFile[lang]);
  return paintDue(paint, row.state, dueWords(row)[lang]);
}

function paintDue(paint: ChalkInstance, state: DueState, text: string): string {
  switch (state) {
    case 'not-yet':
      return paint.dim(text);
    case 'due':
      return paint.yellow(text);
    case 'late':
    case 'returned':
      return paint.red(text);
    case 'submitted':
      return paint.cyan(text);
    case 'accepted':
      return paint.green(text);
  }
}

function summaryOf({ period, sendBy, units }: DueReport): ReturnType<typeof DUE.summary> {
  return DUE.summary(period, sendBy, sendingCounts(units));
}
