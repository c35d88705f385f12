import type { DocumentWriter } from '../model/document-format.js';
import type { Appendix, Block, OfficialDocument, Table } from '../model/official-document.js';
import { wordsOf } from '../model/inline.js';
import { paintFor, type Surface } from '../surface/paint.js';
import { fitColumns } from '../surface/fit-columns.js';
import { tableText } from '../surface/table.js';
import { visible } from '../surface/visible.js';
import { wrapText } from '../surface/wrap.js';

/** A short document with small tables, for the screen; the same words as in its other formats. */
export function documentText({ mark, appendices }: OfficialDocument, surface: Surface): string {
  const paint = paintFor(surface);
  return [
    ...(mark === null ? [] : [paint.yellow(wrapText(mark, surface.width))]),
    ...appendices.flatMap((one) => partLines(one, surface)),
  ].join('\n');
}

/** The brief on the screen; the other documents are too wide for it. */
export const writeDocumentText: DocumentWriter<'brief'> = async ({ text }, { screen }) =>
  `${documentText(await text(), screen)}\n`;

function partLines({ label, title, reference, blocks }: Appendix, surface: Surface): readonly string[] {
  const paint = paintFor(surface);
  return [
    paint.bold(wrapText(label, surface.width)),
    paint.bold(wrapText(visible(title), surface.width)),
    paint.dim(wrapText(reference, surface.width)),
    ...blocks.flatMap((block) => blockLines(block, surface)),
  ];
}

function blockLines(block: Block, surface: Surface): readonly string[] {
  const { width } = surface;
  switch (block.kind) {
    case 'heading':
      return [
        '',
        paintFor(surface).bold(
          wrapText([block.label, wordsOf(block.text)].filter((one) => one !== null).join(' '), width),
        ),
      ];
    case 'paragraph':
      return [wrapText(visible([block.label, wordsOf(block.text)].filter((one) => one !== null).join(' ')), width)];
    case 'list':
      return block.items.map((item) => `- ${wrapText(visible(wordsOf(item)), width - 2).replaceAll('\n', '\n  ')}`);
    case 'table':
      return ['', tableLines(block.table, width)];
  }
}

/** A small table: its last column breaks at spaces, the others are as wide as their cells. */
function tableLines({ columns, rows }: Table, width: number): string {
  const cells = rows.map((row) =>
    row.kind === 'cells' ? row.cells.map((lines) => visible(lines.join(' '))) : [row.number, row.text],
  );
  const kinds = columns.map(({ title, align }, at) => ({
    head: title,
    kind: at === columns.length - 1 ? ('name' as const) : align === 'center' ? ('number' as const) : ('id' as const),
  }));
  return tableText(fitColumns(kinds, cells, width), cells, { screen: width });
}
