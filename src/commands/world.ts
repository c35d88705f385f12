import type { World } from '../app/find/unit.js';
import type { Written } from '../app/record/change-unit.js';
import { DOCUMENT_WORDS } from '../locale/document.js';
import { REPORTS } from '../locale/submissions.js';
import type { Context } from './context.js';

/** What a command's use case needs from outside. */
export function worldOf(context: Context): World {
  const { today, sha256 } = context;
  return { workspace: context.workspace(), today, sha256, deriveWords: DOCUMENT_WORDS };
}

/** Names the sent reports whose content the write changed, after the command's own messages. */
export function sayUndone(context: Context, { undone, among, calendar }: Written): void {
  for (const report of undone) context.sayLast(REPORTS.changed(report, among, calendar));
}
