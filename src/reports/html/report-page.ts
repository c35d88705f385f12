import type { Digest } from '../../domain/unit/derive.js';
import { cellPeriods, isWithin, type Period, overlaps } from '../../domain/calendar/period.js';
import type { PeriodicReport } from '../../domain/reporting/periodic-report.js';
import type { Lang } from '../../domain/text/text.js';
import { HTML, ITEMS_COUNTED } from '../../locale/html.js';
import { nothingCounted } from '../../locale/status.js';
import type { OfficialDocument } from '../model/official-document.js';
import { documentHeadings } from './document-headings.js';
import { documentToHtml } from './document-to-html.js';
import { itemDetails } from './item-details.js';
import { overview } from './overview.js';
import { type PagePart, pageText } from './page-frame.js';
import { periodGrid } from './period-grid.js';
import { stateCounts } from './state-sign.js';
import { pageHeader } from './unit-page.js';
import { urgentAnchor, urgentList } from './urgent-list.js';

/** A period's report as a page: the overview, the items of the period, and the report's text. */
export function reportPage(report: PeriodicReport, document: OfficialDocument, lang: Lang, sha256: Digest): string {
  const { status, period, totals } = report;
  const { plan, unit, unitPlan, index, asOf } = status;
  const items = report.items.map((item) => ({ ...item, cells: item.periodCells }));
  const within = items.flatMap(({ cells }) => cells.filter((cell) => isWithin(cell, period)));
  const counts = {
    bar: stateCounts(within),
    tiles: stateCounts(items.flatMap(({ cells }) => cells)),
    none: nothingCounted(items),
  };
  const parts: readonly PagePart[] = [
    {
      id: 'glance',
      title: HTML.glance[lang],
      content: overview(totals, counts, ITEMS_COUNTED, lang, urgentAnchor),
    },
    { id: 'urgent', title: HTML.urgent[lang], content: urgentList(items, period.calendar, lang) },
    { id: 'grid', title: HTML.grid[lang], content: periodGrid(index, items, columnsOf(report), lang) },
    {
      id: 'document',
      title: HTML.document[lang],
      content: documentToHtml(document),
      untitled: true,
      within: documentHeadings(document).contents,
    },
    { id: 'details', title: HTML.details[lang], content: itemDetails(status, items, lang) },
  ];
  const page = {
    lang,
    title: HTML.reportTitle(unit.name, period, asOf)[lang],
    header: pageHeader(
      HTML.underPlan(plan.issuer.name, plan.year)[lang],
      unit.name,
      HTML.reportFor(period, asOf)[lang],
      unitPlan.sample === true,
      lang,
    ),
    parts,
    footer: [HTML.source[lang], HTML.cutOffs(plan)[lang]],
  };
  return pageText(page, sha256);
}

/** The usual periods within the report's; where its period is shorter, those that contain it. */
function columnsOf({ status: { plan }, period }: PeriodicReport): readonly Period[] {
  const usual = cellPeriods('ongoing', plan);
  const within = usual.filter((one) => isWithin(one, period));
  return within.length > 0 ? within : usual.filter((one) => overlaps(one, period));
}
