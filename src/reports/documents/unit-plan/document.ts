import { capitals } from '../../../domain/text/letter-case.js';
import { fullCitation, resolveCitations } from '../../../domain/plan/citation.js';
import type { Plan, Reference } from '../../../domain/plan/plan.js';
import type { Calendar } from '../../../domain/calendar/calendar.js';
import type { Lang } from '../../../domain/text/text.js';
import type { UnitStatus } from '../../../domain/progress/unit-status.js';
import { wordsUnder, writtenSections } from '../../../domain/unit/prose.js';
import { actionsOf, type Item } from '../../../domain/unit/item.js';
import { appendixLabel, DOCUMENT, endedLines, issuedWith } from '../../../locale/document.js';
import { basis, citation, citationWithoutSubject, LAW_TYPES, UNIT_PLAN } from '../../../locale/document-plan.js';
import { citedPlan, formOf, lookOf, unitLetterhead, unitSigning } from '../letterhead-and-signature.js';
import { superiorOf } from '../../../domain/unit/named-in-plan.js';
import { keepDraft, unitPlanGaps } from '../../../domain/reporting/frame-gaps.js';
import { blanksMarked, isGap } from '../../model/gaps.js';
import { words } from '../../model/inline.js';
import type { Appendix, Block, Line, MainPart, OfficialDocument } from '../../model/official-document.js';
import { paragraph } from '../issued-plan.js';
import { assignmentTable, timesOf } from './assignment-table.js';
import { addressesOf, type UnitPoint, unitPoints } from './points.js';
import { sectionText, writtenSection } from './section.js';
import { type Wording, wordingOf } from './wording.js';
import { unitKind } from '../../../domain/plan/unit-kinds.js';

/**
 * A unit's own plan, ready to be issued: its legal bases, the issued plan's points that fall to it, proofread and
 * renumbered, and the assignment table as an appendix. The office and the divisions issue no documents of their own:
 * theirs is the table alone, issued with the plan and numbered like it. A plan whose letterhead, signature or citation
 * of the issued plan lacks something is a draft with these gaps marked, as a report is.
 */
export function unitPlanDocument(status: UnitStatus, lang: Lang): OfficialDocument {
  const { plan, unit, unitPlan } = status;
  const isIssuer = unitKind(plan, unit.kind)?.['issues-plan'] === true;
  const bases = basesOf(plan);
  const wording = wordingOf(plan, unit.name, bases);
  const points = isIssuer ? unitPoints(status) : [];
  const main = isIssuer ? mainPart(status, points, bases, wording, lang) : null;
  const { matter } = citedPlan(plan);
  const isDraft = keepDraft(unitPlanGaps(status)) || (main?.bases.some(isGap) ?? false);
  return {
    lang,
    properties: {
      title: `${UNIT_PLAN.type[lang]}: ${UNIT_PLAN.subject(unit.name, matter)[lang]}`,
      author: unit.name,
    },
    mark: unitPlan.sample === true ? DOCUMENT.sample[lang] : null,
    draft: isDraft ? DOCUMENT.draft[lang] : null,
    look: lookOf(unit),
    main,
    appendices: [tableAppendix(status, isIssuer ? addressesOf(points) : null, lang)],
    notes: wording.notes(),
  };
}

function mainPart(
  status: UnitStatus,
  points: readonly UnitPoint[],
  bases: readonly Reference[],
  wording: Wording,
  lang: Lang,
): MainPart {
  const { plan, unit } = status;
  const issued = citedPlan(plan);
  const superior = superiorOf(plan, unit);
  return {
    letterhead: unitLetterhead(status, UNIT_PLAN.type.vi, plan.year, lang),
    typeName: capitals(UNIT_PLAN.type[lang]),
    subject: UNIT_PLAN.subject(unit.name, issued.matter)[lang],
    bases: endedLines([...bases.map((one) => basis(one)[lang]), UNIT_PLAN.basis(citation(issued)[lang])[lang]]).map(
      blanksMarked,
    ),
    addressees: null,
    blocks: [
      paragraph(words(UNIT_PLAN.opening(unit.name, issued.matter)[lang])),
      ...points.flatMap((point) => sectionBlocks(point, status, wording, lang)),
    ],
    closing: [words(UNIT_PLAN.closing(unit.name, issued.matter)[lang])],
    signing: unitSigning(plan, unit, [superior], superior, lang),
  };
}

