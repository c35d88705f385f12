import type { CellState } from '../../../domain/progress/progress.js';
import { figuresOf, type RollUp } from '../../../domain/department/roll-up.js';
import { type FigureRollUp, isGiven } from '../../../domain/department/roll-up-figures.js';
import {
  isLead,
  type ItemRollUp,
  isInState,
  summaryState,
  type UnitItem,
} from '../../../domain/department/roll-up-items.js';
import type { Calendar } from '../../../domain/calendar/calendar.js';
import type { Lang, Text } from '../../../domain/text/text.js';
import { DEPARTMENT } from '../../../locale/document-department.js';
import { changeWords, reportedByWords } from '../../../locale/department-figures.js';
import { numberWords } from '../../../locale/figures.js';
import { rolledTargetMark } from '../../../locale/targets.js';
import { someOf } from '../../../locale/roll-up.js';
import { stateWords } from '../../../locale/states.js';
import { bold, words } from '../../model/inline.js';
import type { Block, Line } from '../../model/official-document.js';

/** The most names in a sentence; the appendix has them all. */
const MAX_NAMES = 8;

/** The states listed with their units, in this order. */
const TOLD: readonly CellState[] = ['none', 'doing', 'blocked', 'missing', 'overdue', 'open', 'upcoming'];

/** An item's results over units: how many did it and which did not, then its figures. */
export function itemBlocks(item: ItemRollUp, label: string, rollUp: RollUp, lang: Lang): readonly Block[] {
  const line: Line = [bold(`${item.title}:`), { kind: 'text', text: ` ${sentence(item, lang)}` }];
  const lines = [
    ...(item.own ? ownLines(item, lang) : []),
    ...figureLines(figuresOf(rollUp, item.id), rollUp.plan, lang),
  ];
  return [
    { kind: 'paragraph', label, text: line },
    ...(lines.length === 0 ? [] : [{ kind: 'list' as const, items: lines.map(words) }]),
  ];
}

/** For an open place the units' own items of the period are counted, as in its totals, because each unit has others. */
function sentence(item: ItemRollUp, lang: Lang): string {
  if (item.own) return `${DEPARTMENT.ownDone(item.totals)[lang]}.`;
  const counted = item.units.filter(({ counts }) => counts);
  // For a conditional item it is unknown whether it arose in such a unit.
  const unknown = item.node.conditional === true ? [] : item.units.filter(isUnknownLead);
  const left = item.units.filter(isMarkedNotApplicable);
  const done = counted.filter(({ state }) => state === 'done');
  const of = counted.length + unknown.length;
  const unconfirmed = item.units.filter(({ state, role }) => state === 'unconfirmed' && isLead({ role }));
  const blocked = item.units.filter((unit) => isInState(unit, 'blocked'));
  if (of + left.length + unconfirmed.length + blocked.length === 0) return `${nobodyWords(item)[lang]}.`;
  const how = item.cadence === 'once' ? DEPARTMENT.doneOnceBy : DEPARTMENT.doneBy;
  const behind = done.length > 0 && done.length <= MAX_NAMES ? ` (${namesOf(done, lang)})` : '';
  const parts = [
    ...(of === 0 ? [] : [`${how(done.length, of)[lang]}${behind}`]),
    ...TOLD.flatMap((state) => {
      const units = state === 'blocked' ? blocked : counted.filter((unit) => isInState(unit, state));
      const named = { vi: namesOf(units, 'vi'), en: namesOf(units, 'en') };
      return units.length === 0 ? [] : [DEPARTMENT.namedState(stateWords(state, item.cadence), named)[lang]];
    }),
    ...(unconfirmed.length === 0 ? [] : [DEPARTMENT.unconfirmed(unconfirmed.length)[lang]]),
    ...(unknown.length === 0 ? [] : [DEPARTMENT.unknown(unknown.length)[lang]]),
    ...(left.length === 0 ? [] : [DEPARTMENT.notApplicable(left.length)[lang]]),
  ];
  return `${parts.join('; ')}.`;
}

/** The reason why no unit is counted: none leads the item, nothing arose, or it is due later. */
function nobodyWords({ node, units }: ItemRollUp): Text {
  if (units.every((unit) => !isLead(unit))) return DEPARTMENT.nobody;
  return node.conditional === true ? DEPARTMENT.noneArose : DEPARTMENT.nobodyYet;
}

function isUnknownLead({ state, role }: UnitItem): boolean {
  return state === 'unknown' && isLead({ role });
}

/** Whether the unit itself marked the item as not applicable; items not counted for another reason do not match. */
function isMarkedNotApplicable({ counts, items }: UnitItem): boolean {
  return !counts && items.some(({ cells }) => cells.some(({ countRule }) => countRule === 'marked-not-applicable'));
}

function namesOf(units: readonly UnitItem[], lang: Lang): string {
  return someOf(
    units.map(({ unit }) => unit.name),
    MAX_NAMES,
  )[lang];
}

/** The units' own items, by title. */
function ownLines({ units }: ItemRollUp, lang: Lang): readonly string[] {
  return units.flatMap(({ unit, items }) =>
    items.map(
      ({ progress: { item }, cells }) =>
        DEPARTMENT.ownItem(unit.name, item.title, stateWords(summaryState(cells), item.cadence))[lang],
    ),
  );
}

/** A line for each reported figure, and one for all that no unit reported. */
function figureLines(figures: readonly FigureRollUp[], of: Calendar, lang: Lang): readonly string[] {
  const known = figures.filter(isGiven);
  const unknown = figures.filter((one) => !isGiven(one) && one.of > 0 && one.reported === 0);
  const lines = known.map((figure) => {
    const { indicator, sum, comparisons, target } = figure;
    const value =
      sum === null ? `${indicator.name}: –` : DEPARTMENT.figure(indicator.name, numberWords(sum, lang), indicator.unit);
    const rests = reportedByWords(figure, lang);
    const moved = comparisons
      .filter(({ change }) => change !== null)
      .map((earlier) => DEPARTMENT.against(earlier.period, changeWords(earlier, indicator))[lang]);
    const goal = rolledTargetMark(target, indicator, sum, of, lang);
    return `${[`${value} (${rests})`, ...moved, ...(goal === null ? [] : [goal])].join('; ')}.`;
  });
  const names = unknown.map(({ indicator }) => indicator.name);
  return names.length === 0 ? lines : [...lines, DEPARTMENT.nobodyReported(names)[lang]];
}
