import { parseTypedDate } from '../../calendar/parse-date.js';
import type { CalendarDate } from '../../calendar/date.js';
import { cellText, type Furniture, type SourceBlock } from '../source.js';
import {
  FRONT_BODY,
  LETTERHEAD_BODY,
  LETTERHEAD_PLACE,
  NUMBER_LINE,
  NUMBER_WORD,
  PARTS,
  PARTY_LINE,
  PLACE_AND_DATE,
  SECOND_BODY,
  STANDING_BODY,
} from '../words/parts.js';

/** The fields of a letterhead; `null` for those that it does not state. */
export interface Letterhead {
  readonly parent: string | null;
  readonly issuer: string | null;
  /** `617/KH-UBND`; `null` if the number is left blank. */
  readonly number: string | null;
  /** `/KH-UBND`, even if the number is left blank. */
  readonly symbol: string | null;
  readonly place: string | null;
  readonly date: CalendarDate | null;
  /** The year of the date, also where the day or the month is left blank. */
  readonly year: number | null;
  /** Whose frame it has; `null` if it is not printed, or is the usual one of the State. */
  readonly form: 'party' | 'front' | null;
  readonly furniture: readonly Furniture[];
}

/** Reads the lines above a document's name. The words themselves are kept as furniture. */
export function readLetterhead(blocks: readonly SourceBlock[]): Letterhead {
  const lines = blocks.flatMap(linesOf);
  const all = lines.join('\n');
  const number = NUMBER_LINE.exec(all);
  // A narrow column may print the place and the date on two lines.
  const cells = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.cells.map(cellText)) : [],
  );
  const dated =
    [...lines, ...cells]
      .map((line) => PLACE_AND_DATE.exec(line))
      .find((found) => found?.[4] !== undefined && found[4] !== '') ?? null;
  const names = lines
    .map(issuerPart)
    .flatMap((line) => line.split(SECOND_BODY))
    .filter((line) => line !== '');
  const symbol = (number?.[2] ?? '').replace(/\s+/g, '');
  const digits = (number?.[1] ?? '').replace(/[^\d.]/g, '').replace(/^\.+|\.+$/g, '');
  const { parent, issuer } = bodies(names);
  const isFront = PARTS.nation.test(all) && [parent, issuer].some((name) => name !== null && FRONT_BODY.test(name));
  return {
    parent,
    issuer,
    form: PARTY_LINE.test(all) ? 'party' : isFront ? 'front' : null,
    number: digits === '' || symbol === '' ? null : digits + symbol,
    symbol: symbol === '' ? null : symbol,
    place: dated?.[1]?.trim() ?? null,
    year: dated === null || !/^20\d\d$/u.test(dated[4] ?? '') ? null : Number(dated[4]),
    date: dated === null ? null : dayOf(dated[2], dated[3], dated[4]),
    furniture: blocks.flatMap(asFurniture),
  };
}

/** A date; `null` if a part of it is left blank. */
export function dayOf(day = '', month = '', year = ''): CalendarDate | null {
  const parts = [day, month, year].map((part) => part.replace(/\D/g, ''));
  return parts.includes('') ? null : parseTypedDate(parts.join('/'));
}

function linesOf(block: SourceBlock): readonly string[] {
  // In a text the two columns may be parted by a drawn line.
  if (block.kind === 'paragraph') return block.text.split(/\s*\|\s*/u);
  return block.rows.flatMap((row) => row.cells.flatMap(({ lines }) => lines));
}

function asFurniture(block: SourceBlock): readonly Furniture[] {
  if (block.kind === 'paragraph') return [{ kind: 'letterhead', text: block.text, at: block.at }];
  return block.rows.flatMap((row) =>
    row.cells
      .filter(({ lines }) => lines.length > 0)
      .map(({ lines }): Furniture => ({ kind: 'letterhead', text: lines.join(' '), at: block.at })),
  );
}

/** The part of a letterhead's line that names the issuer. */
function issuerPart(line: string): string {
  const plain = line
    .replace(PARTS.nation, '')
    .replace(PARTS.motto, '')
    .replace(PLACE_AND_DATE, '')
    .replace(NUMBER_WORD, '')
    .replace(/[-–—_=*[\]]{2,}|\[\]|^[^\p{L}\d]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /^[\p{Lu}\s\d.,&()-]{3,}$/u.test(plain) && /\p{Lu}{2}/u.test(plain) ? plain : '';
}

/** The issuer, and its superior body if that has a line of its own. */
function bodies(lines: readonly string[]): { readonly parent: string | null; readonly issuer: string | null } {
  const names: string[] = [];
  for (const line of lines) {
    const last = names.at(-1);
    if (last !== undefined && (LETTERHEAD_PLACE.test(line) || !LETTERHEAD_BODY.test(line))) {
      names[names.length - 1] = `${last} ${line}`;
    } else names.push(line);
  }
  // A name that was printed on two lines is complete only now: `UBND XÃ AN MẪU TRUNG` and `TÂM Y TẾ`.
  const [first, ...rest] = names.flatMap((name) => name.split(SECOND_BODY));
  if (first === undefined) return { parent: null, issuer: null };
  const isStanding = rest.length === 1 && STANDING_BODY.test(rest[0] ?? '');
  if (rest.length === 0) return { parent: null, issuer: first };
  return isStanding ? { parent: null, issuer: names.join(', ') } : { parent: first, issuer: rest.join(', ') };
}
