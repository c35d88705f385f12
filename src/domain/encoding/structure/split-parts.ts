import { cellText, type SourceBlock, type SourceDocument, type SourceParagraph } from '../source.js';
import { isTaskTable } from './table-columns.js';
import { isCapitals, markOf } from './marks.js';
import { PARTS, POSITIONS } from '../words/parts.js';

/** The blocks of a document by part, each in reading order. */
export interface Parts {
  readonly letterhead: readonly SourceBlock[];
  /** The decision to which the plan is attached, with its letterhead, articles and signature. */
  readonly issuing: readonly SourceBlock[];
  /** The document's type as printed, `KẾ HOẠCH`; `null` if none is printed. */
  readonly type: string | null;
  readonly title: readonly SourceParagraph[];
  /** `(Kèm theo Quyết định số …)` */
  readonly attached: readonly SourceParagraph[];
  readonly preamble: readonly SourceParagraph[];
  readonly body: readonly SourceBlock[];
  /** Recipients and signature. */
  readonly ending: readonly SourceBlock[];
  readonly annexes: readonly (readonly SourceBlock[])[];
}

/** Divides a document into its parts; whether it is a plan is decided by `refusalOf`. */
export function splitParts({ blocks }: SourceDocument): Parts {
  const at = typeIndex(blocks);
  const typed = blocks[at];
  const type = typed?.kind === 'paragraph' ? (PARTS.planType.exec(typed.text)?.[1] ?? null) : null;
  const before = type === null ? [] : blocks.slice(0, at);
  const isIssuing = (block: SourceBlock): boolean => block.kind === 'paragraph' && PARTS.issuingType.test(block.text);
  const isAttached = before.some(isIssuing);
  const rest = type === null ? blocks : blocks.slice(at + 1);
  const inTitle = typed?.kind === 'paragraph' && type !== null ? typed.text.slice(type.length).trim() : '';
  const { title, attached, from } = titleOf(rest, type !== null && inTitle === '');
  const start = bodyStart(rest, from);
  const end = bodyEnd(rest, start);
  const annexAt = annexStart(rest, end);
  const titled = typed?.kind === 'paragraph' && inTitle !== '' ? [{ ...typed, text: inTitle }] : [];
  return {
    letterhead: isAttached ? [] : before,
    issuing: isAttached ? before : [],
    type,
    title: [...titled, ...title],
    attached,
    preamble: rest.slice(from, start).flatMap((block) => (block.kind === 'paragraph' ? [block] : [])),
    body: rest.slice(start, end),
    ending: rest.slice(end, annexAt),
    annexes: splitAnnexes(rest.slice(annexAt)),
  };
}

/** The index of the plan's name: the first paragraph that consists of it, or the title that begins with it. */
function typeIndex(blocks: readonly SourceBlock[]): number {
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
  const alone = texts.findIndex((text) => PARTS.planType.exec(text)?.[0] === text.replace(/[:\s]+$/, ''));
  const firstSection = texts.findIndex((text) => markOf(text)?.kind === 'section');
  if (alone !== -1) return alone;
  const begun = texts.findIndex((text) => PARTS.planType.test(text));
  if (begun !== -1 && (firstSection === -1 || begun < firstSection)) return begun;
  // Behind a decision with annexes of its own the plan is the one whose title is in capitals.
  const isIssued = texts.some((text) => PARTS.issuingType.test(text));
  return isIssued ? texts.findIndex((text) => PARTS.planType.test(text) && isCapitals(text)) : -1;
}

interface Title {
  readonly title: readonly SourceParagraph[];
  readonly attached: readonly SourceParagraph[];
  /** The index of the first block after the title. */
  readonly from: number;
}

function titleOf(blocks: readonly SourceBlock[], isWanted: boolean): Title {
  const title: SourceParagraph[] = [];
  const attached: SourceParagraph[] = [];
  let from = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') break;
    const isAttached = PARTS.attached.test(block.text);
    if (isAttached) attached.push(block);
    else if (isWanted && isTitle(block, title.length)) title.push(block);
    else break;
    from += 1;
  }
  return { title, attached, from };
}

function isTitle({ text, isBold }: SourceParagraph, before: number): boolean {
  if (PARTS.addressee.test(text) || (PARTS.basis.test(text) && /[;,.]$/.test(text))) return false;
  if (markOf(text)?.kind === 'section') return false;
  if (before === 0) return text.length < 700 && !/[;]$/.test(text);
  return isCapitals(text) || (isBold && !/[.;:]$/.test(text) && text.length < 300);
}

