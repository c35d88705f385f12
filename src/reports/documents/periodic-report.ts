import { makePeriod, type Period, reportYear } from '../../domain/calendar/period.js';
import { outsideTotals, type PeriodicReport } from '../../domain/reporting/periodic-report.js';
import { outlineHeadings } from '../../domain/unit/prose.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { appendixLabel, capitals, DOCUMENT, issuedWith, typeCodeOf } from '../../locale/document.js';
import { citation, citationWithoutSubject } from '../../locale/document-plan.js';
import { REPORT } from '../../locale/document-report.js';
import { ANNEXES } from '../../locale/document-annexes.js';
import { citedPlan, markOf, reportsTo, superiorOf, unitLetterhead, unitSigning } from './letterhead-and-signature.js';
import { words } from '../model/inline.js';
import { paragraph } from './issued-plan.js';
import type { Block, OfficialDocument } from '../model/official-document.js';
import { reportBody } from './report-body.js';
import { evidenceTable } from './report-evidence.js';
import { figureTable, shownFigures } from './report-figures.js';
import { itemsTable } from './report-items.js';

/** An annex that is there only where it is asked for. */
export type Annex = 'items';

/**
 * A unit's report upward for a period: the outline's headings; as annexes the documents that prove it, its figures, and
 * where the outline or the caller asks for it, every item in a table.
 */
export function periodicReportDocument(
  report: PeriodicReport,
  lang: Lang,
  annexes: readonly Annex[] = [],
): OfficialDocument {
  const { status, period } = report;
  const { plan, unit, unitPlan } = status;
  const next = report.next ?? sameOfNextYear(period);
  const issued = citedPlan(plan);
  const subject = REPORT.subject(issued.matter, period, next)[lang];
  const superior = superiorOf(plan, unit);
  const own = {
    ...issued,
    type: REPORT.type[lang],
    typeCode: typeCodeOf(REPORT.type.vi),
    number: null,
    date: null,
    issuerCode: unit.code ?? null,
    issuer: unit.name,
  };
  const attached = annexesOf(report, annexes, lang);
  const reference = issuedWith(citationWithoutSubject(own))[lang];
  const labels = attached.map((_, at) => appendixLabel(at, attached.length));
  const named = attached.map(({ within }, at) => ({ within, label: labels[at] ?? within }));
  return {
    lang,
    properties: { title: `${REPORT.type[lang]}: ${subject}`, author: unit.name },
    mark: markOf(unitPlan.sample === true, report.isDraft, lang),
    main: {
      letterhead: unitLetterhead(status, REPORT.type.vi, reportYear(period, report.asOf), lang),
      typeName: capitals(REPORT.type[lang]),
      subject,
      bases: [],
      addressees: { label: DOCUMENT.to[lang], names: [reportsTo(plan, unit)[lang]] },
      blocks: [
        paragraph(words(REPORT.opening(citation(issued), issued.matter, unit.name, period)[lang])),
        paragraph(
          words([completion(report, lang), ...(named.length === 0 ? [] : [ANNEXES.attached(named)[lang]])].join(' ')),
        ),
        ...reportBody(report, next, lang),
      ],
      closing: [words(REPORT.closing(issued.matter, unit.name, superior, period)[lang])],
      signing: unitSigning(unit, [DOCUMENT.asAbove[lang]], superior, lang),
    },
    appendices: attached.map(({ title, landscape, blocks }, at) => ({
      label: labels[at]?.[lang] ?? '',
      title: capitals(title[lang]),
      reference,
      landscape,
      blocks,
    })),
    notes: [],
  };
}

interface Attached {
  readonly title: Text;
  /** As the body names it. */
  readonly within: Text;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** The annexes that have anything to show. */
function annexesOf(report: PeriodicReport, asked: readonly Annex[], lang: Lang): readonly Attached[] {
  const { evidence, figures, items, titleOf } = ANNEXES;
  const { period, status } = report;
  const documents = evidenceTable(report, lang);
  const wantsItems = asked.includes('items') || outlineHeadings(status.plan).some(({ annex }) => annex === 'items');
  const all: readonly Attached[] = [
    {
      ...evidence,
      title: titleOf(evidence.title, period),
      landscape: false,
      blocks: documents === null ? [] : [{ kind: 'table', table: documents }],
    },
    {
      ...figures,
      title: titleOf(figures.title, period),
      landscape: false,
      blocks: figureTable(shownFigures(report), report, lang),
    },
    {
      ...items,
      title: titleOf(items.title, period),
      landscape: true,
      blocks: wantsItems ? [{ kind: 'table', table: itemsTable(report, lang) }] : [],
    },
  ];
  return all.filter(({ blocks }) => blocks.length > 0);
}

function completion(report: PeriodicReport, lang: Lang): string {
  const leads = report.items.some(({ item }) => item.role === 'lead' && !item.open);
  const outside = outsideTotals(report.items, report.period).map(({ title }) => title);
  const notCounted = outside.length === 0 ? '' : REPORT.outside(outside)[lang];
  const words = leads ? REPORT.completion(report.totals, report.period, report.isDraft) : REPORT.onlySupport;
  const span = REPORT.span(report.period, report.isDraft ? report.asOf : null);
  return `${span[lang]} ${words[lang]}${notCounted}`;
}

/** At the year's end the next period is the first of its kind in the year after. */
function sameOfNextYear(period: Period): Period {
  return makePeriod(period.kind, period.year + 1, 1);
}
