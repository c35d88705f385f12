import { clearPlanWords, clearProse, setPlanWords, setProse } from '../../domain/edits/figure-and-prose-edits.js';
import type { Edit } from '../../domain/edits/edit.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import {
  outlineHeadings,
  type WordsHeading,
  type WordsIn,
  wordsUnder,
  writtenSections,
} from '../../domain/unit/prose.js';
import { headingNamed, sectionNamed } from '../find/heading.js';
import { reportPeriod } from '../find/period.js';
import type { UnitTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeUnit, type Written } from './change-unit.js';

/** The heading and the period of the report, or the section of the unit's own plan. */
export interface WriteInput {
  readonly heading: string;
  readonly period?: string;
}

/** Where a person's prose goes. */
export interface WordsPlace {
  readonly heading: WordsHeading;
  readonly period: WordsIn;
}

/** The outcome of writing prose. */
export interface WordsWritten extends WordsPlace {
  /** Nothing is written where the prose is empty or unchanged. */
  readonly kind: 'written' | 'empty' | 'unchanged';
  readonly text: string;
  /** The earlier prose. */
  readonly before: string | null;
  /** `null` where there was nothing to write. */
  readonly written: Written | null;
}

/** Finds the typed heading and period; a section of the plan has no period. */
export function wordsPlace({ today }: World, { plan }: UnitTarget, asked: WriteInput): WordsPlace {
  const section = sectionNamed(plan, asked.heading);
  if (section !== null) {
    if (asked.period !== undefined) throw new Mistaken({ kind: 'section-without-period', heading: section });
    return { heading: section, period: null };
  }
  const period = reportPeriod(asked.period, plan, today);
  return { heading: headingNamed(plan, asked.heading, period), period };
}

/**
 * Writes a person's prose under a heading of a period's report.
 * @param asked `given` is the prose the person was given to edit. It is replaced only if it is still what the file has.
 * @throws Mistaken, with nothing replaced, where somebody wrote other prose meanwhile
 */
export async function writeWords(
  world: World,
  unit: UnitTarget,
  asked: WriteInput & { readonly text: string; readonly given?: string | null },
): Promise<WordsWritten> {
  const place = wordsPlace(world, unit, asked);
  const { heading, period } = place;
  const text = tidied(asked.text);
  const { given } = asked;
  const there = wordsUnder(unit.unitPlan, period, heading.id);
  if (text === '') return { ...place, kind: 'empty', text, before: there, written: null };
  if (given === undefined && text === there) return { ...place, kind: 'unchanged', text, before: there, written: null };
  const { outcome: before, written } = await changeUnit(world, unit, ({ unitPlan }) => {
    const now = wordsUnder(unitPlan, period, heading.id);
    if (given !== undefined && now !== given && now !== text) {
      throw new Mistaken({ kind: 'words-changed-meanwhile', heading, period, now });
    }
    return { edits: setWords(place, text, unitPlan, unit.plan), outcome: now };
  });
  return { ...place, kind: 'written', text, before, written };
}

function setWords({ heading, period }: WordsPlace, text: string, unitPlan: UnitPlan, plan: Plan): readonly Edit[] {
  const ids = (headings: readonly WordsHeading[]): readonly string[] => headings.map(({ id }) => id);
  return period === null
    ? setPlanWords(heading.id, text, unitPlan, ids(writtenSections(plan)))
    : setProse(heading.id, period, text, unitPlan, ids(outlineHeadings(plan, period)));
}

/** Prose that was removed; `before` is `null` where there was none. */
export interface WordsCleared extends WordsPlace {
  readonly before: string | null;
  readonly written: Written;
}

/** Removes the prose under a heading. */
export async function clearWords(world: World, unit: UnitTarget, asked: WriteInput): Promise<WordsCleared> {
  const { heading, period } = wordsPlace(world, unit, asked);
  const { outcome: before, written } = await changeUnit(world, unit, ({ unitPlan }) => ({
    edits: period === null ? clearPlanWords(heading.id, unitPlan) : clearProse(heading.id, period, unitPlan),
    outcome: wordsUnder(unitPlan, period, heading.id),
  }));
  return { heading, period, before, written };
}

/** The lines without trailing spaces, and without empty lines at both ends. */
export function tidied(text: string): string {
  return text
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
