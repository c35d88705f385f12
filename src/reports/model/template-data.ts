import type { Text } from '../../domain/text/text.js';
import { FIELDS, type FieldName, LISTS, type ListName, MAY_BE_EMPTY } from '../../locale/template-fields.js';

/** A row of a list: texts, and lists within it, by name. */
export interface Row {
  readonly [name: string]: string | readonly Row[];
}

/** A field that a template may use, with its value. */
export interface TemplateField {
  readonly name: string;
  readonly what: Text;
  readonly value: string;
  /** Whether the value may be empty in a document that lacks nothing. */
  readonly mayBeEmpty: boolean;
}

/** A list for whose rows a template may repeat one of its parts. */
export interface TemplateList {
  readonly name: string;
  readonly what: Text;
  /** The fields of each row, with their meaning. */
  readonly each: readonly { readonly name: string; readonly what: Text }[];
  /** Lists in each row. */
  readonly inner: readonly Omit<TemplateList, 'rows'>[];
  readonly rows: readonly Row[];
}

/** All fields and lists of one document that a template may use, with their values. */
export interface TemplateData {
  readonly fields: readonly TemplateField[];
  readonly lists: readonly TemplateList[];
}

/** Values by the names of fields. */
export type FieldValues = Readonly<Partial<Record<FieldName, string>>>;

/** A row that has every name of its list. */
type RowOf<Name extends ListName> = Readonly<Record<keyof (typeof LISTS)[Name]['each'], string>> & Row;

/** The fields with their values. */
export function fieldsOf(values: FieldValues): readonly TemplateField[] {
  return Object.entries(values).map(([name, value]) => ({
    name,
    what: FIELDS[name as FieldName],
    value,
    mayBeEmpty: MAY_BE_EMPTY.has(name),
  }));
}

/** A list with its rows. */
export function listOf<Name extends ListName>(
  name: Name,
  rows: readonly RowOf<Name>[],
  inner: readonly ListName[] = [],
): TemplateList {
  return { ...described(name), inner: inner.map(described), rows };
}

function described(name: ListName): Omit<TemplateList, 'rows'> {
  const { what, each } = LISTS[name];
  const names: readonly (readonly [string, Text])[] = Object.entries(each);
  return { name, what, each: names.map(([one, text]) => ({ name: one, what: text })), inner: [] };
}
