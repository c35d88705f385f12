import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runSteps, stepsOf, withOutputs } from './console.js';

const root = process.cwd();

/** Holds the console blocks of a document against what its commands print; UPDATE_DOCS=1 writes them anew. */
export function holdsItsBlocks(name: string): void {
  describe(`the console blocks of ${name}`, () => {
    it('print what the document shows (UPDATE_DOCS=1 writes it anew)', async () => {
      const markdown = await readFile(join(root, name), 'utf8');
      const steps = stepsOf(markdown);
      expect(steps.length).toBeGreaterThan(0);
      const real = withOutputs(markdown, steps, await runSteps(root, steps));
      if (process.env['UPDATE_DOCS'] === '1') await writeFile(join(root, name), real);
      else expect(markdown).toBe(real);
    }, 120_000);
  });
}
