import { capitals } from '../../domain/text/letter-case.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import { fold } from '../../domain/text/fold.js';
import type { DocumentForm } from '../../domain/plan/issued-parts.js';
import type { Plan } from '../../domain/plan/plan.js';
import { indexPlan } from '../../domain/plan/plan-index.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { namesBodies, superiorOf } from '../../domain/unit/named-in-plan.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import type { Unit } from '../../domain/unit/unit-plan.js';
import { DOCUMENT, DOTS, endedLines, placeAndDate, typeCodeOf } from '../../locale/document.js';
import { archived, frameHead, numberLine, officeOf } from '../../locale/document-frame.js';
import { type Cited, splitSubject, superiorWords } from '../../locale/document-plan.js';
import type { Letterhead, Signing, TextLook } from '../model/official-document.js';
import { FIRST_LINE, SIZE, SPACING, twips } from '../model/page-measures.js';
import type { DocumentLayout } from '../../domain/unit/document-layout.js';
import { type UnitKind, unitKind } from '../../domain/plan/unit-kinds.js';

/** The issued plan as other documents cite it. */
export function citedPlan(plan: Plan): Cited {
  return {
    type: plan.type,
    number: plan.number,
    date: plan.date,
    year: plan.year,
    typeCode: typeCodeOf(plan.type),
    issuerCode: plan.issuer.code,
    form: formOf(plan),
    issuedWith: issuingDocument(plan),
    ...splitSubject(plan.subject ?? DOTS, plan.issuer.name),
  };
}

/** The decision that a plan without a number is attached to. */
function issuingDocument({ number, 'issued-with': by }: Plan): Cited['issuedWith'] {
  if (number !== null || by?.number == null || by.type === null || by.issuer === null) return null;
  return { type: by.type, number: by.number, date: by.date, issuer: by.issuer };
}

/** The frame of documents of the plan's issuer, or of a unit. */
export function formOf({ form = 'state' }: Plan, unit: Pick<Unit, 'form'> | null = null): DocumentForm {
  return unit?.form ?? form;
}

/** A file that may say how its body's documents are set. */
interface WithLayout {
  readonly layout?: DocumentLayout;
}

/**
 * The letterhead of the body that issued the plan, for the plan itself or another document.
 * @param office the head office's file, which may choose the lines of the names
 */
export function issuerLetterhead(plan: Plan, number: string, when: string, lang: Lang, office: WithLayout): Letterhead {
  const { parent, name } = plan.issuer;
  return {
    parent: parent === null ? null : capitals(parent),
    issuer: capitals(name),
    lines: linesOf(office),
    ...frameHead(formOf(plan), lang),
    number,
    placeAndDate: when,
  };
}

/** The letterhead of the body that issued the plan. */
export function planLetterhead(plan: Plan, office: WithLayout): Letterhead {
  const { code, place } = plan.issuer;
  const number = numberLine(formOf(plan), plan.number, typeCodeOf(plan.type), code).vi;
  return issuerLetterhead(plan, number, placeAndDate(place, plan.date, plan.year).vi, 'vi', office);
}

/** The number and date of an unsigned document. */
const NOT_ISSUED = { number: null, date: null } as const;

/**
 * The letterhead of a unit under its superior body; number, day and month are filled in after signing.
 * @param year of signing
 * @param issued number and date of the signed document, if known
 */
export function unitLetterhead(
  { plan, unit }: UnitStatus,
  type: string,
  year: number,
  lang: Lang,
  issued: { readonly number: string | null; readonly date: CalendarDate | null } = NOT_ISSUED,
): Letterhead {
  return {
    parent: capitals(superiorOf(plan, unit)),
    issuer: capitals(unit.name),
    lines: linesOf(unit),
    ...frameHead(formOf(plan, unit), lang),
    number: numberLine(formOf(plan, unit), issued.number, typeCodeOf(type), unit.code ?? null)[lang],
    placeAndDate: placeAndDate(unit.place ?? null, issued.date, year)[lang],
  };
}

