import type { CalendarDate } from '../../../domain/calendar/date.js';
import type { Lang, Text } from '../../../domain/text/text.js';
import { SITE_UNDO } from '../../../locale/site-undo.js';
import { type Content, type Markup, markup } from '../markup.js';
import { hiddenField, postForm } from './form-fields.js';

/** The last write, as a page shows it before it is taken back. */
export interface LastWriteShown {
  readonly command: string | null;
  readonly day: CalendarDate;
  readonly at: string;
  /** The lines of its only file that it put in and took out; `null` where it wrote several. */
  readonly lines: { readonly taken: readonly string[]; readonly restored: readonly string[] } | null;
  readonly files: readonly string[];
}

/** No more lines are shown of each kind. */
const MAX_LINES = 20;

/**
 * The last write, folded, with the button that takes it back.
 * @param action where the form goes
 * @param tab the part of the page that is shown afterwards
 */
export function lastWritePart(
  write: LastWriteShown,
  { action, tab, today, lang }: { action: string; tab: string; today: CalendarDate; lang: Lang },
): Markup {
  const { lines, files } = write;
  const list = (head: Text, of: readonly string[]): Content =>
    of.length > 0 &&
    markup`<p>${head[lang]}</p><pre class="lines">${of.slice(0, MAX_LINES).join('\n')}${of.length > MAX_LINES && `\n${SITE_UNDO.more(of.length - MAX_LINES)[lang]}`}</pre>`;
  const what =
    lines === null
      ? markup`<p>${SITE_UNDO.files(files)[lang]}</p>`
      : [list(SITE_UNDO.taken, lines.taken), list(SITE_UNDO.restored, lines.restored)];
  const inside = markup`${hiddenField('seen', write.at)}${hiddenField('tab', tab)}<button type="submit" class="quiet">${SITE_UNDO.undo[lang]}</button>`;
  return markup`<details class="last-write"><summary>${SITE_UNDO.last(write)[lang]}</summary>
    <div class="inside">${what}${postForm(action, today, inside, markup` class="undo"`)}</div></details>`;
}
