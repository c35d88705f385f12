import type { Text } from '../domain/text/text.js';
import type { Workspace } from '../domain/ports/workspace.js';
import { FOLDER } from '../locale/folder.js';
import { STATUS } from '../locale/status.js';

/**
 * Messages about files that are in no figure: copies of a unit's file, and files whose ending no command reads.
 * @param twins by the file's name the unit that it is a copy of
 */
export function leftOutWords(workspace: Workspace, twins: ReadonlyMap<string, string>): readonly Text[] {
  const near = workspace.nearUnitFiles();
  const copies = [...twins].map(([id, unit]) => STATUS.twin(id, unit));
  return near.length === 0 ? copies : [...copies, FOLDER.nearFiles(near)];
}

/** What to do where no unit is found: rename a file that was meant for one; else make one. */
export function noUnitHint(workspace: Workspace): Text {
  const near = workspace.nearUnitFiles();
  return near.length === 0 ? FOLDER.beginUnit : FOLDER.nearFiles(near);
}
