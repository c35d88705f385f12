import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staysIn, staysInOnce } from '../../../src/io/files/confine.js';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dcs-confine-'));
  mkdirSync(join(root, 'plans/units'), { recursive: true });
  mkdirSync(join(root, 'plans-of-others'));
  for (const file of ['plans/units/a.yaml', 'plans/units/b.yaml', 'plans-of-others/c.yaml', 'secret.yaml']) {
    writeFileSync(join(root, file), '');
  }
  symlinkSync(join(root, 'secret.yaml'), join(root, 'plans/units/out.yaml'));
  symlinkSync('a.yaml', join(root, 'plans/units/in.yaml'));
  symlinkSync(join(root, 'plans-of-others'), join(root, 'plans/led-out'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const STAYING = [
  ['plans/units/a.yaml', true],
  ['plans/units/out.yaml', false],
  ['plans/units/b.yaml', true],
  ['plans/units/in.yaml', true],
  ['plans/units/none.yaml', true],
  ['plans/led-out/c.yaml', false],
  ['plans/led-out/none.yaml', false],
  ['plans-of-others/c.yaml', false],
  ['secret.yaml', false],
] as const;

describe.each([
  ['in this order', STAYING],
  ['the other way round', STAYING.toReversed()],
])('what was found of other files of a folder decides nothing of a link: %s', (_, paths) => {
  it('says of each what staysIn says', () => {
    const folder = join(root, 'plans');
    const staysHere = staysInOnce();
    const said = paths.map(([path]) => [path, staysHere(join(root, path), folder)]);
    expect(said).toEqual(paths);
    expect(paths.map(([path]) => [path, staysIn(join(root, path), folder)])).toEqual(paths);
  });
});
