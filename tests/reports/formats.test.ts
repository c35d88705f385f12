import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DocumentFormat } from '../../src/reports/model/document-format.js';
import type { run } from '../../src/cli/run.js';
import { dcs, folderWith, mustRun, read, spawned } from '../support/program.js';

/** A format that no command has heard of. It writes what the document is, and its headings. */
const FAKE: DocumentFormat = {
  name: 'fake',
  endings: ['fake', 'fk'],
  documents: ['issued-plan', 'unit-plan', 'unit-report', 'department-report', 'brief'],
  load: () =>
    Promise.resolve(async ({ kind, text }) => {
      const { main, appendices } = await text();
      return `${kind}: ${[main?.typeName ?? '', ...appendices.map(({ title }) => title)].join(', ')}\n`;
    }),
};

/** The program as it is with one line more in the list of formats. */
let program: typeof run;
beforeAll(async () => {
  vi.resetModules();
  const { DOCUMENT_FORMATS } = await import('../../src/reports/formats/document-formats.js');
  (DOCUMENT_FORMATS as DocumentFormat[]).push(FAKE);
  ({ run: program } = await import('../../src/cli/run.js'));
});
afterAll(() => {
  vi.resetModules();
});

describe('a format that is added to the list', () => {
  const UNIT = ['-u', 'trung-tam-a'];
  it.each([
    ['issued-plan', ['plan']],
    ['unit-plan', ['plan', ...UNIT]],
    ['unit-report', ['report', ...UNIT, '--period', 'q1']],
    ['department-report', ['report', '--all', '--period', 'q1']],
    ['brief', ['brief', '--period', 'q1']],
  ])('writes the document: %s', async (kind, args) => {
    const cwd = await folderWith('Trung tâm A');
    const named = await dcs([...args, '-f', 'fake'], { cwd, run: program });
    expect([named.code, named.stderr.includes('fault')]).toEqual([0, false]);
    expect(named.stdout).toMatch(new RegExp(`^${kind}: .*\\p{L}`, 'u'));
    await mustRun([...args, '-o', 'by-ending.FK'], { cwd, run: program });
    expect(read(join(cwd, 'by-ending.FK'))).toBe(named.stdout);
  });

  it('writes a file for each unit', async () => {
    const cwd = await folderWith('Trung tâm A');
    await mustRun(['report', '--each', '--period', 'q1', '-f', 'fake', '-o', join(cwd, 'out')], { cwd, run: program });
    expect(read(join(cwd, 'out/trung-tam-a.fake'))).toMatch(/^unit-report: /);
  });

  it.each(['plan', 'report', 'brief'])('is offered by the help of %s, and by no other program', async (command) => {
    expect(await mustRun([command, '--help'], { run: program })).toMatch(/\bfake\b/);
    expect(spawned([command, '--help']).stdout).not.toMatch(/\bfake\b/);
  });
});
