import { strToU8, type Zippable, zipSync } from 'fflate';
import type { OfficialDocument } from '../model/official-document.js';
import { languageOf } from './styles.js';
import { element, escaped, XML_HEAD } from '../model/xml.js';

/** A part of a Word file: its path in the package, its Office type, and its XML. */
export interface Part {
  readonly path: string;
  readonly kind: 'document' | 'styles' | 'settings' | 'footnotes' | 'header';
  readonly xml: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The earliest time in a zip file: with a fixed time the same contents give the same bytes. */
const FIRST_MOMENT = '1980-01-01T00:00:00';

/** Smaller files are not compressed, as it takes longer than it saves. In bytes. */
const SMALL = 1000;

/** The relation from the text to another part. */
export function relationTo(path: string): string {
  return `r-${path.replace(/\.xml$/, '')}`;
}

/**
 * Zips the parts as a Word file (ECMA-376, part 2), with their content types and relations.
 * @param parts the text comes first
 */
export function wordPackage(parts: readonly [Part, ...Part[]], document: OfficialDocument): Uint8Array {
  const [text, ...others] = parts;
  const files: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(parts)],
    [
      '_rels/.rels',
      relations([
        { id: 'r-document', type: `${OFFICE}/relationships/officeDocument`, target: `word/${text.path}` },
        {
          id: 'r-properties',
          type: `${PACKAGE}/relationships/metadata/core-properties`,
          target: 'docProps/core.xml',
        },
      ]),
    ],
    ['docProps/core.xml', coreProperties(document)],
    [`word/${text.path}`, text.xml],
    [
      `word/_rels/${text.path}.rels`,
      relations(
        others.map(({ path, kind }) => ({
          id: relationTo(path),
          type: `${OFFICE}/relationships/${kind}`,
          target: path,
        })),
      ),
    ],
    ...others.map(({ path, xml }) => [`word/${path}`, xml] as const),
  ];
  const zippable = files.map(([path, xml]): [string, Zippable[string]] => {
    const bytes = strToU8(xml);
    return [path, bytes.length < SMALL ? [bytes, { level: 0 }] : bytes];
  });
  return zipSync(Object.fromEntries(zippable), { mtime: FIRST_MOMENT });
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.map(({ path, kind }) =>
    element('Override', {
      PartName: `/word/${path}`,
      ContentType: `${WORD}.${kind === 'document' ? 'document.main' : kind}+xml`,
    }),
  );
  const properties = {
    PartName: '/docProps/core.xml',
    ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  };
  const content = [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...overrides,
    element('Override', properties),
  ];
  return XML_HEAD + element('Types', { xmlns: `${PACKAGE}/content-types` }, content.join(''));
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relations(all: readonly Relation[]): string {
  const written = all.map(({ id, type, target }) => element('Relationship', { Id: id, Type: type, Target: target }));
  return XML_HEAD + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, written.join(''));
}

/** Title, author and language; no time of writing, because it differs in each run. */
function coreProperties({ properties, lang }: OfficialDocument): string {
  const author = escaped(properties.author.normalize('NFC'));
  const content = [
    element('dc:title', {}, escaped(properties.title.normalize('NFC'))),
    element('dc:creator', {}, author),
    element('cp:lastModifiedBy', {}, author),
    element('dc:language', {}, languageOf(lang)),
  ];
  const namespaces = {
    'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return XML_HEAD + element('cp:coreProperties', namespaces, content.join(''));
}
