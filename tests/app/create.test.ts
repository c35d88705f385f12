import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createUnit } from '../../src/app/create/create-unit.js';
import { newUnit, type NewUnitInput } from '../../src/app/create/new-unit.js';
import { isUnregistered, registerUnit } from '../../src/app/create/register-unit.js';
import { attempt } from '../../src/app/mistakes/mistaken.js';
import type { Workspace } from '../../src/domain/ports/workspace.js';
import { sha256 } from '../../src/io/files/hash-file.js';
import { openWorkspace } from '../../src/io/plans/workspace.js';
import { DOCUMENT_WORDS } from '../../src/locale/document.js';
import { folderWith, read, write } from '../support/program.js';

let cwd = '';
let workspace: Workspace;

beforeEach(async () => {
  cwd = await folderWith('Trung tâm A');
  workspace = openWorkspace(join(cwd, 'plans'), { cwd, year: null });
});

const create = ({ kind, ...asked }: NewUnitInput & { readonly kind?: string }, register?: boolean) =>
  attempt(() => {
    const world = { workspace, sha256, deriveWords: DOCUMENT_WORDS };
    return createUnit(world, { unit: newUnit(asked), kind, register, comment: [] });
  });

describe('creating a unit', () => {
  it.each([
    [{ name: ' \t ' }, 'unit-without-name'],
    [{ name: '***' }, 'name-without-id'],
    [{ name: 'B', id: 'Phòng B' }, 'wrong-unit-id'],
    [{ name: 'B', id: 'b--1' }, 'wrong-unit-id'],
    [{ name: 'Con' }, 'reserved-unit-id'],
    [{ name: 'B', id: 'lpt1' }, 'reserved-unit-id'],
    [{ name: 'Trung tâm B', id: 'trung-tam-a' }, 'unit-id-taken'],
    [{ name: 'B', kind: 'subordinat' }, 'unknown-unit-kind'],
    [{ name: 'B', kind: 'enterprise' }, 'unknown-unit-kind'],
  ])('tells the mistake in %j as a value', async (asked, kind) => {
    expect(await create(asked)).toMatchObject({ kind: 'mistaken', mistake: { kind } });
    expect(workspace.listUnits()).toEqual(['trung-tam-a']);
  });

  it.each([
    ['phong-b (1).yaml', false],
    ['Phong-B.yaml', false],
    ['phong-b.yml', true],
  ])('makes no second file beside %s', async (name, isSure) => {
    write(
      join(cwd, 'plans/2024/units', name),
      read(join(cwd, 'plans/2024/units/trung-tam-a.yaml')).replaceAll('trung-tam-a', 'phong-b'),
    );
    const result = await create({ name: 'Phòng B' });
    expect(result).toMatchObject({
      kind: 'mistaken',
      mistake: { kind: 'unit-under-other-name', id: 'phong-b', isSure },
    });
  });

  it('counts the items of the kind, and keeps a file that exists', async () => {
    const asked = { name: 'Phòng B', kind: 'division' };
    const first = await create(asked);
    expect(first).toMatchObject({ kind: 'done', outcome: { kind: 'created', year: 2024, register: 'none' } });
    const again = await create({ ...asked, name: 'phong  b' });
    expect(again).toMatchObject({ kind: 'done', outcome: { kind: 'exists', unit: { name: 'Phòng B' } } });
  });
});

describe('registering a unit', () => {
  const unit = { ...newUnit({ name: 'Phòng B' }), kind: 'division' };
  const register = (one = unit) => registerUnit(workspace, 'new', one, 2024, []);

  it('adds it once, and names a line that differs', async () => {
    expect(await isUnregistered(workspace, unit)).toBe(false);
    expect(await register()).toMatchObject({ isNew: true, differing: null });
    expect(await register()).toMatchObject({ isNew: false, differing: null });
    expect(await isUnregistered(workspace, { ...unit, id: 'phong-c' })).toBe(true);
    const renamed = { ...unit, name: 'Phòng B mới' };
    expect(await register(renamed)).toMatchObject({ isNew: false, differing: { name: 'Phòng B' } });
  });

  it('chooses the existing register unless it is told otherwise', async () => {
    await register();
    for (const [asked, expected] of [
      [undefined, 'existing'],
      [true, 'existing'],
      [false, 'none'],
    ] as const) {
      const result = await create({ name: 'Phòng B', kind: 'division' }, asked);
      expect(result).toMatchObject({ kind: 'done', outcome: { register: expected } });
    }
  });
});
