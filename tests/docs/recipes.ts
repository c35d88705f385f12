import { parse } from 'yaml';

/** A fenced block of a document. */
export interface Block {
  /** What follows the fence: `sh`, `yaml` …; empty where nothing does. */
  readonly language: string;
  /** Of the fence, from 1. */
  readonly line: number;
  readonly text: string;
}

/** The fenced blocks of a document, in order. */
export function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { readonly language: string; readonly line: number; readonly lines: string[] } | null = null;
  for (const [i, line] of markdown.split('\n').entries()) {
    if (!line.startsWith('```')) open?.lines.push(line);
    else if (open === null) open = { language: line.slice(3), line: i + 1, lines: [] };
    else {
      blocks.push({ language: open.language, line: open.line, text: open.lines.join('\n') });
      open = null;
    }
  }
  if (open !== null) throw new Error(`line ${open.line}: a block that does not end`);
  return blocks;
}

/** The file that a recipe is to be written to, as its first line names it. */
export function fileNameOf({ text }: Block): string {
  return /^# (\S+)$/m.exec(text.split('\n')[0] ?? '')?.[1] ?? '';
}

/** The commands of a recipe, in the order in which they run. @throws Error for a block that has none, or is of no known kind */
export function shellSteps(block: Block): readonly string[] {
  const steps = stepsIn(block);
  if (steps.length === 0) throw new Error(`line ${block.line}: no command`);
  return steps;
}

function stepsIn(block: Block): readonly string[] {
  switch (block.language) {
    case 'sh':
      return block.text.split('\n').filter((line) => line.trim() !== '');
    case 'groovy':
      return [...block.text.matchAll(/\bsh '([^']*)'/g)].map(([, command = '']) => command);
    case 'yaml': {
      const jobs = Object.values(parse(block.text) as Readonly<Record<string, { readonly script?: readonly string[] }>>);
      return jobs.flatMap(({ script = [] }) => script);
    }
    default:
      throw new Error(`line ${block.line}: “${block.language}” has no shell steps`);
  }
}

/** The commands that stand in the running text and its tables, such as `dcs status --all`; those with a gap (`<…>`) are none. */
export function inlineCommands(markdown: string): readonly string[] {
  const text = markdown.replaceAll(/^```[^]*?^```$/gm, '');
  return [...text.matchAll(/`(dcs [^`]+)`/g)].map(([, command = '']) => command).filter((command) => !command.includes('<'));
}

/** A command's words as a shell takes them, for commands with nothing but double quotes. */
export function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
}
