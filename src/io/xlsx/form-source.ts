import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FormFile, FormSource } from '../../domain/form.js';
import { FILES } from '../../locale/files.js';
import { Refusal } from '../../locale/refusal.js';
import { typedPath } from '../name-on-disk.js';
import { shownPath } from '../plans-folder.js';
import { readBytes } from '../read-bytes.js';
import { reasonOf } from '../system-error.js';
import { BOUNDS } from './bounds.js';

/** What looks like a workbook; a program's own files beside an open one (`~$form.xlsx`) are none. */
const WORKBOOK = /^(?!~\$|\.).*\.(xlsx|xlsm|xltx|xltm|xlsb|xls|ods)$/i;

/** Forms on disk. */
export function formSource(cwd: string): FormSource {
  return {
    list(typed) {
      const path = typedPath(cwd, typed);
      const isFolder = statOrRefuse(path, typed).isDirectory();
      const paths = isFolder
        ? readdirSync(path)
            .filter((name) => WORKBOOK.test(name))
            .sort()
            .map((name) => join(path, name))
        : [path];
      return Promise.resolve({
        isFolder,
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
