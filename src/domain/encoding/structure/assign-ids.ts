import { lastPartOf } from '../../plan/address.js';
import { printRoman } from '../../text/roman.js';
import { NUMBERED_PART, ORDINAL_PART, ORDINALS } from '../words/marks.js';
import type { DraftNode } from './draft.js';

/**
 * Gives each node its address: printed numbers as they are, bullets and paragraphs by count, a repeated number with
 * `~2`.
 */
export function assignIds(nodes: readonly DraftNode[], parent = ''): void {
  const taken = new Map<string, number>();
  const counts = new Map<string, number>();
  let before: string | null = null;
  const next = (kind: string): number => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count;
  };
  for (const node of nodes) {
    const isContinued: boolean = node.kind === 'row' && node.label === null && before !== null;
    const part: string = isContinued ? (before ?? '') : partOf(node, next);
    if (node.kind === 'row') before = node.label === null && !isContinued ? null : part;
    node.id = free(join(parent, part), taken);
    if (node.label !== null && isPlainLabel(node.label, node.id)) node.label = null;
    assignIds(node.children, node.id);
  }
}

function join(parent: string, part: string): string {
  if (parent === '') return part.replace(/^[-+]/, 'p');
  return /^[-+]/.test(part) ? parent + part : `${parent}.${part}`;
}

/**
 * @param taken how often each address was requested, so that the search for a free one does not start from the first
 * again
 */
function free(id: string, taken: Map<string, number>): string {
  let n = (taken.get(id) ?? 0) + 1;
  while (n > 1 && taken.has(`${id}~${n}`)) n += 1;
  const found = n === 1 ? id : `${id}~${n}`;
  taken.set(id, n);
  if (n > 1) taken.set(found, 1);
  return found;
}

function partOf(node: DraftNode, next: (kind: string) => number): string {
  const label = node.label ?? '';
  switch (node.kind) {
    case 'dash':
    case 'star':
      return `-${next('-')}`;
    case 'plus':
      return `+${next('+')}`;
    case 'paragraph':
      return `p${next('p')}`;
    case 'annex':
      return `PL${/\d+$/.exec(node.id)?.[0] ?? ''}`;
    case 'article':
      return `D${/\d+/.exec(label)?.[0] ?? next('D')}`;
    case 'section':
    case 'number':
    case 'decimal':
    case 'letter':
    case 'bracket':
    case 'row':
    case 'group':
      return plainPart(label) ?? `p${next('p')}`;
  }
}

/** The last part of a printed number, `II` of `PHẦN II`; `null` if an address cannot contain it. */
function plainPart(label: string): string | null {
  const [, ordinal] = ORDINAL_PART.exec(label) ?? [];
  if (ordinal !== undefined) return printRoman(ORDINALS.indexOf(ordinal.toLocaleLowerCase('vi')) + 1);
  const [, numbered] = NUMBERED_PART.exec(label) ?? [];
  const last = numbered ?? label.replace(/\)$/u, '').split('.').at(-1) ?? '';
  if (/^\d+$/.test(last)) return String(Number(last));
  return /^(?:[IVXL]+|[A-H]|\p{Ll})$/u.test(last) ? last : null;
}

/** Whether the label follows from the address: `5` from `II.5`, a dash from `II.5-2`. */
function isPlainLabel(label: string, id: string): boolean {
  const last = lastPartOf(id);
  return /^[-+]/.test(last) ? label === last.charAt(0) : label === last;
}
