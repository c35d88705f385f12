import { capitals } from '../../../domain/text/letter-case.js';
import { unitCounts } from '../../../domain/department/unit-counts.js';
import { cutOffDay } from '../../../domain/calendar/deadline.js';
import { type Period, reportYear } from '../../../domain/calendar/period.js';
import { outsideTotals } from '../../../domain/reporting/periodic-report.js';
import {
  type Department,
  isSignedReport,
  type OwnReport,
  ownReportOf,
  ownSignatory,
} from '../../../domain/department/department.js';
import type { RollUp } from '../../../domain/department/roll-up.js';
import type { ItemRollUp } from '../../../domain/department/roll-up-items.js';
import type { Lang } from '../../../domain/text/text.js';
import {
  appendixLabel,
  DOCUMENT,
  DOTS,
  endedLines,
  issuedWith,
  placeAndDate,
  typeCodeOf,
} from '../../../locale/document.js';
import { DEPARTMENT } from '../../../locale/document-department.js';
import { citation, citationWithoutSubject } from '../../../locale/document-plan.js';
import { REPORT } from '../../../locale/document-report.js';
import { ANNEXES } from '../../../locale/document-annexes.js';
import { OWN_REPORT } from '../../../locale/department-report.js';
import { type DepartmentAnnex, departmentAnnexes } from './annexes.js';
import { departmentBody, type OwnPart } from './body.js';
import { completionOverUnits } from './counts.js';
import { ledgerParagraphs } from './units.js';
import { archived, numberLine } from '../../../locale/document-frame.js';
import { citedPlan, formOf, issuerLetterhead, lookOf, markOf } from '../letterhead-and-signature.js';
import { blanksMarked, hasDots, haveGaps } from '../../model/gaps.js';
import { citationGaps } from '../../../domain/reporting/frame-gaps.js';
import { words } from '../../model/inline.js';
import { paragraph } from '../issued-plan.js';
import type { Appendix, Letterhead, OfficialDocument, Signing } from '../../model/official-document.js';
import { firstOfNextYear } from '../../../domain/calendar/adjacent-periods.js';

/** The head office's own part of the report: its prose, and the units' work that it carries. */
export interface DepartmentPart extends Omit<OwnPart, 'words'> {
  readonly department: Pick<Department, 'layout' | 'prose' | 'reports'>;
  /** Leave the appendices out, for a template that lists them itself. */
  readonly isTextAlone?: boolean;
}

const NOTHING_OWN: DepartmentPart = { department: {}, works: [], isInternal: false };

/** The internal version, without a part of the head office's own. */
export const INTERNAL: DepartmentPart = { ...NOTHING_OWN, isInternal: true };

/**
 * The department's report to its superior for a period, compiled from the units' reports.
 * @param own the head office's prose, which replaces the sums of its heading; the data of the signed paper; and the
 * carried work of units. Only the internal version names units with what they owe.
 */
export function departmentReport(
  rollUp: RollUp,
  lang: Lang,
  { department, works, isInternal, isTextAlone = false }: DepartmentPart = NOTHING_OWN,
): OfficialDocument {
  const { plan, period, asOf, ledger } = rollUp;
  const next = rollUp.next ?? firstOfNextYear(period);
  const issued = citedPlan(plan);
  const subject = REPORT.subject(issued.matter, period, next)[lang];
  const addressees = plan['report-to'] ?? [];
  const paper = ownReportOf(department, period.id);
  const parts = isTextAlone ? [] : departmentAnnexes(rollUp, isInternal, lang);
  const named = parts.map(({ within }, at) => ({ within, label: appendixLabel(at, parts.length) }));
  const opening = REPORT.opening(citation(issued), issued.matter, plan.issuer.name, period)[lang];
  const blocks = [
    paragraph(citationGaps(plan, isSignedReport(paper)).length === 0 ? words(opening) : blanksMarked(opening)),
    paragraph(
      words(
        [
          DEPARTMENT.restsOn(unitCounts(ledger))[lang],
          completion(rollUp, isInternal, lang),
          ...(named.length === 0 ? [] : [ANNEXES.attached(named)[lang]]),
        ].join(' '),
      ),
    ),
    ...(isInternal ? ledgerParagraphs(rollUp, lang) : []),
    ...departmentBody(rollUp, { words: department, works, isInternal }, next, lang),
  ];
  const head = letterhead(rollUp, department, lang);
  const sign = signing(rollUp, paper, lang);
  const filledIn = [head.number, head.placeAndDate, ...addresseeLines(addressees), ...sign.authority, sign.name];
  const isDraft = asOf <= cutOffDay(period, plan.reporting) || haveGaps(blocks) || filledIn.some(hasDots);
  const isSample = rollUp.reports.some(({ unitPlan }) => unitPlan.sample === true);
  const marks = [markOf(isSample, false, lang), isInternal ? OWN_REPORT.internal[lang] : null].filter(
    (mark) => mark !== null,
  );
  const to = addressees.length === 0 ? DOTS : addressees.join(', ');
  const closing = REPORT.closing(issued.matter, plan.issuer.name, to, period)[lang];
  return {
    lang,
    properties: { title: `${REPORT.type[lang]}: ${subject}`, author: plan.issuer.name },
    mark: marks.length === 0 ? null : marks.join(' – '),
    draft: isDraft ? DOCUMENT.draft[lang] : null,
    look: lookOf(department),
    main: {
      letterhead: head,
      typeName: capitals(REPORT.type[lang]),
      subject,
      bases: [],
      addressees: { label: DOCUMENT.to[lang], names: addresseeLines(addressees) },
      blocks,
      closing: [addressees.length === 0 ? blanksMarked(closing) : words(closing)],
      signing: sign,
    },
    appendices: appendices(rollUp, parts, paper, lang),
    notes: [],
  };
}

