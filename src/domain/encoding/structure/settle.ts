import { ENDINGS } from '../words/endings.js';
import { HEADINGS } from '../words/headings.js';
import { bodyAtStart, bodyWithin } from '../meaning/body-names.js';
import { isWhoOrWhen, labelOfText, labelsOfText } from '../meaning/labels.js';
import { isHeadingLike } from './build-tree.js';
import { type DraftNode, firstText } from './draft.js';

/** Decides for each paragraph without a mark whether it is the node's own text, text after its children, or a point. */
export function settle(node: DraftNode): void {
  nestLabels(node);
  for (const child of node.children) settle(child);
  takeTrailing(node);
  takeLeading(node);
  nameHeading(node);
}

/**
 * Bullets with only who and when belong to the task before them if they occur more than once, or an earlier task has
 * its own; a single one at the end belongs to the whole point.
 */
function nestLabels(node: DraftNode): void {
  const isLabel = (child: DraftNode): boolean => ['dash', 'plus'].includes(child.kind) && isWhoOrWhen(firstText(child));
  const isTask = (child: DraftNode): boolean =>
    ['dash', 'plus'].includes(child.kind) && labelOfText(firstText(child)) === null;
  const leads = node.children.filter(
    (child) => isLabel(child) && labelOfText(firstText(child))?.kind === 'lead',
  ).length;
  const hasOwn = node.children.some((child) => isTask(child) && labelsOfText(firstText(child)).length > 0);
  if (!node.children.some(isTask) || (leads < 2 && !(hasOwn && leads === 1))) return;
  const kept: DraftNode[] = [];
  for (const child of node.children) {
    const before = kept.at(-1);
    if (isLabel(child) && before !== undefined && isTask(before)) before.children.push(child);
    else kept.push(child);
  }
  node.children = kept;
}

function isLeaf(node: DraftNode | undefined): boolean {
  return node?.kind === 'paragraph' && node.children.length === 0 && node.table === null;
}

/** Moves paragraphs after the last marked child to the text after the children. */
function takeTrailing(node: DraftNode): void {
  if (node.children.every((child) => child.kind === 'paragraph')) return;
  const found: string[] = [];
  const isText = (child: DraftNode | undefined): boolean =>
    isLeaf(child) && (child === undefined || !isDutyOfBody(child));
  while (isText(node.children.at(-1))) found.unshift(...(node.children.pop()?.paragraphs ?? []));
  node.trailing.push(...found);
}

/** Whether a paragraph names a body before a colon, and what it has to do: `Các trường: Chuẩn bị …`. */
function isDutyOfBody(node: DraftNode): boolean {
  const text = firstText(node);
  const named = labelOfText(text) === null ? bodyAtStart(text) : null;
  return named !== null && /^:\s+\p{Lu}/u.test(named.rest);
}

/** Moves paragraphs before the first marked child to the node's own text, unless each of them is a point. */
function takeLeading(node: DraftNode): void {
  const count = node.children.findIndex((child) => !isLeaf(child));
  const leading = count === -1 ? node.children.length : count;
  const isWhole = leading === node.children.length;
  if (leading === 0 || (isWhole && keepsPoints(node, leading))) return;
  const taken = node.children.splice(0, leading);
  node.paragraphs.push(...taken.flatMap((child) => child.paragraphs));
}

/** Whether paragraphs under a heading are points: if there are several, or the heading has no number. */
function keepsPoints(node: DraftNode, count: number): boolean {
  if (node.kind === 'paragraph') return true;
  if (['dash', 'plus', 'star', 'letter', 'bracket'].includes(node.kind)) return count > 1;
  if (node.kind === 'section' && count > 1) {
    // Each paragraph of a section that gives a body a duty is a task of its own.
    const texts = node.children.slice(0, count).map(firstText);
    if (texts.every((text) => (bodyAtStart(text)?.name ?? bodyWithin(text)) !== null)) return true;
  }
  const isBody = HEADINGS.body.test(node.paragraphs[0] ?? '') && isHeadingLike(node.paragraphs[0] ?? '');
  return count > 2 || (isBody && count > 1);
}

/** Makes a node's first text its heading, unless it is a sentence. */
function nameHeading(node: DraftNode): void {
  const [text, ...rest] = node.paragraphs;
  if (text === undefined || node.heading !== null || !isHeading(node, text, rest.length)) return;
  node.heading = text;
  node.paragraphs = rest;
}

function isHeading({ kind, children }: DraftNode, text: string, others: number): boolean {
  if (isWhoOrWhen(text)) return false;
  if (kind === 'section' || kind === 'annex' || kind === 'group') return true;
  if (kind === 'article') return others > 0 && isHeadingLike(text);
  const isNumbered = kind === 'number' || kind === 'decimal';
  const max = children.length > 0 ? 700 : 300;
  if (isHeadingLike(text) && text.length <= max) return isNumbered || children.length > 0 || others > 0;
  const isOneSentence = !/[.;]\s+\p{Lu}/u.test(text) && ENDINGS.finished.test(text);
  const marked = children.filter((child) => child.kind !== 'paragraph' && !isWhoOrWhen(firstText(child)));
  return (
    isOneSentence && children.length > 0 && (isNumbered ? text.length <= 300 : marked.length > 1 && text.length <= 100)
  );
}
