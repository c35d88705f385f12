import type { Loaded, Workspace } from '../domain/ports/workspace.js';
import { FOLDER } from '../locale/folder.js';
import { Refusal } from '../domain/text/text.js';
import type { Context } from './context.js';

/**
 * The data of a file that was read.
 * @throws Refusal that shows each place that is wrong, where the file can't be used
 */
export async function usable<T>(context: Context, workspace: Workspace, loaded: Loaded<T>): Promise<T> {
  if (loaded.data !== null) return loaded.data;
  const { toFinding } = await import('../checks/reading.js');
  const findings = loaded.problems.map((problem) => toFinding(problem, loaded.file));
  const placed = await workspace.place(loaded.text, findings);
  const { findingsText } = await import('../reports/findings/text.js');
  const shown = findingsText(placed, { lang: context.lang, ...context.screen });
  const { vi, en } = FOLDER.unusable(loaded.file);
  throw new Refusal({ vi: `${vi}\n${shown}`, en: `${en}\n${shown}` }, FOLDER.mendFile);
}
