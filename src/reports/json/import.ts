import type { FormResult, TakenForm } from '../../domain/form-result.js';
import { reasonWords } from '../../locale/form-reasons.js';
import { asJson } from './status.js';

/** `dcs/import@1`: what came of each file, changes as they were made, rows left out with their place and reason. */
export function importJson(results: readonly FormResult[], isDryRun: boolean): string {
  return asJson({
    schema: 'dcs/import@1',
    dryRun: isDryRun,
    files: results.map((one) =>
      one.kind === 'refused' ? { file: one.file, state: 'refused', reason: one.reason } : takenJson(one),
    ),
  });
}

function takenJson({ file, unit, period, plan, form, merge }: TakenForm): object {
  return {
    file,
    state: 'taken',
    unit,
    period,
    changes: merge.changes.map(({ sheet, row, change }) => ({
      sheet,
      row,
      ...change,
      ...(change.kind === 'figure' ? { indicator: change.indicator.id } : {}),
    })),
    same: merge.same,
    left: merge.left.map(({ sheetName, row, cell, reason }) => ({
      sheet: sheetName,
      row,
      cell,
      code: reason.kind,
      reason: reasonWords(reason, plan.year),
    })),
    missing: form.missing.map(({ sheet, columns }) => ({ sheet, columns })),
    locked: form.changed.map(({ sheetName, at, was, now }) => ({ sheet: sheetName, cell: at, was, now })),
  };
}
