import type { CalendarDate } from '../../../domain/calendar/date.js';
import type { Lang, Text } from '../../../domain/text/text.js';
import { SITE } from '../../../locale/site.js';
import { type Content, type Markup, markup } from '../markup.js';

/** A field of a form: its name, label and value. */
export interface FieldSpec {
  readonly name: string;
  /** Unique on the page. */
  readonly id: string;
  readonly label: Text;
  readonly value?: string;
  readonly hint?: Text;
  readonly required?: boolean;
  /** The kind of value, by which browsers fill it in and phones choose a keyboard. */
  readonly keys?: 'numeric' | 'url';
}

/** A field of one line. */
export function lineField(spec: FieldSpec, lang: Lang): Markup {
  const { name, id, value = '', required = false, keys } = spec;
  return field(
    spec,
    markup`<input type="text" id="${id}" name="${name}" value="${value}" autocomplete="off"${keys !== undefined && markup` inputmode="${keys}"`}${required && markup` required`}${describedBy(spec)}>`,
    lang,
  );
}

/** A field of several lines. */
export function areaField(spec: FieldSpec, rows: number, lang: Lang): Markup {
  const { name, id, value = '', required = false } = spec;
  // A browser drops a line break directly after the tag.
  return field(
    spec,
    markup`<textarea id="${id}" name="${name}" rows="${rows}"${required && markup` required`}${describedBy(spec)}>${'\n'}${value}</textarea>`,
    lang,
  );
}

/** A field for one or several files; with the script files can be dropped on it. */
export function fileField(
  spec: FieldSpec & { readonly accept?: string; readonly multiple?: boolean },
  lang: Lang,
): Markup {
  const { accept, multiple = false } = spec;
  return markup`<div class="field drop" data-drop><label for="${spec.id}">${spec.label[lang]}</label>
    <input type="file" id="${spec.id}" name="${spec.name}"${accept !== undefined && markup` accept="${accept}"`}${multiple && markup` multiple`}${describedBy(spec)}>${hintOf(spec, lang)}</div>`;
}

export interface Choice {
  readonly value: string;
  readonly words: Content;
}

/** A choice of a few values, all visible. */
export function radioFields(legend: Text, name: string, choices: readonly Choice[], value: string, lang: Lang): Markup {
  const options = choices.map(
    (one) =>
      markup`<label class="choice"><input type="radio" name="${name}" value="${one.value}"${one.value === value && markup` checked`}> <span>${one.words}</span></label>`,
  );
  return markup`<fieldset class="choices"><legend>${legend[lang]}</legend>${options}</fieldset>`;
}

/** A choice of many values. */
export function selectField(spec: FieldSpec, choices: readonly Choice[], lang: Lang): Markup {
  const options = choices.map(
    (one) =>
      markup`<option value="${one.value}"${one.value === (spec.value ?? '') && markup` selected`}>${one.words}</option>`,
  );
  return field(spec, markup`<select id="${spec.id}" name="${spec.name}"${describedBy(spec)}>${options}</select>`, lang);
}

/** A box to tick, with its label. */
export function checkField({ name, id, label }: FieldSpec, lang: Lang): Markup {
  return markup`<p class="choice"><label for="${id}"><input type="checkbox" id="${id}" name="${name}" value="yes"> ${label[lang]}</label></p>`;
}

/** A hidden field. */
export function hiddenField(name: string, value: string): Markup {
  return markup`<input type="hidden" name="${name}" value="${value}">`;
}

/**
 * A form that may send files.
 * @param day on which the page was made: an empty day means this one
 */
export function postForm(action: string, day: CalendarDate, inside: Content, more: Content = null): Markup {
  return markup`<form method="post" action="${action}" enctype="multipart/form-data"${more}>${hiddenField('day', day)}${inside}</form>`;
}

function field(spec: FieldSpec, control: Markup, lang: Lang): Markup {
  const optional = spec.required === false && markup` <small>(${SITE.optional[lang]})</small>`;
  return markup`<div class="field"><label for="${spec.id}">${spec.label[lang]}${optional}</label>${control}${hintOf(spec, lang)}</div>`;
}

function hintOf({ hint, id }: FieldSpec, lang: Lang): Markup | false {
  return hint !== undefined && markup`<p class="hint" id="${id}-hint">${hint[lang]}</p>`;
}

function describedBy({ hint, id }: FieldSpec): Markup | false {
  return hint !== undefined && markup` aria-describedby="${id}-hint"`;
}
