import type { Lang } from '../../domain/text/text.js';
import { type Markup, markup } from './markup.js';

/** Marks words of plan and unit files, which are Vietnamese whatever the page's language is. */
export function fileLang(lang: Lang): Markup | null {
  return lang === 'vi' ? null : markup` lang="vi"`;
}
