import { Chalk, type ChalkInstance } from 'chalk';
import type { GivenOptions } from '../../locale/pasteable.js';
import type { CellState } from '../../domain/progress/progress.js';
import { type Standing, statesIn, roleSign, unitStateSign } from '../../locale/roll-up.js';

/** The language, width and colours of the place where a text is shown. */
export interface Surface {
  readonly color: boolean;
  /** In columns. */
  readonly width: number;
  /** The folder, year and unit given on the command line; commands shown on the screen must repeat them. */
  readonly given?: GivenOptions | undefined;
}

/** Colours for a surface; without colour they leave the text unchanged. */
export function paintFor(surface: Pick<Surface, 'color'>): ChalkInstance {
  // Set here because chalk itself does not read NO_COLOR.
  return new Chalk({ level: surface.color ? 1 : 0 });
}

/** The sign of a unit's state in an item, with a mark if the unit supports. */
export function unitSign(paint: ChalkInstance, standing: Standing): string {
  const signs = statesIn(standing).map((state) =>
    state === 'unknown' ? unitStateSign(state) : paintState(paint, state, unitStateSign(state)),
  );
  return `${signs.join('')}${roleSign(standing)}`;
}

/** The colour of a state; it only helps, the meaning is in the sign. */
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
    case 'monitors':
    case 'unnamed':
    case 'not-arisen':
    case 'not-joined':
    case 'not-there':
    case 'open-place':
      return paint.dim(text);
  }
}
