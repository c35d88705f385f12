import { openReports, reportWants } from '../domain/reporting/open-reports.js';
import type { Period } from '../domain/calendar/period.js';
import { hasGaps, type MissingCell } from '../domain/reporting/submission-gaps.js';
import { itemToWrite } from '../app/find/item.js';
import { unitStatus, type UnitStatus } from '../domain/progress/unit-status.js';
import type { Text } from '../domain/text/text.js';
import { fold } from '../domain/text/fold.js';
import { ENTRY_STATUSES } from '../domain/unit/entries.js';
import { ASK_RECORD } from '../locale/commands/ask-record.js';
import { FINISH } from '../locale/commands/finish.js';
import { typedStatus } from '../locale/status-named.js';
import { type Ask, askedCommand, numbered, optionOf } from './asking.js';
import type { ExitCode } from './command.js';
import { type Context, isStopWord } from './context.js';
import { complaintOf, runShown } from './run-shown.js';
import { openUnit } from './target.js';

/** The most open items that a question lists. */
const MAX_LISTED = 15;

/** The letters for a result, as `finish` takes them. */
const STATUS_LETTERS: Readonly<Record<string, string>> = { x: 'done', d: 'doing', k: 'none', v: 'blocked' };

/** The result that a letter, the files' word or people's word for it means; `null` for any other. */
export function statusNamed(typed: string): (typeof ENTRY_STATUSES)[number] | null {
  const meant = STATUS_LETTERS[fold(typed)] ?? typedStatus(typed) ?? typed;
  return ENTRY_STATUSES.find((one) => one === meant) ?? null;
}

/** Asks for a tick: which item of those that the next report lacks, or any other, its result, day, document or note. */
export async function askTick(context: Context): Promise<ExitCode> {
  const { plan, unitPlan } = await openUnit(context);
  const status = unitStatus(plan, unitPlan, context.today);
  const next = openReports(status, context.today)[0]?.period ?? null;
  const missing = next === null ? [] : reportWants(status, next).gaps.cells;
  const head = next === null ? null : ASK_RECORD.withoutResult(next);
  return askedCommand(context, async (ask) => {
    const chosen = await askItem(context, ask, { head, status, choices: missing });
    if (chosen === null) return null;
    // An item of the list is ticked for the period that lacks it, which may be over.
    const named = typeof chosen === 'string' ? [chosen] : [chosen.item, '--period', chosen.period];
    const result = await askStatus(ask);
    const more = await ask(result === 'done' ? FINISH.document : FINISH.note);
    const day = await ask(ASK_RECORD.day);
    const said = optionOf(result === 'done' ? '--evidence' : '--note', more);
    return ['tick', ...named, '--status', result, ...said, ...optionOf('--date', day)];
  });
}

/** Items that a question lists under a head, and the unit in which any other may be named. */
export interface ItemChoice<One> {
  readonly head: Text | null;
  readonly choices: readonly One[];
  readonly status: UnitStatus;
}

/** Asks for an item: one of a list, by its number there, or any other by address or words; `null` to leave. */
export async function askItem<One extends Pick<MissingCell, 'item' | 'title'>>(
  context: Context,
  ask: Ask,
  { head, choices, status }: ItemChoice<One>,
): Promise<One | string | null> {
  const listed = choices.slice(0, MAX_LISTED);
  const typed = await ask(ASK_RECORD.item(head, listed, choices.length - listed.length), (one) =>
    one === '' || typeof numbered(one, listed) !== 'string'
      ? null
      : complaintOf(context, () => itemToWrite(status, one)),
  );
  return typed === '' ? null : numbered(typed, listed);
}

async function askStatus(ask: Ask): Promise<(typeof ENTRY_STATUSES)[number]> {
  const typed = await ask(ASK_RECORD.status, (one) =>
    one === '' || statusNamed(one) !== null ? null : FINISH.notUnderstood(one),
  );
  return statusNamed(typed) ?? 'done';
}

/**
 * Asks for the sending of the next report: the signed paper's number, day, signer and position, and the reason where
 * something is missing.
 * @param named the report; by default the next one
 * @returns `null` where no report is due
 */
export async function askSubmit(context: Context, named: Period | null = null): Promise<ExitCode | null> {
  const { plan, unitPlan } = await openUnit(context);
  const status = unitStatus(plan, unitPlan, context.today);
  const period = named ?? openReports(status, context.today)[0]?.period ?? null;
  if (period === null) return null;
  return askedCommand(context, async (ask) => {
    const number = await ask(ASK_RECORD.number(unitPlan.unit.name, period));
    const words = ['submit', '--period', period.id, ...optionOf('--number', number)];
    for (const [option, question] of ASK_RECORD.paper) {
      if (number !== '') words.push(...optionOf(option, await ask(question)));
    }
    if (hasGaps(reportWants(status, period).gaps)) {
      words.push(...optionOf('--with-gaps', await ask(ASK_RECORD.reason)));
    }
    return words;
  });
}

/** Asks for figures after their list, a line each, until a blank one. A line that was refused stays: Enter tries it again. */
export async function askFigures(context: Context): Promise<void> {
  let refused = '';
  for (;;) {
    const typed = await context.ask(refused === '' ? ASK_RECORD.figure : FINISH.refused(ASK_RECORD.figure, refused));
    if (typed === null || isStopWord(typed) || (typed === '' && refused === '')) return;
    const line = typed === '' ? refused : typed;
    const isLeft = ['<', '>'].includes(line);
    refused = isLeft || (await runShown(context, ['figure', ...line.split(/\s+/)])) ? '' : line;
  }
}
