import { FORMATS } from '../checks/reading/value-formats.js';
import type { HealthLine, MachineFacts } from '../domain/ports/machine.js';
import type { Workspace } from '../domain/ports/workspace.js';
import { Refusal, type Text } from '../domain/text/text.js';
import { DOCTOR, DOCTOR_HELP } from '../locale/commands/doctor.js';
import type { Command } from './command.js';
import type { Context, Screen } from './context.js';

/** The narrowest width at which tables are complete. */
const WIDE_ENOUGH = 80;
const OLDEST_NODE = 20;

/** `dcs doctor`: whether the machine and the folder meet the program's needs. */
export const doctor: Command = {
  name: 'doctor',
  details: DOCTOR_HELP.details,
  arguments: [],
  options: [],
  shared: ['json'],
  examples: ['doctor'],
  async run(context) {
    const workspace = findWorkspace(context);
    const facts = await context.machineFacts(workspace?.root ?? null);
    const lines = [...machineLines(facts), ...screenLines(context.screen), goodLine(DOCTOR.today(context.today))];
    const all = [...lines, ...folderLines(facts, workspace), ...schemaLines(context, workspace), gitLine(facts)];
    if (context.json) {
      const { healthJson } = await import('../reports/json/health.js');
      context.print(healthJson(facts, all, context.lang));
    } else {
      const { healthText } = await import('../reports/terminal/health.js');
      context.print(healthText(all, context.lang, context.screen));
    }
    return all.some(({ state }) => state === 'bad') ? 1 : 0;
  },
};

/** The plans folder, if there is one; a wrong `--plans` is reported as by any command. */
function findWorkspace(context: Context): Workspace | null {
  try {
    return context.findWorkspace();
  } catch (error) {
    if (error instanceof Refusal) context.say(error.text);
    else throw error;
    return null;
  }
}

const goodLine = (text: Text): HealthLine => ({ state: 'good', text, hint: null });

function machineLines({ version, node, system }: MachineFacts): readonly HealthLine[] {
  const isOld = Number(node.split('.')[0]) < OLDEST_NODE;
  return [
    { state: isOld ? 'bad' : 'good', text: DOCTOR.version(version, node, system), hint: isOld ? DOCTOR.oldNode : null },
  ];
}

function screenLines({ isTerminal, width, color }: Screen): readonly HealthLine[] {
  if (!isTerminal) return [goodLine(DOCTOR.noTerminal)];
  const isNarrow = width < WIDE_ENOUGH;
  return [
    {
      state: isNarrow ? 'doubtful' : 'good',
      text: DOCTOR.terminal(width, color),
      hint: isNarrow ? DOCTOR.narrow : null,
    },
    goodLine(DOCTOR.signs),
  ];
}

function folderLines({ folder }: MachineFacts, workspace: Workspace | null): readonly HealthLine[] {
  if (folder === null || workspace === null) {
    return [{ state: 'doubtful', text: DOCTOR.noFolder, hint: DOCTOR.beginWithInit }];
  }
  const plans = workspace.listPlans().map(({ name }) => {
    workspace.choosePlan(name);
    return { units: workspace.listUnits().length, near: workspace.nearUnitFiles().map(({ file }) => file) };
  });
  const near = plans.flatMap((plan) => plan.near);
  const { writing, hasLinks, leftovers } = folder;
  return [
    goodLine(
      DOCTOR.folder(
        workspace.shown,
        plans.reduce((sum, { units }) => sum + units, 0),
      ),
    ),
    ...(near.length === 0 ? [] : [{ state: 'doubtful', text: DOCTOR.nearFiles(near), hint: null } as const]),
    writing === null
      ? goodLine(DOCTOR.canWrite)
      : { state: 'bad', text: DOCTOR.cannotWrite(writing), hint: DOCTOR.askForRights },
    ...(hasLinks === null
      ? []
      : [hasLinks ? goodLine(DOCTOR.links) : ({ state: 'doubtful', text: DOCTOR.noLinks, hint: null } as const)]),
    leftovers.length === 0
      ? goodLine(DOCTOR.noLeftovers)
      : { state: 'doubtful', text: DOCTOR.leftovers(leftovers), hint: DOCTOR.removeLeftovers },
  ];
}

/** The editor takes what it says of a file from the copies beside the plans; without them it says nothing. */
function schemaLines({ shipped }: Context, workspace: Workspace | null): readonly HealthLine[] {
  if (workspace === null || workspace.listPlans().length === 0) return [];
  const states = workspace.schemaStates(shipped.schemaCopies(FORMATS));
  const filesOf = (...wanted: readonly string[]): readonly string[] =>
    states.filter(({ state }) => wanted.includes(state)).map(({ file }) => file);
  const [outdated, changed, missing] = [filesOf('outdated'), filesOf('changed'), filesOf('missing')];
  const doubtful = (text: Text, hint: Text | null): HealthLine => ({ state: 'doubtful', text, hint });
  const lines = [
    ...(outdated.length > 0 ? [doubtful(DOCTOR.schemasOutdated(outdated), DOCTOR.renewSchemas)] : []),
    ...(changed.length > 0 ? [doubtful(DOCTOR.schemasChanged(changed), DOCTOR.deleteSchemas)] : []),
    ...(missing.length > 0 && missing.length < states.length
      ? [doubtful(DOCTOR.schemasMissing(missing), DOCTOR.renewSchemas)]
      : []),
  ];
  if (missing.length === states.length) return [goodLine(DOCTOR.noSchemas)];
  return lines.length > 0 ? lines : [goodLine(DOCTOR.schemas)];
}

function gitLine({ git, folder }: MachineFacts): HealthLine {
  return goodLine(git === null ? DOCTOR.noGit : DOCTOR.git(git, folder?.isInGit ?? false));
}
