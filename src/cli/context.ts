import { resolve } from 'node:path';
import type { Context } from '../commands/context.js';
import { pasteable } from '../locale/pasteable.js';
import { readTypedDate } from '../domain/calendar/parse-date.js';
import { type Lang, type Text, Refusal } from '../domain/text/text.js';
import type { PlanFolder, Workspace } from '../domain/ports/workspace.js';
import { shippedWith } from '../io/plans/shipped.js';
import { findPlansFolder, listPlans, newPlansFolder } from '../io/plans/plans-folder.js';
import { type OpenOptions, openWorkspace } from '../io/plans/workspace.js';
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
import type { SharedValues } from './parse.js';
import { screenOf } from './screen.js';
import type { ThreadOptions } from './threads.js';

/**
 * Wires a command to the process, the file system and the clock.
 * @param last collects the messages to print at the end
 */
export function makeContext(shared: SharedValues, host: Host, lang: Lang, last: Text[]): Omit<Context, 'runCommand'> {
  const day = readTypedDate(host.today);
  if (day.kind !== 'date') throw new Refusal(USAGE.badToday(wrongDateWords(day, host.today)));
  const screen = screenOf(host, shared.color, shared);
  const asked = { dir: shared.plans ?? nonEmpty(host.env['DCS_PLANS']), year: shared.year };
  const choice = {
    cwd: host.cwd,
    plan: shared.plan,
    year: asked.year,
    unit: shared.unit ?? nonEmpty(host.env['DCS_UNIT']),
    today: day.date,
  };
  const find = (options: OpenOptions = choice): Workspace | null => {
    const root = findPlansFolder(host.cwd, asked.dir);
    return root === null ? null : openWorkspace(root, options);
  };
  let isSaid = false;
  const sayingChosenOnce: OpenOptions = {
    ...choice,
    onChosen(chosen, all) {
      const text = chosenPlanWords(chosen, all);
      if (!isSaid) host.stderr.write(`${safeOutput(text[lang], { color: screen.color, isTerminal: true })}\n`);
      isSaid = true;
    },
  };
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
    async checkSource() {
      const { openCheckSource } = await import('../io/plans/check-source.js');
      const { readNamedSource } = await import('./thread-work.js');
      return openCheckSource(host.cwd, readNamedSource);
    },
    async checkParts(source, files) {
      const { checkInThreads } = await import('./threads.js');
      return checkInThreads(source, sha256, await threadOptions(host, files));
    },
    async unitShares(workspace, plan, files) {
      const { unitsInThreads } = await import('./threads.js');
      return unitsInThreads(workspace, plan, sha256, await threadOptions(host, files));
    },
    async machineFacts(root) {
      const { machineFacts } = await import('../io/files/machine-facts.js');
      return machineFacts(host.version, root);
    },
    async formSource() {
      const { formSource } = await import('../io/xlsx/form-source.js');
      return formSource(host.cwd);
    },
    async planSource() {
      const { planSource } = await import('../io/sources/plan-source.js');
      const { readPlanFile, updatePlanFile } = await import('../io/plans/read-plan-file.js');
      return {
        ...planSource(host.cwd),
        readPlan: (typed) => readPlanFile(host.cwd, typed),
        updatePlan: updatePlanFile(host.cwd),
      };
    },
    async fixer() {
      const { fixFile } = await import('../io/plans/fix-file.js');
      return {
        fix: fixFile,
        async moveDecisions(unit, department) {
          const { moveDecisions } = await import('../io/plans/move-decisions.js');
          return moveDecisions(unit, department);
        },
      };
    },
    input: async () => (host.isInputPiped?.() === true ? pipedText(await host.readInput()) : null),
    async toPdf(word) {
      const { wordToPdfWith } = await import('../io/pdf/word-to-pdf.js');
      return wordToPdfWith(host.env)(word);
    },
    async deflate() {
      const { deflate } = await import('../io/files/deflate.js');
      return deflate;
    },
    sameAs(words) {
      sameAsLine(commandLine(words));
    },
    canAsk: host.askLine !== undefined,
    ask: async (question) => (await host.askLine?.(`${question[lang]} `))?.trim() ?? null,
    async pasted(ask) {
      if (host.isInputPiped?.() !== true) this.say(ask);
      return pipedText(await host.readInput());
    },
    async editText(draft, name) {
      const { editText } = await import('../io/editor/edit-text.js');
      const edited = await editText(draft, name, nonEmpty(host.env['VISUAL']) ?? nonEmpty(host.env['EDITOR']));
      return edited.kind === 'edited' ? fromEditor(edited) : edited;
    },
    async serveSite(asked) {
      const { serveSite } = await import('./serve-site.js');
      const { asRefusal, sayStack } = await import('./fault.js');
      await serveSite(
        {
          host,
          lang,
          workspace: () => this.workspace(),
          say: (text) => {
            this.say(text);
          },
          print: (text) => {
            this.print(text);
          },
          refusalOf: asRefusal,
          reportFault: (error) => {
            this.say(USAGE.fault);
            sayStack(error, host);
          },
        },
        asked,
      );
    },
    print(text) {
      host.stdout.write(safeOutput(text.endsWith('\n') ? text : `${text}\n`, screen));
    },
    say(text) {
      host.stderr.write(`${safeOutput(pasteable(text[lang], shared), { color: screen.color, isTerminal: true })}\n`);
    },
    sayLast(text) {
      last.push(text);
    },
    async output(target, data, { force = false } = {}) {
      if (target !== undefined && target !== '-') {
        const { writeOutput } = await import('../io/plans/output.js');
        const old = await writeOutput(resolve(host.cwd, target), data, target, force);
        this.say(old.wasThere ? FILES.replaced(target) : FILES.written(target));
        if (old.hasOtherNames) this.say(FILES.hasOtherNames(target));
      } else if (typeof data === 'string') this.print(data);
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

/** The options for a run over so many files. */
async function threadOptions({ cwd, env, stderr }: Host, files: number): Promise<ThreadOptions> {
  const { progressOn } = await import('./progress-line.js');
  const threads = env['DCS_THREADS'] === '1' ? 1 : env['DCS_THREADS'] === '2' ? 2 : null;
  return { cwd, threads, onProgress: progressOn(stderr, files) };
}

function nonEmpty(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}
