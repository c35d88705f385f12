import type { Text } from '../../../../domain/text/text.js';
import { SITE } from '../../../../locale/site.js';
import { SITE_OFFICE } from '../../../../locale/site-office.js';
import { fileLang, type Markup, markup } from '../../markup.js';
import { type SiteFrame, sitePage } from '../site-frame.js';
import { ownReportSection, type OwnReportView } from './own-report-form.js';

/** The documents of a period. */
export interface DocumentsView {
  /** The units whose file can be read. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** What to check before: doubtful figures, and files that are not counted. */
  readonly before: readonly Text[];
  /** What is recorded of the department's own report. */
  readonly own: OwnReportView;
}

type File = readonly [name: string, label: Text];

/** The brief, the department's report and each unit's report, to be opened or saved. */
export function documentsPage(frame: SiteFrame, { units, before, own: recorded }: DocumentsView): string {
  const { lang, period } = frame;
  const title = SITE.inPeriod(SITE_OFFICE.tab.documents, period);
  const notes =
    before.length > 0 &&
    markup`<section aria-labelledby="before-title"><h2 id="before-title">${SITE_OFFICE.before[lang]}</h2>${before.map((one) => markup`<p class="note">${one[lang]}</p>`)}</section>`;
  const own = [
    ownDocument(SITE_OFFICE.briefTitle, [['brief.docx', SITE_OFFICE.word]], frame),
    ownDocument(SITE_OFFICE.reportTitle, [...lookAndWord('report'), ['report.xlsx', SITE_OFFICE.excel]], frame),
    ownDocument(SITE_OFFICE.internalTitle, lookAndWord('internal'), frame),
  ];
  const lines = units.map(({ id, name }) => {
    const files = links(`/unit/${encodeURIComponent(id)}`, lookAndWord('report'), name, frame);
    return markup`<li><span${fileLang(lang)}>${name}</span> <span class="buttons">${files}</span></li>`;
  });
  const each =
    lines.length > 0 &&
    markup`<section aria-labelledby="each-title"><h2 id="each-title">${SITE_OFFICE.unitReports[lang]}</h2><ul class="units">${lines}</ul></section>`;
  const content = markup`<section aria-labelledby="documents-title"><h2 id="documents-title">${title[lang]}</h2>${own}</section>${notes}${ownReportSection(recorded, frame)}${each}`;
  return sitePage(frame, title, content);
}

function lookAndWord(name: string): readonly File[] {
  return [
    [`${name}.html`, SITE_OFFICE.look],
    [`${name}.docx`, SITE_OFFICE.word],
  ];
}

function ownDocument(heading: Text, files: readonly File[], frame: SiteFrame): Markup {
  const words = heading[frame.lang];
  return markup`<h3>${words}</h3><p class="buttons">${links('/office', files, words, frame)}</p>`;
}

/** @param of the subject of the documents, for people who hear a single link */
function links(base: string, files: readonly File[], of: string, { lang, period }: SiteFrame): readonly Markup[] {
  return files.map(([file, label]) => {
    const how = file.endsWith('.html') ? markup` target="_blank" rel="noopener"` : markup` download`;
    return markup`<a class="button quiet" href="${base}/${file}?period=${period.id}"${how}>${label[lang]}<span class="visually-hidden">: ${of}</span></a> `;
  });
}
