import { makePeriod, type Period, reportYear } from '../../domain/calendar/period.js';
import { outsideTotals, type PeriodicReport } from '../../domain/reporting/periodic-report.js';
import type { Lang } from '../../domain/text/text.js';
import { appendixLabel, capitals, DOCUMENT, issuedWith, typeCodeOf } from '../../locale/document.js';
import { citation, citationWithoutSubject } from '../../locale/document-plan.js';
import { REPORT } from '../../locale/document-report.js';
import { ENTERED } from '../../locale/report-entries.js';
import { citedPlan, markOf, reportsTo, superiorOf, unitLetterhead, unitSigning } from './letterhead-and-signature.js';
import { words } from '../model/inline.js';
import { paragraph } from './issued-plan.js';
import type { Appendix, OfficialDocument } from '../model/official-document.js';
import { reportBody } from './report-body.js';
import { figureTable, shownFigures } from './report-figures.js';
import { reportTable } from './report-table.js';

/** A unit's report upward for a period: the outline's headings, and every item in a table as an appendix. */
export function periodicReportDocument(report: PeriodicReport, lang: Lang): OfficialDocument {
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
  const figures = shownFigures(report);
  const appendix = { reference: issuedWith(citationWithoutSubject(own))[lang] };
  const appendices: readonly Omit<Appendix, 'label'>[] = [
    {
      ...appendix,
      title: capitals(REPORT.tableTitle(period)[lang]),
      landscape: true,
      blocks: [reportTable(report, lang)],
    },
    ...(figures.length === 0
      ? []
      : [
          {
            ...appendix,
            title: capitals(ENTERED.tableTitle(period)[lang]),
            landscape: false,
            blocks: figureTable(figures, report, lang),
          },
        ]),
  ];
  const details = figures.length === 0 ? REPORT.details : ENTERED.appendices;
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
        paragraph(words(`${completion(report, lang)} ${details[lang]}`)),
        ...reportBody(report, next, lang),
      ],
      closing: [words(REPORT.closing(issued.matter, unit.name, superior, period)[lang])],
      signing: unitSigning(unit, [DOCUMENT.asAbove[lang]], superior, lang),
    },
    appendices: appendices.map((one, at) => ({ label: appendixLabel(at, appendices.length)[lang], ...one })),
    notes: [],
  };
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
