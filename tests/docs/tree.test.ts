import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { read } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';

const CONTRIBUTING = read(join(ROOT, 'CONTRIBUTING.md'));
const DICTIONARY = read(join(ROOT, 'docs/dictionary.md'));

/** The rows of all tables, each as its cells. */
const rowsOf = (markdown: string): readonly (readonly string[])[] =>
  [...markdown.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) => row.split(' | '));

/** What is in backticks, but for blocks. */
const codeIn = (text: string): readonly string[] =>
  [...text.replace(/^```[^]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** The folders in the first column of the rooms: `domain/text` · `calendar` names two of domain. */
function roomsNamed(): readonly string[] {
  return rowsOf(CONTRIBUTING).flatMap(([first = '']) => {
    let room = '';
    return codeIn(first).map((name) => {
      if (!name.includes('/')) return room === '' ? name : `${room}/${name}`;
      room = name.split('/')[0] ?? '';
      return name;
    });
  });
}

it('CONTRIBUTING names every room, and every folder within a room', () => {
  const named = roomsNamed();
  const isNamed = (folder: string): boolean =>
    named.some((one) => one === folder || one === `src/${folder}` || one === `${folder.split('/')[0] ?? ''}/<format>`);
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).flatMap(({ name }) => [
    name,
    ...readdirSync(join(ROOT, 'src', name), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && name !== 'checks')
      .map((entry) => `${name}/${entry.name}`),
  ]);
  expect(folders.length).toBeGreaterThan(50);
  expect(folders.filter((folder) => !isNamed(folder))).toEqual([]);
});

it.each([
  ['CONTRIBUTING.md', CONTRIBUTING, ''],
  ['docs/dictionary.md', DICTIONARY, 'src'],
])('%s names files and folders that are there', (_, markdown, below) => {
  const paths = codeIn(markdown).filter((code) =>
    /^(?:src|docs|tests|schemas|build|bench|bin|domain|reports|io|app|site|locale)\/[\w./-]+$/.test(code),
  );
  const isThere = (path: string): boolean => [path, join('src', path)].some((one) => existsSync(join(ROOT, one)));
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !isThere(below === '' ? path : join(below, path)))).toEqual([]);
});
