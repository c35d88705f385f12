import { fullCitation, noteMarks, resolveCitations, stripNoteMarks } from '../domain/plan/citation.js';
import { entriesOf } from '../domain/unit/item.js';
import { itemTextOf } from '../domain/plan/plan-index.js';
import type { ItemProgress } from '../domain/progress/progress.js';
import { isAmended } from '../domain/unit/text-guard.js';
import { unitStatus, type UnitStatus } from '../domain/progress/unit-status.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { SHOW_HELP } from '../locale/commands/show.js';
import { asJson } from '../reports/json/status.js';
import type { Command } from './command.js';
import { itemNamed } from './arguments/item.js';
import { asOfDay, openUnit, sayUnconfirmedItems } from './target.js';

/** `dcs show`: everything there is to know of one item. */
export const show: Command = {
  name: 'show',
  summary: SHOW_HELP.summary,
  arguments: [{ name: ARGUMENTS.item, text: SHOW_HELP.item, required: true, variadic: true, completes: 'item' }],
  options: [],
  shared: ['unit', 'asOf', 'json'],
  examples: ['show II.5.c', 'show "doi thoai"'],
  async run(context, words) {
    const { plan, unitPlan } = await openUnit(context);
    const status = unitStatus(plan, unitPlan, asOfDay(context, plan));
    sayUnconfirmedItems(context, status);
    const progress = itemNamed(status, words.join(' '));
    const changed = isAmended(progress.item, plan);
    if (context.json) context.print(showJson(progress, status, changed));
    else {
      const { itemPageText } = await import('../reports/terminal/item-page.js');
      context.print(itemPageText(progress, status, context.lang, context.screen, changed));
    }
    return 0;
  },
};

/** `dcs/show@1` */
function showJson(progress: ItemProgress, status: UnitStatus, textChanged: boolean): string {
  const { item, cells, actions } = progress;
  const texts = item.own ? [] : itemTextOf(item.node);
  const keys = texts.flatMap((text) => [
    ...noteMarks(text).map(({ key }) => key),
    ...resolveCitations(stripNoteMarks(text), status.plan.references).flatMap(({ key }) => (key === null ? [] : [key])),
  ]);
  return asJson({
    schema: 'dcs/show@1',
    asOf: status.asOf,
    unit: { id: status.unit.id, name: status.unit.name, kind: status.unit.kind },
    item: {
      id: item.id,
      title: item.title,
      own: item.own,
      cadence: item.cadence,
      role: item.role,
      due: item.due,
      mayBeNone: item.mayBeNone,
      conditional: item.conditional,
      text: texts.map(stripNoteMarks),
      textChanged,
      references: [...new Set(keys)].flatMap((key) => {
        const reference = status.plan.references[key];
        return reference === undefined ? [] : [{ key, ...reference, citation: fullCitation(reference) }];
      }),
      related: item.own ? [] : (item.node.track?.related ?? []),
    },
    answer: item.answer,
    cells: cells.map(({ period, from, to, closes, state, counts, entry }) => ({
      period,
      from,
      to,
      closes,
      state,
      counts,
      entry,
    })),
    actions: actions.map(({ action, cell }) => ({ ...action, state: cell.state })),
    entries: entriesOf(item),
  });
}
