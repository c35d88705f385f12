import type { Furniture, SourcePlace, SourceBlock } from '../source.js';
import { PARTS, PERSON, PERSON_AT_END, POSITIONS } from '../words/parts.js';
import { isSignature } from './split-parts.js';

/** Recipients and signature of a document. */
export interface Ending {
  /** One text per recipient, without the dash. */
  readonly recipients: readonly string[];
  /** For whom it is signed: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`. */
  readonly authority: readonly string[];
  readonly position: string | null;
  readonly name: string | null;
  readonly furniture: readonly Furniture[];
}

/** Reads the end of a document, drawn as a table or written line by line. */
export function readEnding(blocks: readonly SourceBlock[]): Ending {
  const lines = blocks.flatMap(linesOf);
  const start = lines.findIndex(({ text }) => PARTS.recipients.test(text));
  const hasDashes = lines.some(({ text }, at) => at >= start && /^[-–•+]|:\s*[-–•]/u.test(text));
  const recipients: string[] = [];
  const signing: Line[] = [];
  const furniture: Furniture[] = [];
  let isNamed = false;
  let signedFrom = -1;
  let hasText: boolean = false;
  for (const [at, { text, at: place, isNew }] of lines.entries()) {
    const signed = PARTS.signed.exec(text)?.[0] ?? '';
    const unsigned = text.replace(PARTS.signed, ' ').trim();
    const label = at === start ? (PARTS.recipients.exec(unsigned)?.[0] ?? '') : '';
    const rest = unsigned.slice(label.length);
    if (label !== '') furniture.push({ kind: 'label', text: label.trim(), at: place });
    if (signed !== '') furniture.push({ kind: 'signature', text: signed.trim(), at: place });
    if (rest === '') continue;
    // What follows the signature and its name is no part of it, and no recipient unless it goes on with the list.
    const isOver: boolean = isNamed && signedFrom > start && (hasText || !/^[-–•+]\s/u.test(rest));
    hasText ||= isOver && rest.length > SHORT;
    const isSigning = isSignature(rest) || (signing.length > 0 && !isNamed && isNew && isOfSignature(rest));
    if (isSigning) {
      if (signing.length === 0) signedFrom = at;
      signing.push({ text: rest, at: place, isNew });
      isNamed ||= PERSON.test(rest) || PERSON_AT_END.test(rest);
    } else if (isOver) furniture.push({ kind: 'signature', text: rest, at: place });
    else if (at === start || /^[-–•+]/u.test(rest)) recipients.push(...recipientsIn(rest));
    else if (start !== -1 && at > start && (recipients.length > 0 || !hasDashes)) {
      const last = recipients.at(-1) ?? ';';
      if (!hasDashes && /[;,.]$/u.test(last)) recipients.push(rest);
      else recipients.push(`${recipients.pop() ?? ''} ${rest}`);
    } else furniture.push({ kind: 'signature', text: rest, at: place });
  }
  return { recipients, ...signatureOf(signing.map(({ text }) => text)), furniture };
}

/** Whether a line belongs to a signature: the signer's position, or for whom it is signed. */
function isOfSignature(text: string): boolean {
  return text.length <= 80 && !/^[-–+•[]/u.test(text) && !/[;:.]$/u.test(text);
}

/** A longer line behind the signature is a text of its own, and ends the list of recipients. */
const SHORT = 40;

interface Line {
  readonly text: string;
  readonly at: SourcePlace;
  /** Whether the line begins a cell, or is outside tables. */
  readonly isNew: boolean;
}

function linesOf(block: SourceBlock): readonly Line[] {
  if (block.kind === 'paragraph') {
    const text = block.number === null ? block.text : `${block.number} ${block.text}`;
    return [{ text, at: block.at, isNew: true }];
  }
  const columns = Math.max(...block.rows.map((row) => row.cells.length), 0);
  return Array.from({ length: columns }, (_, n) => n).flatMap((column) =>
    block.rows
      .flatMap((row) => row.cells[column]?.lines ?? [])
      .map((text): Line => ({ text, at: block.at, isNew: column > 0 || /^\p{Lu}{2}/u.test(text) })),
  );
}

/** Splits recipients on one line: `- Bộ Tư pháp (b/c); - Lưu: VT, NC.`, `- Bộ Y tế (để b/c) - Sở Y tế;` */
function recipientsIn(text: string): readonly string[] {
  return text
    .split(/(?<=[;.,:)]|^)\s*(?=[-–•]\s)/u)
    .map((one) => one.replace(/^[-–•]\s*/u, '').trim())
    .filter((one) => one !== '');
}

function signatureOf(lines: readonly string[]): Pick<Ending, 'authority' | 'position' | 'name'> {
  // A signer with two positions has the second below the name.
  const named = lines.findIndex((line) => PERSON.test(line));
  const all = (named === -1 ? lines : [...lines.toSpliced(named, 1), lines[named]]).join(' ');
  const name = PERSON_AT_END.exec(all);
  const posts = (name === null ? all : all.slice(0, name.index)).replace(/\s+/g, ' ').trim();
  if (posts === '') return { authority: [], position: null, name: name?.[1] ?? null };
  const parts = splitPosts(posts);
  return { authority: parts.slice(0, -1), position: parts.at(-1) ?? null, name: name?.[1] ?? null };
}

/** Splits `TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH` into its three parts. */
function splitPosts(text: string): readonly string[] {
  const starts = new Set<number>([0]);
  const pattern = new RegExp(POSITIONS.source, 'gu');
  let endOfAuthority = -1;
  for (const found of text.matchAll(pattern)) {
    if (found.index !== endOfAuthority) starts.add(found.index);
    endOfAuthority = PARTS.authority.test(found[0]) ? found.index + found[0].length : -1;
  }
  const places = [...starts].sort((a, b) => a - b);
  return places.map((at, n) => text.slice(at, places[n + 1]).trim()).filter((part) => part !== '');
}
