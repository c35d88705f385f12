import type { RollUp } from '../../../domain/department/roll-up.js';
import { isGiven } from '../../../domain/department/roll-up-figures.js';
import type { Lang, Text } from '../../../domain/text/text.js';
import { OWN_REPORT } from '../../../locale/department-report.js';
import { DEPARTMENT } from '../../../locale/document-department.js';
import type { Block } from '../../model/official-document.js';
import { countsTable, isByKind } from './counts.js';
import { figureTable, unitFigureTables } from './figures.js';
import { departmentMatrix } from './matrix.js';

/** An appendix of the department's report, and the words by which the text refers to it. */
export interface DepartmentAnnex {
  readonly title: Text;
  readonly within: Text;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/**
 * The appendices: counts by unit, the reported figures, the figures by unit; in the internal version also every item of
 * every unit.
 */
export function departmentAnnexes(rollUp: RollUp, isInternal: boolean, lang: Lang): readonly DepartmentAnnex[] {
  const { counts, figures, unitFigures } = OWN_REPORT;
  const { period } = rollUp;
  const hasFigures = rollUp.figures.some(isGiven);
  const all: readonly DepartmentAnnex[] = [
    {
      title: counts.title(period),
      within: isByKind(rollUp) ? counts.withinKinds : counts.within,
      landscape: false,
      blocks: [countsTable(rollUp, lang)],
    },
    {
      title: figures.title(period),
      within: figures.within,
      landscape: false,
      blocks: hasFigures ? figureTable(rollUp, isInternal, lang) : [],
    },
    {
      title: unitFigures.title(period),
      within: unitFigures.within,
      landscape: true,
      blocks: hasFigures && !isByKind(rollUp) ? unitFigureTables(rollUp, isInternal, lang) : [],
    },
    {
      title: DEPARTMENT.matrixTitle(period),
      within: DEPARTMENT.matrixWithin,
      landscape: true,
      blocks: isInternal ? departmentMatrix(rollUp, lang) : [],
    },
  ];
  return all.filter(({ blocks }) => blocks.length > 0);
}
