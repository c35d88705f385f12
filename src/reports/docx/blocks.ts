import { AlignmentType, HeadingLevel, Paragraph } from 'docx';
import type { Addressees, Block, Line } from '../document/official-document.js';
import { dataTable } from './data-table.js';
import { FIRST_LINE, SIZE, SPACING } from './measures.js';
import { type Look, type Runs, textRuns } from './runs.js';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The body's blocks; tables take the whole width given, in twips. */
export function blockElements(block: Block, runs: Runs, width: number): readonly Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          children: [...labelRuns(block.label), ...runs.line(block.text)],
        }),
      ];
    case 'paragraph':
      return [bodyParagraph(block.text, runs, { label: block.label })];
    case 'list':
      return block.items.map((item) => bodyParagraph(item, runs, { label: '-' }));
    case 'table':
      return [runs.tables.place(dataTable(block.table, width))];
  }
}

interface ParagraphLook {
  readonly label?: string | null;
  readonly look?: Look;
  readonly keepNext?: boolean;
}

/** A paragraph of the body: justified, first line indented; its label is text that survives copying. */
export function bodyParagraph(
  text: Line,
  runs: Runs,
  { label = null, look = {}, keepNext = false }: ParagraphLook = {},
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: SPACING,
    indent: { firstLine: FIRST_LINE },
    ...(keepNext ? { keepNext, keepLines: true } : {}),
    children: [...labelRuns(label), ...runs.line(text, look)],
  });
}

function labelRuns(label: string | null): ReturnType<typeof textRuns> {
  return label === null ? [] : textRuns(`${label} `);
}

/** `Kính gửi:` with one addressee on the line, or several below it. */
export function addresseeParagraphs({ label, names }: Addressees, runs: Runs): readonly Paragraph[] {
  const [only] = names;
  if (names.length === 1 && only !== undefined) {
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { ...SPACING, before: 120, after: 240 },
        children: textRuns(`${label} ${only}`, { size: SIZE.body }),
      }),
    ];
  }
  return [
    bodyParagraph([{ kind: 'text', text: label }], runs, { keepNext: true }),
    ...names.map((text) => bodyParagraph([{ kind: 'text', text }], runs, { label: '-' })),
  ];
}
