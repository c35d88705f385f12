import type { Digest } from '../../domain/unit/derive.js';
import { cellPeriods } from '../../domain/calendar/period.js';
import type { Lang } from '../../domain/text/text.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { CELLS_COUNTED, HTML } from '../../locale/html.js';
import { extensionLine } from '../../locale/submissions.js';
import { extendedReports } from '../../domain/reporting/due.js';
import { nothingCounted, STATUS } from '../../locale/status.js';
import { difficultyList } from './difficulty-list.js';
import { fileLang, type Markup, markup } from './markup.js';
import { itemDetails } from './item-details.js';
import { overview } from './overview.js';
import { type PagePart, pageText } from './page-frame.js';
import { periodGrid } from './period-grid.js';
import { sectionBars } from './section-bars.js';
import { stateCounts } from './state-sign.js';
import { urgentAnchor, urgentList } from './urgent-list.js';

/** The progress of one unit, as a page. */
export function unitPage(status: UnitStatus, lang: Lang, sha256: Digest): string {
  const { plan, index, items, totals, unit, unitPlan, asOf } = status;
  const columns = cellPeriods('ongoing', plan);
  const counts = stateCounts(items.flatMap(({ cells }) => cells));
  const difficulties = difficultyList([status], lang);
  const leads = totals.year > 0;
  const extensions = extendedReports(plan, unitPlan, asOf).map((one) => markup`<p>${extensionLine(one)[lang]}</p>`);
  const parts: readonly (PagePart | null)[] = [
    {
      id: 'glance',
      title: HTML.glance[lang],
      content: markup`${extensions}${overview(totals, { bar: counts, tiles: counts, none: nothingCounted(items) }, CELLS_COUNTED, lang, urgentAnchor)}`,
    },
    leads ? { id: 'urgent', title: HTML.urgent[lang], content: urgentList(items, plan, lang) } : null,
    leads ? { id: 'sections', title: HTML.bySection[lang], content: sectionBars(index, items, lang) } : null,
    { id: 'grid', title: HTML.grid[lang], content: periodGrid(index, items, columns, lang) },
    difficulties === null ? null : { id: 'difficulties', title: HTML.difficulties[lang], content: difficulties },
    { id: 'details', title: HTML.details[lang], content: itemDetails(status, items, lang) },
  ];
  const page = {
    lang,
    title: HTML.unitTitle(unit.name, plan.year, asOf)[lang],
    header: pageHeader(
      HTML.underPlan(plan.issuer.name, plan.year)[lang],
      unit.name,
      HTML.standing(asOf)[lang],
      unitPlan.sample === true,
      lang,
    ),
    parts: parts.filter((part) => part !== null),
    footer: [HTML.source[lang], HTML.cutOffs(plan)[lang]],
  };
  return pageText(page, sha256);
}

/** The page's subject, unit and day; samples are marked as such. */
export function pageHeader(above: string, name: string, below: string, isSample: boolean, lang: Lang): Markup {
  return markup`<p class="above">${above}</p><h1${fileLang(lang)}>${name}</h1><p class="below">${below}</p>
    ${isSample && markup`<p class="sample">${STATUS.sample[lang]}</p>`}`;
}
