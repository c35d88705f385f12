import { fullCitation, resolveCitations } from '../../domain/plan/citation.js';
import { actionsOf, type Item } from '../../domain/unit/item.js';
import { labelOf } from '../../domain/plan/plan-index.js';
import type { Plan, PlanNode } from '../../domain/plan/plan.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { asConfirmed } from '../../domain/unit/text-guard.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { appendixLabel, capitals, DOCUMENT, endedLines, issuedWith } from '../../locale/document.js';
import { citation, citationWithoutSubject, LAW_TYPES, shortCitation, UNIT_PLAN } from '../../locale/document-plan.js';
import { assignmentTable } from './assignment-table.js';
import { citedPlan, reportsTo, superiorOf, unitLetterhead, unitSigning } from './letterhead-and-signature.js';
import { bold, collectNotes, italic, type Notes, words } from '../model/inline.js';
import { openingBlocks, paragraph } from './issued-plan.js';
import type { Appendix, Block, MainPart, OfficialDocument } from '../model/official-document.js';

/**
 * A unit's own plan, ready to be issued: its legal bases, the issued plan's points that fall to it in their official
 * words and under their official numbers, and the assignment table as an appendix. The office and the divisions issue
 * nothing under a name of their own: theirs is the table alone, issued with the plan itself.
 */
export function unitPlanDocument(status: UnitStatus, lang: Lang): OfficialDocument {
  const { plan, unit, unitPlan } = status;
  const notes = collectNotes(plan.references);
  const isIssuer = unit.kind === 'subordinate';
  const main = isIssuer ? mainPart(status, notes, lang) : null;
  const { matter } = citedPlan(plan);
  return {
    lang,
    properties: {
      title: `${UNIT_PLAN.type[lang]}: ${UNIT_PLAN.subject(unit.name, matter)[lang]}`,
      author: unit.name,
    },
    mark: unitPlan.sample === true ? DOCUMENT.sample[lang] : null,
    main,
    appendices: [tableAppendix(status, isIssuer, lang)],
    notes: notes.all(),
  };
}

function mainPart(status: UnitStatus, notes: Notes, lang: Lang): MainPart {
  const { plan, unit } = status;
  const { matter } = citedPlan(plan);
  return {
    letterhead: unitLetterhead(status, UNIT_PLAN.type.vi, status.plan.year, lang),
    typeName: capitals(UNIT_PLAN.type[lang]),
    subject: UNIT_PLAN.subject(unit.name, matter)[lang],
    bases: endedLines(basesOf(plan).map((basis) => UNIT_PLAN.basis(basis[lang])[lang])).map(words),
    addressees: null,
    blocks: [
      paragraph(words(UNIT_PLAN.opening(unit.name, matter)[lang])),
      ...plan.body.flatMap((section, at) => sectionBlocks(section, at === plan.body.length - 1, status, notes, lang)),
    ],
    closing: [words(UNIT_PLAN.closing(unit.name, matter)[lang])],
    signing: unitSigning(unit, [superiorOf(plan, unit)], superiorOf(plan, unit), lang),
  };
}

/** The law and what details it, what the plan itself cites as its base, and the plan, from the highest down. */
function basesOf(plan: Plan): readonly Text[] {
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
  const references = [...new Set([...laws, ...detailing, ...ownBases])];
  const verbatim = references.map(fullCitation).map((text): Text => ({ vi: text, en: text }));
  return [...verbatim, citation(citedPlan(plan))];
}

/** The plan's own sections, so that a point has the same number in both documents. */
function sectionBlocks(
  section: PlanNode,
  isLast: boolean,
  status: UnitStatus,
  notes: Notes,
  lang: Lang,
): readonly Block[] {
  const { plan, unit } = status;
  const [heading] = openingBlocks(section, notes);
  const headed = heading === undefined ? [] : [heading];
  if (isLast) {
    const lines = UNIT_PLAN.organisation(reportsTo(plan, unit));
    return [...headed, ...lines.map((line, at) => paragraph(words(line[lang]), `${at + 1}.`))];
  }
  if (!hasItems(section)) {
    const follow = UNIT_PLAN.followSection(section.id, shortCitation(citedPlan(plan)), unit.name);
    return [...headed, paragraph(words(follow[lang]))];
  }
  const own = (section.children ?? []).flatMap((child) => contentBlocks(child, status, notes, lang));
  return own.length === 0 ? [] : [...headed, ...own];
}

