import { compareText } from '../text/compare.js';
import { parsePeriod, type Period } from '../calendar/period.js';
import type { Plan } from '../plan/plan.js';
import type { FigureValue, UnitPlan } from '../unit/unit-plan.js';
import type { Edit } from './edit.js';

/** The keys of a unit's file that come after its figures, and after its prose. */
const AFTER_FIGURES = ['prose', 'plan-words', 'difficulties', 'submissions'] as const;
const AFTER_PROSE = ['difficulties', 'submissions'] as const;

/** The keys that come after prose; the head office's file has other keys than a unit's. */
const AFTER_WORDS = ['plan-words', ...AFTER_PROSE, 'carried', 'reports'] as const;

/** Sets a figure of a quarter; quarters are in order of time, figures in the plan's order. */
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

/** Removes a figure; with the last one its quarter, and `figures` itself, are removed. */
export function clearFigure(indicator: string, quarter: Period, { figures = {} }: UnitPlan): readonly Edit[] {
  return clearInner('figures', figures, quarter.id, indicator);
}

/** Sets the prose of a heading in a period; periods are in order of time, headings in the order of the outline. */
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

/** Removes the prose of a heading; with the last one its period, and `prose` itself, are removed. */
export function clearProse(heading: string, period: Period, { prose = {} }: Pick<UnitPlan, 'prose'>): readonly Edit[] {
  return clearInner('prose', prose, period.id, heading);
}

/** Sets a person's words for a section of the unit's own plan; sections are in the plan's order. */
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

/** Removes the words of a section; with the last one `plan-words` itself is removed. */
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

/** The ids of the periods that end after a period, or end with it and begin earlier, in order of time. */
function laterThan(period: Period, ids: readonly string[]): readonly string[] {
  // Sorted here, because JavaScript lists number-like keys, such as a year, before all others.
  return ids
    .flatMap((id) => parsePeriod(id, period.calendar) ?? [])
    .filter((other) => byTime(other, period) > 0)
    .sort(byTime)
    .map(({ id }) => id);
}

function byTime(a: Period, b: Period): number {
  return compareText(a.to, b.to) || compareText(b.from, a.from);
}
