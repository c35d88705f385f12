import { unitCounts } from '../../domain/department/unit-counts.js';
import type { Digest } from '../../domain/unit/derive.js';
import { folderStatus } from '../../domain/progress/folder-status.js';
import { cellPeriods } from '../../domain/calendar/period.js';
import { type Ledger, unitsWithFile } from '../../domain/department/ledger.js';
import type { Lang } from '../../domain/text/text.js';
import { summaryOf } from '../../domain/progress/unit-summary.js';
import { CELLS_COUNTED, HTML } from '../../locale/html.js';
import { LEDGER } from '../../locale/roll-up.js';
import { STATUS } from '../../locale/status.js';
import { ledgerFacts, sendingLine } from '../model/ledger-facts.js';
import { difficultyList } from './difficulty-list.js';
import { itemRates } from './item-rates.js';
import { type Markup, markup } from './markup.js';
import { overview } from './overview.js';
import { type PagePart, pageText } from './page-frame.js';
import { sectionBars } from './section-bars.js';
import { stateCounts } from './state-sign.js';
import { unitDetails } from './unit-details.js';
import { pageHeader } from './unit-page.js';
import { unitRates } from './unit-rates.js';

/** The progress of all units, as a page. */
export function folderPage(ledger: Ledger, lang: Lang, sha256: Digest): string {
  const { plan, asOf } = ledger;
  const known = new Map(unitsWithFile(ledger).map(({ status }) => [summaryOf(status), status]));
  const { rows, totals } = folderStatus(plan, asOf, [...known.keys()]);
  const statuses = rows.flatMap((row) => known.get(row) ?? []);
  const items = statuses.flatMap((status) => status.items);
  const columns = cellPeriods('ongoing', plan);
  const counts = stateCounts(items.flatMap(({ cells }) => cells));
  const difficulties = difficultyList(statuses, lang);
  const [first] = statuses;
  const parts: readonly (PagePart | null)[] = [
    {
      id: 'glance',
      title: HTML.glance[lang],
      content: [
        sentBy(ledger, lang),
        restsOn(ledger, lang),
        overview(
          totals,
          { bar: counts, tiles: counts, none: rows.length === 0 ? STATUS.noPlans : STATUS.noneLead },
          CELLS_COUNTED,
          lang,
          () => 'unit-details',
        ),
      ],
    },
    { id: 'units', title: HTML.units[lang], content: unitRates(ledger, statuses, lang) },
    { id: 'unit-details', title: HTML.unitDetails[lang], content: unitDetails(statuses, lang) },
    difficulties === null ? null : { id: 'difficulties', title: HTML.difficulties[lang], content: difficulties },
    first === undefined
      ? null
      : { id: 'sections', title: HTML.bySection[lang], content: sectionBars(first.index, items, lang) },
    first === undefined
      ? null
      : { id: 'items', title: HTML.byItem[lang], content: itemRates(first.index, items, columns, lang) },
  ];
  const title = STATUS.allHeading(plan.issuer.name, plan.year, rows.length, asOf)[lang];
  const isSample = statuses.some(({ unitPlan }) => unitPlan.sample === true);
  const page = {
    lang,
    title,
    header: pageHeader(
      HTML.underPlan(plan.issuer.name, plan.year)[lang],
      HTML.allUnits(rows.length)[lang],
      LEDGER.asOf(asOf)[lang],
      isSample,
      lang,
    ),
    parts: parts.filter((part) => part !== null),
    footer: [HTML.source[lang], HTML.cutOffs(plan)[lang]],
  };
  return pageText(page, sha256);
}

function sentBy(ledger: Ledger, lang: Lang): Markup | null {
  const sent = sendingLine(ledger);
  return sent === null ? null : markup`<p>${sent[lang]}</p>`;
}

/** A note above the figures where they do not rest on every expected unit. */
function restsOn(ledger: Ledger, lang: Lang): Markup | null {
  const facts = ledgerFacts(ledger, lang);
  if (facts.length === 0) return null;
  const lines = facts.map(
    ({ label, names }) => markup`<li>${HTML.headingCount(label[lang], names.length)[lang]}: ${names.join(', ')}</li>`,
  );
  return markup`<div class="warning"><p>${LEDGER.restsOn(unitCounts(ledger))[lang]}</p><ul>${lines}</ul></div>`;
}
