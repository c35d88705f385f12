import type { Screen } from '../commands/context.js';
import type { GivenOptions } from '../locale/pasteable.js';
import type { Host } from './host.js';

const DEFAULT_WIDTH = 80;

/** The width of the screen: the terminal's, or else `COLUMNS`, or else 80. */
export function widthOf(host: Host): number {
  const columns = host.stdout.columns ?? Number(host.env['COLUMNS'] ?? '');
  return Number.isInteger(columns) && columns > 0 ? columns : DEFAULT_WIDTH;
}

/** Colour is on for a terminal, unless NO_COLOR is set (no-color.org), and wherever it is forced. */
export function screenOf(host: Host, wanted: boolean, given: GivenOptions): Screen {
  const noColor = (host.env['NO_COLOR'] ?? '') !== '' || host.env['TERM'] === 'dumb';
  const forced = (host.env['FORCE_COLOR'] ?? '0') !== '0';
  return {
    color: wanted && !noColor && (host.stdout.isTerminal || forced),
    width: widthOf(host),
    isTerminal: host.stdout.isTerminal,
    given,
  };
}