function hasItems(node: PlanNode): boolean {
  return node.track !== undefined || (node.children ?? []).some(hasItems);
}

/** A node with what of it falls to the unit; nothing where that is nothing. */
function contentBlocks(node: PlanNode, status: UnitStatus, notes: Notes, lang: Lang): readonly Block[] {
  if (node.track === undefined) {
    const below = (node.children ?? []).flatMap((child) => contentBlocks(child, status, notes, lang));
    return below.length === 0 ? [] : [...openingBlocks(node, notes), ...below];
  }
  const found = status.items.find((progress) => progress.item.id === node.id)?.item;
  if (found === undefined) return [];
  const item = asConfirmed(found, status.plan);
  if (item.open) {
    const own = status.items.map((progress) => progress.item).filter((each) => each.own && each.node.id === node.id);
    const below = own.flatMap((each) => ownItemBlocks(each));
    return below.length === 0 ? [] : [...openingBlocks(node, notes), ...below];
  }
  return itemBlocks(item, notes, lang);
}

function itemBlocks(item: Item, notes: Notes, lang: Lang): readonly Block[] {
  const left = item.answer?.['not-applicable'];
  if (left !== undefined && left.from === undefined) {
    const reason = UNIT_PLAN.notApplicable(left.reason, undefined)[lang];
    return [paragraph([{ kind: 'text', text: `${item.title}. ` }, italic(reason)], labelOf(item.id))];
  }
  const blocks = officialBlocks(item.node, notes);
  const steps = actionsOf(item).map(({ what }) => words(what));
  return [
    ...(item.role === 'support' ? withRemark(blocks, UNIT_PLAN.supports[lang]) : blocks),
    ...(steps.length === 0 ? [] : [{ kind: 'list', items: steps } as const]),
  ];
}

/** An item's own words. One that is a mere heading reads as a point: what stands below it says who and when. */
function officialBlocks(node: PlanNode, notes: Notes): readonly Block[] {
  const isBareHeading = node.heading !== undefined && (node.paragraphs ?? []).length === 0;
  return isBareHeading ? [paragraph(notes.line(node.heading), labelOf(node.id))] : openingBlocks(node, notes);
}

function withRemark(blocks: readonly Block[], remark: string): readonly Block[] {
  return blocks.map((block, at) =>
    at === blocks.length - 1 && block.kind === 'paragraph'
      ? { ...block, text: [...block.text, { kind: 'text', text: ' ' }, italic(remark)] }
      : block,
  );
}

function ownItemBlocks(item: Item): readonly Block[] {
  const steps = actionsOf(item).map(({ what }) => words(what));
  return [
    paragraph([bold(item.title)], labelOf(item.id)),
    ...(steps.length === 0 ? [] : [{ kind: 'list', items: steps } as const]),
  ];
}

function tableAppendix(status: UnitStatus, isIssuer: boolean, lang: Lang): Appendix {
  const { plan, unit } = status;
  const issued = citedPlan(plan);
  const own = {
    ...issued,
    type: UNIT_PLAN.type[lang],
    number: null,
    date: null,
    issuerCode: unit.code ?? null,
    issuer: unit.name,
  };
  return {
    label: appendixLabel(0, 1)[lang],
    title: capitals((isIssuer ? UNIT_PLAN.tableTitle : UNIT_PLAN.tableTitleOf(unit.name))[lang]),
    reference: issuedWith(citationWithoutSubject(isIssuer ? own : issued))[lang],
    landscape: true,
    blocks: [assignmentTable(status, lang)],
  };
}
