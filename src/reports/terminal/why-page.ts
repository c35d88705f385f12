import { entriesOf } from '../../domain/unit/item.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import type { Lang } from '../../domain/text/text.js';
import { entryLine } from '../../locale/commands/entry.js';
import { countReason, stateReason, WHY } from '../../locale/commands/why.js';
import { periodIdWords } from '../../locale/periods.js';
import { entryStatusWords, STATE_SIGNS, stateWords } from '../../locale/states.js';
import { paintFor, paintState, type Surface } from '../surface/paint.js';
import { wrapText } from '../surface/wrap.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** Each cell of an item with the rule and the entry behind it. */
export function whyPageText(progress: ItemProgress, of: Calendar, lang: Lang, surface: Surface): string {
  const paint = paintFor(surface);
  const { item } = progress;
  const wrapped = (text: string, indent: number): string =>
    ' '.repeat(indent) + wrapText(text, surface.width - indent).replaceAll('\n', `\n${' '.repeat(indent)}`);
  const cells = progress.cells.flatMap((cell) => {
    const entry = cell.entry === null ? undefined : entriesOf(item)[cell.entry - 1];
    const state = paintState(
      paint,
      cell.state,
      `${STATE_SIGNS[cell.state]} ${stateWords(cell.state, item.cadence)[lang]}`,
    );
    const fulfilled = cell.fulfilled ? WHY.fulfils : WHY.doesNotFulfil;
    const verdict =
      cell.counts && cell.closed ? `${countReason(cell)[lang]}, ${fulfilled[lang]}` : countReason(cell)[lang];
    return [
      '',
      wrapped(`${paint.bold(periodIdWords(cell.period, of)[lang])} (${cell.period}): ${state}`, 0),
      wrapped(stateReason(cell)[lang], 4),
      ...(entry === undefined || cell.entry === null
        ? []
        : [wrapped(entryLine(cell.entry, entry, entryStatusWords(entry.status, item.cadence))[lang], 4)]),
      wrapped(verdict, 4),
      paint.dim(wrapped(WHY.period(cell.from, cell.to, cell.closes)[lang], 4)),
    ];
  });
  return [
    paint.bold(wrapped(`${item.id}  ${item.title}`, 0)),
    ...cells,
    '',
    paint.dim(wrapped(WHY.cutOffs(of)[lang], 0)),
  ].join('\n');
}
