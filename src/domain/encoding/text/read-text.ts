import { plainParagraph, type SourceBlock, type SourceDocument } from '../source.js';
import { takeNotes } from './footnotes.js';
import { joinLines, type Layout, layoutOf } from './join-lines.js';
import { physicalLines, type PhysicalLine } from './physical-lines.js';
import { takeRules, takeStamps } from './set-aside.js';
import { isTableLine, tableRows } from './tables.js';
import { asColumns, columnRuns } from './two-columns.js';

/** Reads a text file as a document: joins its lines into paragraphs, reads drawn tables and takes the notes out. */
export function readText(text: string): SourceDocument {
  const stamps = takeStamps(physicalLines(withoutMarkup(text)));
  const { lines: body, notes } = takeNotes(stamps.lines);
  const rules = takeRules(body);
  const layout = layoutOf(rules.lines.filter((line) => !isTableLine(line)));
  const blocks = runsOf(rules.lines).flatMap((run): readonly SourceBlock[] => {
    const [first] = run;
    if (first === undefined) return [];
    if (isTableLine(first)) return [{ kind: 'table', rows: tableRows(run), at: { line: first.line } }];
    return paragraphsOf(run, layout);
  });
  return { kind: 'text', blocks, notes, furniture: [...stamps.furniture, ...rules.furniture] };
}

/** The paragraphs of lines; lines in two columns become a table. */
function paragraphsOf(lines: readonly PhysicalLine[], layout: Layout): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let own: PhysicalLine[] = [];
  const close = (): void => {
    blocks.push(...joinLines(own, layout).map((one) => plainParagraph(one.text, one.line)));
    own = [];
  };
  for (const { lines: run, isColumns } of columnRuns(lines)) {
    if (!isColumns) {
      own.push(...run);
      continue;
    }
    close();
    blocks.push(asColumns(run, { line: run[0]?.line ?? 0 }));
  }
  close();
  return blocks;
}

/** Splits lines into runs: those of a table, and those between tables. */
function runsOf(lines: readonly PhysicalLine[]): readonly (readonly PhysicalLine[])[] {
  const runs: PhysicalLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const isSame = before !== undefined && isTableLine(before) === isTableLine(line) && !startsTable(line, before);
    const run = runs.at(-1);
    if (isSame && run !== undefined) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** Whether a line begins a table. An empty line separates two tables. */
function startsTable(line: PhysicalLine, before: PhysicalLine): boolean {
  return isTableLine(line) && isTableLine(before) && line.isAfterBlank && !before.text.endsWith('||');
}

/** Removes Markdown's signs for headings and bold text, which are no words. */
function withoutMarkup(text: string): string {
  return text
    .replace(/^#{1,6}[ \t]+/gm, '')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\d*])\*(?=[^\s*])([^*\n]+?)(?<=\S)\*(?![\p{L}\d*])/gu, '$1')
    .replace(/(?<![\p{L}\d_])_(?=[^\s_])([^_\n]+?)(?<=\S)_(?![\p{L}\d_])/gu, '$1');
}
