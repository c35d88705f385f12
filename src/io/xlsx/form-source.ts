import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FormFile, FormSource } from '../../domain/form/form.js';
import { FILES } from '../../locale/files.js';
import { IMPORT } from '../../locale/commands/import.js';
import { Refusal } from '../../domain/text/text.js';
import { typedPath } from '../files/name-on-disk.js';
import { pathsFitting } from '../files/name-pattern.js';
import { shownPath } from '../plans/plans-folder.js';
import { readBytes } from '../files/read-bytes.js';
import { reasonOf } from '../files/system-error.js';
import { BOUNDS } from './bounds.js';

/** Names of workbooks, without the lock files of open ones (`~$form.xlsx`). */
const WORKBOOK = /^(?!~\$|\.).*\.(xlsx|xlsm|xltx|xltm|xlsb|xls|ods)$/i;

/** Forms on disk. */
export function formSource(cwd: string): FormSource {
  return {
    list(typed) {
      const named = typed.map((one) => workbooksAt(one, cwd));
      const paths = [...new Set(named.flatMap(({ paths: some }) => some))];
      return Promise.resolve({
        isOne: named.length === 1 && named.every(({ isFile }) => isFile),
        files: paths.map((one): FormFile => ({ path: one, shown: shownPath(one, cwd) })),
      });
    },
    async read({ path, shown }) {
      // A file over the limit is not read.
      if (statOrRefuse(path, shown).size > BOUNDS.file) return { kind: 'file-too-large' };
      const bytes = bytesOrRefuse(path, shown);
      const { readWorkbook } = await import('./read-workbook.js');
      return readWorkbook(bytes);
    },
    beside({ path }) {
      const folder = dirname(path);
      const files = orRefuse(folder, () => readdirSync(folder, { withFileTypes: true }));
      return files
        .filter((one) => one.isFile() && !/^(?:~\$|\.)/.test(one.name) && !/\.(?:xls|ods)\w*$/i.test(one.name))
        .map(({ name }) => ({ name, path: join(folder, name) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    bytesOf({ path, shown }) {
      try {
        return statOrRefuse(path, shown).size > BOUNDS.file ? null : bytesOrRefuse(path, shown);
      } catch (error) {
        if (error instanceof Refusal) return null;
        throw error;
      }
    },
    async readAgain(bytes) {
      const { readWorkbook } = await import('./read-workbook.js');
      return readWorkbook(bytes);
    },
  };
}

/** The files that a path, a folder or a pattern names. @throws Refusal where there are none */
function workbooksAt(typed: string, cwd: string): { readonly paths: readonly string[]; readonly isFile: boolean } {
  const path = typedPath(cwd, typed);
  const fitting = orRefuse(typed, () => pathsFitting(path))?.filter(isWorkbook);
  if (fitting === undefined && !statOrRefuse(path, typed).isDirectory()) return { paths: [path], isFile: true };
  const paths =
    fitting ??
    orRefuse(typed, () => readdirSync(path).sort())
      .filter(isWorkbook)
      .map((name) => join(path, name));
  if (paths.length === 0) throw new Refusal(fitting === undefined ? IMPORT.noFiles(typed) : IMPORT.nothingFits(typed));
  return { paths, isFile: false };
}

function isWorkbook(path: string): boolean {
  return WORKBOOK.test(basename(path));
}

function statOrRefuse(path: string, shown: string): ReturnType<typeof statSync> & object {
  return orRefuse(shown, () => statSync(path));
}

function bytesOrRefuse(path: string, shown: string): Uint8Array {
  return orRefuse(shown, () => readBytes(path));
}

/** @throws Refusal for the system's error */
function orRefuse<T>(shown: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Refusal(FILES.cantRead(shown, reasonOf(error)));
  }
}
