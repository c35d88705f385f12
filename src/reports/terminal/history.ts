import type { ChalkInstance } from 'chalk';
import type { CalendarDate } from '../../domain/calendar/date.js';
import { entriesOf } from '../../domain/unit/item.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import type { Lang } from '../../domain/text/text.js';
import { entryLine, evidenceLine } from '../../locale/commands/entry.js';
import { SHOW } from '../../locale/commands/show.js';
import { entryStatusWords } from '../../locale/states.js';

/** An item's entries in the order of recording; entries replaced by a correction are dimmed and marked. */
export function historyLines(progress: ItemProgress, asOf: CalendarDate, lang: Lang, paint: ChalkInstance): string[] {
  const entries = entriesOf(progress.item);
  const lines = entries.flatMap((entry, i) => {
    const n = i + 1;
    const replacedBy = entries.findIndex((later) => later.corrects === n) + 1;
    const marks = [
      ...(entry.action === undefined ? [] : [SHOW.forAction(entry.action)[lang]]),
      ...(entry.corrects === undefined ? [] : [SHOW.corrects(entry.corrects)[lang]]),
      ...(replacedBy === 0 ? [] : [SHOW.correctedBy(replacedBy)[lang]]),
      ...(entry.date > asOf ? [SHOW.later[lang]] : []),
    ];
    const mark = marks.length === 0 ? '' : ` [${marks.join('; ')}]`;
    const cadence = entry.action === undefined ? progress.item.cadence : 'once';
    const line = `  ${entryLine(n, entry, entryStatusWords(entry.status, cadence))[lang]}${mark}`;
    const evidence = (entry.evidence ?? []).map((one) => `     ${SHOW.evidence[lang]}: ${evidenceLine(one)[lang]}`);
    const all = [line, ...evidence];
    return replacedBy === 0 && entry.date <= asOf ? all : all.map((text) => paint.dim(text));
  });
  return ['', paint.bold(`${SHOW.history[lang]}:`), ...(lines.length === 0 ? [`  ${SHOW.noHistory[lang]}`] : lines)];
}
