import type { Furniture } from '../source.js';
import { PAGE_NUMBER, STAMP_WORDS } from '../words/parts.js';
import { linesOf } from './lines.js';
import type { PrintedLine, PrintedPage, PrintedRun } from './printed-page.js';

/** A lone number this near to the upper or lower edge, as a part of the page's height, is a page number. */
const EDGE = 0.12;
/** A text at the same position on so many pages belongs to the pages, not to the plan. */
const REPEATED = 3;

/** A page's runs, divided into furniture and text. */
export interface Cleared {
  readonly page: PrintedPage;
  readonly furniture: readonly Furniture[];
}

/** Separates stamps, watermarks, headers, footers and page numbers from the text. */
export function clearPages(pages: readonly PrintedPage[]): readonly Cleared[] {
  const isRepeated = repeatedRuns(pages);
  return pages.map((page, at) => {
    const across = page.runs.filter((run) => !run.isLevel);
    const stamped: readonly Aside[] =
      across.length === 0 ? [] : [{ kind: 'stamp', text: joined(across), runs: across }];
    const lines = linesOf(page.runs.filter((run) => run.isLevel));
    const aside = [
      ...stamped,
      ...lines.flatMap((line, n) => asideOf(line, page, { isOuter: n === 0 || n === lines.length - 1, isRepeated })),
    ];
    const gone = new Set(aside.flatMap(({ runs }) => runs));
    return {
      page: { ...page, runs: page.runs.filter((run) => !gone.has(run)) },
      furniture: aside.map(({ kind, text }) => ({ kind, text, at: { line: 0, page: at + 1 } })),
    };
  });
}

interface Aside extends Pick<Furniture, 'kind' | 'text'> {
  readonly runs: readonly PrintedRun[];
}

interface OnPage {
  /** Whether it is the first or last line of its page. */
  readonly isOuter: boolean;
  readonly isRepeated: (run: PrintedRun) => boolean;
}

function asideOf(line: PrintedLine, { height }: PrintedPage, { isOuter, isRepeated }: OnPage): readonly Aside[] {
  const as = (kind: Furniture['kind']): readonly Aside[] => [{ kind, text: line.text, runs: line.runs }];
  const isAtEdge = line.baseline < EDGE * height || line.baseline > (1 - EDGE) * height;
  if (isOuter && isAtEdge && PAGE_NUMBER.test(line.text)) return as('page-number');
  if (STAMP_WORDS.test(line.text)) return as('stamp');
  return line.runs.filter(({ text }) => text.trim() !== '').every(isRepeated) ? as('page-header') : [];
}

/** Recognises runs with the same text at the same position on several pages. */
function repeatedRuns(pages: readonly PrintedPage[]): (run: PrintedRun) => boolean {
  const places = new Map<string, Set<number>>();
  for (const [at, { runs }] of pages.entries())
    for (const run of runs) places.set(placeOf(run), (places.get(placeOf(run)) ?? new Set()).add(at));
  return (run) => (places.get(placeOf(run))?.size ?? 0) >= REPEATED;
}

function placeOf({ text, left, baseline }: PrintedRun): string {
  return `${Math.round(left)} ${Math.round(baseline)} ${text.trim()}`;
}

function joined(runs: readonly PrintedRun[]): string {
  return runs
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' ')
    .normalize('NFC');
}
