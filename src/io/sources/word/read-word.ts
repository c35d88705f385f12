import type { Furniture, SourceBlock, SourceDocument, SourceNote } from '../../../domain/encoding/source.js';
import { asColumns, columnRuns } from '../../../domain/encoding/text/two-columns.js';
import type { SourceFault } from '../../../domain/ports/plan-source.js';
import { isRule } from '../../../domain/encoding/text/set-aside.js';
import { takeTypedNotes } from '../../../domain/encoding/text/typed-notes.js';
import { joinBroken } from '../../../domain/encoding/text/join-broken.js';
import { DamagedZip, unpack, type ZipEntry, zipEntries } from '../../xlsx/zip-directory.js';
import { WordBody } from './body.js';
import { readNumbering } from './numbering.js';
import { readStyles } from './styles.js';
import { BadXml, elementsOf, readXml, type XmlElement } from './xml-tree.js';

const MB = 1024 * 1024;
/** Limits well above what a plan needs, and low enough to protect memory. */
const BOUNDS = { parts: 4000, part: 48 * MB, all: 96 * MB } as const;

/** The parts that are read; all others, such as pictures, are not unpacked. */
const READ = /^word\/(?:document|numbering|styles|footnotes|endnotes|header\d*|footer\d*)\.xml$/i;

/** Reads a Word file, or says why it can't be read. */
export function readWord(bytes: Uint8Array): SourceDocument | SourceFault {
  try {
    const parts = partsOf(bytes);
    if (typeof parts === 'string') return parts;
    return embedsFiles(parts.get('word/document.xml')) ? 'embedded-files' : documentOf(parts);
  } catch (error) {
    if (error instanceof DamagedZip || error instanceof BadXml) return 'broken';
    throw error;
  }
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, XmlElement> | SourceFault {
  const entries = zipEntries(bytes, BOUNDS.parts);
  if (entries === null) return 'packed-too-much';
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'locked';
  const read = entries.filter(({ name }) => READ.test(name));
  if (!read.some(({ name }) => name.toLowerCase() === 'word/document.xml')) return 'other-file';
  const total = read.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > BOUNDS.all || read.some(({ unpacked }) => unpacked > BOUNDS.part)) return 'packed-too-much';
  return new Map(read.map((entry) => [entry.name.toLowerCase(), readXml(textOf(entry))]));
}

/** Whether Word fills in text from another file at this place, which is not read. */
function embedsFiles(element: XmlElement | undefined): boolean {
  if (element === undefined) return false;
  return elementsOf(element).some((one) => one.name === 'altChunk' || one.name === 'subDoc' || embedsFiles(one));
}

function textOf(entry: ZipEntry): string {
  const bytes = unpack(entry);
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

function documentOf(parts: ReadonlyMap<string, XmlElement>): SourceDocument {
  const part = (name: string): XmlElement | null => parts.get(`word/${name}.xml`) ?? null;
  const body = new WordBody(readNumbering(part('numbering')), readStyles(part('styles')));
  const document = part('document');
  const read = document === null ? [] : elementsOf(document).flatMap((one) => body.blocksOf(one));
  const isDrawn = (block: SourceBlock): boolean => block.kind === 'paragraph' && isRule(block.text);
  const blocks = withColumns(
    read.filter((block) => !isDrawn(block)),
    body,
  );
  const rules = read.flatMap((block): readonly Furniture[] =>
    block.kind === 'paragraph' && isRule(block.text) ? [{ kind: 'rule', text: block.text, at: block.at }] : [],
  );
  const notes = [...notesOf(part('footnotes'), 'f', body), ...notesOf(part('endnotes'), 'e', body)];
  const used = notes.flatMap((note): readonly SourceNote[] => {
    const mark = body.markOf(note.mark);
    return mark === null || note.text === '' ? [] : [{ ...note, mark }];
  });
  const typed = used.length > 0 ? { blocks, notes: used } : takeTypedNotes(blocks);
  return {
    kind: 'word',
    blocks: joinBroken(typed.blocks),
    notes: typed.notes,
    furniture: [...rules, ...headersOf(parts, body)],
  };
}

/** The blocks, with what tabs part into two columns as a table: a letterhead, recipients beside a signature. */
function withColumns(blocks: readonly SourceBlock[], body: WordBody): readonly SourceBlock[] {
  const lines = blocks.map((block) => ({
    block,
    text: block.kind === 'paragraph' ? `${block.number ?? ''} ${block.text}`.trim() : null,
    columns: body.columnsOf(block),
  }));
  return columnRuns(lines).flatMap((run): readonly SourceBlock[] =>
    run.isColumns ? [asColumns(run.lines, run.lines[0]?.block.at ?? { line: 0 })] : run.lines.map(({ block }) => block),
  );
}

function notesOf(part: XmlElement | null, kind: 'f' | 'e', body: WordBody): readonly SourceNote[] {
  if (part === null) return [];
  return elementsOf(part).map((note, at) => ({
    mark: `${kind}${note.attributes.get('id') ?? ''}`,
    text: body.plainText(note),
    at: { line: at + 1 },
  }));
}

/** Headers and footers, each text once. */
function headersOf(parts: ReadonlyMap<string, XmlElement>, body: WordBody): readonly Furniture[] {
  const texts = [...parts].filter(([name]) => /header|footer/.test(name)).map(([, part]) => body.plainText(part));
  return [...new Set(texts)]
    .filter((text) => text !== '')
    .map((text): Furniture => ({
      kind: /^[\d\s/-]+$/.test(text) ? 'page-number' : 'page-header',
      text,
      at: { line: 0 },
    }));
}
