import { resolve } from 'node:path';
import type { Context } from '../commands/context.js';
import { pasteable } from '../locale/pasteable.js';
import type { CalendarDate } from '../domain/calendar/date.js';
import { readTypedDate } from '../domain/calendar/parse-date.js';
import { type Lang, type Text, Refusal } from '../domain/text/text.js';
import type { PlanFolder, Workspace } from '../domain/ports/workspace.js';
import { shippedWith } from '../io/plans/shipped.js';
import { findPlansFolder, listPlans, newPlansFolder } from '../io/plans/plans-folder.js';
import type { OpenOptions } from '../io/plans/chosen-plan.js';
import { openWorkspace } from '../io/plans/workspace.js';
import { USAGE } from '../locale/program.js';
import { wrongDateWords } from '../locale/typed-date.js';
import { FILES } from '../locale/files.js';
import { FOLDER } from '../locale/folder.js';
import { safeOutput } from '../reports/surface/visible.js';
import { commandLine } from '../domain/text/command-word.js';
import { sha256 } from '../io/files/hash-file.js';
import { sameAsLine } from '../io/files/written.js';
import { fromEditor, pipedText } from './incoming-text.js';
import type { Host } from './host.js';
import { loadedOnDemand } from './on-demand.js';
import type { SharedValues } from './parse.js';
import { screenOf } from './screen.js';

/**
 * Wires a command to the process, the file system and the clock.
 * @param last collects the messages to print at the end
 */
export function makeContext(shared: SharedValues, host: Host, lang: Lang, last: Text[]): Omit<Context, 'runCommand'> {
  const day = readTypedDate(host.today);
  if (day.kind !== 'date') throw new Refusal(USAGE.badToday(wrongDateWords(day, host.today)));
  const screen = screenOf(host, shared.color, shared);
  const printing = printingOn({ shared, host, lang, screen, last });
  const folder = folderOf({ shared, host, today: day.date, say: printing.say });
  return {
    lang,
    today: day.date,
    asOf: shared.asOf,
    unit: shared.unit,
    given: shared,
    unitFromEnvironment: nonEmpty(host.env['DCS_UNIT']),
    json: shared.json,
    inGitHubActions: host.env['GITHUB_ACTIONS'] === 'true',
    screen,
    shipped: shippedWith(host.version),
    sha256,
    ...folder,
    ...loadedOnDemand(host),
    ...asking(host, lang, printing.say),
    ...printing,
    sameAs(words) {
      sameAsLine(commandLine(words));
    },
    async serveSite(asked) {
      const { serveSite } = await import('./serve-site.js');
      const { asRefusal, sayStack } = await import('./fault.js');
      await serveSite(
        {
          host,
          lang,
          workspace: () => folder.workspace(),
          say: printing.say,
          print: printing.print,
          refusalOf: asRefusal,
          reportFault: (error) => {
            printing.say(USAGE.fault);
            sayStack(error, host);
          },
        },
        asked,
      );
    },
  };
}

type Folder = Pick<Context, 'findWorkspace' | 'workspace' | 'plansForInit' | 'foundOrNewWorkspace'>;

