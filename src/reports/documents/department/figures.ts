import type { Figure } from '../../../domain/progress/figures.js';
import type { PlanIndex } from '../../../domain/plan/plan-index.js';
import type { RollUp } from '../../../domain/department/roll-up.js';
import type { ComparisonKind } from '../../../domain/department/roll-up-comparison.js';
import {
  comparisonIn,
  comparisonsShown,
  type FigureRollUp,
  isGiven,
} from '../../../domain/department/roll-up-figures.js';
import { expectedUnits, type LedgerUnit } from '../../../domain/department/ledger.js';
import type { Lang, Text } from '../../../domain/text/text.js';
import { DEPARTMENT } from '../../../locale/document-department.js';
import {
  changeCell,
  earlierNote,
  earlierWords,
  reportedWords,
  sumWords,
  unitFigureWords,
} from '../../../locale/department-figures.js';
import { FIGURES } from '../../../locale/figures.js';
import { rolledTargetCell, TARGETS } from '../../../locale/targets.js';
import { words } from '../../model/inline.js';
import { tableNote } from '../report-blocks.js';
import type { Block, Row } from '../../model/official-document.js';
import { continuedTables, evenParts } from '../wide-tables.js';
import type { Calendar } from '../../../domain/calendar/calendar.js';

/** Columns of figures on a landscape page besides the units' names. */
const MAX_COLUMNS = 9;

/**
 * With more rows than this, a table for each heading would take two pages, so the figures of all headings share tables.
 */
const MAX_ROWS = 24;
const MAX_PACKED_COLUMNS = 16;

/**
 * Every figure that a unit reported, summed over all units, with the number of reporting units. A report that leaves
 * the office shows earlier periods and changes only if both sums are over the same units, and no doubtful figures.
 */
export function figureTable(
  { figures: all, index, doubts, plan }: RollUp,
  isInternal: boolean,
  lang: Lang,
): readonly Block[] {
  const { columns } = FIGURES;
  const figures = isInternal ? all.filter(isGiven) : all.filter(({ sum }) => sum !== null).map(onlyComparable);
  const shown = comparisonsShown(figures);
  const hasTargets = figures.some(({ target }) => target !== null);
  const rows = underHeadings(figures, index).flatMap(({ id, heading, figures: own }): readonly Row[] => [
    { kind: 'group', number: id, text: heading },
    ...own.map((figure): Row => ({
      kind: 'cells',
      cells: totalCells(figure, figures.indexOf(figure), { shown, hasTargets, of: plan }, lang),
    })),
  ]);
  return [
    {
      kind: 'table',
      table: {
        columns: [
          { title: columns.number[lang], share: 5, align: 'center' },
          { title: columns.indicator[lang], share: 61 - 18 * shown.length - (hasTargets ? 18 : 0), align: 'left' },
          { title: columns.unit[lang], share: 10, align: 'center' },
          { title: columns.period[lang], share: 12, align: 'center' },
          ...(hasTargets ? [{ title: TARGETS.column[lang], share: 18, align: 'center' as const }] : []),
          ...shown.flatMap((kind) => [
            { title: columns[kind][lang], share: 8, align: 'center' as const },
            { title: columns.changeOf[kind][lang], share: 10, align: 'center' as const },
          ]),
          { title: DEPARTMENT.columns.reported[lang], share: 12, align: 'center' },
        ],
        rows,
      },
    },
    noteBlock(
      [
        DEPARTMENT.notes.partial,
        ...(doubts.length === 0 || !isInternal ? [] : [DEPARTMENT.notes.doubtful]),
        DEPARTMENT.notes.ratio,
        ...(shown.length === 0 ? [] : [DEPARTMENT.notes.change]),
        ...earlierNote(figures, shown),
      ],
      lang,
    ),
  ];
}

/** A figure without comparisons between sums over different units. */
function onlyComparable(figure: FigureRollUp): FigureRollUp {
  return { ...figure, comparisons: figure.comparisons.filter(({ isOverAll, change }) => isOverAll && change !== null) };
}

/** Which columns the table of sums has besides the sum. */
interface TotalColumns {
  readonly shown: readonly ComparisonKind[];
  readonly hasTargets: boolean;
  readonly of: Calendar;
}

function totalCells(
  figure: FigureRollUp,
  at: number,
  { shown, hasTargets, of }: TotalColumns,
  lang: Lang,
): readonly (readonly string[])[] {
  const { indicator, target } = figure;
  return [
    [String(at + 1)],
    [indicator.name],
    [indicator.unit],
    [sumWords(figure, lang)],
    ...(hasTargets ? [[rolledTargetCell(target, indicator, of, lang)]] : []),
    ...shown.flatMap((kind) => {
      const earlier = comparisonIn(figure, kind);
      return [[earlierWords(earlier, lang)], [changeCell(earlier, lang)]];
    }),
    [reportedWords(figure, lang)],
  ];
}

function noteBlock(notes: readonly Text[], lang: Lang): Block {
  return tableNote(notes.map((text) => text[lang]).join(' '));
}

/**
 * The figures by unit, one table for each heading of the plan, with sums. Parts of other figures, and figures that are
 * zero everywhere, are only in the table of sums; the internal version has them here too.
 */
