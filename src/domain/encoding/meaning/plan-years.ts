import { PLAN_YEARS } from '../words/plan-years.js';
import type { Years } from './times.js';

/** The year that a plan is filed under, and the years it is for if they are several. */
export interface PlanYears {
  readonly year: number;
  readonly span: Years | null;
  /** Whether the document names no year as its own, so that one had to be chosen. */
  readonly isChosen: boolean;
}

/** What the years of a plan are read from. */
export interface YearFacts {
  /** The year that a person asked for. */
  readonly asked: number | null;
  readonly thisYear: number;
  readonly title: string;
  /** The sentence that issues the plan: `… ban hành Kế hoạch … giai đoạn 2026 - 2030 như sau:` */
  readonly issuing: string;
  /** The year of issue, also where its day is left blank. */
  readonly issued: number | null;
}

/**
 * The years of a plan: those that its title names; in their place those that the sentence names by which it is issued;
 * or else the year of its date. The years of cited documents and of a term of office are not the plan's.
 */
export function planYears({ asked, thisYear, title, issuing, issued }: YearFacts): PlanYears {
  const named = yearsIn(title, issued, thisYear) ?? yearsIn(afterPlanWord(issuing), issued, thisYear);
  const chosen = named ?? { year: issued ?? thisYear, span: null, isChosen: true };
  return asked === null ? chosen : { ...chosen, year: asked, isChosen: false };
}

/** The years that a text names as its own; `null` if it names none. */
function yearsIn(text: string, issued: number | null, thisYear: number): PlanYears | null {
  const own = text
    .replace(PLAN_YEARS.cited, ' ')
    .replace(PLAN_YEARS.termOfElected, ' ')
    .replace(PLAN_YEARS.vision, ' ');
  const [, from, to] = (PLAN_YEARS.schoolYear.exec(own) ?? PLAN_YEARS.stretch.exec(own) ?? []).map(Number);
  if (from !== undefined && to !== undefined && from < to) {
    return { year: Math.max(from, Math.min(issued ?? from, to)), span: { from, to }, isChosen: false };
  }
  const until = Number(PLAN_YEARS.until.exec(own)?.[1] ?? 0);
  const start = issued ?? thisYear;
  if (until > start) return { year: start, span: { from: start, to: until }, isChosen: true };
  const year = Number(PLAN_YEARS.year.exec(own)?.[0].slice(-4) ?? 0);
  // A plan is not for a year that is over: an earlier one is that of something it names.
  return year < (issued ?? 1) ? null : { year, span: null, isChosen: false };
}

function afterPlanWord(sentence: string): string {
  const at = sentence.search(PLAN_YEARS.planWord);
  return at === -1 ? '' : sentence.slice(at);
}

/** Whether a text names a school year, whose months from January on are of the second year. */
export function isOfSchoolYear(text: string): boolean {
  return PLAN_YEARS.schoolYear.test(text);
}
