import type { FormFile, FormSource } from '../domain/form/form.js';
import { holdsAll } from '../domain/form/reply.js';
import type { FormResult } from '../domain/form/result.js';
import { Refusal } from '../domain/text/text.js';
import { FOR_EACH } from '../locale/commands/file-for-each.js';
import { FORM_WORDS } from '../locale/form.js';
import { REPLY } from '../locale/form-reply.js';
import type { Context } from './context.js';

/** Where the replies to some files go: one file, or a folder with a name for each. */
interface Replies {
  readonly to: string;
  readonly each: readonly { readonly file: FormFile; readonly name: string }[];
  readonly isFolder: boolean;
}

/** Names the replies before anything is imported. @throws Refusal where several would go into one file */
export function repliesTo(to: string, files: readonly FormFile[]): Replies {
  const isFolder = !/\.xlsx$/i.test(to);
  if (!isFolder && files.length > 1) throw new Refusal(REPLY.needsFolder(files.length));
  const taken = new Set<string>();
  const each = files.map((file) => {
    const stem = file.path
      .replace(/^.*[\\/]/, '')
      .replace(/\.[^.]*$/, '')
      .replace(SUFFIX, '');
    let name = `${stem}${ENDING}.xlsx`;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${stem}-${n}${ENDING}.xlsx`;
    taken.add(name.toLowerCase());
    return { file, name };
  });
  return { to, each, isFolder };
}

const ENDING = '-phan-hoi';
/** A reply that comes back corrected is replied to under the same name. */
const SUFFIX = /-phan-hoi(?:[ _-]*\(?\d*\)?)?$/i;

/** Writes a reply to every file, also to one that nothing was taken from. @returns whether all were written */
export async function writeReplies(
  context: Context,
  source: FormSource,
  { to, each, isFolder }: Replies,
  results: readonly FormResult[],
  { isDryRun, force = false }: { readonly isDryRun: boolean; readonly force?: boolean | undefined },
): Promise<boolean> {
  let written = 0;
  for (const [at, one] of results.entries()) {
    const reply = each[at];
    if (reply === undefined) continue;
    const data = await replyTo(context, source, reply.file, one, isDryRun);
    if (!isFolder) {
      await context.output(to, data, { force });
      written += 1;
    } else if ((await context.outputInto(to, reply.name, data, force)) === 'written') written += 1;
    else context.say(FOR_EACH.there(reply.name));
  }
  if (isFolder) context.say(REPLY.writtenInto(written, to));
  if (written < results.length) context.say(FOR_EACH.useForce);
  return written === results.length;
}

/** The unit's own workbook where the reply can be added without losing anything, else the reply alone. */
async function replyTo(
  context: Context,
  source: FormSource,
  file: FormFile,
  one: FormResult,
  isDryRun: boolean,
): Promise<Uint8Array> {
  const { replySheet } = await import('../reports/model/reply-rows.js');
  const { replyAlone, replyInForm } = await import('../reports/xlsx/reply-workbook.js');
  const sheet = replySheet(one, isDryRun, context.lang);
  const bytes = source.bytesOf(file);
  const before = bytes === null ? null : await source.readAgain(bytes);
  if (bytes !== null && before?.kind === 'workbook') {
    const after = replyInForm(bytes, sheet);
    if (after !== null && holdsAll(await source.readAgain(after), before, FORM_WORDS.isReply)) return after;
  }
  if (one.kind === 'taken') context.say(REPLY.alone(file.shown));
  return replyAlone(sheet);
}