/** The number of done items and of units, and the items that the number does not include. */
function completion(rollUp: RollUp, isInternal: boolean, lang: Lang): string {
  const { totals, period, plan, asOf, items } = rollUp;
  const outside = items.flatMap((item) => outsideOf(item, period, isInternal));
  const isBefore = asOf <= cutOffDay(period, plan.reporting);
  const draft = isBefore ? [REPORT.draft(period)[lang]] : [];
  const sentence = completionOverUnits(rollUp, lang);
  const counted = sentence === null ? [] : [sentence];
  const notCounted = outside.length === 0 ? [] : [REPORT.outside(outside, totals.year > 0)[lang]];
  return [REPORT.span(period, asOf <= period.to ? asOf : null)[lang], ...counted, ...draft, ...notCounted].join(' ');
}

/**
 * The titles of work that the report mentions but does not count: of an item of the plan its title, of an open place
 * the own items not counted, with the unit in the internal version.
 */
function outsideOf({ own, title, units }: ItemRollUp, period: Period, isInternal: boolean): readonly string[] {
  const titles = units.flatMap(({ unit, items }) =>
    outsideTotals(
      items.map(({ progress, cells }) => ({ item: progress.item, periodCells: cells })),
      period,
    ).map((item) => (!own ? title : isInternal ? `${item.title} (${unit.name})` : item.title)),
  );
  return [...new Set(titles)];
}

/** The letterhead of the plan's issuer; number, day and month are filled in after signing. */
function letterhead({ plan, period, asOf }: RollUp, department: DepartmentPart['department'], lang: Lang): Letterhead {
  const paper = ownReportOf(department, period.id);
  const { code, place } = plan.issuer;
  const number = numberLine(formOf(plan), paper?.number ?? null, typeCodeOf(REPORT.type.vi), code)[lang];
  const when = placeAndDate(place, paper?.dated ?? null, reportYear(period, asOf))[lang];
  return issuerLetterhead(plan, number, when, lang, department);
}

/** Signer and recipients. */
function signing({ plan }: RollUp, paper: OwnReport | null, lang: Lang): Signing {
  const { authority = [], position, name } = ownSignatory(plan, paper);
  return {
    label: DOCUMENT.recipients[lang],
    recipients: endedLines(paper?.recipients ?? [DOCUMENT.asAbove[lang], archived(formOf(plan), lang)]),
    authority: [...authority, position ?? DOTS].map(capitals),
    name: name ?? DOTS,
  };
}

function appendices(
  { plan, period, asOf }: RollUp,
  parts: readonly DepartmentAnnex[],
  paper: OwnReport | null,
  lang: Lang,
): readonly Appendix[] {
  const signed = { number: paper?.number ?? null, date: paper?.dated ?? null };
  const type = { type: REPORT.type[lang], typeCode: typeCodeOf(REPORT.type.vi), ...signed };
  const year = reportYear(period, asOf);
  const own = { ...citedPlan(plan), ...type, issuer: plan.issuer.name, issuedWith: null, year };
  const reference = issuedWith(citationWithoutSubject(own))[lang];
  return parts.map(({ title, landscape, blocks }, at) => ({
    label: appendixLabel(at, parts.length)[lang],
    title: capitals(title[lang]),
    reference,
    landscape,
    blocks,
  }));
}

/**
 * The addressees: several have a line each with its mark, one alone is on the line of the label (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I).
 */
function addresseeLines(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [DOTS];
  return names.length === 1 ? names : endedLines(names);
}
