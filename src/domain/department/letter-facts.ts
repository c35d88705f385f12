import type { CalendarDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import type { Plan } from '../plan/plan.js';
import { unitStatus } from '../progress/unit-status.js';
import { periodicReport } from '../reporting/periodic-report.js';
import { hasRecords } from '../reporting/recorded-in-period.js';
import { gapsOf } from '../reporting/submission-gaps.js';
import { difficultiesIn } from '../unit/difficulties.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import type { UnitSending } from './due-units.js';
import { isOfficeKind } from '../plan/unit-kinds.js';

/** What a unit's report of a period lacks, by the names of items and indicators. */
export interface Lacks {
  /** Whether anything was recorded for the period; if not, the names say no more. */
  readonly isIdle: boolean;
  readonly items: readonly string[];
  readonly figures: readonly string[];
}

/** A difficulty of a period with the head office's answer. */
export interface AnsweredDifficulty {
  readonly id: number;
  /** The title of the item that it is about. */
  readonly item: string | null;
  readonly text: string;
  readonly proposal: string | null;
  readonly answer: string;
}

/** What letters say of a unit: the part of its file that is kept. */
export interface LetterFacts extends UnitSending {
  readonly lacks: Lacks;
  readonly answered: readonly AnsweredDifficulty[];
  /** The numbers of the period's difficulties without an answer. */
  readonly unanswered: readonly number[];
  /** The code of the office that writes letters, if this unit is it. */
  readonly officeCode: string | null;
  readonly isSample: boolean;
}

/** What letters about a period's report say of a unit, as of a day. */
export function letterFactsOf(plan: Plan, unitPlan: UnitPlan, asOf: CalendarDate, period: Period): LetterFacts {
  const status = unitStatus(plan, unitPlan, asOf);
  const report = periodicReport(status, period);
  const { cells, figures } = gapsOf(report);
  const { unit, submissions = [] } = unitPlan;
  const raised = difficultiesIn(unitPlan, period, asOf);
  const titleOf = (id: string | undefined): string | null =>
    status.items.find(({ item }) => item.id === id)?.item.title ?? null;
  return {
    since: unit.since,
    submissions,
    lacks: {
      isIdle: !hasRecords(status, period),
      items: unique(cells.map(({ title }) => title)),
      figures: unique(figures.map(({ indicator }) => indicator.name)),
    },
    answered: raised.flatMap(({ id, item, text, proposal, answer }) =>
      answer === undefined
        ? []
        : [{ id, item: titleOf(item), text, proposal: proposal?.trim() || null, answer: answer.text }],
    ),
    unanswered: raised.flatMap(({ id, answer }) => (answer === undefined ? [id] : [])),
    officeCode: isOfficeKind(plan, unit.kind) ? (unit.code ?? null) : null,
    isSample: unitPlan.sample === true,
  };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
