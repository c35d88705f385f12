import { capitals } from '../../domain/text/letter-case.js';
import { reportYear } from '../../domain/calendar/period.js';
import { outsideTotals, type PeriodicReport, shownFigures } from '../../domain/reporting/periodic-report.js';
import { outlineHeadings } from '../../domain/unit/prose.js';
import { isSigned, type SignedPaper } from '../../domain/reporting/signed-paper.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { appendixLabel, DOCUMENT, issuedWith, typeCodeOf } from '../../locale/document.js';
import { citation, citationWithoutSubject } from '../../locale/document-plan.js';
import { REPORT } from '../../locale/document-report.js';
import { ANNEXES } from '../../locale/document-annexes.js';
import {
  addresseeOf,
  citedPlan,
  formOf,
  lookOf,
  markOf,
  reportsTo,
  unitLetterhead,
  unitSigning,
} from './letterhead-and-signature.js';
import { blanksMarked, hasDots, haveGaps } from '../model/gaps.js';
import { words } from '../model/inline.js';
import { paragraph } from './issued-plan.js';
import type { Block, OfficialDocument } from '../model/official-document.js';
import { reportBody } from './report-body.js';
import { reportGaps } from './report-gaps.js';
import { evidenceTable } from './report-evidence.js';
import { figureTable } from './report-figures.js';
import { itemsTable } from './report-items.js';
import { firstOfNextYear } from '../../domain/calendar/adjacent-periods.js';

/** An annex printed only on request. */
export type Annex = 'items';

/** What a report needs besides its data. */
export interface ReportOptions {
  readonly annexes?: readonly Annex[];
  /** Number and date of the signed report, if recorded for the same content. */
  readonly paper?: SignedPaper | null;
  /** Leave the annexes out, for a template that lists them itself. */
  readonly isTextAlone?: boolean;
}

/**
 * A unit's report for a period: the outline's headings; as annexes its evidence, its figures and, where the outline or
 * the caller wants it, every item in a table. While there is something to fill in it is a draft. Number and day do not
 * count as such, since they are given after signing (Nghị định 30/2020/NĐ-CP, Điều 15).
 */
export function periodicReportDocument(
  report: PeriodicReport,
  lang: Lang,
  { annexes = [], paper = null, isTextAlone = false }: ReportOptions = {},
): OfficialDocument {
  const { status, period } = report;
  const { plan, unit, unitPlan } = status;
  const next = report.next ?? firstOfNextYear(period);
  const issued = citedPlan(plan);
  const subject = REPORT.subject(issued.matter, period, next)[lang];
  const superior = addresseeOf(plan, unit)[lang];
  const { number = null, date = null, signatory = null } = paper ?? {};
  const year = reportYear(period, report.asOf);
  const own = {
    ...issued,
    year,
    type: REPORT.type[lang],
    typeCode: typeCodeOf(REPORT.type.vi),
    number,
    date,
    issuerCode: unit.code ?? null,
    issuer: unit.name,
    form: formOf(plan, unit),
    issuedWith: null,
  };
  const attached = isTextAlone ? [] : annexesOf(report, annexes, lang);
  const reference = issuedWith(citationWithoutSubject(own))[lang];
  const labels = attached.map((_, at) => appendixLabel(at, attached.length));
  const named = attached.map(({ within }, at) => ({ within, label: labels[at] ?? within }));
  const isWhole = isSigned(paper);
  const letterhead = unitLetterhead(status, REPORT.type.vi, year, lang, { number, date });
  const signing = unitSigning(
    plan,
    signatory === null ? unit : { ...unit, signatory },
    [DOCUMENT.asAbove[lang]],
    superior,
    lang,
  );
  const opening = REPORT.opening(citation(issued), issued.matter, unit.name, period)[lang];
  const blocks = [
    paragraph(isWhole ? words(opening) : blanksMarked(opening)),
    paragraph(
      words([completion(report, lang), ...(named.length === 0 ? [] : [ANNEXES.attached(named)[lang]])].join(' ')),
    ),
    ...reportBody(report, isWhole ? null : reportGaps(report, lang), lang),
  ];
  const filledIn = [letterhead.number, letterhead.placeAndDate, ...signing.authority, signing.name];
  const isDraft = report.isDraft || haveGaps(blocks) || filledIn.some(hasDots);
  return {
    lang,
    properties: { title: `${REPORT.type[lang]}: ${subject}`, author: unit.name },
    mark: markOf(unitPlan.sample === true, false, lang),
    draft: isDraft ? DOCUMENT.draft[lang] : null,
    look: lookOf(unit),
    main: {
      letterhead,
      typeName: capitals(REPORT.type[lang]),
      subject,
      bases: [],
      addressees: { label: DOCUMENT.to[lang], names: [reportsTo(plan, unit)[lang]] },
      blocks,
      closing: [words(REPORT.closing(issued.matter, unit.name, superior, period)[lang])],
      signing,
    },
    appendices: attached.map(({ title, landscape, blocks: content }, at) => ({
      label: labels[at]?.[lang] ?? '',
      title: capitals(title[lang]),
      reference,
      landscape,
      blocks: content,
    })),
    notes: [],
  };
}

interface Attached {
  readonly title: Text;
  /** The words by which the text refers to it. */
  readonly within: Text;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** The annexes that are not empty. */
function annexesOf(report: PeriodicReport, asked: readonly Annex[], lang: Lang): readonly Attached[] {
  const { evidence, figures, items, titleOf } = ANNEXES;
  const { period, status } = report;
  const documents = evidenceTable(report, lang);
  const wantsItems =
    asked.includes('items') || outlineHeadings(status.plan, period).some(({ annex }) => annex === 'items');
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
  const hasCount = report.totals.year > 0;
  const notCounted = outside.length === 0 ? '' : REPORT.outside(outside, hasCount)[lang];
  const words = leads ? REPORT.completion(report.totals, report.isDraft) : REPORT.onlySupport;
  const span = REPORT.span(report.period, report.asOf <= report.period.to ? report.asOf : null);
  const draft = leads && report.isDraft ? REPORT.draft(report.period)[lang] : '';
  return [span[lang], words[lang], draft, notCounted].filter((sentence) => sentence !== '').join(' ');
}
