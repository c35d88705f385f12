import { stripNoteMarks } from '../../domain/plan/citation.js';
import { cellIndexOf, standingEntries, type StandingEntry } from '../../domain/unit/entries.js';
import { FORM_INPUTS } from '../../domain/form/form.js';
import { printRowId } from '../../domain/form/row-id.js';
import { assignmentTexts } from '../../domain/form/rows/assignments.js';
import { entriesOf, type Item } from '../../domain/unit/item.js';
import { cellPeriods, lastWorkDay, parsePeriod } from '../../domain/calendar/period.js';
import { itemTextOf } from '../../domain/plan/plan-index.js';
import type { PeriodicReport, ReportItem } from '../../domain/reporting/periodic-report.js';
import type { Cell } from '../../domain/progress/progress.js';
import { asConfirmed, isAmended } from '../../domain/unit/text-guard.js';
import type { Lang } from '../../domain/text/text.js';
import { entryLine, evidenceLine } from '../../locale/commands/entry.js';
import { FORM, shortPeriod } from '../../locale/form.js';
import { stateWords } from '../../locale/states.js';
import { type FormLine, LISTS, SPARE_ROWS, spareLines } from './form-line.js';

/** The sheet of items: each in each of its periods within the form’s, the steps not yet done, and empty rows. */
export function itemLines(report: PeriodicReport, lang: Lang): readonly FormLine[] {
  const lines = report.items.filter(({ item }) => !item.open).flatMap((item) => linesOfItem(item, report, lang));
  const spare = spareLines(SPARE_ROWS.items, ['address', ...FORM_INPUTS.items], {
    address: LISTS.addresses,
    status: LISTS.status(false, true),
  });
  return [...lines, ...spare];
}

function linesOfItem(progress: ReportItem, report: PeriodicReport, lang: Lang): readonly FormLine[] {
  const { plan } = report.status;
  const item = asConfirmed(progress.item, plan);
  const cells = progress.periodCells.map((cell, at): FormLine => {
    const isLeftOut = cell.countRule === 'marked-not-applicable';
    return {
      id: printRowId({ kind: 'cell', item: item.id, period: cell.period }),
      values: {
        address: item.id,
        title: FORM.withRole(item.title, item.role)[lang],
        // Where an item has several rows, only the first has its text.
        text: at > 0 ? '' : item.own ? FORM.own[lang] : stripNoteMarks(itemTextOf(item.node).join('\n')),
        period: periodText(cell.period, report, lang),
        recorded:
          cell.state === 'unconfirmed'
            ? FORM.unconfirmed[lang]
            : isLeftOut
              ? FORM.notApplicable(item.planned?.['not-applicable']?.reason ?? '')[lang]
              : cell.state === 'not-there' || cell.state === 'not-joined'
                ? stateWords(cell.state, item.cadence)[lang]
                : recordedText(entriesIn(cell, item, report), item, lang),
      },
      inputs: isLeftOut ? [] : FORM_INPUTS.items,
      choices: { status: LISTS.status(item.cadence === 'once', item.mayBeNone) },
    };
  });
  return isAmended(progress.item, plan) ? cells : [...cells, ...linesOfActions(progress, report, lang)];
}

function linesOfActions({ item, actions }: ReportItem, report: PeriodicReport, lang: Lang): readonly FormLine[] {
  const lastDay = lastWorkDay(report.asOf, report.status.plan);
  return actions
    .filter(({ cell }) => !cell.fulfilled)
    .map(({ action }): FormLine => {
      const { time, 'in-charge': lead } = assignmentTexts(action);
      const entries = standingEntries(entriesOf(item), lastDay).filter(({ entry }) => entry.action === action.id);
      return {
        id: printRowId({ kind: 'action', item: item.id, action: action.id }),
        values: {
          address: item.id,
          title: FORM.action(action.id, action.what)[lang],
          text: [lead, time].filter((part) => part !== '').join('; '),
          period: periodText(String(report.period.year), report, lang),
          recorded: recordedText(entries, { ...item, cadence: 'once' }, lang),
        },
        inputs: FORM_INPUTS.items,
        choices: { status: LISTS.status(true, item.mayBeNone) },
      };
    });
}

/** The standing entries of a cell, except those for actions. */
function entriesIn(cell: Cell, item: Item, { status, asOf }: PeriodicReport): readonly StandingEntry[] {
  const { plan } = status;
  const periods = cellPeriods(item.cadence, plan);
  return standingEntries(entriesOf(item), lastWorkDay(asOf, plan)).filter(
    ({ entry }) => entry.action === undefined && periods[cellIndexOf(entry, periods)]?.id === cell.period,
  );
}

function recordedText(entries: readonly StandingEntry[], { cadence }: Pick<Item, 'cadence'>, lang: Lang): string {
  return entries
    .map(({ n, entry, status }) => {
      const evidence = (entry.evidence ?? []).map((one) => evidenceLine(one)[lang]);
      return [entryLine(n, entry, stateWords(status, cadence))[lang].trim(), ...evidence].join('; ');
    })
    .join('\n');
}

function periodText(id: string, { period: { year, calendar } }: PeriodicReport, lang: Lang): string {
  const period = parsePeriod(id, calendar);
  return period === null ? id : shortPeriod(period, year, lang);
}

/** The sheet of the plan: who does each item by when, the steps set so far, and empty rows. */
export function planLines(report: PeriodicReport): readonly FormLine[] {
  const { plan } = report.status;
  const items = report.items.filter(({ item }) => !item.open).map(({ item }) => asConfirmed(item, plan));
  const lines = items.flatMap((item) => [
    {
      id: printRowId({ kind: 'plain', name: item.id }),
      values: { address: item.id, title: item.title, ...assignmentTexts(item.planned) },
      inputs: FORM_INPUTS.plan,
    },
    ...(item.planned?.actions ?? []).map((action): FormLine => ({
      id: printRowId({ kind: 'action', item: item.id, action: action.id }),
      values: { address: item.id, title: '', action: action.what, ...assignmentTexts(action) },
      inputs: FORM_INPUTS.plan,
    })),
  ]);
  return [...lines, ...spareLines(SPARE_ROWS.plan, ['address', ...FORM_INPUTS.plan], { address: LISTS.places })];
}
