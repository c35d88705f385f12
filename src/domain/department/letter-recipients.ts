import { isSameName } from '../text/fold.js';
import type { CalendarDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import { dueReports, type DueRow } from '../reporting/due.js';
import { sentReport, type SentReport } from '../reporting/submission.js';
import type { Plan } from '../plan/plan.js';
import type { DocumentLayout } from '../unit/document-layout.js';
import type { LetterKind } from '../unit/letters.js';
import type { UnitSignatory } from '../unit/unit-plan.js';
import type { OwnPaper } from './department.js';
import { dueUnits } from './due-units.js';
import { type ExcludedWhy, type Ledger, unitsWithFile } from './ledger.js';
import type { AnsweredDifficulty, LetterFacts } from './letter-facts.js';

/** Why a unit gets no letter. */
export type LeftWhy =
  | ExcludedWhy
  /** The period's cut-off has not passed. */
  | 'not-yet'
  | 'sent'
  | 'accepted'
  | 'returned'
  | 'not-sent'
  /** Its file has errors, so nothing is known of it. */
  | 'broken'
  | 'nothing-raised'
  | 'not-answered';

/** A unit that gets no letter. */
export interface LeftUnit {
  readonly id: string;
  readonly name: string;
  readonly why: LeftWhy;
}

/** A unit that gets a letter, and what the letter says of it. */
export interface LetterUnit {
  readonly id: string;
  readonly name: string;
  readonly row: DueRow;
  /** `null` if it has no file. */
  readonly lacks: LetterFacts['lacks'] | null;
  /** The report that was returned; `null` in other letters. */
  readonly returned: SentReport | null;
  readonly answered: readonly AnsweredDifficulty[];
}

/** Who gets a letter, in the order of the ledger, and who does not. */
export interface LetterRecipients {
  readonly to: readonly LetterUnit[];
  readonly left: readonly LeftUnit[];
}

/**
 * Decides who gets a letter. A reminder goes to units whose report is due and was not sent; a returned report was sent. A
 * unit with a broken file gets none, because nothing is known of it.
 * @param named the ids of the units that are meant; `null` for every unit
 */
export function letterRecipients(
  kind: LetterKind,
  period: Period,
  ledger: Ledger<LetterFacts>,
  named: readonly string[] | null,
): LetterRecipients {
  const facts = new Map(unitsWithFile(ledger).map(({ id, status }) => [id, status]));
  const rows = dueReports([period], dueUnits(ledger), ledger.plan.reporting, ledger.asOf)[0]?.units ?? [];
  const isMeant = ({ id }: { readonly id: string }): boolean =>
    named === null || named.some((one) => isSameName(one, id));
  const to: LetterUnit[] = [];
  const left: LeftUnit[] = [];
  for (const row of rows.filter(isMeant)) {
    const { id, name } = row;
    const known = facts.get(id) ?? null;
    const why = row.file === 'broken' ? 'broken' : WHY_LEFT[kind](row, known);
    if (why !== null) left.push({ id, name, why });
    else {
      const returned =
        kind === 'return' ? sentReport({ submissions: known?.submissions ?? [] }, period.id, ledger.asOf) : null;
      to.push({ id, name, row, lacks: known?.lacks ?? null, returned, answered: known?.answered ?? [] });
    }
  }
  const excluded = ledger.excluded.filter(isMeant).map(({ id, name, why }) => ({ id, name, why }));
  const owing = new Set(rows.map(({ id }) => id));
  const joined = [...ledger.counted, ...ledger.missing].filter((unit) => isMeant(unit) && !owing.has(unit.id));
  return {
    to,
    left: [...left, ...excluded, ...joined.map(({ id, name }) => ({ id, name, why: 'joined-later' as const }))],
  };
}

/** A letter that is written: what it says, to whom, and what is known of its signed paper. */
export interface LetterData {
  readonly kind: LetterKind;
  readonly plan: Plan;
  readonly period: Period;
  /** The day up to which it says what is known. */
  readonly day: CalendarDate;
  /** In the order of the ledger; one, or several that get the same letter with a list. */
  readonly to: readonly LetterUnit[];
  readonly left: readonly LeftUnit[];
  readonly paper: OwnPaper;
  readonly signatory: UnitSignatory;
  readonly layout?: DocumentLayout;
  /** The code of the office that writes it: the end of its number (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
  readonly drafter: string | null;
  readonly isSample: boolean;
}

type WhyLeft = (row: DueRow, facts: LetterFacts | null) => LeftWhy | null;

/** For each kind of letter why a unit gets none; `null` if it gets one. */
const WHY_LEFT: Readonly<Record<LetterKind, WhyLeft>> = {
  remind: ({ state }) => {
    if (state === 'due' || state === 'late') return null;
    return state === 'submitted' ? 'sent' : state;
  },
  return: ({ state }) => {
    if (state === 'returned') return null;
    if (state === 'submitted') return 'sent';
    return state === 'accepted' ? 'accepted' : 'not-sent';
  },
  answer: (_, facts) => {
    if (facts !== null && facts.answered.length > 0) return null;
    return facts !== null && facts.unanswered.length > 0 ? 'not-answered' : 'nothing-raised';
  },
};
