import { ENTRY_STATUSES } from '../domain/unit/entries.js';
import { capitalised } from '../domain/text/letter-case.js';
import { fold } from '../domain/text/fold.js';
import { withoutTelex } from '../domain/text/telex.js';
import type { StatusNamed } from '../domain/form/form.js';
import type { Cadence } from '../domain/calendar/cadence.js';
import type { Lang, Text } from '../domain/text/text.js';
import { type Entry, type EntryStatus } from '../domain/unit/unit-plan.js';
import { stateWords, WITHDRAWN } from './states.js';

/** The choices of the status drop-down: `none` only where nothing may arise. */
export function statusChoices(cadence: Cadence, mayBeNone: boolean, lang: Lang): readonly string[] {
  return ENTRY_STATUSES.filter((status) => status !== 'none' || mayBeNone).map((status) =>
    capitalised(stateWords(status, cadence)[lang]),
  );
}

/** Other spellings of the list's words. */
const VARIANTS: ReadonlyMap<string, EntryStatus> = new Map([
  ['da thuc hien', 'done'],
  ['da hoan thanh', 'done'],
  ['co vuong mac', 'blocked'],
]);

/** Words that are not in the list but have only one meaning; import says how it read them. */
const DONE_WORDS = [
  'xong',
  'xong roi',
  'xong het',
  'roi',
  'da xong',
  'da xong roi',
  'da lam',
  'da lam xong',
  'da lam roi',
  'lam roi',
  'lam xong',
  'lam xong roi',
  'da thuc hien xong',
  'da thuc hien roi',
  'da thuc hien day du',
  'da thuc hien trong quy',
  'da thuc hien 100%',
  'thuc hien xong',
  'hoan thanh 100%',
  'da hoan thanh 100%',
  'hoan tat',
  'da hoan tat',
  '100%',
  'completed',
  'finished',
  'all done',
  // A ticked box of Excel or Google Sheets.
  'true',
] as const;
const OTHER_WORDS: ReadonlyMap<string, EntryStatus> = new Map([
  ...DONE_WORDS.map((words) => [words, 'done'] as const),
  ['chua xong', 'doing'],
  ['chua hoan thanh', 'doing'],
  ['dang lam', 'doing'],
  ['dang lam do', 'doing'],
  ['dang trien khai', 'doing'],
  ['dang tien hanh', 'doing'],
  ['khong co', 'none'],
  ['khong co phat sinh', 'none'],
  ['ko phat sinh', 'none'],
  ['k phat sinh', 'none'],
  ['kg phat sinh', 'none'],
  ['vuong', 'blocked'],
  ['bi vuong', 'blocked'],
  ['dang vuong', 'blocked'],
  ['con vuong', 'blocked'],
  ['bi vuong mac', 'blocked'],
  ['dang vuong mac', 'blocked'],
  ['con vuong mac', 'blocked'],
  ['gap vuong mac', 'blocked'],
  ['kho khan', 'blocked'],
  ['gap kho khan', 'blocked'],
  ['kho khan, vuong mac', 'blocked'],
]);

/**
 * Marks that always mean done: an x however it is typed, ticks, the square root sign, which looks like one, and
 * Wingdings' ticks, which a program reads as ü and þ. Not included: v, which may also begin “vướng mắc”; ✗, ✘ and ☒,
 * which some people use to strike out.
 */
const TICK = /^(?:[xX×✓✔☑✅√ü\uf0fcþ\uf0fe])$/u;
/** Signs around a mark or after a word that have no meaning: brackets, quotes, a variation selector, a full stop. */
const AROUND = /^[\s([{"'“‘]+|[\s)\]}"'”’.;,!\ufe0e\ufe0f]+$/gu;

/** Reads the status in a cell of the form. */
export function statusNamed(typed: string): StatusNamed | null {
  const bare = typed.replace(AROUND, '');
  if (TICK.test(bare)) return { status: 'done', listed: false };
  const words = fold(bare);
  const named = inWords(words);
  if (named !== null) return named;
  const typedIn = inWords(withoutTelex(words));
  return typedIn === null ? null : { ...typedIn, listed: false };
}

function inWords(words: string): StatusNamed | null {
  const listed =
    ENTRY_STATUSES.find((status) =>
      [stateWords(status, 'once'), stateWords(status, 'ongoing')].some((text) =>
        [fold(text.vi), fold(text.en), status].includes(words),
      ),
    ) ?? VARIANTS.get(words);
  if (listed !== undefined) return { status: listed, listed: true };
  const other = OTHER_WORDS.get(words);
  return other === undefined ? null : { status: other, listed: false };
}

/** Reads a typed status or withdrawal as the files' word; `null` if it is none. */
export function typedStatus(typed: string): Entry['status'] | null {
  return fold(typed) === fold(WITHDRAWN.vi) ? 'void' : (statusNamed(typed)?.status ?? null);
}

/** What a mark was read as, for work that ends and for ongoing work. */
export function readAsWords(status: EntryStatus): Text {
  return status === 'done' ? { vi: 'đã thực hiện', en: 'done' } : stateWords(status, 'ongoing');
}
