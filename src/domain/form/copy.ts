import type { Grid } from './form.js';
import { textIn } from './values.js';

/** The contents of the form's cells when it was made, by `copyKey`. */
export type FormCopy = ReadonlyMap<string, string>;

/**
 * What the form was made with: for each sheet a line that names its columns (`columns`, sheet, names), then for each of
 * its rows one of their texts (`copy`, sheet, texts).
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

/** What the plan said of an item when the form was made. */
export interface ItemPrint {
  /** The fingerprint of its text. */
  readonly text: string;
  /** What it asked beside the words; empty in forms of an older program. */
  readonly asked: string;
}

/** What the plan said of each item, a line each (`text`, item, fingerprint, what it asked). */
export function readPrints({ rows }: Grid): ReadonlyMap<string, ItemPrint> {
  return new Map(
    rows.flatMap(([kind = null, item = null, print = null, asked = null]) =>
      kind === 'text' ? [[textIn(item), { text: textIn(print), asked: textIn(asked) }] as const] : [],
    ),
  );
}

/** The fingerprints of the entries that each item had, a line each (`entries`, item, fingerprints). */
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
