import { unitStatus } from '../domain/unit-status.js';
import type { Item } from '../domain/item.js';
import { type ItemProgress, progressOf } from '../domain/progress.js';
import { standingDay } from '../domain/period.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { entryLine } from '../locale/commands/entry.js';
import { UNDO, UNDO_HELP } from '../locale/commands/undo.js';
import { periodIdWords } from '../locale/periods.js';
import { Refusal } from '../locale/refusal.js';
import { entryStatusWords, stateWords } from '../locale/states.js';
import { changeUnit } from './change-unit.js';
import type { Command } from './command.js';
import { inLang } from './context.js';
import { itemToWrite } from './item-argument.js';
import { openUnit } from './target.js';

/** `dcs undo`: takes an item's last entry out again. */
export const undo: Command = {
  name: 'undo',
  summary: UNDO_HELP.summary,
  details: UNDO_HELP.details,
  arguments: [{ name: ARGUMENTS.item, text: UNDO_HELP.item, required: true, variadic: true, completes: 'item' }],
  options: [],
  shared: ['unit'],
  examples: ['undo II.5.c'],
  async run(context, words) {
    const target = await openUnit(context);
    const asOf = standingDay(context.today, target.plan.year);
    let before = itemToWrite(unitStatus(target.plan, target.unitPlan, asOf), words.join(' '));
    await changeUnit(context, target, (status) => {
      before = itemToWrite(unitStatus(status.plan, status.unitPlan, asOf), words.join(' '));
      const { item } = before;
      if ((item.answer?.progress ?? []).length === 0) throw new Refusal(UNDO.nothing(item.id));
      return [{ kind: 'remove-last', path: [...item.path, 'progress'] }];
    });
    const after = progressOf(withoutLast(before.item), target.plan, target.unitPlan, asOf);
    for (const line of linesOf(before, after)) context.print(inLang(context, line));
    return 0;
  },
};

function withoutLast(item: Item): Item {
  if (item.answer === null) return item;
  return { ...item, answer: { ...item.answer, progress: (item.answer.progress ?? []).slice(0, -1) } };
}

/** What was taken out, and the cells that read otherwise without it. */
function linesOf(before: ItemProgress, after: ItemProgress): { vi: string; en: string }[] {
  const { item } = before;
  const entries = item.answer?.progress ?? [];
  const last = entries.at(-1);
  const taken =
    last === undefined ? [] : [entryLine(entries.length, last, entryStatusWords(last.status, item.cadence))];
  const changed = before.cells.flatMap((cell, i) => {
    const now = after.cells[i];
    if (now === undefined || now.state === cell.state) return [];
    const period = periodIdWords(cell.period);
    const [was, is] = [stateWords(cell.state, item.cadence), stateWords(now.state, item.cadence)];
    return [{ vi: UNDO.state(period.vi, was.vi, is.vi).vi, en: UNDO.state(period.en, was.en, is.en).en }];
  });
  const indented = taken.map(({ vi, en }) => ({ vi: `  ${vi}`, en: `  ${en}` }));
  return [UNDO.taken(item.id), ...indented, ...changed, UNDO.left(entries.length - 1)];
}
