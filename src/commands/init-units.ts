import type { BulkOptions, UnitOutcome, UnitToCreate } from '../app/create/create-units.js';
import { createUnits } from '../app/create/create-units.js';
import { newUnit } from '../app/create/new-unit.js';
import { readRegister } from '../app/find/unit.js';
import type { Workspace } from '../domain/ports/workspace.js';
import { Refusal, type Text } from '../domain/text/text.js';
import { isExpected } from '../domain/unit/register.js';
import { REGISTER_COMMENT, UNIT_FILE_COMMENT } from '../locale/commands/init.js';
import { rolesWords } from '../locale/commands/init-membership.js';
import { INIT_UNITS } from '../locale/commands/init-units.js';
import { DOCUMENT_WORDS } from '../locale/document.js';
import type { ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { refusalOf } from './mistakes/refusal-of.js';
import { unitsListed } from './units-list.js';

/** Which units are asked for: those of a list, or all of the register. */
export interface ManyUnits {
  readonly list?: string;
  readonly all?: true;
  readonly kind?: string;
  readonly place?: string;
  readonly register?: boolean;
}

/** Options that say something of one unit. */
const OF_ONE = {
  id: '--id',
  code: '--code',
  body: '--body',
  group: '--group',
  takesUnnamed: '--takes-unnamed',
} as const;

/** @throws Refusal where a unit is named beside a list, or something is said of one unit */
export function assertOfMany(
  args: readonly string[],
  options: ManyUnits & Partial<Record<keyof typeof OF_ONE, unknown>>,
): void {
  if (args.length > 0 || (options.list !== undefined && options.all === true)) throw new Refusal(INIT_UNITS.oneOrMany);
  for (const key of Object.keys(OF_ONE) as (keyof typeof OF_ONE)[]) {
    if (options[key] !== undefined) throw new Refusal(INIT_UNITS.ofOne(OF_ONE[key]));
  }
}

/** The units of the typed list; `null` for those of the register, which is read once the folder is known. */
export async function unitsAsked(
  context: Context,
  { list, kind, place }: ManyUnits,
): Promise<readonly UnitToCreate[] | null> {
  if (list === undefined) return null;
  return (await unitsListed(context, list)).map(({ name, code, part }) => ({
    name,
    unit: () => newUnit({ name, ...(code === null ? {} : { code }), ...(place === undefined ? {} : { place }) }),
    part,
    ...(kind === undefined ? {} : { kind }),
  }));
}

/** Creates the plans of many units, and says of each what came of it. */
export async function initUnits(
  context: Context,
  workspace: Workspace,
  listed: readonly UnitToCreate[] | null,
  { register }: ManyUnits,
): Promise<ExitCode> {
  const units = listed ?? (await unitsOfRegister(workspace));
  if (units.length === 0) throw new Refusal(INIT_UNITS.emptyRegister, INIT_UNITS.giveList);
  const world = { workspace, sha256: context.sha256, deriveWords: DOCUMENT_WORDS };
  const options: BulkOptions = { register, comment: UNIT_FILE_COMMENT, registerComment: REGISTER_COMMENT };
  const { outcomes, registered } = await createUnits(world, units, options);
  const isWhole = await sayOutcomes(context, outcomes, ({ created: { file, roles } }, name) =>
    INIT_UNITS.created(name, file, rolesWords(roles)),
  );
  if (listed !== null && outcomes.some(lacksPart)) context.say(INIT_UNITS.inList);
  if (registered !== null && registered.added > 0) {
    context.print(inLang(context, INIT_UNITS.registered(registered.file, registered.added)));
  }
  context.print(inLang(context, INIT_UNITS.next));
  return isWhole ? 0 : 1;
}

/** Whether a unit was refused because the plan does not know what it is. */
function lacksPart(outcome: UnitOutcome): boolean {
  return outcome.kind === 'refused' && ['unknown-unit-kind', 'unit-without-items'].includes(outcome.mistake.kind);
}

/** The units of the register of which reports are expected and that have no file. */
async function unitsOfRegister(workspace: Workspace): Promise<readonly UnitToCreate[]> {
  const files = workspace.listUnits();
  const { units = [] } = (await readRegister(workspace)) ?? {};
  return units
    .filter((line) => isExpected(line) && !files.includes(line.id))
    .map(({ id, name, kind, body, groups }) => ({
      name,
      unit: () => newUnit({ name, id }),
      kind,
      membership: {
        ...(body == null ? {} : { body }),
        ...(groups === undefined || groups.length === 0 ? {} : { group: groups }),
      },
    }));
}

type MadeOutcome = Exclude<UnitOutcome, { readonly kind: 'refused' }>;

/**
 * Says of each unit what came of it, then the sum; what may be typed instead is said once.
 * @returns whether every unit has its file
 */
export async function sayOutcomes(
  context: Context,
  outcomes: readonly UnitOutcome[],
  created: (outcome: MadeOutcome, name: string) => Text,
): Promise<boolean> {
  const counts = { created: 0, exists: 0, refused: 0 };
  const hints = new Map<string, Text>();
  for (const outcome of outcomes) {
    counts[outcome.kind] += 1;
    const { name } = outcome.asked;
    if (outcome.kind === 'refused') {
      const { text, hint } = await refusalOf(outcome.mistake, context);
      const reason = { vi: firstLine(text.vi), en: firstLine(text.en) };
      if (hint !== null) hints.set(hint.vi, hint);
      context.print(inLang(context, INIT_UNITS.refused(name, reason)));
    } else if (outcome.kind === 'exists') {
      context.print(inLang(context, INIT_UNITS.exists(name, outcome.created.file)));
    } else context.print(inLang(context, created(outcome, name)));
  }
  context.print(inLang(context, INIT_UNITS.sum(counts.created, counts.exists, counts.refused)));
  for (const hint of hints.values()) context.say(hint);
  return counts.refused === 0;
}

/** What is wrong with a unit in a list of many; `check` reports all of a broken file. */
function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/:$/, '.');
}
