import type { Grid } from './form.js';
import { textIn } from './values.js';

/** What stood in the form's cells when it was made, by `copyKey`. */
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

/** The fingerprint of each item's text, a line each (`text`, item, fingerprint). */
export function readPrints({ rows }: Grid): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(([kind = null, item = null, print = null]) =>
      kind === 'text' ? [[textIn(item), textIn(print)] as const] : [],
    ),
  );
}

/** The key of a text in the form's copy. */
export function copyKey(sheet: string, id: string, column: string): string {
  return `${sheet}\n${id}\n${column}`;
}
