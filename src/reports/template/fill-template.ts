import Docxtemplater from 'docxtemplater';
import { unzipSync, zipSync } from 'fflate';
import PizZip from 'pizzip';
import { type FieldName, MAY_LACK_ROWS } from '../../locale/template-fields.js';
import { NOT_XML } from '../model/xml.js';
import { faultsOf, type TemplateFault } from './check-template.js';
import type { Row, TemplateData } from '../model/template-data.js';
import { CLOSE, fieldName, OPEN, type TagPlace, tagsIn } from './template-tags.js';

/** A field that a template uses and that has no value. */
export interface Blank {
  /** `nguoi-ky`, `tai-lieu / ngay` */
  readonly path: readonly string[];
  /** How many rows of the list lack it. */
  readonly count: number;
}

/**
 * A filled-in template, or its mistakes. `isUnmarked` tells that the data is a sample, and the template has no field for
 * the line that says so.
 */
export type Filled =
  | {
      readonly kind: 'filled';
      readonly bytes: Uint8Array;
      readonly blanks: readonly Blank[];
      readonly isUnmarked: boolean;
    }
  | { readonly kind: 'faults'; readonly faults: readonly TemplateFault[] }
  /** The template has no tags. */
  | { readonly kind: 'no-tags' }
  /** The package that fills it in cannot read it; `said` is its message. */
  | { readonly kind: 'broken'; readonly message: string };

/**
 * Fills in an office's own Word file. Its tags are checked first, so that a template with a mistake writes nothing;
 * values are text and never read as tags. The same template and data give the same bytes.
 */
export function fillTemplate(template: Uint8Array, data: TemplateData): Filled {
  const zip = new PizZip(template);
  const parts = Object.keys(zip.files).flatMap((path) => {
    const part = partOf(path);
    return part === null ? [] : [tagsIn(part, zip.file(path)?.asText() ?? '')];
  });
  const faults = parts.flatMap((tags) => faultsOf(tags, data));
  if (faults.length > 0) return { kind: 'faults', faults };
  if (parts.flat().length === 0) return { kind: 'no-tags' };
  const isMadeUp = data.fields.some(({ name, value }) => name === MARK && value !== '');
  const isUnmarked = isMadeUp && !parts.flat().some((tag) => 'name' in tag && tag.name === MARK);
  asDocument(zip);
  const blanks = new BlanksSeen(data);
  try {
    const document = new Docxtemplater(zip, {
      delimiters: { start: OPEN, end: CLOSE },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag) => {
        const name = fieldName(tag);
        return {
          get: (scope: unknown, { scopePath, scopePathItem }) => blanks.read(scope, name, scopePath, scopePathItem),
        };
      },
      nullGetter: () => '',
    });
    document.render(valuesOf(data));
    return { kind: 'filled', bytes: packedAnew(document.toUint8Array()), blanks: blanks.all(), isUnmarked };
  } catch (error) {
    // Whatever it is about, it is about a file of the person's.
    return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
}

/** The field that marks made-up data. */
const MARK: FieldName = 'ban-mau';

function partOf(path: string): TagPlace['part'] | null {
  if (path === 'word/document.xml') return 'body';
  const [, name] = /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/.exec(path) ?? [];
  if (name === 'header' || name === 'footer') return name;
  return name === undefined ? null : 'notes';
}

/** Gives the result of a Word template (.dotx) the content type of a document. */
function asDocument(zip: PizZip): void {
  const types = zip.file('[Content_Types].xml')?.asText() ?? '';
  const changed = types.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml');
  if (changed !== types) zip.file('[Content_Types].xml', changed);
}

function valuesOf({ fields, lists }: TemplateData): Row {
  const all: readonly (readonly [string, Row[string]])[] = [
    ...fields.map(({ name, value }) => [name, value] as const),
    ...lists.map(({ name, rows }) => [name, rows] as const),
  ];
  return Object.fromEntries(all);
}

/** Collects the fields without a value. */
class BlanksSeen {
  private readonly seen = new Map<string, Set<string>>();
  private readonly mayBeEmpty: ReadonlySet<string>;

  constructor({ fields }: TemplateData) {
    const names = fields.flatMap(({ name, mayBeEmpty }) => (mayBeEmpty ? [name] : []));
    this.mayBeEmpty = new Set([...names, ...MAY_LACK_ROWS]);
  }

  /** A field's value as Word stores text; `undefined` if this row has no such field, so that the outer one is used. */
  read(scope: unknown, name: string, lists: readonly string[], rows: readonly number[]): Row[string] | undefined {
    if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, name)) return undefined;
    const value = (scope as Row)[name];
    if (value?.length === 0 && !this.mayBeEmpty.has(name)) {
      const path = [...lists.map(fieldName), name].join('/');
      this.seen.set(path, (this.seen.get(path) ?? new Set()).add(rows.join('.')));
    }
    return typeof value === 'string' ? wordText(value) : value;
  }

  all(): readonly Blank[] {
    return [...this.seen].map(([path, rows]) => ({ path: path.split('/'), count: rows.size }));
  }
}

/** A text without characters that XML forbids; blanks to be filled in by hand are kept. */
function wordText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u000b\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(NOT_XML, '')
    .replace(/ {2,}/g, (run) => '\u00a0'.repeat(run.length));
}

/** The earliest time in a zip file: with a fixed time the same contents give the same bytes. */
const FIRST_MOMENT = '1980-01-01T00:00:00';

function packedAnew(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: FIRST_MOMENT });
}
