import { yearUpTo } from '../../domain/calendar/adjacent-periods.js';
import { comparisonIn, isGiven, rollUpFigures } from '../../domain/department/roll-up-figures.js';
import type { RollUp } from '../../domain/department/roll-up.js';
import { outlineHeadings } from '../../domain/unit/prose.js';
import type { Lang } from '../../domain/text/text.js';
import { changeNumber, numberWords } from '../../locale/figures.js';
import { sumWords } from '../../locale/department-figures.js';
import { rolledTargetCell } from '../../locale/targets.js';
import { unitCountRows } from '../documents/department/counts.js';
import type { OfficialDocument } from '../model/official-document.js';
import { countedFields, documentFields, documentLists } from './document-values.js';
import { fieldsOf, listOf, type TemplateData } from '../model/template-data.js';

/**
 * The fields of the department's report, or of the director's page, that a template may use.
 * @param document the text, without annexes
 */
export function departmentValues(rollUp: RollUp, document: OfficialDocument, lang: Lang): TemplateData {
  const { plan, period, totals } = rollUp;
  return {
    fields: fieldsOf({ ...documentFields(document), ...countedFields(period, totals, plan.year, lang) }),
    lists: [
      ...documentLists(document, document.main === null ? [] : outlineHeadings(plan, period)),
      unitList(rollUp, lang),
      sumList(rollUp, lang),
      difficultyList(rollUp),
    ],
  };
}

function unitList(rollUp: RollUp, lang: Lang) {
  return listOf(
    'don-vi-bao-cao',
    unitCountRows(rollUp, lang).map(({ name, items, done, left, note }, at) => ({
      stt: String(at + 1),
      'don-vi': name,
      'so-nhiem-vu': items,
      'da-thuc-hien': done,
      'chua-thuc-hien': left,
      'ghi-chu': note,
    })),
  );
}

function sumList({ figures, index, ledger, period, plan }: RollUp, lang: Lang) {
  const yearSoFar = new Map(
    rollUpFigures(index, ledger, yearUpTo(period)).map((figure) => [figure.indicator.id, figure]),
  );
  return listOf(
    'so-lieu',
    figures.filter(isGiven).map((figure, at) => {
      const earlier = comparisonIn(figure, 'lastYear');
      const running = yearSoFar.get(figure.indicator.id);
      return {
        stt: String(at + 1),
        'chi-tieu': figure.indicator.name,
        'don-vi-tinh': figure.indicator.unit,
        'ky-nay': sumWords(figure, lang),
        'luy-ke': running === undefined || running.sum === null ? '' : sumWords(running, lang),
        'ke-hoach': rolledTargetCell(figure.target, figure.indicator, plan, lang),
        'cung-ky': earlier?.sum == null ? '' : numberWords(earlier.sum, lang),
        'tang-giam': earlier?.change == null ? '' : changeNumber(earlier.change, lang),
      };
    }),
  );
}

function difficultyList({ difficulties, index }: RollUp) {
  const rows = difficulties.flatMap(({ item, raised }) =>
    raised.map(({ unit, difficulty }) => ({ item, unit, difficulty })),
  );
  return listOf(
    'kho-khan',
    rows.map(({ item, unit, difficulty }, at) => ({
      stt: String(at + 1),
      'so-muc': item ?? '',
      'nhiem-vu': index.items.find(({ id }) => id === item)?.track?.short ?? '',
      'don-vi': unit.name,
      'noi-dung': difficulty.text.trim(),
      'kien-nghi': difficulty.proposal?.trim() ?? '',
      'tra-loi': difficulty.answer?.text.trim() ?? '',
    })),
  );
}
