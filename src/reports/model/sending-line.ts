import { sendingDay } from '../../domain/calendar/deadline.js';
import type { Ledger } from '../../domain/department/ledger.js';
import { sendingCounts, sendingUnits } from '../../domain/department/sending-partition.js';
import type { Text } from '../../domain/text/text.js';
import { DUE } from '../../locale/commands/due.js';

/** How many units have sent the report that a ledger looks at, in the words of `due`; `null` where none is past its cut-off. */
export function sendingLine(ledger: Ledger<unknown>): Text | null {
  const { plan, reported, asOf } = ledger;
  const owing = sendingUnits(ledger);
  if (reported === null || owing.length === 0) return null;
  const sendBy = sendingDay(reported, plan.reporting);
  return DUE.summary(reported, sendBy, sendingCounts(owing), asOf > sendBy);
}
