import type { Department } from '../../domain/department/department.js';
import { clearProse, setProse } from '../../domain/edits/figure-and-prose-edits.js';
import type { Period } from '../../domain/calendar/period.js';
import type { OutlineHeading } from '../../domain/plan/plan.js';
import { officeHeadings, outlineHeadings, proseOf } from '../../domain/unit/prose.js';
import { headingNamed } from '../find/heading.js';
import { reportPeriod } from '../find/period.js';
import type { PlanTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeDepartment, departmentOf } from './change-decisions.js';
import { tidied, type WriteInput } from './write.js';

/** Where the head office's own prose goes: under a heading of the department's report of a period. */
export interface OfficeWordsPlace {
  readonly heading: OutlineHeading;
  readonly period: Period;
}

/** The outcome of writing the prose. */
export interface OfficeWordsWritten extends OfficeWordsPlace {
  /** Nothing is written where the prose is empty or unchanged. */
  readonly kind: 'written' | 'empty' | 'unchanged';
  readonly text: string;
  /** The earlier prose. */
  readonly before: string | null;
}

/** Finds the typed heading and period; the head office's own proposals are prose too. */
export function officeWordsPlace({ today }: World, { plan }: PlanTarget, asked: WriteInput): OfficeWordsPlace {
  const period = reportPeriod(asked.period, plan, today);
  return { heading: headingNamed(plan, asked.heading, period, officeHeadings(plan, period)), period };
}

/**
 * Writes the head office's prose under a heading of the department's report, into its own file.
 * @param asked `given` is the prose that the person was given to edit: see `writeWords`
 * @throws Mistaken, with nothing replaced, where somebody wrote other prose meanwhile
 */
export async function writeOfficeWords(
  world: World,
  target: PlanTarget,
  asked: WriteInput & { readonly text: string; readonly given?: string | null },
): Promise<OfficeWordsWritten> {
  const place = officeWordsPlace(world, target, asked);
  const { heading, period } = place;
  const text = tidied(asked.text);
  const { given } = asked;
  const there = proseOf(await departmentOf(target), period, heading.id);
  if (text === '') return { ...place, kind: 'empty', text, before: there };
  if (given === undefined && text === there) return { ...place, kind: 'unchanged', text, before: there };
  const headings = outlineHeadings(target.plan, period).map(({ id }) => id);
  const before = await changeDepartment(target, (department: Department) => {
    const now = proseOf(department, period, heading.id);
    if (given !== undefined && now !== given && now !== text) {
      throw new Mistaken({ kind: 'words-changed-meanwhile', heading, period, now });
    }
    return { edits: setProse(heading.id, period, text, department, headings), outcome: now };
  });
  return { ...place, kind: 'written', text, before };
}

/** Removes the head office's prose under a heading. @returns the place and the prose; `null` where there was none */
export async function clearOfficeWords(
  world: World,
  target: PlanTarget,
  asked: WriteInput,
): Promise<OfficeWordsPlace & { readonly before: string | null }> {
  const place = officeWordsPlace(world, target, asked);
  const { heading, period } = place;
  const before = await changeDepartment(target, (department: Department) => ({
    edits: clearProse(heading.id, period, department),
    outcome: proseOf(department, period, heading.id),
  }));
  return { ...place, before };
}
