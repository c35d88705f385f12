import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { ROOT } from './real-plan.js';

/** A module of the sources as the compiler's own parser reads it. */
export interface SourceModule {
  /** From the repository, with `/`: `src/domain/calendar/date.ts`. */
  readonly path: string;
  /** The folder below src: `domain`. */
  readonly room: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** One import, export from, or dynamic import. */
export interface Import {
  /** As written. */
  readonly specifier: string;
  /** The module of the sources it leads to; `null` for a package, a node: module, a file that is no module. */
  readonly to: string | null;
}

/** Every module under src, read once in a process. */
export function sourceModules(): readonly SourceModule[] {
  return (modules ??= readModules());
}

let modules: readonly SourceModule[] | undefined;

function readModules(): readonly SourceModule[] {
  const src = join(ROOT, 'src');
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => readModule(join(src, name)));
}

function readModule(file: string): SourceModule {
  const path = fromRoot(file);
  const text = readFileSync(file, 'utf8');
  let tree: ts.SourceFile | undefined;
  let imports: readonly Import[] | undefined;
  // Parsed only where a test looks at more than the text.
  return {
    path,
    room: path.split('/')[1] ?? '',
    text,
    get tree() {
      return (tree ??= ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
    },
    get imports() {
      return (imports ??= specifiersIn(path, text).map((specifier) => ({ specifier, to: target(specifier, file) })));
    },
  };
}

/** Imports, exports from, dynamic imports and types of a module, without a tree of the whole text. */
function specifiersIn(path: string, text: string): readonly string[] {
  const found = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  // Only a literal is listed there.
  const dynamic = text.replace(/^ *(?:\/\/|\/?\*).*$/gm, '').match(/\bimport\((?!\s*['"])/g);
  if (dynamic !== null) throw new Error(`${path}: an import that can't be followed`);
  return found;
}

function target(specifier: string, from: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = fromRoot(join(dirname(from), specifier));
  return path.startsWith('src/') && path.endsWith('.js') ? path.replace(/\.js$/, '.ts') : null;
}

const fromRoot = (file: string): string => relative(ROOT, file).split(sep).join('/');

/** Everything in a module that is read by the program and not by people alone: literals and names, comments left out. */
export function wordsOf({ tree }: SourceModule): readonly string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isIdentifier(node);
    if (isText) words.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return words;
}
