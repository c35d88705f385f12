import { toFinding } from '../checks/reading.js';
import type { Loaded, Workspace } from '../domain/workspace.js';
import { FOLDER } from '../locale/folder.js';
import { Refusal } from '../locale/refusal.js';
import { inLang, type Context } from './context.js';

/**
 * The data of a file that was read.
 * @throws Refusal that shows each place that is wrong, where the file can't be used
 */
export async function usable<T>(context: Context, workspace: Workspace, loaded: Loaded<T>): Promise<T> {
  if (loaded.data !== null) return loaded.data;
  const findings = loaded.problems.map((problem) => toFinding(problem, loaded.file));
  const placed = await workspace.place(loaded.text, findings);
  const { findingsText } = await import('../reports/findings/text.js');
  const shown = (lang: 'vi' | 'en'): string => findingsText(placed, { lang, ...context.screen });
  const lead = FOLDER.unusable(loaded.file);
  throw new Refusal(
    { vi: `${lead.vi}\n${shown('vi')}`, en: `${lead.en}\n${shown('en')}` },
    { vi: inLang({ lang: 'vi' }, FOLDER.mendFile), en: FOLDER.mendFile.en },
  );
}
