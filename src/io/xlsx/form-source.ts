import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FormFile, FormSource } from '../../domain/form/form.js';
import { FILES } from '../../locale/files.js';
import { IMPORT } from '../../locale/commands/import.js';
import { Refusal } from '../../domain/text/text.js';
import { typedPath } from '../files/name-on-disk.js';
import { shownPath } from '../plans/plans-folder.js';
import { readBytes } from '../files/read-bytes.js';
import { reasonOf } from '../files/system-error.js';
import { BOUNDS } from './bounds.js';

/** What looks like a workbook; a program's own files beside an open one (`~$form.xlsx`) are none. */
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
      // A file that is far too large is not even read.
      if (statOrRefuse(path, shown).size > BOUNDS.file) return { kind: 'file-too-large' };
      const bytes = bytesOrRefuse(path, shown);
      const { readWorkbook } = await import('./read-workbook.js');
      return readWorkbook(bytes);
    },
  };
}

/** The files that a path, a folder or a pattern names. @throws Refusal where there are none */
function workbooksAt(typed: string, cwd: string): { readonly paths: readonly string[]; readonly isFile: boolean } {
  const path = typedPath(cwd, typed);
  const isThere = statSync(path, { throwIfNoEntry: false }) !== undefined;
  if (!isThere && PATTERN.test(basename(path))) {
    const fitting = patternOf(basename(path));
    const paths = workbooksIn(dirname(path), typed, (name) => fitting.test(name.normalize('NFC')));
    if (paths.length === 0) throw new Refusal(IMPORT.nothingFits(typed));
    return { paths, isFile: false };
  }
  if (!statOrRefuse(path, typed).isDirectory()) return { paths: [path], isFile: true };
  const paths = workbooksIn(path, typed, () => true);
  if (paths.length === 0) throw new Refusal(IMPORT.noFiles(typed));
  return { paths, isFile: false };
}

function workbooksIn(folder: string, shown: string, isWanted: (name: string) => boolean): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => WORKBOOK.test(name) && isWanted(name));
    return names.sort().map((name) => join(folder, name));
  } catch (error) {
    throw new Refusal(FILES.cantRead(shown, reasonOf(error)));
  }
}

/** cmd and PowerShell hand a pattern over as it is typed. */
const PATTERN = /[*?]/;

/** Upper and lower case are the same, as on Windows. */
function patternOf(typed: string): RegExp {
  const parts = typed.normalize('NFC').split(/(\*+|\?)/);
  const source = parts.map((part) =>
    part.startsWith('*') ? '.*' : part === '?' ? '.' : part.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&'),
  );
  return new RegExp(`^${source.join('')}$`, 'iu');
}

function statOrRefuse(path: string, shown: string): ReturnType<typeof statSync> & object {
  try {
    return statSync(path);
  } catch (error) {
    throw new Refusal(FILES.cantRead(shown, reasonOf(error)));
  }
}

function bytesOrRefuse(path: string, shown: string): Uint8Array {
  try {
    return readBytes(path);
  } catch (error) {
    throw new Refusal(FILES.cantRead(shown, reasonOf(error)));
  }
}
