import type { Finding } from '../domain/findings/finding.js';
import type { LedgerUnit } from '../domain/department/ledger.js';
import type { Workspace } from '../domain/ports/workspace.js';
import type { AllUnits } from './all-units.js';

/** A place in a unit's file. */
interface UnitPointer {
  readonly unit: string;
  /** JSON pointer; `null` where nothing was written. */
  readonly pointer: string | null;
}

/** The line numbers of places. Positions are read once per file, and only for files with places. */
export async function lineNumbersOf(
  workspace: Workspace,
  { loaded }: AllUnits,
  places: readonly UnitPointer[],
): Promise<(unit: LedgerUnit, pointer: string) => number | null> {
  const byUnit = new Map<string, string[]>();
  for (const { unit, pointer } of places) {
    if (pointer === null) continue;
    const pointers = byUnit.get(unit);
    if (pointers === undefined) byUnit.set(unit, [pointer]);
    else pointers.push(pointer);
  }
  const lines = new Map<string, number>();
  for (const [unit, pointers] of byUnit) {
    const read = loaded.get(unit);
    if (read === undefined) continue;
    const placed = await workspace.place(read.text, pointers.map(asFinding));
    for (const { pointer, region } of placed) lines.set(`${unit} ${pointer}`, region.line);
  }
  return ({ id }, pointer) => lines.get(`${id} ${pointer}`) ?? null;
}

const NOTHING = { vi: '', en: '' };

/** The look-up takes findings, so each place is wrapped in one. */
function asFinding(pointer: string): Finding {
  return { code: '', severity: 'warning', file: '', pointer, on: 'value', message: NOTHING, hint: NOTHING };
}
