import type { IssuedWith, Plan, PlanNode } from '../plan/plan.js';
import type { Doubt } from '../plan/issued-parts.js';
import { assignIds } from './structure/assign-ids.js';
import { readAnnex } from './structure/annex.js';
import { buildTree } from './structure/build-tree.js';
import { type Decision, readAttached, readDecision } from './structure/decision.js';
import { type DraftNode, draftNode, type DraftTable, walkDraft } from './structure/draft.js';
import { readEnding } from './structure/ending.js';
import { readLetterhead } from './structure/letterhead.js';
import { settle } from './structure/settle.js';
import { type Parts, splitParts } from './structure/split-parts.js';
import { doubtsOfArticle } from './article.js';
import { refusalOf, type NoPlan } from './no-plan.js';
import { partLines } from './part-lines.js';
import { withoutContents } from './table-of-contents.js';
import { closingOf } from './structure/closing.js';
import { headOf } from './meaning/plan-head.js';
import { isOfSchoolYear } from './meaning/plan-years.js';
import { spanOf } from './meaning/span.js';
import { dutiesOf, dutiesOfArticles } from './meaning/duties.js';
import { namedBodies } from './meaning/bodies.js';
import { readReferences } from './meaning/references.js';
import { reportDuties } from './meaning/reports.js';
import { reportingOf } from './meaning/reporting.js';
import { doubtsOfNumbers } from './meaning/numbering.js';
import { slipsOf } from './meaning/slips.js';
import { proposedTargets } from './meaning/targets.js';
import { withTracks } from './meaning/tracks.js';
import { asNodes, withNoteKeys } from './plan-nodes.js';
import { wordsLeft } from './words-left.js';
import type { EncodingFacts, Furniture, SourceDocument } from './source.js';

/** A document read as a plan, with the doubts of the reading. */
export interface Encoded {
  readonly kind: 'plan';
  readonly plan: Plan;
  readonly summary: EncodingSummary;
}

/** How much was found in the document. */
export interface EncodingSummary {
  readonly sections: number;
  readonly nodes: number;
  readonly items: number;
  readonly bodies: number;
  readonly references: number;
  readonly tables: number;
  readonly notes: number;
  readonly putAside: number;
  readonly emptyRows: number;
  /** The slips of the source that are proposed as errata. */
  readonly slips: number;
}

/** Reads a document as a plan: first its structure, then its meaning. Returns the reason if it is no plan. */
export function encodePlan(read: SourceDocument, facts: EncodingFacts): Encoded | NoPlan {
  const document = withoutContents({ ...read, blocks: partLines(read.blocks) });
  const parts = splitParts(document);
  const refusal = refusalOf(document, parts);
  if (refusal !== null) return refusal;
  const decision = parts.issuing.length === 0 ? null : readDecision(parts.issuing);
  const { nodes, furniture } = treesOf(parts);
  const closing = closingOf(nodes);
  assignIds(nodes);
  if (decision !== null) assignIds(decision.articles);
  const duties = dutiesOf(nodes);
  const inArticles = decision === null ? [] : dutiesOfArticles(decision.articles);
  const { bodies, groups, idsOf } = namedBodies([...duties, ...inArticles]);
  const ending = readEnding(parts.ending);
  const letterhead = decision?.letterhead ?? readLetterhead(parts.letterhead);
  const { form } = decision?.letterhead ?? letterhead;
  const head = headOf(parts, letterhead, decision, ending, facts);
  const span = spanOf(nodes, head.year) ?? head.span;
  const texts = textsOf(parts, nodes, closing, decision);
  const { references, keyOfNote } = readReferences(texts, document.notes);
  const isSchoolYear = isOfSchoolYear(head.subject ?? '');
  const years = { year: head.year, span, isSchoolYear };
  const known = { idsOf, years, issuer: head.issuer.name, references };
  const { nodes: body, doubts } = withTracks(asNodes(nodes), duties, known);
  const articles = decision === null ? null : withTracks(asNodes(decision.articles), inArticles, known);
  const put = [
    ...document.furniture,
    ...(decision === null ? letterhead.furniture : decision.letterhead.furniture),
    ...furniture,
    ...ending.furniture,
    ...(decision?.ending.furniture ?? []),
    ...(decision?.furniture ?? []),
  ];
  const key = <T>(value: T): T => withNoteKeys(value, keyOfNote);
  const reports = reportDuties(duties);
  const { reporting, doubts: ofReports } = reportingOf(reports, years);
  const slips = slipsOf(body);
  const issued = issuedWith(parts, decision, articles?.nodes ?? null);
  const targets = proposedTargets(body, years);
  const allDoubts: readonly Doubt[] = [
    ...[...doubtsOfArticle(document), ...head.doubts, ...doubtsOfNumbers(nodes), ...doubts],
    ...[...ofReports, ...targets.doubts],
  ];
  const plan: Plan = {
    schema: 'dcs/plan@1',
    id: head.id,
    revision: 1,
    year: head.year,
    ...(span === null ? {} : { span }),
    type: head.type,
    subject: head.subject,
    issuer: head.issuer,
    ...(form === null ? {} : { form }),
    number: head.number,
    date: head.date,
    signatory: {
      ...(ending.authority.length === 0 ? {} : { authority: ending.authority }),
      position: ending.position,
      name: ending.name,
    },
    ...(facts.source === null ? {} : { source: facts.source }),
    ...(issued === null ? {} : { 'issued-with': key(issued) }),
    reporting,
    ...(reports.length === 0 ? {} : { 'report-duties': reports }),
    ...(bodies.length === 0 ? {} : { bodies }),
    ...(groups.length === 0 ? {} : { groups }),
    references,
    ...(parts.preamble.length === 0 ? {} : { preamble: key(parts.preamble.map(({ text }) => text)) }),
    body: key(body),
    ...(closing.length === 0 ? {} : { closing: key(closing) }),
    ...(ending.recipients.length === 0 ? {} : { recipients: ending.recipients }),
    ...(targets.indicators.length === 0 ? {} : { indicators: targets.indicators }),
    ...(slips.length === 0 ? {} : { errata: key(slips) }),
    ...(put.some(({ text }) => text !== '') ? { furniture: furnitureOf(put) } : {}),
    ...(allDoubts.length === 0 ? {} : { doubts: allDoubts }),
  };
  return { kind: 'plan', plan: withWordsLeft(plan, document), summary: summaryOf(plan, nodes, put, document) };
}

