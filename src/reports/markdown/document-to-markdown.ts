import { trimmedLines } from '../../domain/text/trimmed-lines.js';
import type {
  Addressees,
  Appendix,
  Block,
  Inline,
  Line,
  MainPart,
  Note,
  OfficialDocument,
  Signing,
} from '../model/official-document.js';
import { blanksMarked } from '../model/gaps.js';
import { escapeInline, escapeLineStart, linesIn } from './escape.js';
import { markdownTable, pipeTable } from './table.js';

/** CommonMark with tables and footnotes, for pandoc; read back, the text equals the document's. */
export function documentToMarkdown(document: OfficialDocument): string {
  const parts = [
    ...(document.mark === null ? [] : [`> ${strong(document.mark)}`]),
    ...(document.main === null ? [] : mainParts(document.main, document.draft)),
    ...document.appendices.flatMap((appendix) => appendixParts(appendix, document.draft)),
    ...document.notes.map(noteLine),
  ];
  return `${parts.join('\n\n')}\n`;
}

type Draft = OfficialDocument['draft'];

function mainParts(main: MainPart, draft: Draft): readonly string[] {
  return [
    letterheadTable(main, draft),
    ...(main.typeName === null ? [] : [`# ${escapeInline(main.typeName)}`, strong(main.subject)]),
    ...main.bases.map((line) => emphasis(plain(line))),
    ...(main.addressees === null ? [] : addresseeParts(main.addressees, draft)),
    ...main.blocks.map(blockMarkdown),
    ...main.closing.map((line) => paragraph(null, line)),
    ...signingParts(main.signing, draft),
  ];
}

function letterheadTable({ letterhead: head, typeName, subject }: MainPart, draft: Draft): string {
  return pipeTable(
    [escapeInline(head.parent ?? ''), escapeInline(head.nation ?? '')],
    [
      [strong(head.issuer), head.motto === null ? '' : strong(head.motto)],
      ...(head.below === 'star' ? [[escapeInline('*'), '']] : []),
      ...(draft == null ? [] : [[strong(draft), '']]),
      [filledIn(head.number, draft, ''), filledIn(head.placeAndDate, draft, '*')],
      ...(typeName === null ? [[escapeInline(subject), '']] : []),
    ],
    ['center', 'center'],
  );
}

function addresseeParts({ label, names }: Addressees, draft: Draft): readonly string[] {
  const [only] = names;
  if (names.length === 1 && only !== undefined)
    return [escapeLineStart(`${escapeInline(label)} ${filledIn(only, draft, '')}`)];
  return [escapeInline(label), list(names.map((text): Line => [{ kind: 'text', text }]))];
}

function signingParts({ label, recipients, authority, name }: Signing, draft: Draft): readonly string[] {
  return [
    ...(recipients.length === 0 ? [] : [strong(label), list(recipients.map((text): Line => [{ kind: 'text', text }]))]),
    ...authority.map((line) => filledIn(line, draft, '**')),
    filledIn(name, draft, '**'),
  ];
}

function appendixParts({ label, title, reference, blocks }: Appendix, draft: Draft): readonly string[] {
  return [`# ${escapeInline(label)}`, strong(title), filledIn(reference, draft, '*'), ...blocks.map(blockMarkdown)];
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const label = block.label === null ? '' : `${escapeInline(block.label)} `;
      return `${'#'.repeat(block.level + 1)} ${label}${inlines(block.text).join(' ')}`;
    }
    case 'paragraph':
      return paragraph(block.label, block.text);
    case 'list':
      return list(block.items);
    case 'table':
      return markdownTable(block.table);
  }
}

function paragraph(label: string | null, text: Line): string {
  const [first = '', ...rest] = inlines(text);
  const start = label === null ? first : `${escapeInline(label)} ${first}`;
  return [start, ...rest].map(startOfLine).join('\\\n');
}

function list(items: readonly Line[]): string {
  return items.map((item) => `- ${inlines(item).map(startOfLine).join('\\\n  ')}`).join('\n');
}

/** A line that begins with emphasis begins with our own mark, which must not be escaped. */
function startOfLine(line: string): string {
  return line.startsWith('*') ? line : escapeLineStart(line);
}

/** A line's Markdown; line breaks in its texts divide it. */
function inlines(line: Line): readonly string[] {
  return line.map(inlineLines).reduce<readonly string[]>((before, [first = '', ...rest]) => {
    const last = before.at(-1) ?? '';
    return [...before.slice(0, -1), last + first, ...rest];
  }, []);
}

function inlineLines(part: Inline): readonly string[] {
  if (part.kind === 'note') return [`[^${part.number}]`];
  if (part.mark === 'bold') return [strong(part.text)];
  if (part.mark === 'italic') return [emphasis(part.text)];
  if (part.mark === 'gap') return [marked(part.text)];
  const breaks = /[\r\n]/.test(part.text);
  return (breaks ? linesIn(part.text.trim()) : [part.text])
    .filter((line, at) => at === 0 || line !== '')
    .map(escapeInline);
}

function noteLine({ number, text }: Note): string {
  return `[^${number}]: ${escapeInline(text)}`;
}

/** HTML's `mark` element: Markdown has none, and readers without HTML show the text alone. */
function marked(text: string): string {
  return `<mark>${escapeInline(text)}</mark>`;
}

/** A line of letterhead or signature in emphasis, with its blanks marked in a draft. */
function filledIn(text: string, draft: Draft, mark: '' | '*' | '**'): string {
  if (draft == null) return mark === '' ? escapeInline(text) : wrapped(text, mark);
  const parts = blanksMarked(trimmedLines(text).join(' ').trim());
  return `${mark}${parts.flatMap(inlineLines).join('')}${mark}`;
}

/** The words alone, for lines that are emphasised as a whole. */
function plain(line: Line): string {
  return line.map((part) => (part.kind === 'text' ? part.text : '')).join('');
}

function strong(text: string): string {
  return wrapped(text, '**');
}

function emphasis(text: string): string {
  return wrapped(text, '*');
}

function wrapped(text: string, mark: string): string {
  const inner = trimmedLines(text).join(' ').trim();
  return inner === '' ? '' : `${mark}${escapeInline(inner)}${mark}`;
}
