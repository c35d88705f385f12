import type { DraftNode } from '../structure/draft.js';
import type { ColumnRole } from '../structure/table-columns.js';
import { COUNTED_TIME } from '../words/duty-labels.js';
import type { Duty, NodeContext } from './duty.js';
import { leadAndSupport, valueOf } from './labels.js';

/** The duty of a table's row, from its cells. */
export function rowDuty(
  node: DraftNode,
  cells: readonly (string | null)[],
  { columns, names, time }: Pick<NodeContext, 'columns' | 'names' | 'time'>,
): Duty {
  const of = (role: ColumnRole): string | null => {
    const column = columns.indexOf(role);
    const value = valueOf(node.merged.get(column) ?? cells[column] ?? '');
    const name = names[column]?.trim() ?? '';
    const isCounted = role === 'time' && COUNTED_TIME.name.test(name) && COUNTED_TIME.cell.test(value);
    return value === '' ? null : isCounted ? `${name} ${value}` : value;
  };
  const lead = of('lead');
  const who = lead === null ? null : leadAndSupport(lead);
  return {
    node,
    lead: who?.lead ?? null,
    support: of('support') ?? who?.support ?? null,
    monitor: of('monitor'),
    time: of('time') ?? time,
    from: 'column',
    isShared: false,
  };
}
