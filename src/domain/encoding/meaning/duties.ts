import { walkDraft, type DraftNode, firstText } from '../structure/draft.js';
import { HEADINGS } from '../words/headings.js';
import { SENTENCES } from '../words/duty-sentences.js';
import { PARTS } from '../words/parts.js';
import {
  bodiesAtEnd,
  bodyAtStart,
  bodyInBrackets,
  bodyOfHeading,
  bodyWithin,
  type NamedBody,
  supportIn,
} from './body-names.js';
import {
  type DutyLabel,
  firstSentence,
  isWhoOrWhen,
  labelOfText,
  labelsOfText,
  leadAndSupport,
  valueOf,
} from './labels.js';
import type { Duty, NodeContext } from './duty.js';
import { rowDuty } from './row-duty.js';
import { sharedDuties } from './duties-by-later-labels.js';
import { timeInSentence, timeOfHeading } from './times.js';

const TOP = (isTask: boolean): NodeContext => ({
  isTask,
  body: null,
  support: null,
  time: null,
  isInSection: false,
  columns: [],
  names: [],
});

/** Finds the tasks among a plan's nodes, in the order of the plan. */
export function dutiesOf(nodes: readonly DraftNode[]): readonly Duty[] {
  const duties: Duty[] = [];
  const visit = (node: DraftNode, context: NodeContext): void => {
    if (node.cells !== null) duties.push(rowDuty(node, node.cells, context));
    else duties.push(...dutyOf(node, context).map((duty) => ({ ...duty, time: duty.time ?? context.time })));
    let inner = contextOfChildren(node, context, duties.at(-1)?.node === node);
    for (const child of node.children) {
      // `NGÀY 2: THỨ BA, NGÀY 25/8/2026` alone on its line is the time of what follows.
      const day = isOnlyTime(child) ? timeOfHeading(firstText(child)) : null;
      if (day !== null) inner = { ...inner, time: day };
      visit(child, inner);
    }
    duties.push(...sharedDuties(node, duties));
  };
  for (const node of nodes) visit(node, TOP(node.kind !== 'annex'));
  const order = new Map([...walkDraft(nodes)].map(([node], at) => [node, at]));
  return [...duties].sort((a, b) => (order.get(a.node) ?? 0) - (order.get(b.node) ?? 0));
}

function isOnlyTime(node: DraftNode): boolean {
  const isAlone = node.children.length === 0 && node.paragraphs.length + (node.heading === null ? 0 : 1) === 1;
  return isAlone && node.cells === null && timeOfHeading(firstText(node)) !== null;
}

/**
 * The tasks among a decision's articles: those that give a body a duty of its own. That the plan is issued, from when it
 * is in force and who carries it out is said in every decision, and is no task.
 */
export function dutiesOfArticles(articles: readonly DraftNode[]): readonly Duty[] {
  return dutiesOf(articles).filter(({ node }) => {
    const text = firstText(node);
    return node.kind !== 'article' || (isOwnDuty(node) && !PARTS.formalArticle.test(text));
  });
}

/** The context of a node's children. */
function contextOfChildren(node: DraftNode, outer: NodeContext, isItem: boolean): NodeContext {
  const context = node.table === null ? outer : { ...outer, columns: node.table.roles, names: node.table.columns };
  const heading = node.heading ?? (isWhoOrWhen(firstText(node)) ? firstText(node) : null);
  const below = node.table === null ? null : (node.paragraphs.map(timeOfHeading).find((time) => time !== null) ?? null);
  const time = timeOfHeading(heading ?? '') ?? below ?? outer.time;
  if (node.kind === 'annex' && HEADINGS.noTaskAnnex.test((heading ?? '').toUpperCase())) {
    return { ...context, isTask: false, isInSection: true };
  }
  if (node.kind === 'section') {
    const isTask = (outer.isTask || !outer.isInSection) && isTaskHeading(heading);
    return { ...context, time, isTask, body: null, support: null, isInSection: true };
  }
  if (node.kind === 'row' || context.columns.length > 0) return { ...context, time };
  if (isItem) return { ...context, isTask: false };
  const isState = node.heading !== null && HEADINGS.state.test(node.heading);
  if (isState || HEADINGS.noTaskPoint.test(firstText(node)))
    return { ...context, isTask: false, body: null, support: null };
  const body = node.heading === null ? null : bodyOfHeading(node.heading);
  if (body === null) return { ...context, time };
  return { ...context, time, body, support: supportIn(node.heading ?? '') };
}

function isTaskHeading(heading: string | null): boolean {
  const capitals = (heading ?? '').toUpperCase();
  return !HEADINGS.noTasks.test(capitals) || HEADINGS.alsoTasks.test(capitals);
}

