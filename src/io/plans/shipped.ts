import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContents, Shipped } from '../../domain/ports/workspace.js';
import { withEditorHints } from './editor-hints.js';
import { incomplete, packageRoot } from './package-root.js';
import { listPlans } from './plans-folder.js';
import { codeOf } from '../files/system-error.js';
import { digestOf, sealed } from './schema-copies.js';

/** The files of a year in a new folder; the units are added by each office. */
const YEAR_FILES = ['plan.yaml', 'source.txt'] as const;

/** What the package contains: the newest issued plan with its source, and the schemas. */
export function shippedWith(version: string): Shipped {
  return {
    version,
    planYear() {
      const plans = join(packageRoot(), 'plans');
      const newest = listPlans(plans).at(-1);
      if (newest === undefined) throw incomplete('plans');
      const folder = join(plans, newest.name);
      return { year: newest.year, file: join(folder, 'plan.yaml'), files: ofPackage(folder, () => filesOf(folder, YEAR_FILES)) };
    },
    schemas,
    schemaCopies(formats) {
      const unsealed = join(packageRoot(), 'schemas', 'unsealed.json');
      const digests = ofPackage(unsealed, () => JSON.parse(readFileSync(unsealed, 'utf8')) as Record<string, string[]>);
      return {
        files: new Map([...schemas()].map(([name, bytes]) => [name, sealed(withEditorHints(bytes, formats), version)])),
        published: new Set([...schemas().values()].map((bytes) => digestOf(Buffer.from(bytes).toString('utf8')))),
        unsealed: new Set(Object.values(digests).flat()),
      };
    },
  };
}

function schemas(): FileContents {
  const folder = join(packageRoot(), 'schemas');
  return ofPackage(folder, () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
    return filesOf(folder, names.sort());
  });
}

function filesOf(folder: string, names: readonly string[]): FileContents {
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Reads a part of the package: if it cannot be read, the installation is at fault. */
function ofPackage<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (codeOf(error) === null) throw error;
    throw incomplete(part);
  }
}
