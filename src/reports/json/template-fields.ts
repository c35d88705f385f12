import type { Lang } from '../../domain/text/text.js';
import type { Row, TemplateData, TemplateList } from '../model/template-data.js';
import { asJson } from './status.js';

/**
 * `dcs/fields@1`: the fields that a template may use, with their values for a document. A list has its number of rows
 * and, as examples, the values of the first row.
 */
export function fieldsJson(
  { document, period, whose }: { readonly document: string; readonly period: string; readonly whose: string },
  { fields, lists }: TemplateData,
  lang: Lang,
): string {
  return asJson({
    schema: 'dcs/fields@1',
    document,
    period,
    of: whose,
    fields: fields.map(({ name, what, value }) => ({ name, what: what[lang], value })),
    lists: lists.map((list) => ({ ...listJson(list, list.rows, lang), rows: list.rows.length })),
  });
}

function listJson(list: Omit<TemplateList, 'rows'>, rows: readonly Row[], lang: Lang): Record<string, unknown> {
  const [first = {}] = rows;
  const value = (name: string): string | null => (typeof first[name] === 'string' ? first[name] : null);
  return {
    name: list.name,
    what: list.what[lang],
    each: list.each.map(({ name, what }) => ({ name, what: what[lang], value: value(name) })),
    lists: list.inner.map((one) => {
      const within = first[one.name];
      return listJson(one, typeof within === 'object' ? within : [], lang);
    }),
  };
}
