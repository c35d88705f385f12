import { parseTypedPeriod } from '../domain/calendar/parse-typed-period.js';
import { ensureItem, setItemKey } from '../domain/edits/unit-edits.js';
import type { NotApplicable } from '../domain/unit/unit-plan.js';
import { unitStatus } from '../domain/progress/unit-status.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { SKIP, SKIP_HELP } from '../locale/commands/skip.js';
import { DOCUMENT_WORDS } from '../locale/document.js';
import { Refusal } from '../domain/text/text.js';
import { changeUnit } from './change-unit.js';
import type { Command } from './command.js';
import { inLang } from './context.js';
import { itemToWrite } from './arguments/item.js';
import { openUnit } from './target.js';

interface SkipOptions {
  readonly reason?: string;
  readonly from?: string;
  readonly back?: boolean;
}

/** `dcs skip`: an item that does not apply, with the reason. */
export const skip: Command<SkipOptions> = {
  name: 'skip',
  summary: SKIP_HELP.summary,
  details: SKIP_HELP.details,
  arguments: [{ name: ARGUMENTS.item, text: SKIP_HELP.item, required: true, completes: 'item' }],
  options: [
    { flags: '--reason <text>', text: SKIP_HELP.reason },
    { flags: '--from <period>', text: SKIP_HELP.from },
    { flags: '--back', text: SKIP_HELP.back },
  ],
  shared: ['unit'],
  examples: EXAMPLES.skip,
  async run(context, [typed = ''], options) {
    const target = await openUnit(context);
    const { item } = itemToWrite(unitStatus(target.plan, target.unitPlan, context.today), typed);
    if (item.open) throw new Refusal(SKIP.openPlace(item.id));
    if (options.back === true) {
      if (options.reason !== undefined || options.from !== undefined) throw new Refusal(SKIP.backAlone);
      if (item.answer?.['not-applicable'] === undefined) {
        context.print(inLang(context, SKIP.notSkipped(item.id)));
        return 0;
      }
      const taken = await changeUnit<NotApplicable | undefined>(context, target, (status) => {
        const outcome = itemToWrite(status, item.id).item.answer?.['not-applicable'];
        return outcome === undefined
          ? { edits: [], outcome }
          : { edits: [{ kind: 'remove', path: [...item.path, 'not-applicable'] }], outcome };
      });
      context.print(inLang(context, taken === undefined ? SKIP.notSkipped(item.id) : SKIP.back(item.id, item.title)));
      if (taken !== undefined) context.say(SKIP.before(taken));
      return 0;
    }
    const reason = (options.reason ?? '').trim();
    if (reason === '') throw new Refusal(SKIP.needsReason, SKIP.reasonForm);
    const from = periodFrom(options.from, target.plan.year);
    const before = await changeUnit(context, target, (status) => {
      const fresh = itemToWrite(status, item.id).item;
      const value = { reason, ...(from === null ? {} : { from }) };
      const ensured = ensureItem(fresh, status, context.sha256, DOCUMENT_WORDS);
      return {
        edits: [...ensured, setItemKey(fresh, 'not-applicable', value)],
        outcome: fresh.answer?.['not-applicable'],
      };
    });
    context.print(inLang(context, SKIP.skipped(item.id, item.title, from)));
    if (before !== undefined && (before.reason !== reason || before.from !== (from ?? undefined))) {
      context.say(SKIP.before(before));
    }
    const entries = item.answer?.progress?.length ?? 0;
    if (entries > 0) context.say(SKIP.hasEntries(item.id, entries));
    return 0;
  },
};

function periodFrom(typed: string | undefined, year: number): string | null {
  if (typed === undefined) return null;
  const period = parseTypedPeriod(typed, year);
  if (period?.year !== year) throw new Refusal(SKIP.badPeriod(typed, year), SKIP.periodForms(year));
  return period.id;
}
