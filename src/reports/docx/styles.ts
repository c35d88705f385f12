import { AlignmentType, type IStylesOptions } from 'docx';
import type { Lang } from '../../domain/text.js';
import { BLACK, FIRST_LINE, FONT, SIZE, SPACING, TIGHT } from './measures.js';

const LANGUAGE: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-US' };

/** The language of a document, as files name it. */
export function languageOf(lang: Lang): string {
  return LANGUAGE[lang];
}

/** The style of a data table's cells. */
export const TABLE_TEXT = 'TableText';

/** Headings are styles, so that Word's outline and screen readers find them; their numbers are text. */
export function documentStyles(lang: Lang): IStylesOptions {
  const language = { value: languageOf(lang), eastAsia: languageOf(lang) };
  const heading = { font: FONT, size: SIZE.body, bold: true, italics: false, color: BLACK, language };
  const below = { spacing: SPACING, indent: { firstLine: FIRST_LINE }, keepNext: true, keepLines: true };
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZE.body, sizeComplexScript: SIZE.body, color: BLACK, language },
        paragraph: { spacing: SPACING },
      },
      title: {
        run: heading,
        paragraph: { alignment: AlignmentType.CENTER, spacing: { ...TIGHT, before: 240 }, keepNext: true },
      },
      heading1: { run: heading, paragraph: { ...below, alignment: AlignmentType.JUSTIFIED } },
      heading2: { run: heading, paragraph: { ...below, alignment: AlignmentType.JUSTIFIED } },
      heading3: { run: { ...heading, bold: false }, paragraph: { ...below, alignment: AlignmentType.JUSTIFIED } },
      footnoteText: {
        run: { font: FONT, size: SIZE.note, language },
        paragraph: { spacing: TIGHT, alignment: AlignmentType.JUSTIFIED },
      },
      footnoteReference: { run: { font: FONT, superScript: true } },
    },
    paragraphStyles: [
      {
        id: TABLE_TEXT,
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: SIZE.table, sizeComplexScript: SIZE.table },
        paragraph: { spacing: TIGHT },
      },
    ],
  };
}
