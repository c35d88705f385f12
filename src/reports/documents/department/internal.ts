import { type RollUp, type RollUpHeading, wordsOfUnits } from '../../../domain/department/roll-up.js';
import type { CellState } from '../../../domain/progress/progress.js';
import type { Lang } from '../../../domain/text/text.js';
import { DEPARTMENT } from '../../../locale/document-department.js';
import { bold, italic } from '../../model/inline.js';
import type { Block } from '../../model/official-document.js';
import { paragraph } from '../issued-plan.js';
import { listUnder } from '../report-blocks.js';
import { difficultyBlocks } from './difficulties.js';
import { itemBlocks } from './items.js';

/** What the office needs for writing the report and reminding units, by unit; only in the internal version. */
export function internalBlocks(
  { outline, items, children }: RollUpHeading,
  rollUp: RollUp,
  lang: Lang,
): readonly Block[] {
  if (children.length > 0) return [];
  return [
    ...unitWords(rollUp, outline.id, lang),
    ...items.flatMap((item) => itemBlocks(item, '–', rollUp, lang)),
    ...(outline['next-period'] === true ? leftOver(rollUp, lang) : []),
    ...(outline.difficulties === true ? difficultyBlocks(rollUp, lang) : []),
  ];
}

/** The units' prose under a heading, marked as material for the office. */
function unitWords(rollUp: RollUp, heading: string, lang: Lang): readonly Block[] {
  const said = wordsOfUnits(rollUp, heading);
  if (said.length === 0) return [];
  const items = said.map(({ unit, words: text }) => [
    bold(DEPARTMENT.unitSays(unit.name)[lang]),
    { kind: 'text' as const, text: ` ${text.replace(/\s*\n\s*/g, ' ')}` },
  ]);
  return [paragraph([italic(DEPARTMENT.unitsWords[lang])]), { kind: 'list', items }];
}

function leftOver({ items }: RollUp, lang: Lang): readonly Block[] {
  const left = items
    .map(({ title, units }) => ({
      title,
      count: units.filter(({ state, counts }) => counts && LEFT.has(state)).length,
    }))
    .filter(({ count }) => count > 0);
  return listUnder(
    DEPARTMENT.urge[lang],
    left.map(({ title, count }) => DEPARTMENT.left(title, count)[lang]),
  );
}

const LEFT: ReadonlySet<CellState | 'unknown'> = new Set(['missing', 'overdue', 'doing', 'blocked'] as const);