function dutyOf(node: DraftNode, context: NodeContext): readonly Duty[] {
  if (node.kind === 'section' || node.kind === 'annex' || node.kind === 'group') {
    const isWhole = node.children.length === 0 && node.paragraphs.length > 0 && node.kind === 'section';
    return isWhole && isTaskHeading(node.heading) ? [sentenceDuty(node, context)] : [];
  }
  // A point without text holds a table, whose rows are the tasks.
  if (firstText(node) === '' || isOnlyTime(node)) return [];
  const labels = labelsOf(node);
  const isNamed = labels.some(({ kind }) => kind === 'lead' || kind === 'support' || kind === 'time');
  if (isNamed && !isWhoOrWhen(firstText(node))) return [labelDuty(node, labels, context)];
  if (labelOfText(firstText(node)) !== null || HEADINGS.noTaskPoint.test(firstText(node))) return [];
  if (node.heading !== null && node.children.length > 0) {
    // `Chủ trì triển khai các nhiệm vụ sau:` under a body's name is one task, even if points follow below it.
    const isTask = context.body !== null && context.isTask && HEADINGS.charge.test(lowerFirst(node.heading));
    return isTask && node.heading.endsWith(':') ? [sentenceDuty(node, context)] : [];
  }
  if (PARTS.atTheEnd.test(firstText(node)) && !bodyOpens(firstText(node))) return [];
  if (PARTS.slogan.test(firstText(node))) return [];
  const duty = sentenceDuty(node, context);
  return context.isTask || isOwnDuty(node) ? [duty] : [];
}

function bodyOpens(text: string): boolean {
  return bodyAtStart(text) !== null || (SENTENCES.clause.test(text) && bodyWithin(text) !== null);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Outside a list of tasks, and below a task, a point is a task only if its sentence gives a body a duty of its own. */
function isOwnDuty(node: DraftNode): boolean {
  const [text = ''] = node.paragraphs;
  const named = bodyAtStart(text);
  return named !== null && /^(?:\s|:)/u.test(named.rest) && isCharge(named.rest);
}

/** Whether a sentence about a body continues with a duty, and not with a description or a permission. */
function isCharge(rest: string): boolean {
  return HEADINGS.charge.test(rest);
}

/** Whether a text names a body and, behind a colon, what it has to do: `Các trường: Chuẩn bị …`. */
function isAddressed(text: string, { rest }: NamedBody): boolean {
  return /^:\s+\p{Lu}/u.test(rest) && labelOfText(text) === null;
}

/** A node's labels: in its own paragraphs, after its children, and in children that consist only of labels. */
function labelsOf(node: DraftNode): readonly DutyLabel[] {
  const own = [...node.paragraphs, ...node.trailing].flatMap(labelsOfText);
  const below = node.children.flatMap((child) => {
    const label = labelOfText(firstText(child));
    if (label === null) return [];
    const inner = label.value === '' ? child.children.flatMap((one) => labelsOfText(firstText(one))) : [];
    return [...labelsOfText(firstText(child)), ...inner];
  });
  return [...own, ...below].filter(({ kind, value }) => value !== '' && kind !== 'content');
}

function labelDuty(node: DraftNode, labels: readonly DutyLabel[], context: NodeContext): Duty {
  const first = (kind: DutyLabel['kind']): string | null => {
    const found = labels.find((label) => label.kind === kind);
    return found === undefined ? null : valueOf(found.value);
  };
  const time = first('time');
  const hasWho = first('lead') !== null || first('support') !== null;
  const who = first('lead') === null ? null : leadAndSupport(first('lead') ?? '');
  const said = hasWho ? null : sentenceDuty(node, context);
  return {
    node,
    lead: who?.lead ?? said?.lead ?? null,
    support: first('support') ?? who?.support ?? said?.support ?? null,
    monitor: first('monitor'),
    time: time === null ? (said?.time ?? null) : firstSentence(time),
    from: hasWho || said === null || said.lead === null ? 'label' : said.from,
    isShared: false,
  };
}

function sentenceDuty(node: DraftNode, { body, support }: Pick<NodeContext, 'body' | 'support'>): Duty {
  const text = node.paragraphs[0] ?? node.heading ?? '';
  const whole = node.paragraphs.length > 0 ? node.paragraphs.join(' ') : text;
  const heading = node.heading === null || node.paragraphs.length === 0 ? null : bodyOfHeading(node.heading);
  const named = bodyAtStart(text);
  const under = heading ?? body;
  const own =
    named !== null && (under === null || isCharge(named.rest) || isAddressed(text, named)) ? named.name : null;
  const atEnd = own === null && under === null ? bodiesAtEnd(whole) : null;
  const lead = own ?? under ?? atEnd?.lead ?? bodyWithin(text) ?? bodyInBrackets(whole);
  return {
    node,
    lead,
    support: atEnd?.support ?? supportIn(whole) ?? (own === null ? support : null),
    monitor: null,
    time: timeInSentence(whole),
    from: own === null && under !== null ? 'heading' : 'sentence',
    isShared: false,
  };
}
