import type { Period } from '../../../domain/calendar/period.js';
import { type RollUp, type RollUpHeading, wordsOfUnits } from '../../../domain/department/roll-up.js';
import type { ItemRollUp } from '../../../domain/department/roll-up-items.js';
import type { WithProse } from '../../../domain/unit/prose.js';
import type { Lang } from '../../../domain/text/text.js';
import { capitals } from '../../../locale/document.js';
import { DEPARTMENT } from '../../../locale/document-department.js';
import { difficultyBlocks } from './difficulties.js';
import { itemBlocks } from './items.js';
import { bold, italic, words, headingLabel } from '../../model/inline.js';
import { paragraph } from '../issued-plan.js';
import { writtenParagraphs } from '../report-blocks.js';
import type { Block } from '../../model/official-document.js';

/** The outline's headings with the units' results totalled, their prose, work left over, and difficulties. */
export function departmentBody(rollUp: RollUp, own: WithProse, next: Period, lang: Lang): readonly Block[] {
  return rollUp.headings.flatMap((heading, at) => headingBlocks(heading, 1, at, { rollUp, own, next, lang }));
}

interface BodyContext {
  readonly rollUp: RollUp;
  /** The head office's prose. */
  readonly own: WithProse;
  readonly next: Period;
  readonly lang: Lang;
}

type Level = 1 | 2 | 3;

function headingBlocks(heading: RollUpHeading, level: Level, at: number, context: BodyContext): readonly Block[] {
  const { outline, items, children } = heading;
  const { rollUp, own, lang } = context;
  const below: Level = level === 1 ? 2 : 3;
  const text = level === 1 ? capitals(outline.heading) : outline.heading;
  const title: Block = { kind: 'heading', level, label: headingLabel(level, at), text: words(text) };
  const said = writtenParagraphs(own, rollUp.period, outline.id);
  if (said.length > 0) return [title, ...said];
  return [
    title,
    ...ownBlocks(heading, context),
    ...items.flatMap((item, n) => itemBlocks(item, headingLabel(below, n), rollUp, lang)),
    ...children.flatMap((child, n) => headingBlocks(child, below, items.length + n, context)),
  ];
}

function ownBlocks({ outline, items, children }: RollUpHeading, { rollUp, next, lang }: BodyContext): readonly Block[] {
  const written = unitWords(rollUp, outline.id, lang);
  if (outline['next-period'] === true) return [...written, ...nextBlocks(rollUp, next, lang)];
  if (outline.difficulties === true) return [...written, ...difficultyBlocks(rollUp, lang)];
  if (items.length > 0 || children.length > 0 || written.length > 0) return written;
  return [
    paragraph(
      (outline.items ?? []).length > 0 ? words(DEPARTMENT.noItems[lang]) : [italic(DEPARTMENT.notWritten[lang])],
    ),
  ];
}

/** The units' prose under a heading, marked as material for the office. */
function unitWords(rollUp: RollUp, heading: string, lang: Lang): readonly Block[] {
  const said = wordsOfUnits(rollUp, heading);
  if (said.length === 0) return [];
  const items = said.map(({ unit, words: text }) => [
    bold(DEPARTMENT.unitSays(unit.name)[lang]),
    { kind: 'text' as const, text: ` ${text}` },
  ]);
  return [paragraph([italic(DEPARTMENT.unitsWords[lang])]), { kind: 'list', items }];
}

function nextBlocks({ items, period }: RollUp, next: Period, lang: Lang): readonly Block[] {
  const left = items
    .map((item) => ({ item, count: item.units.filter(({ state, counts }) => counts && isLeftOver(state)).length }))
    .filter(({ count }) => count > 0);
  const goOn = next.year === period.year ? [paragraph(words(DEPARTMENT.nextTasks(next)[lang]))] : [];
  const urged: readonly Block[] =
    left.length === 0
      ? []
      : [
          paragraph(words(DEPARTMENT.urge[lang])),
          { kind: 'list', items: left.map(({ item, count }) => words(DEPARTMENT.left(titleOf(item), count)[lang])) },
        ];
  const blocks = [...goOn, ...urged];
  return blocks.length === 0 ? [paragraph([italic(DEPARTMENT.notWritten[lang])])] : blocks;
}

const titleOf = ({ title }: ItemRollUp): string => title;

function isLeftOver(state: string): boolean {
  return state === 'missing' || state === 'overdue' || state === 'doing' || state === 'blocked';
}
