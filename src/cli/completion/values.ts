import type { Completes } from '../../commands/command.js';
import type { Context } from '../../commands/context.js';
import { expectedReports } from '../../domain/calendar/deadline.js';
import { cellPeriods } from '../../domain/calendar/period.js';
import type { Plan, PlanNode } from '../../domain/plan/plan.js';
import { indexPlan } from '../../domain/plan/plan-index.js';
import { unitKindIds } from '../../domain/plan/unit-kinds.js';
import { CELL_STATES } from '../../domain/progress/progress.js';
import { itemsOf } from '../../domain/unit/item.js';
import { LETTER_KINDS } from '../../domain/unit/letters.js';
import { writtenHeadings } from '../../domain/unit/prose.js';
import { LETTER_NAMES } from '../../locale/commands/letter.js';
import { periodWords } from '../../locale/periods.js';
import { kindWords, STATE_WORDS } from '../../locale/states.js';
import { SHELLS } from './scripts.js';

/** A candidate and its meaning; the meaning is empty where the word says it all. */
export interface Candidate {
  readonly word: string;
  readonly meaning: string;
}

/** Words that need no explanation. */
export function plain(words: readonly string[]): readonly Candidate[] {
  return words.map((word) => ({ word, meaning: '' }));
}

/** All values of one sort: fixed ones, those of the plan, and those of its folder. Empty where no plan can be read. */
export async function valuesOf(completes: Completes, context: Context): Promise<readonly Candidate[]> {
  const { lang } = context;
  switch (completes) {
    case 'letter-kind':
      return LETTER_KINDS.map((word) => ({ word, meaning: LETTER_NAMES[word][lang] }));
    case 'state':
      return CELL_STATES.map((word) => ({ word, meaning: STATE_WORDS[word][lang] }));
    case 'shell':
      return plain(SHELLS);
    case 'schema':
      return plain([...context.shipped.schemas().keys()].map((file) => file.split('.')[0] ?? file));
    case 'finding-code': {
      const { ALL_RULES } = await import('../../checks/rules.js');
      return ALL_RULES.map(({ code, title }) => ({ word: code, meaning: title[lang] }));
    }
    case 'unit':
      return plain(context.findWorkspace()?.listUnits() ?? []);
    case 'item':
    case 'section':
    case 'open-place':
    case 'indicator':
    case 'heading':
    case 'unit-kind':
    case 'period':
      return ofPlan(completes, (await context.findWorkspace()?.openYear())?.plan.data ?? null, context);
  }
}

type OfPlan = Exclude<Completes, 'letter-kind' | 'state' | 'shell' | 'schema' | 'finding-code' | 'unit'>;

async function ofPlan(completes: OfPlan, plan: Plan | null, context: Context): Promise<readonly Candidate[]> {
  // `init` in an empty folder has no plan yet, but its kinds of unit are known.
  if (completes === 'unit-kind') {
    const known = plan ?? {};
    return unitKindIds(known).map((word) => ({ word, meaning: kindWords(known, word)[context.lang] }));
  }
  if (plan === null) return [];
  const index = indexPlan(plan);
  switch (completes) {
    case 'period': {
      const all = [...cellPeriods('ongoing', plan), ...expectedReports(plan)];
      const words = new Map(all.map((period) => [period.id, periodWords(period)[context.lang]]));
      return [...words].map(([word, meaning]) => ({ word, meaning }));
    }
    case 'heading':
      return writtenHeadings(plan, null).map(({ id, heading }) => ({ word: id, meaning: heading }));
    case 'indicator':
      return (plan.indicators ?? [])
        .filter(({ kind }) => kind === 'count')
        .map(({ id, name }) => ({ word: id, meaning: name }));
    case 'open-place':
      return named(index.items.filter((node) => node.open === true));
    case 'section':
      return [...index.nodes.values()]
        .filter(({ children = [] }) => children.length > 0)
        .map(({ id, heading }) => ({ word: id, meaning: heading ?? '' }));
    case 'item': {
      const own = await itemsOfUnit(plan, context);
      return own.length > 0 ? own : named(index.items);
    }
  }
}

/** The items of the unit that is named, or of the only one. */
async function itemsOfUnit(plan: Plan, context: Context): Promise<readonly Candidate[]> {
  const workspace = context.findWorkspace();
  const ids = workspace?.listUnits() ?? [];
  const id = context.unit ?? context.unitFromEnvironment ?? (ids.length === 1 ? ids[0] : undefined);
  const unit = id !== undefined && ids.includes(id) ? ((await workspace?.readUnit(id))?.data ?? null) : null;
  return unit === null ? [] : itemsOf(indexPlan(plan), unit).map(({ id: word, title }) => ({ word, meaning: title }));
}

function named(nodes: readonly PlanNode[]): readonly Candidate[] {
  return nodes.map((node) => ({ word: node.id, meaning: node.track?.short ?? '' }));
}
