import type { Furniture, SourceBlock } from '../source.js';
import { ATTACHED_TO, DECIDER, PARTS } from '../words/parts.js';
import { buildTree } from './build-tree.js';
import type { DraftNode } from './draft.js';
import { type Ending, readEnding } from './ending.js';
import { dayOf, type Letterhead, readLetterhead } from './letterhead.js';
import { isCapitals, markOf } from './marks.js';
import { settle } from './settle.js';
import { isSignature } from './split-parts.js';

/** The decision that is printed before a plan. */
export interface Decision {
  readonly letterhead: Letterhead;
  readonly type: string;
  readonly subject: string | null;
  /** The deciding authority: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …`. */
  readonly decider: string | null;
  readonly bases: readonly string[];
  readonly articles: readonly DraftNode[];
  readonly ending: Ending;
  readonly furniture: readonly Furniture[];
}

/** Reads the blocks before the plan's name. */
export function readDecision(blocks: readonly SourceBlock[]): Decision {
  const typeAt = blocks.findIndex((block) => block.kind === 'paragraph' && PARTS.issuingType.test(block.text));
  const letterhead = readLetterhead(blocks.slice(0, typeAt));
  const rest = blocks.slice(typeAt + 1);
  const articleAt = rest.findIndex((block) => block.kind === 'paragraph' && markOf(block.text)?.kind === 'article');
  const head = rest.slice(0, articleAt === -1 ? rest.length : articleAt);
  const body = articleAt === -1 ? [] : rest.slice(articleAt);
  const end = body.findIndex(
    (block) => block.kind === 'table' || PARTS.recipients.test(block.text) || isSignature(block.text),
  );
  const { nodes, furniture } = buildTree(end === -1 ? body : body.slice(0, end));
  for (const node of nodes) settle(node);
  const type = blocks[typeAt];
  return {
    letterhead,
    type: type?.kind === 'paragraph' ? type.text : '',
    ...headOf(head),
    articles: nodes,
    ending: readEnding(end === -1 ? [] : body.slice(end)),
    furniture,
  };
}

/** The decision's title, the body that decides, and its legal basis. */
function headOf(blocks: readonly SourceBlock[]): Pick<Decision, 'subject' | 'decider' | 'bases'> {
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const first = texts.findIndex((text) => PARTS.basis.test(text) && !isCapitals(text));
  const titles = texts.slice(0, first === -1 ? texts.length : first);
  // A page may print the title and the authority as one block of centred capitals.
  const all = titles.join(' ');
  const last = titles.length > 1 && isCapitals(titles.at(-1) ?? '') ? (titles.at(-1) ?? '') : null;
  const block = last ?? all;
  const within = DECIDER.exec(block)?.index ?? -1;
  const decider = within > 0 ? block.slice(within).trim() : last;
  const subject = decider === null ? all : all.slice(0, all.length - decider.length).trim();
  return { subject: subject === '' ? null : subject, decider, bases: first === -1 ? [] : texts.slice(first) };
}

/** The decision that a plan is attached to, as the plan cites it. */
export interface AttachedTo {
  readonly type: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
}

/** Reads `(Kèm theo Quyết định số … ngày … của …)`; a field that is left blank is `null`. */
export function readAttached(text: string): AttachedTo {
  const [, type, number, day, month, year, issuer] = ATTACHED_TO.exec(text) ?? [];
  const plain = number?.replace(/\s+/g, '') ?? null;
  return {
    type: type ?? null,
    number: plain !== null && /^\d/.test(plain) ? plain : null,
    date: dayOf(day, month, year),
    issuer: issuer?.trim() ?? null,
  };
}
