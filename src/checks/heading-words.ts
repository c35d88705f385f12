import type { Calendar } from '../domain/calendar/calendar.js';
import { parsePeriod } from '../domain/calendar/period.js';
import { pointerTo } from '../domain/text/pointer.js';
import type { WithProse } from '../domain/unit/prose.js';
import type { Found } from './rule.js';

/**
 * Prose that is printed in no report, in a unit's file or the head office's.
 * @param headingsIn the ids of a period's outline; `null` where the plan cannot be read
 */
export function* wordsNowhere(
  { prose = {} }: WithProse,
  calendar: Calendar,
  headingsIn: ((period: string) => readonly string[]) | null,
): Generator<Found> {
  for (const [id, words] of Object.entries(prose)) {
    if (parsePeriod(id, calendar)?.year !== calendar.year) {
      yield {
        pointer: pointerTo('prose', id),
        on: 'key',
        message: {
          vi: `Kỳ “${id}” không thuộc năm kế hoạch ${calendar.year}.`,
          en: `The period “${id}” is not of the plan’s year ${calendar.year}.`,
        },
      };
    }
    const headings = headingsIn?.(id) ?? null;
    for (const heading of Object.keys(words)) {
      if (headings === null || headings.includes(heading)) continue;
      yield {
        pointer: pointerTo('prose', id, heading),
        on: 'key',
        message: {
          vi: `Đề cương không có đề mục “${heading}”. Các đề mục: ${headings.join(', ')}.`,
          en: `The outline has no heading “${heading}”. There are: ${headings.join(', ')}.`,
        },
      };
    }
  }
}
