import type { Grid } from './form.js';
import { textIn } from './values.js';

/** The texts of the form's cells when it was made, by `copyKey`. */
export type FormCopy = ReadonlyMap<string, string>;

/**
 * Reads the texts with which the form was made. For each sheet, one line names its columns (`columns`, sheet, names),
 * and one line for each row has its texts (`copy`, sheet, texts).
 */
export function readCopy({ rows }: Grid): FormCopy {
  const copy = new Map<string, string>();
  const columns = new Map<string, readonly string[]>();
  for (const [kind = null, of = null, ...values] of rows) {
    const sheet = textIn(of);
    const texts = values.map(textIn);
    if (kind === 'columns') columns.set(sheet, texts);
    const names = columns.get(sheet) ?? [];
    const id = texts[names.indexOf('id')] ?? '';
    if (kind !== 'copy') continue;
    for (const [at, name] of names.entries()) {
      if (name !== 'id' && name !== '') copy.set(copyKey(sheet, id, name), texts[at] ?? '');
    }
  }
  return copy;
}

/** The plan's version of an item when the form was made. */
export interface ItemPrint {
  /** The fingerprint of its text. */
  readonly text: string;
  /** The terms that the plan asked besides the text; empty in forms of an older program. */
  readonly asked: string;
}

/** Reads the plan's version of each item, one line each (`text`, item, fingerprint, terms). */
export function readPrints({ rows }: Grid): ReadonlyMap<string, ItemPrint> {
  return new Map(
    rows.flatMap(([kind = null, item = null, print = null, asked = null]) =>
      kind === 'text' ? [[textIn(item), { text: textIn(print), asked: textIn(asked) }] as const] : [],
    ),
  );
}

/** Reads the fingerprints of the entries that each item had, one line each (`entries`, item, fingerprints). */
export function readEntryPrints({ rows }: Grid): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    rows.flatMap(([kind = null, item = null, ...prints]) =>
      kind === 'entries' ? [[textIn(item), new Set(prints.map(textIn))] as const] : [],
    ),
  );
}

/** The key of a text in the form's copy. */
export function copyKey(sheet: string, id: string, column: string): string {
  return `${sheet}\n${id}\n${column}`;
}
