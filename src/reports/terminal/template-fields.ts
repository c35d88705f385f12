import type { Lang } from '../../domain/text/text.js';
import { FIELDS_LIST } from '../../locale/commands/template.js';
import type { Row, TemplateData, TemplateList } from '../model/template-data.js';
import type { Surface } from '../surface/paint.js';
import { tableText } from '../surface/table.js';
import { wrapText } from '../surface/wrap.js';

/** The fields that a template may use, with their values: first the single fields, then the lists. */
export function fieldsText(whose: string, { fields, lists }: TemplateData, lang: Lang, screen: Surface): string {
  const { head, lists: aboutLists, name, what, example } = FIELDS_LIST;
  const table = (rows: readonly (readonly string[])[]): string => {
    const names = Math.max(...rows.map(([first = '']) => first.length));
    const room = Math.max(0, screen.width - names - 4);
    const half = Math.floor(room * 0.55);
    const columns = [
      { head: name[lang] },
      { head: what[lang], width: half },
      { head: example[lang], width: room - half },
    ];
    return tableText(columns, rows, { screen: screen.width });
  };
  return [
    wrapText(head(whose)[lang], screen.width),
    '',
    table(fields.map((field) => [`{{${field.name}}}`, field.what[lang], begun(field.value)])),
    '',
    wrapText(aboutLists[lang], screen.width),
    '',
    table(lists.flatMap((list) => rowsOf(list, list.rows, 0, lang))),
  ].join('\n');
}

/** A list, then the fields of its rows with the values of the first one. */
function rowsOf(
  list: Omit<TemplateList, 'rows'>,
  rows: readonly Row[],
  depth: number,
  lang: Lang,
): readonly string[][] {
  const indent = '  '.repeat(depth);
  const [first = {}] = rows;
  const value = (name: string): string => (typeof first[name] === 'string' ? begun(first[name]) : '');
  const within = (name: string): readonly Row[] => (typeof first[name] === 'object' ? first[name] : []);
  return [
    [`${indent}{{#${list.name}}}`, list.what[lang], FIELDS_LIST.rows(rows.length)[lang]],
    ...list.each.map(({ name, what }) => [`${indent}  {{${name}}}`, what[lang], value(name)]),
    ...list.inner.flatMap((one) => rowsOf(one, within(one.name), depth + 1, lang)),
  ];
}

/** The number of letters of a value that are shown. */
const MAX_LETTERS = 48;

function begun(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > MAX_LETTERS ? `${line.slice(0, MAX_LETTERS - 1).trimEnd()}…` : line;
}
