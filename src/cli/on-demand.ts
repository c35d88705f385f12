import type { Context } from '../commands/context.js';
import { sha256 } from '../io/files/hash-file.js';
import type { Host } from './host.js';
import type { ThreadOptions } from './threads.js';

type OnDemand = Pick<
  Context,
  | 'checkSource'
  | 'checkParts'
  | 'unitShares'
  | 'machineFacts'
  | 'formSource'
  | 'planSource'
  | 'fixer'
  | 'toPdf'
  | 'deflate'
>;

/** The parts of a context that few commands need: each is loaded when it is called. */
export function loadedOnDemand(host: Host): OnDemand {
  return {
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
    async toPdf(word) {
      const { wordToPdfWith } = await import('../io/pdf/word-to-pdf.js');
      return wordToPdfWith(host.env)(word);
    },
    async deflate() {
      const { deflate } = await import('../io/files/deflate.js');
      return deflate;
    },
  };
}

/** The options for a run over so many files. */
async function threadOptions({ cwd, env, stderr }: Host, files: number): Promise<ThreadOptions> {
  const { progressOn } = await import('./progress-line.js');
  const threads = env['DCS_THREADS'] === '1' ? 1 : env['DCS_THREADS'] === '2' ? 2 : null;
  return { cwd, threads, onProgress: progressOn(stderr, files) };
}
