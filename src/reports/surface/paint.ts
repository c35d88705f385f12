import { Chalk, type ChalkInstance } from 'chalk';
import type { GivenOptions } from '../../locale/pasteable.js';
import type { CellState } from '../../domain/progress/progress.js';
import { type Standing, statesIn, supportSign, unitStateSign } from '../../locale/roll-up.js';

/** Where a text is going to be shown. */
export interface Surface {
  readonly color: boolean;
  /** In columns. */
  readonly width: number;
  /** What the line says of folder, year and unit: commands that are shown need the same. */
  readonly given?: GivenOptions | undefined;
}

/** Colours for a surface; without colour every one of them leaves the text alone. */
export function paintFor(surface: Pick<Surface, 'color'>): ChalkInstance {
  // The level is set here because chalk itself does not ask NO_COLOR.
  return new Chalk({ level: surface.color ? 1 : 0 });
}

/** How a unit stands with an item as a sign; that it supports is marked beside. */
export function unitSign(paint: ChalkInstance, standing: Standing): string {
  const signs = statesIn(standing).map((state) =>
    state === 'unknown' ? unitStateSign(state) : paintState(paint, state, unitStateSign(state)),
  );
  return `${signs.join('')}${supportSign(standing)}`;
}

/** The colour of a state; the sign carries the meaning, the colour only helps. */
export function paintState(paint: ChalkInstance, state: CellState, text: string): string {
  switch (state) {
    case 'done':
    case 'none':
      return paint.green(text);
    case 'doing':
      return paint.cyan(text);
    case 'blocked':
    case 'missing':
    case 'overdue':
      return paint.red(text);
    case 'open':
    case 'unconfirmed':
      return paint.yellow(text);
    case 'upcoming':
    case 'not-applicable':
    case 'supports':
    case 'not-arisen':
    case 'not-joined':
    case 'not-there':
    case 'open-place':
      return paint.dim(text);
  }
}
