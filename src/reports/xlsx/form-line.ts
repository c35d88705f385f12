import type { FormColumn } from '../../domain/form/form.js';
import type { PeriodicReport } from '../../domain/reporting/periodic-report.js';
import type { Lang } from '../../domain/text/text.js';
import { statusChoices } from '../../locale/status-named.js';
import type { CellValue } from './workbook.js';

/** A row of the form, by the names of its columns. */
export interface FormLine {
  /** Empty in the rows for new records. */
  readonly id: string;
  readonly values: Partial<Readonly<Record<FormColumn, CellValue>>>;
  /** The columns that may be filled in. */
  readonly inputs: readonly FormColumn[];
  /** The drop-down of a column, by the name of its list. */
  readonly choices?: Partial<Readonly<Record<FormColumn, string>>>;
  /** The value in the unit’s file for a column that the form leaves empty. */
  readonly base?: Partial<Readonly<Record<FormColumn, string>>>;
}

/** The lists of the form’s drop-downs. */
export const LISTS = {
  status: (isOnce: boolean, mayBeNone: boolean): string =>
    `status-${isOnce ? 'once' : 'ongoing'}${mayBeNone ? '-none' : ''}`,
  addresses: 'addresses',
  /** With the places for own items. */
  places: 'places',
} as const;

/** The number of empty rows a sheet has for new records. */
export const SPARE_ROWS = { items: 10, difficulties: 15, plan: 20 } as const;

/** Empty rows to be filled in. */
export function spareLines(
  count: number,
  inputs: readonly FormColumn[],
  choices: FormLine['choices'] = {},
): readonly FormLine[] {
  return Array.from({ length: count }, () => ({ id: '', values: {}, inputs, choices }));
}

/** The choices of each list. */
export function listsOf({ items }: PeriodicReport, lang: Lang): ReadonlyMap<string, readonly string[]> {
  const statuses = ([true, false] as const).flatMap((isOnce) =>
    ([true, false] as const).map(
      (mayBeNone) =>
        [LISTS.status(isOnce, mayBeNone), statusChoices(isOnce ? 'once' : 'ongoing', mayBeNone, lang)] as const,
    ),
  );
  const addresses = items.filter(({ item }) => !item.open).map(({ item }) => item.id);
  return new Map<string, readonly string[]>([
    ...statuses,
    [LISTS.addresses, addresses],
    [LISTS.places, items.map(({ item }) => item.id)],
  ]);
}
