import type { DeriveWords } from '../domain/unit/derive.js';

/** Words that a derived plan carries in its own data: always in the language of the documents. */
export const DOCUMENT_WORDS: DeriveWords = { ongoing: 'Thường xuyên' };
