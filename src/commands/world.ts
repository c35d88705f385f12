import type { World } from '../app/find/unit.js';
import type { Written } from '../app/record/change-unit.js';
import { DOCUMENT_WORDS } from '../locale/document.js';
import { writtenWords } from '../locale/written.js';
import type { Context } from './context.js';

/** What a command's use case needs from outside. */
export function worldOf(context: Context): World {
  const { today, sha256 } = context;
  return { workspace: context.workspace(), today, sha256, deriveWords: DOCUMENT_WORDS };
}

/** Says what a write brought about, such as sent reports whose content it changed, after the command's own messages. */
export function sayWritten(context: Context, written: Written): void {
  for (const words of writtenWords(written)) context.sayLast(words);
}