/** The lines of the names in the letterhead that the file chooses. */
function linesOf({ layout = {} }: WithLayout): NonNullable<Letterhead['lines']> {
  const chosen = (lines: readonly string[] | undefined): readonly string[] | null => lines?.map(capitals) ?? null;
  return { parent: chosen(layout['superior-lines']), issuer: chosen(layout['name-lines']) };
}

/** How the text is set; `null` where the file of the unit or of the head office does not say. */
export function lookOf({ layout }: WithLayout): TextLook | null {
  if (layout === undefined) return null;
  const { size, 'first-line': firstLine, 'line-spacing': line, after } = layout;
  return {
    size: size === undefined ? SIZE.body : size * 2,
    firstLine: firstLine === undefined ? FIRST_LINE : twips(firstLine * 10),
    line: Math.round((line ?? 1) * SPACING.line),
    after: after === undefined ? SPACING.after : Math.round(after * 20),
  };
}

/**
 * The recipient of a unit's reports: the body above it that its file names, else as for its kind: the office for a
 * division, the leaders for the office, the superior body for the others.
 */
export function addresseeOf(plan: Plan, unit: Unit): Text {
  const superior = superiorOf(plan, unit);
  const to = unit.superior == null ? waysUp(plan, unit)['reports-to'] : undefined;
  if (to === 'office') return officeOf(plan);
  if (to === 'leaders') return DOCUMENT.leadersOf(superior);
  const name = to === undefined || to === 'issuer' ? superior : to;
  return { vi: name, en: name };
}

/** The recipient of a unit's reports; a unit outside the superior body reports through the office. */
export function reportsTo(plan: Plan, unit: Unit): Text {
  const above = addresseeOf(plan, unit);
  const through = waysUp(plan, unit)['reports-through'];
  if (through === undefined) return above;
  return superiorWords(above.vi, through === 'office' ? officeOf(plan) : { vi: through, en: through });
}

/**
 * To whom and through whom a unit of its kind reports; a plan that names bodies says so only with kinds of its own, or
 * where it gives the unit work by its kind alone.
 */
function waysUp(plan: Plan, unit: Unit): Pick<UnitKind, 'reports-to' | 'reports-through'> {
  const isByKind = (): boolean =>
    indexPlan(plan).items.some(({ track }) => track?.who === undefined && Object.hasOwn(track?.roles ?? {}, unit.kind));
  return plan.kinds === undefined && namesBodies(plan) && !isByKind() ? {} : (unitKind(plan, unit.kind) ?? {});
}

/**
 * Signer and recipients of a unit's document; what the unit's file does not state is left blank.
 * @param first the first recipients of every such document, unless the file names the same bodies
 * @param above the body that "as above" (`Như trên`) means
 */
export function unitSigning(plan: Plan, unit: Unit, first: readonly string[], above: string, lang: Lang): Signing {
  const { authority = [], position, name } = unit.signatory ?? {};
  const recipients = unit.recipients ?? [];
  const rest = recipients.length > 0 ? recipients : [archived(formOf(plan, unit), lang)];
  return {
    label: DOCUMENT.recipients[lang],
    recipients: endedLines([...first.filter((name) => !rest.some((other) => isSameBody(name, other, above))), ...rest]),
    authority: [...authority, position ?? DOTS].map(capitals),
    name: name ?? DOTS,
  };
}

/** Whether two names mean one body: `Sở Xây dựng (b/c)` is Sở Xây dựng, and so is "as above" in a report to it. */
function isSameBody(first: string, named: string, above: string): boolean {
  const bare = (text: string): string => fold(text.replace(/\([^)]*\)/g, '').replace(/^[-\s]+|[;.,\s]+$/g, ''));
  // `Sở Xây dựng` is short for `Sở Xây dựng thành phố Đà Nẵng`.
  const isShort = bare(named).includes(' ') && bare(above).startsWith(`${bare(named)} `);
  return bare(named) === bare(first) || bare(named) === bare(above) || isShort;
}

/** The words printed above a sample or a draft. */
export function markOf(isSample: boolean, isDraft: boolean, lang: Lang): string | null {
  const marks = [...(isSample ? [DOCUMENT.sample[lang]] : []), ...(isDraft ? [DOCUMENT.draft[lang]] : [])];
  return marks.length === 0 ? null : marks.join(' – ');
}
