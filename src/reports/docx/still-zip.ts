import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The first day that a zip's clock knows, read in local time as zips do: the same bytes in every time zone. */
const ZIP_EPOCH = new Date(1980, 0, 1);
const CONTENT_TYPES = '[Content_Types].xml';
const CORE = 'docProps/core.xml';

/**
 * Takes out of a Word package what differs from run to run: times of writing, and the order and times of its parts.
 * Says the language in the properties, which the writing package can't.
 */
export function normalisePackage(bytes: Uint8Array, language: string): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const zippable: Zippable = {};
  for (const name of names) {
    const part = parts[name];
    if (part === undefined || name.endsWith('/')) continue;
    zippable[name] = name === CORE ? strToU8(coreProperties(strFromU8(part), language)) : part;
  }
  return zipSync(zippable, { mtime: ZIP_EPOCH, level: 6 });
}

/** Readers of packages look for the types of their parts first. */
function rank(name: string): number {
  return name === CONTENT_TYPES ? 0 : 1;
}

function coreProperties(xml: string, language: string): string {
  return xml
    .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
}
