import { compareText } from '../text/compare.js';
import { parsePeriod, type Period } from '../calendar/period.js';
import type { Plan } from '../plan/plan.js';
import type { FigureValue, UnitPlan } from '../unit/unit-plan.js';
import type { Edit } from './edit.js';

/** The keys of a unit's file that stand behind its figures, and behind its words. */
const AFTER_FIGURES = ['prose', 'plan-words', 'difficulties', 'submissions'] as const;
const AFTER_PROSE = ['difficulties', 'submissions'] as const;

/** The same of the words in the head office's file, whose keys are others. */
const AFTER_WORDS = ['plan-words', ...AFTER_PROSE, 'carried', 'reports'] as const;

/** Puts a figure into its quarter, quarters in order of time and figures in the plan's order. */
export function setFigure(
  indicator: string,
  quarter: Period,
  value: FigureValue,
  { plan, unitPlan }: { readonly plan: Plan; readonly unitPlan: UnitPlan },
): readonly Edit[] {
  const { figures } = unitPlan;
  if (figures === undefined) return [setKey(['figures'], { [quarter.id]: { [indicator]: value } }, AFTER_FIGURES)];
  if (figures[quarter.id] === undefined) {
    return [setKey(['figures', quarter.id], { [indicator]: value }, laterThan(quarter, Object.keys(figures)))];
  }
  const order = (plan.indicators ?? []).map(({ id }) => id);
  return [setKey(['figures', quarter.id, indicator], value, order.slice(order.indexOf(indicator) + 1))];
}

/** Takes a figure out; the quarter, and all figures, go with their last one. */
export function clearFigure(indicator: string, quarter: Period, { figures = {} }: UnitPlan): readonly Edit[] {
  return clearInner('figures', figures, quarter.id, indicator);
}

/** Puts a heading's words into their period, periods in order of time and headings in the outline's. */
export function setProse(
  heading: string,
  period: Period,
  words: string,
  { prose }: Pick<UnitPlan, 'prose'>,
  headings: readonly string[],
): readonly Edit[] {
  if (prose === undefined) return [setKey(['prose'], { [period.id]: { [heading]: words } }, AFTER_WORDS)];
  if (prose[period.id] === undefined) {
    return [setKey(['prose', period.id], { [heading]: words }, laterThan(period, Object.keys(prose)))];
  }
  return [setKey(['prose', period.id, heading], words, headings.slice(headings.indexOf(heading) + 1))];
}

/** Takes a heading's words out; the period, and all words, go with their last one. */
export function clearProse(heading: string, period: Period, { prose = {} }: Pick<UnitPlan, 'prose'>): readonly Edit[] {
  return clearInner('prose', prose, period.id, heading);
}

/** Puts a person's words into a section of the unit's own plan, sections in the plan's order. */
export function setPlanWords(
  section: string,
  words: string,
  unitPlan: UnitPlan,
  sections: readonly string[],
): readonly Edit[] {
  const now = unitPlan['plan-words'];
  if (now === undefined) return [setKey(['plan-words'], { [section]: words }, AFTER_PROSE)];
  return [setKey(['plan-words', section], words, sections.slice(sections.indexOf(section) + 1))];
}

/** Takes a section's words out; all of them go with the last one. */
export function clearPlanWords(section: string, unitPlan: UnitPlan): readonly Edit[] {
  const now = unitPlan['plan-words'];
  if (now?.[section] === undefined) return [];
  return [{ kind: 'remove', path: Object.keys(now).length > 1 ? ['plan-words', section] : ['plan-words'] }];
}

function clearInner(
  group: 'figures' | 'prose',
  periods: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  period: string,
  key: string,
): readonly Edit[] {
  const inner = periods[period];
  if (inner?.[key] === undefined) return [];
  if (Object.keys(inner).length > 1) return [{ kind: 'remove', path: [group, period, key] }];
  return [{ kind: 'remove', path: Object.keys(periods).length > 1 ? [group, period] : [group] }];
}

function setKey(path: readonly string[], value: unknown, before: readonly string[]): Edit {
  return { kind: 'set', path, value, before };
}

/** The ids of periods that end after one, or end with it and begin earlier, the next one first. */
function laterThan(period: Period, ids: readonly string[]): readonly string[] {
  // Sorted here: a map's keys that are numbers, as the year's, come first whatever their place in the file.
  return ids
    .map(parsePeriod)
    .filter((other) => other !== null)
    .filter((other) => byTime(other, period) > 0)
    .sort(byTime)
    .map(({ id }) => id);
}

function byTime(a: Period, b: Period): number {
  return compareText(a.to, b.to) || compareText(b.from, a.from);
}
