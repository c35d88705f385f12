import type { Period } from '../calendar/period.js';
import type { OutlineHeading, Plan } from './plan.js';

/** The plan's parts that hold outlines of reports. */
type WithOutlines = Pick<Plan, 'outline' | 'outlines'>;

/**
 * The outline of a period's report: the one that was set for this period, else the one for all.
 * @returns `undefined` where the plan has neither
 */
export function outlineOf(plan: WithOutlines, { id }: Pick<Period, 'id'>): readonly OutlineHeading[] | undefined {
  return plan.outlines?.[id] ?? plan.outline;
}

/** The headings of an outline, each before those below it. */
export function allHeadings(headings: readonly OutlineHeading[]): readonly OutlineHeading[] {
  return headings.flatMap((heading) => [heading, ...allHeadings(heading.children ?? [])]);
}
