import type { HealthLine } from '../../domain/ports/machine.js';
import type { Lang } from '../../domain/text/text.js';
import { paintFor, type Surface } from '../surface/paint.js';
import { wrapCommands } from '../surface/wrap.js';

const SIGNS = { good: '✓', doubtful: '!', bad: '✗' } as const;

/** The facts examined, one a line after its sign. */
export function healthText(lines: readonly HealthLine[], lang: Lang, surface: Surface): string {
  const paint = paintFor(surface);
  const colours = { good: paint.green, doubtful: paint.yellow, bad: paint.red };
  const inner = { ...surface, width: surface.width - 2 };
  return lines
    .map(({ state, text, hint }) => {
      const words = [text, ...(hint === null ? [] : [hint])].map((one) => wrapCommands(one[lang], inner)).join('\n');
      return `${colours[state](SIGNS[state])} ${words.replaceAll('\n', '\n  ')}`;
    })
    .join('\n');
}
