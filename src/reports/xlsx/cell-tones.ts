import type { CellStyle } from 'hucre/xlsx';
import type { UnitItemState } from '../../domain/department/roll-up-items.js';
import type { Tone } from './workbook.js';

/** Light enough for black signs, and of different lightness in a print without colours. */
const COLOURS: Readonly<Record<Tone, string>> = {
  good: 'E2F0D9',
  partly: 'FFF2CC',
  blocked: 'F8CBAD',
  bad: 'F4B6B6',
};

/** The fill of a cell; empty without a tone. */
export function toneFill(tone: Tone | null): CellStyle {
  return tone === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: COLOURS[tone] } } };
}

/** The states with a tone; the others are not due. */
const TONES: Partial<Readonly<Record<UnitItemState, Tone>>> = {
  done: 'good',
  none: 'good',
  doing: 'partly',
  unconfirmed: 'partly',
  blocked: 'blocked',
  missing: 'bad',
  overdue: 'bad',
};

/** The tone of a unit's state in an item; none where nothing is due. */
export function toneOf(state: UnitItemState): Tone | null {
  return TONES[state] ?? null;
}
