import type { FormFile } from './form.js';
import { compareText } from '../text/compare.js';
import { FORM_INPUTS } from './form.js';
import type { FilledForm } from './reading.js';
import { textIn } from './values.js';
import { looksSame } from '../text/fold.js';

/** A form with its file. */
export interface FormInFile {
  /** As shown to a person. */
  readonly file: string;
  readonly source: FormFile;
  readonly form: FilledForm;
}

/** Why a form is not imported because of another one of the same unit and period. */
export type SetAside =
  /** It was saved before the other. */
  | { readonly kind: 'older'; readonly newest: string }
  /** All its inputs are the same. */
  | { readonly kind: 'copy'; readonly of: string }
  /** It cannot be decided which form is the newest. */
  | { readonly kind: 'undecided'; readonly others: readonly string[] };

/**
 * Of several forms of one unit and period only the one saved last is imported, because earlier ones contain what was
 * corrected later. Forms that are not filled in do not compete.
 * @returns the forms that are not imported
 */
export function setAside(forms: readonly FormInFile[]): ReadonlyMap<FormInFile, SetAside> {
  const aside = new Map<FormInFile, SetAside>();
  const groups = new Map<string, FormInFile[]>();
  for (const one of forms.filter(({ form }) => inputsOf(form) !== '')) {
    const { plan, unit, period } = one.form.stamp;
    const key = [plan, unit, period].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const group of groups.values()) judge(group, aside);
  return aside;
}

/** Decides which forms of one unit and period are not imported. */
function judge(group: readonly FormInFile[], aside: Map<FormInFile, SetAside>): void {
  const byInputs = new Map<string, FormInFile>();
  for (const one of [...group].sort((a, b) => compareText(savedAt(b), savedAt(a)))) {
    const inputs = inputsOf(one.form);
    const same = byInputs.get(inputs);
    if (same === undefined) byInputs.set(inputs, one);
    else aside.set(one, { kind: 'copy', of: same.file });
  }
  const distinct = [...byInputs.values()];
  const [newest, second] = distinct;
  if (newest === undefined || second === undefined) return;
  const isKnown = distinct.every(({ form }) => form.savedAt !== null) && savedAt(newest) > savedAt(second);
  for (const one of distinct) {
    if (!isKnown) {
      const others = distinct.filter((other) => other !== one).map(({ file }) => file);
      aside.set(one, { kind: 'undecided', others });
    } else if (one !== newest) aside.set(one, { kind: 'older', newest: newest.file });
  }
}

/** The times of forms (ISO 8601, UTC) sort as texts; a form without a time comes first. */
function savedAt({ form }: FormInFile): string {
  return form.savedAt ?? '';
}

/** What a person entered in a form, cell by cell; empty if no cell was changed. */
export function inputsOf({ rows, madeWith }: FilledForm): string {
  const inputs = rows.flatMap((row) => {
    const isRecorded = row.sheet === 'difficulties' && row.id !== '';
    const texts = FORM_INPUTS[row.sheet].map((column) => {
      const text = textIn(row.cells.get(column)?.value ?? null);
      const isAsMade = isRecorded || (row.sheet === 'plan' && looksSame(text, madeWith('plan', row.id, column)));
      return isAsMade ? '' : text;
    });
    return texts.every((text) => text === '') ? [] : [[row.sheet, row.id, ...texts]];
  });
  return inputs.length === 0 ? '' : JSON.stringify(inputs);
}
