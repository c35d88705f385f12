// Collects the licences of the packages in dist/, which must be distributed with the program.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './settings.js';

const RULE = '-'.repeat(72);

/**
 * The text with every bundled package, its version and its licence.
 * @param {readonly import('esbuild').Metafile[]} builds
 * @throws {Error} for a package without a licence
 */
export async function noticesOf(builds) {
  const folders = new Set(builds.flatMap(({ inputs }) => Object.keys(inputs)).flatMap(packageFolder));
  const notices = await Promise.all([...folders].map(noticeOf));
  const head = 'Third-party software in this program, with its licences.\n';
  return [head, ...notices.toSorted().map((text) => `${RULE}\n${text}`)].join('\n');
}

/**
 * The folder of the package that a file belongs to; empty for our own files.
 * @param {string} file from the root
 * @returns {readonly string[]}
 */
function packageFolder(file) {
  const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replace(/^[a-z-]+:/, ''));
  return found === null ? [] : [found[0]];
}

/** @param {string} folder */
async function noticeOf(folder) {
  /** @type {{ name: string, version: string, license?: string, homepage?: string }} */
  const { name, version, license, homepage } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const text = await licenceText(join(root, folder));
  if (text === null && license === undefined) throw new Error(`${name} says nothing of its licence`);
  const about = [`${name} ${version}`, ...(license === undefined ? [] : [`Licence: ${license}`]), homepage ?? ''];
  return `${about.filter((line) => line !== '').join('\n')}\n\n${text ?? ''}`;
}

/**
 * @param {string} folder
 * @returns {Promise<string | null>} `null` where the package has no such file
 */
async function licenceText(folder) {
  const names = existsSync(folder) ? await readdir(folder) : [];
  const texts = names.filter((name) => /^(licen[cs]e|notice|copying)(\.(md|txt))?$/i.test(name)).toSorted();
  if (texts.length === 0) return null;
  const read = await Promise.all(texts.map((name) => readFile(join(folder, name), 'utf8')));
  return read.map((text) => `${text.replaceAll('\r\n', '\n').trim()}\n`).join('\n');
}
