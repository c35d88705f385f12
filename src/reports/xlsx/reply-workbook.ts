import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { unescapeMarkup } from '../../domain/text/escape-markup.js';
import { isReplySheet } from '../../locale/form.js';
import type { ReplySheet } from '../model/reply-rows.js';
import { element } from '../model/xml.js';
import { FIRST_MOMENT } from './finish-workbook.js';
import { CannotChange, replyStyles } from './reply-styles.js';
import { emptyPackage, replySheetPart } from './reply-sheet-part.js';
import { NAMESPACES } from './table-parts.js';

/** No form with its pictures unpacks to more. */
const LARGEST = 64 * 1024 * 1024;

const PARTS = {
  types: '[Content_Types].xml',
  workbook: 'xl/workbook.xml',
  relations: 'xl/_rels/workbook.xml.rels',
  styles: 'xl/styles.xml',
} as const;
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const ID = 'rIdDcsReply';

type Parts = Record<string, Uint8Array>;

/** A workbook with the reply alone. */
export function replyAlone(sheet: ReplySheet): Uint8Array {
  const empty = Object.entries(emptyPackage(sheet.title)).map(([name, xml]) => [name, strToU8(xml)] as const);
  return withReplySheet(Object.fromEntries(empty), sheet);
}

/**
 * The unit's own workbook with the reply as its first sheet, and the cells to look at again marked. All else stays as
 * the unit sent it.
 * @returns `null` if the workbook is written in a way that cannot be changed safely
 */
export function replyInForm(form: Uint8Array, sheet: ReplySheet): Uint8Array | null {
  try {
    let size = 0;
    const parts = unzipSync(form, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > LARGEST) throw new CannotChange('too large');
        return true;
      },
    });
    return withReplySheet(parts, sheet);
  } catch {
    // Whatever is wrong with the package: the reply is written as a file of its own.
    return null;
  }
}

function withReplySheet(parts: Parts, sheet: ReplySheet): Uint8Array {
  const styles = replyStyles(textOf(parts, PARTS.styles));
  const sheets = sheetsOf(parts);
  const old = sheets.find(({ name }) => isReplySheet(name));
  for (const { name, part } of sheets) {
    if (part === old?.part) continue;
    const cells = new Set(sheet.marks.flatMap(({ sheetName, cell }) => (sheetName === name && cell ? [cell] : [])));
    parts[part] = strToU8(withMarks(textOf(parts, part), cells, styles.marked));
  }
  const part = old?.part ?? addedSheet(parts, sheet.name);
  parts[part] = strToU8(replySheetPart(sheet, styles.look));
  parts[PARTS.styles] = strToU8(styles.xml());
  return zipSync(parts, { mtime: FIRST_MOMENT });
}

interface SheetPart {
  readonly name: string;
  readonly part: string;
}

function sheetsOf(parts: Parts): readonly SheetPart[] {
  const relations = textOf(parts, PARTS.relations);
  return [...textOf(parts, PARTS.workbook).matchAll(/<sheet\b([^>]*)>/g)].map(([, attributes = '']) => {
    const id = /:id="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(([one]) => one.includes(`Id="${id}"`));
    const target = /\bTarget="([^"]*)"/.exec(relation?.[0] ?? '')?.[1] ?? '';
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    if (parts[part] === undefined) throw new CannotChange('no sheet');
    return { name: unescapeMarkup(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? ''), part };
  });
}

/** Lists a new first sheet; names that belong to the sheets after it go on belonging to them. @returns its part */
function addedSheet(parts: Parts, name: string): string {
  const part = 'xl/worksheets/dcs-reply.xml';
  const workbook = textOf(parts, PARTS.workbook);
  const ids = [...workbook.matchAll(/\bsheetId="(\d+)"/g)].map(([, id]) => Number(id));
  const relation = /xmlns:(\w+)="http[^"]*officeDocument\/(?:2006\/)?relationships"/.exec(workbook)?.[1] ?? null;
  if (relation === null || !workbook.includes('<sheets>')) throw new CannotChange('another workbook');
  const listed = element('sheet', { name, sheetId: Math.max(0, ...ids) + 1, [`${relation}:id`]: ID });
  parts[PARTS.workbook] = strToU8(
    workbook
      .replace('<sheets>', () => `<sheets>${listed}`)
      .replace(/(\blocalSheetId=")(\d+)"/g, (_, head: string, at: string) => `${head}${Number(at) + 1}"`)
      .replace(/<workbookView\b[^>]*>/g, (view) => view.replace(/\s(?:activeTab|firstSheet)="[^"]*"/g, '')),
  );
  const end = (text: string, tag: string, added: string): string => {
    if (!text.includes(tag)) throw new CannotChange('another package');
    return text.replace(tag, () => `${added}${tag}`);
  };
  const related = element('Relationship', {
    Id: ID,
    Type: `${NAMESPACES['xmlns:r']}/worksheet`,
    Target: 'worksheets/dcs-reply.xml',
  });
  const typed = element('Override', { PartName: `/${part}`, ContentType: SHEET_TYPE });
  parts[PARTS.relations] = strToU8(end(textOf(parts, PARTS.relations), '</Relationships>', related));
  parts[PARTS.types] = strToU8(end(textOf(parts, PARTS.types), '</Types>', typed));
  return part;
}

/** Marks cells, takes marks of an earlier reply away, and leaves the sheet unselected: only one may be. */
function withMarks(
  xml: string,
  cells: ReadonlySet<string>,
  marked: (style: number, isMarked: boolean) => number,
): string {
  return xml
    .replace(/<c\b([^>]*?)(\/?)>/g, (whole, attributes: string, slash: string) => {
      const place = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
      const style = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0);
      const now = marked(style, place !== undefined && cells.has(place));
      if (now === style) return whole;
      return `<c${attributes.replace(/\ss="\d+"/, '')} s="${now}"${slash}>`;
    })
    .replace(/(<sheetView\b[^>]*?)\stabSelected="(?:1|true)"/g, '$1');
}

function textOf(parts: Parts, name: string): string {
  const bytes = parts[name];
  if (bytes === undefined) throw new CannotChange(`no ${name}`);
  return strFromU8(bytes);
}
