import { answersToEarlierWords, byNumber } from '../unit/difficulties.js';
import type { CalendarDate } from '../calendar/date.js';
import { cellIndexOf, isOfPeriod, standingEntries } from '../unit/entries.js';
import { pack, type Packed, unpack } from '../text/detach.js';
import { entriesOf } from '../unit/item.js';
import { cellPeriods, lastWorkDay, type Period, isIdWithin, yearPeriod } from '../calendar/period.js';
import { boundOf, isOfEach } from '../plan/indicator.js';
import { figureOver, indicatorsFor } from '../progress/figures.js';
import { periodSoFar } from '../progress/targets-so-far.js';
import { targetSpan, unitTarget } from '../progress/targets.js';
import type { Evidence } from '../unit/unit-plan.js';
import { isDoubtful } from '../progress/doubtful-figures.js';
import type { UnitStatus } from '../progress/unit-status.js';

/** Long tables of what units entered: one row for each record, so that a spreadsheet can count and filter. */
export const TABLES = ['entries', 'figures', 'targets', 'difficulties', 'words'] as const;
export type TableName = (typeof TABLES)[number];

const TABLE_COLUMNS = {
  entries: [
    'unit',
    'unit-name',
    'item',
    'title',
    'n',
    'date',
    'period',
    'status',
    'counts',
    'action',
    'corrects',
    'by',
    'note',
    'evidence',
  ],
  figures: ['unit', 'unit-name', 'indicator', 'indicator-name', 'count-unit', 'item', 'period', 'value', 'counts'],
  targets: [
    'unit',
    'unit-name',
    'indicator',
    'indicator-name',
    'count-unit',
    'item',
    'target-bound',
    'target',
    'target-of',
    'target-by',
    'so-far',
    'up-to',
    'standing',
  ],
  difficulties: [
    'unit',
    'unit-name',
    'n',
    'date',
    'item',
    'difficulty',
    'proposal',
    'by',
    'answer-date',
    'answer',
    'answer-by',
    'answer-about',
  ],
  words: ['unit', 'unit-name', 'period', 'heading', 'heading-name', 'words'],
} as const satisfies Record<TableName, readonly string[]>;

export type TableColumn = (typeof TABLE_COLUMNS)[TableName][number];

/** A date has a type of its own, so that a spreadsheet gets a date. */
export type TableValue = string | number | boolean | null | { readonly date: CalendarDate } | readonly Evidence[];

export interface UnitTable {
  readonly name: TableName;
  readonly columns: readonly TableColumn[];
  /** One value for each column; they may be read several times. */
  readonly rows: Iterable<readonly TableValue[]>;
}

/** The rows of each table for one unit. */
export type UnitRows = Readonly<Record<TableName, readonly (readonly TableValue[])[]>>;

/** A unit's rows of each table, of one period or of all. */
export function unitRows(status: UnitStatus, period: Period | null): UnitRows {
  const { id, name } = status.unit;
  const named = (rows: UnitRows[TableName]): UnitRows[TableName] => rows.map((row) => [id, name, ...row]);
  return {
    entries: named(entryRows(status, period)),
    figures: named(figureRows(status, period)),
    targets: named(targetRows(status, period)),
    difficulties: named(difficultyRows(status, period)),
    words: named(wordsRows(status, period)),
  };
}

/** The rows of each table, packed: all units together have hundreds of thousands of rows. */
export type PackedRows = Readonly<Record<TableName, Packed<UnitRows[TableName]>>>;

/** Packs a unit's rows until they are written. */
export function packRows({ entries, figures, targets, difficulties, words }: UnitRows): PackedRows {
  return {
    entries: pack(entries),
    figures: pack(figures),
    targets: pack(targets),
    difficulties: pack(difficulties),
    words: pack(words),
  };
}

/** The tables of all units together, in the order of the units. */
export function unitTables(units: readonly PackedRows[]): readonly UnitTable[] {
  return TABLES.map((name) => ({
    name,
    columns: TABLE_COLUMNS[name],
    rows: {
      *[Symbol.iterator]() {
        for (const rows of units) yield* unpack(rows[name]);
      },
    },
  }));
}

