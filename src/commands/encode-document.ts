import { encodePlan, type Encoded } from '../domain/encoding/encode.js';
import { besideSource } from '../domain/encoding/beside-source.js';
import type { SourceDocument } from '../domain/encoding/source.js';
import { yearOf } from '../domain/calendar/date.js';
import type { Doubt } from '../domain/plan/issued-parts.js';
import type { Plan } from '../domain/plan/plan.js';
import { Refusal } from '../domain/text/text.js';
import { doubtText } from '../checks/plan/encoding-doubt.js';
import { ENCODE } from '../locale/commands/encode.js';
import type { Context } from './context.js';

/** A document that was read as a plan. */
export interface EncodedDocument {
  readonly encoded: Encoded;
  /** The document before its meaning was read. */
  readonly document: SourceDocument;
  /** The text of the plan's file. */
  readonly text: string;
  /** The document, to be kept beside the plan. */
  readonly source: { readonly name: string; readonly bytes: Uint8Array };
}

/**
 * Reads a document as a plan.
 * @param isKept whether the document is kept beside the plan, which then names it
 * @throws Refusal where the file cannot be read, or is no plan
 */
export async function encodeDocument(
  context: Context,
  file: string,
  year: number | null,
  isKept: boolean,
): Promise<EncodedDocument> {
  const source = await context.planSource();
  const read = await source.read(file);
  if (read.kind === 'unreadable') throw new Refusal(ENCODE.unreadable(file, read.reason), ENCODE.whatIsRead);
  const name = `source.${read.ending}`;
  const kept = isKept ? { file: name, sha256: read.sha256 } : null;
  const encoded = encodePlan(read.document, { year, thisYear: yearOf(context.today), source: kept });
  if (encoded.kind === 'no-plan') throw new Refusal(ENCODE.noPlan(file, encoded), ENCODE.whatIsRead);
  const text = source.render(encoded.plan, commentsOf(encoded.plan));
  return { encoded, document: read.document, text, source: { name, bytes: read.bytes } };
}

/** The page that shows the document and its reading side by side. */
export async function reviewPage(context: Context, file: string, read: EncodedDocument): Promise<string> {
  const { encodingPage } = await import('../reports/html/encoding/encoding-page.js');
  const { document, encoded } = read;
  const { plan, summary } = encoded;
  const doubts = (plan.doubts ?? []).map((doubt) => ({ at: doubt.at, text: doubtText(doubt) }));
  const page = {
    file,
    kind: document.kind,
    plan,
    beside: besideSource(document, plan),
    doubts,
    summary: ENCODE.summary(summary, doubts.length),
  };
  return encodingPage(page, context.lang, context.sha256);
}

/** Says what was found in a document, how many doubts there are, and where to see them: on the page, or in the plan. */
export function sayFound(context: Context, { plan, summary }: Encoded, isPageAlone = false): void {
  const doubts = plan.doubts?.length ?? 0;
  context.say(ENCODE.summary(summary, doubts));
  if (doubts > 0 && !isPageAlone) context.say(ENCODE.lookAt);
}

/** The comment above a point in the plan's file that one of its doubts has. */
export function commentOf(doubt: Doubt): string {
  return ENCODE.comment(doubtText(doubt).vi);
}

/** The doubts as comments at their places, and the tool's own notes at the top. */
function commentsOf(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const comments = new Map<string, string[]>([['plan', [...ENCODE.head]]]);
  for (const doubt of plan.doubts ?? []) {
    const lines = comments.get(doubt.at) ?? [];
    comments.set(doubt.at, [...lines, commentOf(doubt)]);
  }
  return comments;
}
