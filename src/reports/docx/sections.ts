import {
  AlignmentType,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { MARGIN, PAPER, SIZE, TIGHT } from './measures.js';

type Children = ISectionOptions['children'];

/**
 * Pages of A4 with their own numbers from 1, in the middle of the top margin and hidden on the first.
 * @param landscape only for a wide table
 */
export function section(children: Children, landscape: boolean): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // The package turns the sheet itself.
        size: { ...PAPER, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: MARGIN,
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [pageNumber()] }),
      first: new Header({ children: [new Paragraph({ spacing: TIGHT })] }),
    },
    children,
  };
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: TIGHT,
    children: [new TextRun({ size: SIZE.page, children: [PageNumber.CURRENT] })],
  });
}
