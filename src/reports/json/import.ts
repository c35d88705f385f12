import type { FormResult, TakenForm } from '../../domain/form/result.js';
import { reasonWords } from '../../locale/form-reasons.js';
import { asideWords } from '../../locale/form-refusals.js';
import { asJson } from './status.js';

/** `dcs/import@1`: the outcome for each file: changes made, and rows left out with their place and reason. */
export function importJson(results: readonly FormResult[], isDryRun: boolean): string {
  return asJson({
    schema: 'dcs/import@1',
    dryRun: isDryRun,
    files: results.map(fileJson),
  });
}

function fileJson(one: FormResult): object {
  switch (one.kind) {
    case 'refused':
      return { file: one.file, state: 'refused', reason: one.reason };
    case 'aside': {
      const { kind, ...which } = one.why;
      return { file: one.file, state: kind, unit: one.unit, period: one.period, ...which, reason: asideWords(one.why) };
    }
    case 'taken':
      return takenJson(one);
  }
}

function takenJson({ file, unit, period, plan, form, merge, doubts }: TakenForm): object {
  return {
    file,
    state: 'taken',
    unit,
    period,
    revision: form.stamp.revision,
    changes: merge.changes.map(({ sheet, row, change }) => ({
      sheet,
      row,
      ...change,
      ...(change.kind === 'figure' ? { indicator: change.indicator.id } : {}),
    })),
    same: merge.same,
    left: merge.leftOut.map(({ sheetName, row, cell, reason }) => ({
      sheet: sheetName,
      row,
      cell,
      code: reason.kind,
      reason: reasonWords(reason, plan),
    })),
    links: merge.links.map(({ sheetName, row, cell, link }) => ({ sheet: sheetName, row, cell, link })),
    doubts: doubts.map(({ indicator, quarter, value }) => ({ id: indicator.id, period: quarter, value })),
    missing: form.missing.map(({ sheet, columns }) => ({ sheet, columns })),
    loose: form.loose.map(({ sheetName, at, text, as = 'cell' }) => ({ sheet: sheetName, cell: at, as, text })),
    locked: form.changed.map(({ sheetName, at, was, now }) => ({ sheet: sheetName, cell: at, was, now })),
  };
}
