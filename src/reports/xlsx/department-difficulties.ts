import type { RollUp } from '../../domain/department/roll-up.js';
import type { Lang } from '../../domain/text/text.js';
import { RAISE } from '../../locale/commands/raise.js';
import { DEPARTMENT_SHEETS, TABLE_HEADINGS } from '../../locale/tables.js';
import type { SheetColumn, WorkbookSheet } from './workbook.js';

/** One row for each unit with a difficulty. */
export function difficultySheet({ difficulties }: RollUp, lang: Lang): Pick<WorkbookSheet, 'columns' | 'rows'> {
  const text = (name: string, width: number): SheetColumn => ({ heading: name, width, kind: 'text' });
  const heading = (name: keyof typeof TABLE_HEADINGS): string => TABLE_HEADINGS[name][lang];
  return {
    columns: [
      text(heading('unit-name'), 36),
      { heading: DEPARTMENT_SHEETS.number[lang], width: 8, kind: 'number' },
      { heading: heading('date'), width: 12, kind: 'date' },
      text(heading('item'), 10),
      text(heading('difficulty'), 44),
      text(heading('proposal'), 44),
      text(heading('answer'), 44),
      text(heading('unit'), 22),
    ],
    rows: difficulties.flatMap(({ item, raised }) =>
      raised.map(({ unit, difficulty, earlierAnswers }) => ({
        inputs: [],
        cells: [
          unit.name,
          difficulty.id,
          { date: difficulty.date },
          item,
          difficulty.text,
          difficulty.proposal ?? null,
          difficulty.answer?.text ?? (earlierAnswers.map((one) => RAISE.earlierAnswer(one)[lang]).join('; ') || null),
          unit.id,
        ],
      })),
    ),
  };
}
