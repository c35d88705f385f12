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
import { words } from '../../model/inline.js';
import { paragraph } from '../issued-plan.js';
import type { Block, Row } from '../../model/official-document.js';
import { continuedTables, evenParts } from '../wide-tables.js';

/** Columns of figures on a landscape page besides the units' names. */
const MAX_COLUMNS = 9;

/** Every figure over all units: this period, the one before, the change, and the number of units behind it. */
export function figureTable({ figures, index, doubts }: RollUp, lang: Lang): readonly Block[] {
  const { columns } = FIGURES;
  const shown = comparisonsShown(figures);
  const rows = underHeadings(figures, index).flatMap(({ id, heading, figures: own }): readonly Row[] => [
    { kind: 'group', number: id, text: heading },
    ...own.map((figure): Row => ({ kind: 'cells', cells: totalCells(figure, figures.indexOf(figure), shown, lang) })),
  ]);
  return [
    {
      kind: 'table',
      table: {
        columns: [
          { title: columns.number[lang], share: 5, align: 'center' },
          { title: columns.indicator[lang], share: 61 - 18 * shown.length, align: 'left' },
          { title: columns.unit[lang], share: 10, align: 'center' },
          { title: columns.period[lang], share: 12, align: 'center' },
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
        ...(doubts.length === 0 ? [] : [DEPARTMENT.notes.doubtful]),
        DEPARTMENT.notes.ratio,
        ...(shown.length === 0 ? [] : [DEPARTMENT.notes.change]),
        ...earlierNote(figures, shown),
      ],
      lang,
    ),
  ];
}

function totalCells(
  figure: FigureRollUp,
  at: number,
  shown: readonly ComparisonKind[],
  lang: Lang,
): readonly (readonly string[])[] {
  const { indicator } = figure;
  return [
    [String(at + 1)],
    [indicator.name],
    [indicator.unit],
    [sumWords(figure, lang)],
    ...shown.flatMap((kind) => {
      const earlier = comparisonIn(figure, kind);
      return [[earlierWords(earlier, lang)], [changeCell(earlier, lang)]];
    }),
    [reportedWords(figure, lang)],
  ];
}

function noteBlock(notes: readonly Text[], lang: Lang): Block {
  return paragraph(words(notes.map((text) => text[lang]).join(' ')));
}

/** The figures by unit, under the plan's headings; then the totals, with the change since the last period. */
export function unitFigureTables(rollUp: RollUp, lang: Lang): readonly Block[] {
  const units = expectedUnits(rollUp.ledger);
  const tables = underHeadings(
    // Figures that no unit reported are only in the table of sums.
    rollUp.figures.filter(isGiven),
    rollUp.index,
  ).flatMap(({ id, heading, figures }): readonly Block[] => [
    { kind: 'heading', level: 2, label: id, text: words(heading) },
    ...continuedTables(
      evenParts(figures, MAX_COLUMNS).map((part) => unitTable(part, units, lang)),
      lang,
    ),
  ]);
  const { partial, doubtful, notApplicable } = DEPARTMENT.notes;
  const notes = [partial, ...(rollUp.doubts.length === 0 ? [] : [doubtful]), notApplicable];
  return tables.length === 0 ? [] : [...tables, noteBlock(notes, lang)];
}

function unitTable(figures: readonly FigureRollUp[], units: readonly LedgerUnit[], lang: Lang): Block {
  const byFigure = figures.map((figure) => new Map(figure.units.map((one) => [one.unit.id, one.figure])));
  const concerned = units.filter(({ id }) => byFigure.some((byUnit) => byUnit.has(id)));
  const unitRows = concerned.map((unit): Row => ({
    kind: 'cells',
    cells: [[unit.name], ...byFigure.map((byUnit) => unitCell(byUnit.get(unit.id), lang))],
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
        ...figures.map(({ indicator }) => ({
          title: `${indicator.name} (${indicator.unit})`,
          share: 80 / figures.length,
          align: 'center' as const,
        })),
      ],
      rows: [
        ...unitRows,
        summary(total[lang], (figure) => sumWords(figure, lang)),
        ...comparisonsShown(figures).flatMap((kind) => [
          summary(FIGURES.columns[kind][lang], (figure) => earlierWords(comparisonIn(figure, kind), lang)),
          summary(FIGURES.columns.changeOf[kind][lang], (figure) => changeCell(comparisonIn(figure, kind), lang)),
        ]),
        summary(reportedOf[lang], (figure) => reportedWords(figure, lang)),
      ],
    },
  };
}

/** A value; nothing where the unit owes no figure; words where it was not reported. */
function unitCell(figure: Figure | undefined, lang: Lang): readonly string[] {
  return figure === undefined ? [] : [unitFigureWords(figure, lang)];
}

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

/** The nearest node with a heading, upward; the item itself where there is none. */
function headingId(id: string, index: PlanIndex): string {
  if (index.nodes.get(id)?.heading !== undefined) return id;
  const parent = index.parentOf(id);
  return parent === null ? id : headingId(parent.id, index);
}