/** Adds the words of the document that the plan does not contain, if any, for a person to check. */
function withWordsLeft(plan: Plan, document: SourceDocument): Plan {
  const words = wordsLeft(document, plan).join(' ');
  if (words === '') return plan;
  return {
    ...plan,
    furniture: [...(plan.furniture ?? []), { kind: 'label', text: words }],
    doubts: [...(plan.doubts ?? []), { at: 'plan', code: 'text-left', words: words.slice(0, 200) }],
  };
}

/** Body and annexes as trees; each annex is a section. */
function treesOf(parts: Parts): { readonly nodes: DraftNode[]; readonly furniture: readonly Furniture[] } {
  const body = buildTree(parts.body);
  for (const node of body.nodes) settle(node);
  // If a plan consists of one table, its groups are the sections, each with the table's columns.
  const groups = body.table === null ? [] : body.nodes.filter(({ kind }) => kind === 'group');
  for (const [at, node] of groups.entries()) {
    node.table = { columns: at === 0 ? (body.table?.columns ?? []) : [], rows: [], roles: body.table?.roles ?? [] };
  }
  const nodes = body.table !== null && groups.length === 0 ? withTable(body.nodes, body.table) : body.nodes;
  const isSeveral = parts.annexes.length > 1;
  const annexes = parts.annexes.map((blocks, at) => readAnnex(blocks, isSeveral ? at + 1 : null));
  return {
    nodes: [...nodes, ...annexes.map(({ node }) => node)],
    furniture: [...body.furniture, ...annexes.flatMap((annex) => annex.furniture)],
  };
}

/** A table outside all points, with its rows, as a point of its own; the others stay as they are. */
function withTable(nodes: readonly DraftNode[], table: DraftTable): DraftNode[] {
  const rows = nodes.filter(({ cells }) => cells !== null);
  const holder = draftNode('paragraph', rows[0]?.at ?? nodes[0]?.at ?? { line: 0 });
  holder.table = table;
  holder.children = rows;
  const [first] = rows;
  const others = nodes.filter((node) => node === first || node.cells === null);
  return first === undefined ? [holder, ...others] : others.map((node) => (node === first ? holder : node));
}

/** All texts that may cite documents, in the document's order. */
function textsOf(
  parts: Parts,
  nodes: readonly DraftNode[],
  closing: readonly string[],
  decision: Decision | null,
): readonly string[] {
  const texts = (node: DraftNode): readonly string[] => [
    ...(node.heading === null ? [] : [node.heading]),
    ...node.paragraphs,
    ...(node.table?.rows ?? []).flat(),
    ...(node.cells ?? []).filter((cell) => cell !== null),
    ...node.children.flatMap(texts),
    ...node.trailing,
  ];
  return [
    ...(decision === null ? [] : [...decision.bases, ...decision.articles.flatMap(texts)]),
    ...parts.preamble.map(({ text }) => text),
    ...nodes.flatMap(texts),
    ...closing,
  ];
}

function issuedWith(parts: Parts, decision: Decision | null, articles: readonly PlanNode[] | null): IssuedWith | null {
  const words = parts.attached.map(({ text }) => text).join(' ');
  if (decision === null && words === '') return null;
  const said = readAttached(words);
  if (decision === null) return { ...said, words };
  const { letterhead, type, subject, decider, bases, ending } = decision;
  return {
    type,
    number: letterhead.number ?? said.number,
    date: letterhead.date ?? said.date,
    issuer: decider ?? letterhead.issuer ?? said.issuer,
    subject,
    ...(words === '' ? {} : { words }),
    ...(bases.length === 0 ? {} : { bases }),
    ...(articles === null || articles.length === 0 ? {} : { articles }),
    ...(ending.recipients.length === 0 ? {} : { recipients: ending.recipients }),
    signatory: {
      ...(ending.authority.length === 0 ? {} : { authority: ending.authority }),
      position: ending.position,
      name: ending.name,
    },
  };
}

function furnitureOf(put: readonly Furniture[]): NonNullable<Plan['furniture']> {
  return put.filter(({ text }) => text !== '').map(({ kind, text }) => ({ kind, text }));
}

function summaryOf(
  plan: Plan,
  nodes: readonly DraftNode[],
  put: readonly Furniture[],
  document: SourceDocument,
): EncodingSummary {
  const all = [...walkDraft(nodes)].map(([node]) => node);
  const items = (list: readonly PlanNode[]): number =>
    list.reduce((sum, node) => sum + (node.track === undefined ? 0 : 1) + items(node.children ?? []), 0);
  return {
    sections: nodes.length,
    nodes: all.length,
    items: items(plan.body),
    bodies: (plan.bodies?.length ?? 0) + (plan.groups?.length ?? 0),
    references: Object.keys(plan.references).length,
    tables: all.filter(({ table }) => table !== null).length,
    notes: document.notes.length,
    putAside: put.filter(({ text }) => text !== '').length,
    slips: plan.errata?.length ?? 0,
    emptyRows: put.filter(({ kind }) => kind === 'empty-row').length,
  };
}