/** The law and the documents that detail it, then the bases that the plan cites, from the highest down. */
function basesOf(plan: Plan): readonly Reference[] {
  const all = Object.values(plan.references);
  const laws = all.filter(({ type }) => type === LAW_TYPES.law);
  const names = laws.map((law) => fullCitation(law));
  const detailing = all.filter(
    ({ type, subject }) =>
      (LAW_TYPES.detailing as readonly string[]).includes(type) &&
      names.some((name) => subject?.includes(name) === true),
  );
  const ownBases = (plan.preamble ?? [])
    .flatMap((text) => resolveCitations(text, plan.references))
    .flatMap(({ key }) => (key === null ? [] : (plan.references[key] ?? [])));
  return [...new Set([...laws, ...detailing, ...ownBases])];
}

function sectionBlocks(section: UnitPoint, status: UnitStatus, wording: Wording, lang: Lang): readonly Block[] {
  const heading = headingBlock(section, 1, wording);
  const isWritten = writtenSections(status.plan).some(({ id }) => id === section.node.id);
  if (!isWritten) return [...heading, ...section.points.flatMap((point) => pointBlocks(point, 2, wording, lang))];
  const own = wordsUnder(status.unitPlan, null, section.node.id);
  return [...heading, ...(own === null ? sectionText(section.node, status, wording, lang) : writtenSection(own))];
}

function headingBlock({ node, label }: UnitPoint, level: 1 | 2 | 3, wording: Wording): readonly Block[] {
  return node.heading === undefined
    ? []
    : [{ kind: 'heading', level, label, text: wording.heading(node.heading, node.id) }];
}

/** A point and all below it. */
function pointBlocks(point: UnitPoint, level: 2 | 3, wording: Wording, lang: Lang): readonly Block[] {
  const { item } = point;
  const below = point.points.flatMap((one) => pointBlocks(one, 3, wording, lang));
  if (item === null) {
    const { node } = point;
    const opening = (node.paragraphs ?? []).map((text) => paragraph(wording.paragraph(text, node.id)));
    return [...headingBlock(point, level, wording), ...opening, ...below];
  }
  const steps = endedLines(actionsOf(item).map(({ what }) => what)).map(words);
  return [
    ...(item.own
      ? [ownTask(item, point.label, steps.length > 0, wording.calendar, lang)]
      : issuedTask(point, item, level, wording, lang)),
    ...(steps.length === 0 ? [] : [{ kind: 'list', items: steps } as const]),
    ...below,
  ];
}

/** An item's official text. An item that is only a heading is printed as a point. */
function issuedTask(point: UnitPoint, item: Item, level: 2 | 3, wording: Wording, lang: Lang): readonly Block[] {
  const { node, label } = point;
  const { heading, paragraphs = [] } = node;
  const role = item.role === 'support' || item.role === 'monitor' ? item.role : null;
  if (heading !== undefined && paragraphs.length > 0) {
    return [
      ...headingBlock(point, level, wording),
      ...paragraphs.map((text, at) => paragraph(task(wording.paragraph(text, node.id), at === 0 ? role : null, lang))),
    ];
  }
  return [...(heading === undefined ? [] : [heading]), ...paragraphs].map((text, at) =>
    paragraph(task(wording.paragraph(text, node.id), at === 0 ? role : null, lang), at === 0 ? label : null),
  );
}

/** A task's text; if others lead it, the first words say so. */
function task(text: Line, role: 'support' | 'monitor' | null, lang: Lang): Line {
  const [first, ...rest] = text;
  if (role === null || first?.kind !== 'text') return text;
  return [{ ...first, text: UNIT_PLAN.roleIn(first.text, role)[lang] }, ...rest];
}

/** An own item in one sentence, with who does it by when. */
function ownTask(
  { title, planned, due }: Item,
  label: string | null,
  hasSteps: boolean,
  of: Calendar,
  lang: Lang,
): Block {
  const lead = planned?.['in-charge'] ?? null;
  const times = timesOf(planned?.time, due, of, lang);
  return paragraph(
    words(UNIT_PLAN.ownTask(title, lead, planned?.support ?? [], times, hasSteps ? ':' : '.')[lang]),
    label,
  );
}

/** @param addresses the unit's own numbers; `null` where the table is issued with the plan */
function tableAppendix(status: UnitStatus, addresses: ReadonlyMap<string, string> | null, lang: Lang): Appendix {
  const { plan, unit } = status;
  const issued = citedPlan(plan);
  const own = {
    ...issued,
    type: UNIT_PLAN.type[lang],
    number: null,
    date: null,
    issuerCode: unit.code ?? null,
    issuer: unit.name,
    form: formOf(plan, unit),
    issuedWith: null,
  };
  return {
    label: appendixLabel(0, 1)[lang],
    title: capitals((addresses === null ? UNIT_PLAN.tableTitleOf(unit.name) : UNIT_PLAN.tableTitle)[lang]),
    reference: issuedWith(citationWithoutSubject(addresses === null ? issued : own))[lang],
    landscape: true,
    blocks: [assignmentTable(status, addresses, lang)],
  };
}