function entryRows({ plan, items, asOf }: UnitStatus, period: Period | null): TableValue[][] {
  return items.flatMap(({ item, cells }) => {
    // A record of an earlier text is listed under the title for which it was made.
    const isUnconfirmed = cells.some(({ state }) => state === 'unconfirmed');
    const title = isUnconfirmed ? (item.planned?.title ?? item.title) : item.title;
    const entries = entriesOf(item);
    const standing = new Set(standingEntries(entries, lastWorkDay(asOf, plan)).map(({ n }) => n));
    const periods = cellPeriods(item.cadence, plan);
    return [...entries.entries()]
      .filter(([, entry]) => period === null || isOfPeriod(entry, period))
      .map(([at, entry]) => [
        item.id,
        title,
        at + 1,
        { date: entry.date },
        entry.period ?? periods[cellIndexOf(entry, periods)]?.id ?? null,
        entry.status,
        standing.has(at + 1) && !isUnconfirmed,
        entry.action ?? null,
        entry.corrects ?? null,
        entry.by ?? null,
        entry.note ?? null,
        entry.evidence ?? [],
      ]);
  });
}

function figureRows({ plan, unitPlan }: UnitStatus, period: Period | null): TableValue[][] {
  const indicators = new Map((plan.indicators ?? []).map((one) => [one.id, one]));
  return Object.entries(unitPlan.figures ?? {})
    .filter(([id]) => period === null || isIdWithin(id, period))
    .flatMap(([quarter, figures]) =>
      Object.entries(figures).map(([id, value]) => {
        const indicator = indicators.get(id);
        // As in every sum, doubtful figures and figures that the plan does not ask for do not count.
        const counts = indicator !== undefined && !isDoubtful(plan, unitPlan, id, quarter);
        const { name = null, unit = null, item = null } = indicator ?? {};
        return [id, name, unit, item, quarter, value, counts];
      }),
    );
}

/**
 * A row for each target of an indicator that concerns the unit, with what its figures up to a period come to. Whether it
 * is met is said only where the target is the unit's own, not that of all units together.
 */
function targetRows({ plan, unitPlan, index, asOf }: UnitStatus, asked: Period | null): TableValue[][] {
  return indicatorsFor(index, unitPlan).flatMap((indicator) => {
    const { target } = indicator;
    const bound = target === undefined ? null : boundOf(target);
    const period = asked ?? periodSoFar(indicator, plan, asOf);
    if (target === undefined || bound === null || period.year !== plan.year) return [];
    const own = unitTarget(indicator, period, unitPlan, plan, asOf);
    const { periods } = targetSpan(target, period, asOf);
    return [
      [
        indicator.id,
        indicator.name,
        indicator.unit,
        indicator.item,
        bound.bound,
        bound.number,
        isOfEach(indicator, target) ? 'each' : 'all',
        { date: target.by ?? yearPeriod(plan).workTo },
        figureOver(indicator, periods, unitPlan, plan).value,
        periods.at(-1)?.id ?? null,
        own?.standing ?? null,
      ],
    ];
  });
}

/** The rows of difficulties; an answer to earlier words of a difficulty is listed with those words. */
function difficultyRows({ unitPlan, asOf }: UnitStatus, period: Period | null): TableValue[][] {
  return (unitPlan.difficulties ?? [])
    .filter((one) => period === null || isOfPeriod(one, period))
    .sort(byNumber)
    .map(({ id, date, item, text, proposal, by, answer }) => {
      const earlier = answer === undefined ? answersToEarlierWords({ id }, unitPlan, asOf).at(-1) : undefined;
      const shownAnswer = answer ?? earlier;
      return [
        id,
        { date },
        item ?? null,
        text,
        proposal ?? null,
        by ?? null,
        shownAnswer === undefined ? null : { date: shownAnswer.date },
        shownAnswer?.text ?? null,
        shownAnswer?.by ?? null,
        earlier?.about ?? null,
      ];
    });
}

function wordsRows({ plan, unitPlan }: UnitStatus, period: Period | null): TableValue[][] {
  const headings = new Map<string, string>();
  const collect = (outline: typeof plan.outline): void => {
    for (const { id, heading, children } of outline ?? []) {
      headings.set(id, heading);
      collect(children);
    }
  };
  collect(plan.outline);
  return Object.entries(unitPlan.prose ?? {})
    .filter(([id]) => period === null || id === period.id)
    .flatMap(([id, words]) =>
      Object.entries(words).map(([heading, text]) => [id, heading, headings.get(heading) ?? null, text]),
    );
}