function bodyStart(blocks: readonly SourceBlock[], from: number): number {
  const find = (is: (block: SourceBlock) => boolean): number => {
    const at = blocks.findIndex((block, n) => n >= from && is(block));
    return at === -1 ? blocks.length : at;
  };
  // A table is never part of the preamble, whatever it lists.
  const table = find((block) => block.kind === 'table');
  const section = find((block) => kindOf(block) === 'section');
  if (section < blocks.length) return Math.min(section, table);
  const numbered = find((block) => kindOf(block) === 'number' || kindOf(block) === 'article');
  const tasks = find((block) => block.kind === 'table' && isTaskTable(block));
  if (Math.min(numbered, tasks) < blocks.length) return Math.min(numbered, table);
  return firstAfterPreamble(blocks, from);
}

/** If no paragraph has a mark, the body begins after the sentence that ends with a colon. */
function firstAfterPreamble(blocks: readonly SourceBlock[], from: number): number {
  const colon = blocks.findIndex((block, n) => n >= from && block.kind === 'paragraph' && block.text.endsWith(':'));
  return colon === -1 ? from : colon + 1;
}

function kindOf(block: SourceBlock): string | null {
  if (block.kind !== 'paragraph') return null;
  return markOf(block.number === null ? block.text : `${block.number} ${block.text}`)?.kind ?? null;
}

/** The index at which recipients, the signature or the first annex begin. */
function bodyEnd(blocks: readonly SourceBlock[], start: number): number {
  const at = blocks.findIndex((block, n) => n > start && (isEnding(block) || isAnnex(block)));
  if (at === -1) return blocks.length;
  const block = blocks[at];
  const before = blocks[at - 1];
  const isHeadAgain = block !== undefined && isAnnex(block) && before?.kind === 'paragraph' && isCapitals(before.text);
  return isHeadAgain && at - 1 > start && markOf(before.text) === null ? at - 1 : at;
}

function isEnding(block: SourceBlock): boolean {
  if (block.kind === 'table') {
    const cells = block.rows.flatMap((row) => row.cells).map(cellText);
    return cells.some((text) => PARTS.recipients.test(text)) || (block.rows.length <= 4 && cells.some(isSignature));
  }
  return PARTS.recipients.test(block.text) || isSignature(block.text);
}

/** Whether a text is capitals with a signer's position: `TM. ỦY BAN NHÂN DÂN`, `GIÁM ĐỐC`. */
export function isSignature(text: string): boolean {
  const [head = ''] = text.split(/\s(?=\p{Lu}\p{Ll})/u);
  return text.length < 160 && isCapitals(head) && (PARTS.authority.test(text) || POSITIONS.exec(text)?.index === 0);
}

function isAnnex(block: SourceBlock): boolean {
  if (block.kind !== 'paragraph') return false;
  const found = PARTS.annex.exec(block.text);
  if (found === null) return false;
  return found[0].length === block.text.length || isCapitals(block.text) || block.text.length < 120;
}

/** Whether a form begins: `Mẫu biểu số 01`, `Biểu số 2`, which only stands behind the signature. */
function isForm(block: SourceBlock): boolean {
  return block.kind === 'paragraph' && PARTS.form.test(block.text);
}

/** Annexes follow the signature; any other text there is treated as an annex too. */
function annexStart(blocks: readonly SourceBlock[], end: number): number {
  const at = blocks.findIndex((block, n) => n >= end && (isAnnex(block) || (n > end && isForm(block))));
  const table = blocks.findIndex((block, n) => n >= end && block.kind === 'table' && isTaskTable(block));
  if (at === -1 && table === -1) return blocks.length;
  if (at !== -1 && (table === -1 || at < table)) return at;
  let first = table;
  while (first > end && isBeforeTable(blocks[first - 1])) first -= 1;
  return first;
}

/** Whether a block after the signature is the title of a table. */
function isBeforeTable(block: SourceBlock | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  return PARTS.attached.test(block.text) || (isCapitals(block.text) && !isSignature(block.text));
}

function splitAnnexes(blocks: readonly SourceBlock[]): readonly (readonly SourceBlock[])[] {
  const annexes: SourceBlock[][] = [];
  for (const block of blocks) {
    const open = annexes.at(-1);
    if (open === undefined || isAnnex(block) || isForm(block)) annexes.push([block]);
    else open.push(block);
  }
  return annexes;
}
