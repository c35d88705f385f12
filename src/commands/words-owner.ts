import type { PlanTarget, UnitTarget } from '../app/find/unit.js';
import type { Written } from '../app/record/change-unit.js';
import { departmentOf } from '../app/record/change-decisions.js';
import { clearWords, type WordsPlace, wordsPlace, type WriteInput, writeWords } from '../app/record/write.js';
import { clearOfficeWords, officeWordsPlace, writeOfficeWords } from '../app/record/write-all.js';
import type { Period } from '../domain/calendar/period.js';
import type { OutlineHeading, Plan } from '../domain/plan/plan.js';
import { unitStatus } from '../domain/progress/unit-status.js';
import type { Text } from '../domain/text/text.js';
import {
  type EarlierProse,
  lastProse,
  officeHeadings,
  proseOf,
  wordsUnder,
  writtenHeadings,
} from '../domain/unit/prose.js';
import { REPORT_ALL } from '../locale/commands/report.js';
import { WRITE } from '../locale/commands/write.js';
import { Refusal } from '../domain/text/text.js';
import type { Context } from './context.js';
import { openPlan, openUnit } from './target.js';
import { worldOf } from './world.js';

/** A draft for the editor, a message about it, and the message for the case that it was not changed. */
export interface Draft {
  readonly words: string;
  readonly notice: Text | null;
  readonly unchanged: Text;
}

export type TypedWords = WriteInput & { readonly text: string; readonly given?: string | null };

/**
 * The outcome of writing or removing prose; `written` is `null` where nothing was written or no unit's sent report can
 * be affected.
 */
export interface Outcome {
  readonly kind: 'written' | 'empty' | 'unchanged';
  readonly text: string;
  readonly before: string | null;
  readonly written: Written | null;
}

/** Whose prose is written: a unit's, or the head office's in the department's report. */
export interface WordsOwner {
  readonly isOffice: boolean;
  readonly plan: Plan;
  readonly name: string;
  /** The headings that may be written in a period. */
  headings(period: Period): readonly OutlineHeading[];
  readonly place: (asked: WriteInput) => WordsPlace;
  readonly words: (place: WordsPlace) => string | null;
  readonly earlier: (period: Period, heading: string) => EarlierProse | null;
  /** The draft for a section of the plan: the superior's text, fitted to the unit. */
  readonly sectionDraft: (section: string) => Promise<Draft>;
  readonly save: (asked: TypedWords) => Promise<Outcome>;
  readonly clear: (asked: WriteInput) => Promise<Pick<Outcome, 'before' | 'written'>>;
}

/** The unit typed, or the head office. @throws Refusal where both are */
export async function wordsOwner(context: Context, isForAll: boolean): Promise<WordsOwner> {
  if (!isForAll) return unitOwner(context, await openUnit(context));
  if (context.unit !== null) throw new Refusal(REPORT_ALL.notForOne);
  return officeOwner(context, await openPlan(context));
}

function unitOwner(context: Context, target: UnitTarget): WordsOwner {
  const { plan, unitPlan } = target;
  const world = worldOf(context);
  return {
    isOffice: false,
    plan,
    name: unitPlan.unit.name,
    headings: (period) => writtenHeadings(plan, period),
    place: (asked) => wordsPlace(world, target, asked),
    words: ({ heading, period }) => wordsUnder(unitPlan, period, heading.id),
    earlier: (period, heading) => lastProse(unitPlan, period, heading),
    async sectionDraft(section) {
      const { sectionDraft } = await import('../reports/documents/unit-plan/section.js');
      const words = sectionDraft(unitStatus(plan, unitPlan, context.today), section, context.lang);
      return { words, notice: WRITE.draftOfPlan, unchanged: WRITE.unchangedPlan };
    },
    save: (asked) => writeWords(world, target, asked),
    clear: (asked) => clearWords(world, target, asked),
  };
}

async function officeOwner(context: Context, target: PlanTarget): Promise<WordsOwner> {
  const { plan } = target;
  const world = worldOf(context);
  const department = await departmentOf(target);
  return {
    isOffice: true,
    plan,
    name: plan.issuer.name,
    headings: (period) => officeHeadings(plan, period),
    place: (asked) => officeWordsPlace(world, target, asked),
    words: ({ heading, period }) => (period === null ? null : proseOf(department, period, heading.id)),
    earlier: (period, heading) => lastProse(department, period, heading),
    sectionDraft: () => Promise.reject(new Error('the head office writes no sections of a plan')),
    save: async (asked) => ({ ...(await writeOfficeWords(world, target, asked)), written: null }),
    clear: async (asked) => ({ ...(await clearOfficeWords(world, target, asked)), written: null }),
  };
}
