import {
  sendingCounts,
  SENDING_PARTS,
  type SendingPart,
  sendingPartOf,
} from '../../../../domain/department/sending-partition.js';
import type { DueReport, DueRow } from '../../../../domain/reporting/due.js';
import type { Lang, Text } from '../../../../domain/text/text.js';
import { DUE } from '../../../../locale/commands/due.js';
import { SITE } from '../../../../locale/site.js';
import { SITE_OFFICE } from '../../../../locale/site-office.js';
import { dueWords } from '../../../../locale/submissions.js';
import { fileLang, type Content, type Markup, markup } from '../../markup.js';
import { type SiteFrame, sitePage, tabPath } from '../site-frame.js';
import { type ExtensionView, extendAllForm } from './extension-forms.js';

/** The state of the units' reports of a period. */
export interface UnitsView {
  /** `null` if the plan expects no report for the period. */
  readonly report: DueReport | null;
  /** Units whose file differs from the report that they sent. */
  readonly changed: ReadonlySet<string>;
  /** Messages about files that are not counted. */
  readonly aside: readonly Text[];
  readonly extension: ExtensionView;
}

/** The parts that wait for the office come first. */
const ORDER: readonly SendingPart[] = [
  'sent',
  'not-sent',
  'returned',
  ...SENDING_PARTS.filter((part) => !['sent', 'not-sent', 'returned'].includes(part)),
];

/**
 * The units that have sent the period's report and those that have not, with links to the pages on which they are
 * reviewed.
 */
export function unitsPage(frame: SiteFrame, view: UnitsView): string {
  const { lang, period } = frame;
  const { report, aside } = view;
  const title = SITE.inPeriod(SITE_OFFICE.tab.units, period);
  const content = markup`<section aria-labelledby="units-title"><h2 id="units-title">${title[lang]}</h2>${unitParts(view, frame)}</section>
    ${report !== null && report.units.some(({ sent }) => sent === null) && extendAllForm(view.extension, frame)}
    ${aside.length > 0 && markup`<section aria-labelledby="aside-title"><h2 id="aside-title">${SITE_OFFICE.aside[lang]}</h2>${aside.map((one) => markup`<p class="note">${one[lang]}</p>`)}</section>`}`;
  return sitePage(frame, title, content);
}

function unitParts({ report, changed }: UnitsView, { lang, period }: SiteFrame): Content {
  if (report === null) return markup`<p>${SITE_OFFICE.notExpected[lang]}</p>`;
  const { units, sendBy } = report;
  if (units.length === 0) return markup`<p>${SITE_OFFICE.noUnits[lang]}</p>`;
  const parts = ORDER.map((part) => ({ part, rows: units.filter((row) => sendingPartOf(row) === part) }));
  return [
    markup`<p class="sum">${DUE.summary(period, sendBy, sendingCounts(units))[lang]}</p>`,
    ...parts
      .filter(({ rows }) => rows.length > 0)
      .map(
        ({ part, rows }) => markup`<h3>${SITE_OFFICE.part(part, rows.length)[lang]}</h3>
        <ul class="units">${rows.map((row) => unitLine(row, changed.has(row.id), period.id, lang))}</ul>`,
      ),
  ];
}

function unitLine(row: DueRow, isChanged: boolean, period: string, lang: Lang): Markup {
  const { id, name, file } = row;
  const judge = `/office/unit/${encodeURIComponent(id)}?period=${period}`;
  const state = file === 'broken' ? DUE.brokenFile : dueWords(row);
  return markup`<li><a class="unit" href="${judge}"${fileLang(lang)}>${name}</a> <span>${state[lang]}${isChanged && markup`; <strong>${SITE_OFFICE.changed[lang]}</strong>`}</span>
    ${file === 'usable' && markup` <a class="aside" href="${tabPath(id, 'items', period)}">${SITE_OFFICE.unitPage[lang]}<span class="visually-hidden">: ${name}</span></a>`}</li>`;
}
