import type { Doubt } from '../plan/issued-parts.js';
import { cellText, type SourceDocument } from './source.js';
import { ARTICLE } from './words/article.js';
import { PARTS } from './words/parts.js';

/**
 * Whether a text is an article that tells of a plan: it has several marks of a news page, and neither the letterhead nor
 * the recipients of a document.
 */
export function isArticle(texts: readonly string[]): boolean {
  if (texts.some((text) => PARTS.nation.test(text) || PARTS.recipients.test(text))) return false;
  const head = texts.slice(0, 12);
  const marks = [
    head.some((text) => text.length < 80 && ARTICLE.posted.test(text)),
    head.some((text) => ARTICLE.dateline.test(text)),
    head.some((text) => ARTICLE.tells.test(text)),
    texts.some((text) => text.length < 120 && ARTICLE.frame.test(text)),
    texts.filter((text) => ARTICLE.quotes.test(text)).length > 1,
  ];
  return marks.filter(Boolean).length >= 2;
}

/** A doubt where a plan was read from what looks like an article. */
export function doubtsOfArticle({ blocks }: SourceDocument): readonly Doubt[] {
  const texts = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : [block.rows.flatMap((row) => row.cells.map(cellText)).join(' ')],
  );
  return isArticle(texts) ? [{ at: 'plan', code: 'from-article' }] : [];
}
