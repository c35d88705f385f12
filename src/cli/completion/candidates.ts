import type { Command, OptionSpec } from '../../commands/command.js';
import type { Context } from '../../commands/context.js';
import { itemsOf } from '../../domain/unit/item.js';
import type { PlanNode } from '../../domain/plan/plan.js';
import { unitKindIds } from '../../domain/plan/unit-kinds.js';
import { kindWords } from '../../locale/states.js';
import { indexPlan } from '../../domain/plan/plan-index.js';
import { writtenHeadings } from '../../domain/unit/prose.js';
import { SUMMARIES } from '../../locale/summaries.js';
import { LETTER_NAMES } from '../../locale/commands/letter.js';
import { LETTER_KINDS } from '../../domain/unit/letters.js';
import { verbOf, VIETNAMESE_VERBS } from '../../locale/verbs.js';
import { commandNameIn } from '../command-name.js';
import { sharedSpecs } from '../parse.js';
import { cellPeriods } from '../../domain/calendar/period.js';
import { expectedReports } from '../../domain/calendar/deadline.js';
import { periodWords } from '../../locale/periods.js';

/** A candidate and its meaning. */
export interface Candidate {
  readonly word: string;
  readonly meaning: string;
}

/** The candidates for the last word, which is being typed. */
export async function candidatesFor(
  words: readonly string[],
  commands: readonly Command[],
  context: Context,
): Promise<readonly Candidate[]> {
  const before = words.slice(0, -1);
  const current = words.at(-1) ?? '';
  const named = commandNameIn(before);
  if (named === null || named.name === 'help') {
    return commands.flatMap(({ name }) =>
      [name, VIETNAMESE_VERBS[name] ?? []].flat().map((word) => ({ word, meaning: SUMMARIES[name][context.lang] })),
    );
  }
  const verb = verbOf(named.name) ?? named.name;
  const command = commands.find(({ name }) => name === verb);
  if (command === undefined) return [];
  const specs = [...command.options, ...sharedSpecs(command)];
  const option = specs.find(({ flags }) => flags.includes('<') && flagsOf(flags).includes(before.at(-1) ?? ''));
  if (option !== undefined) return valuesOf(option, context);
  if (current.startsWith('-')) {
    return specs.flatMap(({ flags, text }) => flagsOf(flags).map((word) => ({ word, meaning: text[context.lang] })));
  }
  const isFirst = before.at(-1) === named.name;
  return argumentsOf(command, isFirst ? 0 : 1, context);
}

function flagsOf(flags: string): readonly string[] {
  return flags.match(/--?[a-zA-Z][a-z-]*/g) ?? [];
}

async function valuesOf(option: OptionSpec, context: Context): Promise<readonly Candidate[]> {
  if (option.choices !== undefined) return option.choices.map((word) => ({ word, meaning: '' }));
  const flags = flagsOf(option.flags);
  if (flags.includes('--lang')) return ['vi', 'en'].map((word) => ({ word, meaning: '' }));
  if (flags.includes('--plan')) {
    return (context.findWorkspace()?.listPlans() ?? []).map(({ name }) => ({ word: name, meaning: '' }));
  }
  if (option.completes === 'unit-kind') return unitKinds(context);
  if (option.flags.includes('<period>')) return periods(context);
  if (flags.includes('--unit')) {
    const workspace = context.findWorkspace();
    const ids = workspace === null ? [] : workspace.listUnits();
    return ids.map((word) => ({ word, meaning: '' }));
  }
  return [];
}

/** The periods of the plan: its cells, and those that it wants reports for. */
async function periods(context: Context): Promise<readonly Candidate[]> {
  const workspace = context.findWorkspace();
  const plan = workspace === null ? null : (await workspace.openYear()).plan.data;
  if (plan === null) return [];
  const all = [...cellPeriods('ongoing', plan), ...expectedReports(plan)];
  const words = new Map(all.map((period) => [period.id, periodWords(period)[context.lang]]));
  return [...words].map(([word, meaning]) => ({ word, meaning }));
}

/** The kinds of unit of the plan; in an empty folder there is no plan yet. */
async function unitKinds(context: Context): Promise<readonly Candidate[]> {
  const workspace = context.findWorkspace();
  const plan = workspace === null ? null : (await workspace.openYear()).plan.data;
  const known = plan ?? {};
  return unitKindIds(known).map((word) => ({ word, meaning: kindWords(known, word)[context.lang] }));
}

/**
 * Candidates for arguments that name a unit or a part of the plan; items are the unit's, or the plan's if the unit is
 * ambiguous.
 */
async function argumentsOf(command: Command, at: 0 | 1, context: Context): Promise<readonly Candidate[]> {
  const [first, second] = command.arguments;
  const isKind = first?.completes === 'letter-kind';
  if (isKind && at === 0) {
    return LETTER_KINDS.map((word) => ({ word, meaning: LETTER_NAMES[word][context.lang] }));
  }
  const completes = (isKind ? second : first)?.completes;
  const workspace = completes !== undefined ? context.findWorkspace() : null;
  if (workspace === null) return [];
  if (completes === 'unit') return workspace.listUnits().map((word) => ({ word, meaning: '' }));
  const { plan } = await workspace.openYear();
  if (plan.data === null) return [];
  if (completes === 'heading') {
    return writtenHeadings(plan.data, null).map(({ id, heading }) => ({ word: id, meaning: heading }));
  }
  if (completes === 'indicator') {
    const counts = (plan.data.indicators ?? []).filter(({ kind }) => kind === 'count');
    return counts.map(({ id, name }) => ({ word: id, meaning: name }));
  }
  const index = indexPlan(plan.data);
  if (completes === 'open-place') return wordsFor(index.items.filter((node) => node.open === true));
  const ids = workspace.listUnits();
  const id = context.unit ?? context.unitFromEnvironment ?? (ids.length === 1 ? ids[0] : undefined);
  const unit = id !== undefined && ids.includes(id) ? (await workspace.readUnit(id)).data : null;
  const items = unit === null ? [] : itemsOf(index, unit).map((item) => ({ word: item.id, meaning: item.title }));
  return items.length > 0 ? items : wordsFor(index.items);
}

function wordsFor(nodes: readonly PlanNode[]): readonly Candidate[] {
  return nodes.map((node) => ({ word: node.id, meaning: node.track?.short ?? '' }));
}
