import type { PlanTarget } from '../app/find/unit.js';
import { Mistaken } from '../app/mistakes/mistaken.js';
import { departmentOf } from '../app/record/change-decisions.js';
import type { TypedPaper } from '../app/record/own-paper.js';
import { letterAsked, type LetterInput, letterSignatory, recordLetters } from '../app/record/letter.js';
import { type Ledger, unitsWithFile } from '../domain/department/ledger.js';
import { type LetterFacts, letterFactsOf } from '../domain/department/letter-facts.js';
import { type LetterData, letterRecipients } from '../domain/department/letter-recipients.js';
import { detached } from '../domain/text/detach.js';
import { LETTER } from '../locale/commands/letter.js';
import { FOR_EACH } from '../locale/commands/file-for-each.js';
import { formatsOf, writeDocument } from '../reports/formats/write-document.js';
import { keepOfAll, sayUnusable } from './all-units.js';
import { formatFor } from './arguments/format.js';
import type { ExitCode } from './command.js';
import type { Context } from './context.js';
import { planOnDay } from './target.js';
import { worldOf } from './world.js';

/** The options of `dcs letter`. */
export interface LetterOptions extends TypedPaper {
  readonly all?: boolean;
  readonly period?: string;
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly undo?: boolean;
}

const FORMAT_NAMES = formatsOf('letter');

/**
 * Writes the letters that are asked for, and records them where they go to a file or a signed paper's data is given. An
 * output without an ending is a folder, with a letter for each unit.
 */
export async function writeLetters(
  context: Context,
  target: PlanTarget,
  input: LetterInput,
  options: LetterOptions,
): Promise<ExitCode> {
  const department = await departmentOf(target);
  const asked = letterAsked(worldOf(context), target, department, input);
  const { kind, period, day, paper } = asked;
  const onDay = { today: context.today, asOf: day };
  const read = await keepOfAll(onDay, target, (unitPlan, plan) =>
    detached(letterFactsOf(plan, planOnDay(onDay, unitPlan, plan), day, period)),
  );
  const { ledger } = read;
  const { to, left } = letterRecipients(kind, period, ledger, asked.units);
  if (to.length === 0) throw new Mistaken({ kind: 'nobody-to-write-to', letter: kind, period, left });
  const data: LetterData = {
    ...{ kind, plan: target.plan, period, day, to, left, paper },
    ...(department.layout === undefined ? {} : { layout: department.layout }),
    signatory: letterSignatory(target, department, asked),
    ...officeOf(ledger),
  };
  const output = options.output === '-' ? undefined : options.output;
  const folder = output !== undefined && isFolder(output) ? output : null;
  const letters = folder === null ? [data] : to.map((one) => ({ ...data, to: [one] }));
  if (folder !== null && letters.length > 1 && (input.number !== undefined || input.date !== undefined)) {
    throw new Mistaken({ kind: 'one-number-for-several-letters', units: letters.length });
  }
  const isPaperGiven = [input.number, input.date, input.signer].some((one) => one !== undefined);
  const isShown = output !== undefined || !isPaperGiven || options.format !== undefined || context.json;
  const there = isShown ? await write(context, letters, options, folder, output) : [];
  const written = letters.filter((one) => !there.includes(one));
  const isKept = (output !== undefined || isPaperGiven) && !context.json && options.format !== 'json';
  if (isKept && written.length > 0) {
    const [first] = await recordLetters(
      target,
      asked,
      written.map((one) => one.to.map(({ id }) => id)),
    );
    const units = written.reduce((sum, one) => sum + one.to.length, 0);
    if (first !== undefined) context.say(LETTER.recorded(first, target.plan, written.length, units));
    if (paper.number === undefined) {
      const names = input.units ?? ['--all'];
      context.say(LETTER.next([kind, ...names, '--period', period.id], target.plan.issuer.code, data.drafter));
    }
  } else if (!isKept && !context.json) context.say(LETTER.notRecorded);
  if (left.length > 0) context.say(LETTER.left(left));
  sayUnanswered(context, data, ledger);
  const isBroken = sayUnusable(context, read) === 2 && input.units === null;
  if (isBroken || there.length > 0) return 2;
  return input.units !== null && left.length > 0 ? 1 : 0;
}

/** A path that ends with a slash, or whose name has no ending, is a folder. */
function isFolder(path: string): boolean {
  return /[/\\]$/.test(path) || !/[^/\\.][^/\\]*\.[^./\\]+$/.test(path);
}

/** @returns the letters that were not written, as their file exists */
async function write(
  context: Context,
  letters: readonly LetterData[],
  { format: typed, force = false }: LetterOptions,
  folder: string | null,
  output: string | undefined,
): Promise<readonly LetterData[]> {
  const asked = typed ?? (context.json ? 'json' : undefined);
  const format = folder === null ? formatFor(asked, output, FORMAT_NAMES) : (asked ?? 'docx');
  const { letterDocument } = await import('../reports/documents/letters/letter.js');
  const { lang } = context;
  const there: LetterData[] = [];
  let isDraft = false;
  for (const data of letters) {
    const text = letterDocument(data, lang);
    isDraft ||= text.draft != null;
    const body = await writeDocument(format, 'letter', data, () => Promise.resolve(text), context);
    if (folder === null) await context.output(output, body, { force });
    else {
      const name = `${data.to[0]?.id ?? ''}.${format}`;
      if ((await context.outputInto(folder, name, body, force)) === 'exists') {
        there.push(data);
        context.say(FOR_EACH.there(name));
      }
    }
  }
  if (folder !== null) context.say(LETTER.written(letters.length - there.length, folder));
  if (there.length > 0) context.say(FOR_EACH.useForce);
  if (isDraft && format !== 'json') context.say(LETTER.draft);
  return there;
}

/** The office that writes letters, if there is just one with a code. */
function officeOf(ledger: Ledger<LetterFacts>): Pick<LetterData, 'drafter' | 'isSample'> {
  const units = unitsWithFile(ledger);
  const codes = units.flatMap(({ status: { officeCode } }) => (officeCode === null ? [] : [officeCode]));
  const [code = null] = codes;
  return { drafter: codes.length === 1 ? code : null, isSample: units.some(({ status }) => status.isSample) };
}

/** Names the difficulties that an answering letter leaves out. */
function sayUnanswered(context: Context, { kind, to }: LetterData, ledger: Ledger<LetterFacts>): void {
  if (kind !== 'answer') return;
  const waiting = unitsWithFile(ledger)
    .filter(({ id }) => to.some((one) => one.id === id))
    .map(({ name, status }) => ({ name, numbers: status.unanswered }))
    .filter(({ numbers }) => numbers.length > 0);
  if (waiting.length > 0) context.say(LETTER.unanswered(waiting));
}
