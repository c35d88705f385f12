import type { FormSheet } from './form.js';

/** What a row of the form is about, as its hidden id names it. */
export type FormRowId =
  | { readonly kind: 'cell'; readonly item: string; readonly period: string }
  | { readonly kind: 'action'; readonly item: string; readonly action: number }
  | { readonly kind: 'figure'; readonly indicator: string; readonly period: string }
  | { readonly kind: 'plain'; readonly name: string };

/** `II.5.c@2024-Q1`, `II.5.c#2`, or a name alone (`han-che`, `II.5.c`). */
export function printRowId(id: FormRowId): string {
  switch (id.kind) {
    case 'cell':
      return `${id.item}@${id.period}`;
    case 'figure':
      return `${id.indicator}@${id.period}`;
    case 'action':
      return `${id.item}#${id.action}`;
    case 'plain':
      return id.name;
  }
}

/** The reverse of `printRowId`; `null` if there is no id. */
export function parseRowId(text: string, sheet: FormSheet): FormRowId | null {
  const id = text.trim().normalize('NFC');
  if (id === '') return null;
  const [, name = '', mark, rest = ''] = /^([^@#]+)([@#])(.+)$/.exec(id) ?? [];
  if (mark === '#' && /^[1-9]\d*$/.test(rest)) return { kind: 'action', item: name, action: Number(rest) };
  if (mark === '@' && sheet === 'figures') return { kind: 'figure', indicator: name, period: rest };
  if (mark === '@') return { kind: 'cell', item: name, period: rest };
  return { kind: 'plain', name: id };
}
