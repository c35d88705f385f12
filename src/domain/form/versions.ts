import { compareText } from '../text/compare.js';
import { FORM_INPUTS } from './form.js';
import type { FilledForm } from './reading.js';
import { textIn } from './values.js';
import { looksSame } from '../text/fold.js';

/** A form with the file it came in. */
export interface FormInFile {
  /** As shown to a person. */
  readonly file: string;
  readonly form: FilledForm;
}

/** Why a form is left for another one of the same unit and period. */
export type SetAside =
  /** It was saved before the other. */
  | { readonly kind: 'older'; readonly newest: string }
  /** It says the same in every cell. */
  | { readonly kind: 'copy'; readonly of: string }
  /** Nothing tells which of these is the newest. */
  | { readonly kind: 'undecided'; readonly others: readonly string[] };

/**
 * Of several forms of one unit and period only the one saved last is taken: earlier ones hold what was corrected since.
 * Forms without an answer stand beside each other.
 * @returns those that are not taken
 */
export function setAside(forms: readonly FormInFile[]): ReadonlyMap<FormInFile, SetAside> {
  const aside = new Map<FormInFile, SetAside>();
  const groups = new Map<string, FormInFile[]>();
  for (const one of forms.filter(({ form }) => answersOf(form) !== '')) {
    const { plan, unit, period } = one.form.stamp;
    const key = [plan, unit, period].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const group of groups.values()) judge(group, aside);
  return aside;
}

/** What is set aside of the forms of one unit and period. */
function judge(group: readonly FormInFile[], aside: Map<FormInFile, SetAside>): void {
  const byAnswers = new Map<string, FormInFile>();
  for (const one of [...group].sort((a, b) => compareText(savedAt(b), savedAt(a)))) {
    const answers = answersOf(one.form);
    const same = byAnswers.get(answers);
    if (same === undefined) byAnswers.set(answers, one);
    else aside.set(one, { kind: 'copy', of: same.file });
  }
  const distinct = [...byAnswers.values()];
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

/** Times of one form (ISO 8601, UTC) sort as texts; a form that does not say comes first. */
function savedAt({ form }: FormInFile): string {
  return form.savedAt ?? '';
}

/** What a person put into a form, cell by cell; empty where it is as it was made. */
export function answersOf({ rows, madeWith }: FilledForm): string {
  const answers = rows.flatMap((row) => {
    const isRecorded = row.sheet === 'difficulties' && row.id !== '';
    const texts = FORM_INPUTS[row.sheet].map((column) => {
      const text = textIn(row.cells.get(column)?.value ?? null);
      const isAsMade = isRecorded || (row.sheet === 'plan' && looksSame(text, madeWith('plan', row.id, column)));
      return isAsMade ? '' : text;
    });
    return texts.every((text) => text === '') ? [] : [[row.sheet, row.id, ...texts]];
  });
  return answers.length === 0 ? '' : JSON.stringify(answers);
}
