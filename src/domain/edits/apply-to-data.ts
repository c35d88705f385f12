import type { Edit, Path } from './edit.js';

type Holder = Readonly<Record<string, unknown>> | readonly unknown[];

/**
 * Plain data with edits carried out on it, so that what comes next can be decided on how things will stand. The data
 * handed in stays as it is; what the edits do to the text of a file is decided elsewhere.
 */
export function withEdits<T>(data: T, edits: readonly Edit[]): T {
  return edits.reduce<unknown>((current, edit) => withEdit(current, edit, edit.path), data) as T;
}

function withEdit(at: unknown, edit: Edit, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) throw new Error('the whole is not edited at once');
  const holder = (at ?? {}) as Holder;
  if (rest.length > 0) return put(holder, step, withEdit(valueAt(holder, step), edit, rest));
  const here = valueAt(holder, step);
  switch (edit.kind) {
    case 'append':
      return put(holder, step, [...((here ?? []) as readonly unknown[]), edit.value]);
    case 'remove-last':
      return put(holder, step, ((here ?? []) as readonly unknown[]).slice(0, -1));
    case 'set':
      return put(holder, step, edit.value);
    case 'remove':
      return without(holder, step);
  }
}

function valueAt(holder: Holder, step: string | number): unknown {
  return Object.hasOwn(holder, step) ? (holder as Record<string | number, unknown>)[step] : undefined;
}

function put(holder: Holder, step: string | number, value: unknown): Holder {
  if (isList(holder)) return holder.map((one, index) => (index === step ? value : one));
  return { ...holder, [step]: value };
}

function without(holder: Holder, step: string | number): Holder {
  if (isList(holder)) return holder.filter((_, index) => index !== step);
  return Object.fromEntries(Object.entries(holder).filter(([key]) => key !== String(step)));
}

function isList(holder: Holder): holder is readonly unknown[] {
  return Array.isArray(holder);
}