export function unitFigureTables(rollUp: RollUp, isInternal: boolean, lang: Lang): readonly Block[] {
  const units = expectedUnits(rollUp.ledger);
  const parts = new Set(rollUp.figures.flatMap(({ indicator }) => indicator.parts ?? []));
  const shown = rollUp.figures.filter((figure) =>
    isInternal ? isGiven(figure) : !parts.has(figure.indicator.id) && figure.sum !== null && figure.sum !== 0,
  );
  const isLong = !isInternal && units.length > MAX_ROWS;
  const reported = rollUp.figures.filter(({ sum }) => sum !== null);
  const headOf = (figure: FigureRollUp): string =>
    isLong ? `(${reported.indexOf(figure) + 1})` : `${figure.indicator.name} (${figure.indicator.unit})`;
  const parted = (figures: readonly FigureRollUp[], max: number): readonly Block[] =>
    continuedTables(
      evenParts(figures, max).map((part) => unitTable(part, { units, isInternal, headOf, of: rollUp.plan }, lang)),
      lang,
    );
  const tables = isLong
    ? parted(shown, MAX_PACKED_COLUMNS)
    : underHeadings(shown, rollUp.index).flatMap(({ id, heading, figures }): readonly Block[] => [
        { kind: 'heading', level: 2, label: id, text: words(heading) },
        ...parted(figures, MAX_COLUMNS),
      ]);
  const { partial, doubtful, notApplicable, onlyWithFigures, numbered } = DEPARTMENT.notes;
  const inner = [...(rollUp.doubts.length === 0 ? [] : [doubtful]), notApplicable];
  const outer = [...(isLong ? [numbered] : []), onlyWithFigures];
  const notes = [partial, ...(isInternal ? inner : outer)];
  return tables.length === 0 ? [] : [...tables, noteBlock(notes, lang)];
}

interface UnitTableLook {
  readonly of: Calendar;
  readonly units: readonly LedgerUnit[];
  readonly isInternal: boolean;
  /** The heading of a figure's column. */
  readonly headOf: (figure: FigureRollUp) => string;
}

function unitTable(
  figures: readonly FigureRollUp[],
  { units, isInternal, headOf, of }: UnitTableLook,
  lang: Lang,
): Block {
  const byFigure = figures.map((figure) => new Map(figure.units.map((one) => [one.unit.id, one.figure])));
  const isShown = (figure: Figure | undefined): boolean =>
    figure !== undefined && (isInternal || (figure.value !== null && figure.value !== 0));
  const concerned = units.filter(({ id }) => byFigure.some((byUnit) => isShown(byUnit.get(id))));
  const unitRows = concerned.map((unit): Row => ({
    kind: 'cells',
    cells: [[unit.name], ...byFigure.map((byUnit) => unitCell(byUnit.get(unit.id), isInternal, of, lang))],
  }));
  const summary = (title: string, cellOf: (figure: FigureRollUp) => string): Row => ({
    kind: 'cells',
    cells: [[title], ...figures.map((figure) => [cellOf(figure)])],
  });
  const { total, reportedOf } = DEPARTMENT.columns;
  return {
    kind: 'table',
    table: {
      columns: [
        { title: DEPARTMENT.columns.unit[lang], share: 20, align: 'left' },
        ...figures.map((figure) => ({
          title: headOf(figure),
          share: 80 / figures.length,
          align: 'center' as const,
        })),
      ],
      rows: [
        ...unitRows,
        summary(total[lang], (figure) => sumWords(figure, lang)),
        ...comparisonsShown(isInternal ? figures : []).flatMap((kind) => [
          summary(FIGURES.columns[kind][lang], (figure) => earlierWords(comparisonIn(figure, kind), lang)),
          summary(FIGURES.columns.changeOf[kind][lang], (figure) => changeCell(comparisonIn(figure, kind), lang)),
        ]),
        summary(reportedOf[lang], (figure) => reportedWords(figure, lang)),
      ],
    },
  };
}

/** A value; empty if the unit does not owe the figure. The internal version marks a missing figure. */
function unitCell(figure: Figure | undefined, isInternal: boolean, of: Calendar, lang: Lang): readonly string[] {
  if (figure === undefined) return [];
  return [figure.value === null && !isInternal ? NOT_KNOWN : unitFigureWords(figure, of, lang)];
}

const NOT_KNOWN = '-';

interface HeadedFigures {
  readonly id: string;
  readonly heading: string;
  readonly figures: readonly FigureRollUp[];
}

/** Figures grouped by the plan's heading above their items, in the plan's order. */
function underHeadings(figures: readonly FigureRollUp[], index: PlanIndex): readonly HeadedFigures[] {
  const groups = new Map<string, FigureRollUp[]>();
  for (const figure of figures) {
    const id = headingId(figure.indicator.item, index);
    groups.set(id, [...(groups.get(id) ?? []), figure]);
  }
  return [...groups].map(([id, own]) => ({ id, heading: index.headingOf(id) ?? '', figures: own }));
}

/** The nearest heading above an item; the item itself if there is none. */
function headingId(id: string, index: PlanIndex): string {
  if (index.nodes.get(id)?.heading !== undefined) return id;
  const parent = index.parentOf(id);
  return parent === null ? id : headingId(parent.id, index);
}
