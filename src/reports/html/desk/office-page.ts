import type { Lang, Text } from '../../../domain/text/text.js';
import { DESK } from '../../../locale/desk.js';
import { fileLang, type Markup, markup } from '../markup.js';
import { type DeskFrame, deskPage } from './desk-frame.js';

/** A unit of the year, as far as its file can be read. */
export interface OfficeUnit {
  readonly id: string;
  readonly name: string;
  /** Where its report of the period stands; `null` where none is expected of it. */
  readonly state: Text | null;
}

/** All units of the year, each with the way to its page. */
export function officePage(frame: DeskFrame, units: readonly OfficeUnit[]): string {
  const { lang } = frame;
  const title = DESK.inPeriod(DESK.units, frame.period);
  const content = markup`<section aria-labelledby="units-title"><h2 id="units-title">${title[lang]}</h2>
    <ul class="units">${units.map((unit) => unitLine(unit, frame.period.id, lang))}</ul></section>`;
  return deskPage(frame, title, content);
}

function unitLine({ id, name, state }: OfficeUnit, period: string, lang: Lang): Markup {
  return markup`<li><a href="/unit/${encodeURIComponent(id)}?period=${period}"${fileLang(lang)}>${name}</a>${state !== null && markup` <span>${state[lang]}</span>`}</li>`;
}