/** Finds the plans folder, and says once which of several plans was chosen. */
function folderOf(given: {
  readonly shared: SharedValues;
  readonly host: Host;
  readonly today: CalendarDate;
  readonly say: Context['say'];
}): Folder {
  const { shared, host, today, say } = given;
  const asked = { dir: shared.plans ?? nonEmpty(host.env['DCS_PLANS']), year: shared.year };
  const choice = {
    cwd: host.cwd,
    plan: shared.plan,
    year: asked.year,
    unit: shared.unit ?? nonEmpty(host.env['DCS_UNIT']),
    today,
  };
  const find = (options: OpenOptions = choice): Workspace | null => {
    const root = findPlansFolder(host.cwd, asked.dir);
    return root === null ? null : openWorkspace(root, options);
  };
  let isSaid = false;
  const sayingChosenOnce: OpenOptions = {
    ...choice,
    onChosen(chosen, all) {
      if (!isSaid) say(chosenPlanWords(chosen, all));
      isSaid = true;
    },
  };
  return {
    findWorkspace: () => find(),
    workspace() {
      const found = find(sayingChosenOnce);
      if (found === null) throw new Refusal(FOLDER.none, FOLDER.beginWithInit);
      return found;
    },
    plansForInit() {
      const root = asked.dir === null ? findPlansFolder(host.cwd, null) : resolve(host.cwd, asked.dir);
      return root === null ? [] : listPlans(root);
    },
    foundOrNewWorkspace(name) {
      const dir = asked.dir ?? 'plans';
      const found = asked.dir === null ? findPlansFolder(host.cwd, null) : null;
      const root = found ?? newPlansFolder(resolve(host.cwd, dir), dir);
      return openWorkspace(root, { ...sayingChosenOnce, plan: name ?? choice.plan });
    },
  };
}

/** Reads what a person types, pastes or writes in an editor. */
function asking(
  host: Host,
  lang: Lang,
  say: Context['say'],
): Pick<Context, 'input' | 'canAsk' | 'ask' | 'pasted' | 'editText'> {
  const sayWaiting = (): void => {
    say(USAGE.awaitingInput);
  };
  return {
    input: async () => (host.isInputPiped?.() === true ? pipedText(await host.readInput(sayWaiting)) : null),
    canAsk: host.askLine !== undefined,
    ask: async (question) => (await host.askLine?.(`${question[lang]} `))?.trim() ?? null,
    async pasted(ask) {
      if (host.isInputPiped?.() === true) return pipedText(await host.readInput(sayWaiting));
      say(ask);
      return pipedText(await host.readInput());
    },
    async editText(draft, name) {
      const { editText } = await import('../io/editor/edit-text.js');
      const edited = await editText(draft, name, nonEmpty(host.env['VISUAL']) ?? nonEmpty(host.env['EDITOR']));
      return edited.kind === 'edited' ? fromEditor(edited) : edited;
    },
  };
}

interface Printing {
  readonly shared: SharedValues;
  readonly host: Host;
  readonly lang: Lang;
  readonly screen: Context['screen'];
  readonly last: Text[];
}

/** Writes to the screen, and to files. */
function printingOn({
  shared,
  host,
  lang,
  screen,
  last,
}: Printing): Pick<Context, 'print' | 'say' | 'sayLast' | 'output' | 'outputInto'> {
  const print = (text: string): void => {
    host.stdout.write(safeOutput(text.endsWith('\n') ? text : `${text}\n`, screen));
  };
  const say = (text: Text): void => {
    host.stderr.write(`${safeOutput(pasteable(text[lang], shared), { color: screen.color, isTerminal: true })}\n`);
  };
  return {
    print,
    say,
    sayLast(text) {
      last.push(text);
    },
    async output(target, data, { force = false } = {}) {
      if (target !== undefined && target !== '-') {
        const { writeOutput } = await import('../io/plans/output.js');
        const old = await writeOutput(resolve(host.cwd, target), data, target, force);
        say(old.wasThere ? FILES.replaced(target) : FILES.written(target));
        if (old.hasOtherNames) say(FILES.hasOtherNames(target));
      } else if (typeof data === 'string') print(data);
      else if (host.stdout.isTerminal) throw new Refusal(FILES.binaryOnTerminal, FILES.nameAFile);
      else host.stdout.write(data);
    },
    async outputInto(folder, name, data, force) {
      const { writeInto } = await import('../io/plans/output.js');
      return writeInto(resolve(host.cwd, folder), name, data, folder, force);
    },
  };
}

function chosenPlanWords(chosen: PlanFolder, all: readonly PlanFolder[]): Text {
  const others = all.flatMap(({ name }) => (name === chosen.name ? [] : [name]));
  return FOLDER.chosenPlan(chosen.name, others);
}

function nonEmpty(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}
