import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/checks/reading/value-formats.js';
import { withEditorHints } from '../../../src/io/plans/editor-hints.js';
import { sealed } from '../../../src/io/plans/schema-copies.js';
import { dcs, folderWith, mustRun, read, write } from '../../support/program.js';
import { ROOT } from '../../support/real-plan.js';

const NAME = 'unit-plan.schema.json';
const CURRENT = read(join(ROOT, 'schemas', NAME));
const EARLIER = CURRENT.replace('"title": "Kế hoạch của đơn vị', '"title": "Kế hoạch đơn vị');

const copyIn = (cwd: string): string => join(cwd, 'schemas', NAME);
/** The version of the program in these tests. */
const VERSION = '0.0.0';
const sealedText = (text: string, version = VERSION): string =>
  Buffer.from(sealed(withEditorHints(Buffer.from(text), FORMATS), version)).toString('utf8');
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What `init` and `doctor` say of a copy of the schema, and what stands there afterwards. */
async function initWith(text: string) {
  const cwd = await folderWith('Trung tâm A');
  write(copyIn(cwd), text);
  const doctor = await mustRun(['doctor'], { cwd });
  const { code, stdout, stderr } = await dcs(['init', 'Trung tâm A'], { cwd });
  expect(code).toBe(0);
  return { doctor, said: stdout + stderr, now: read(copyIn(cwd)) };
}

describe('a copy of a schema beside the plans', () => {
  it('of an earlier version is renewed, and the doctor says so before', async () => {
    const { doctor, said, now } = await initWith(sealedText(EARLIER));
    expect(doctor).toMatch(/bản cũ:\s+schemas\/unit-plan\.schema\.json/);
    expect(said).toMatch(/Đã thay lược đồ cũ[^]*schemas\/unit-plan\.schema\.json/);
    expect(now).toBe(sealedText(CURRENT));
  });

  it('of an earlier version is known with the line ends of Windows', async () => {
    expect((await initWith(sealedText(EARLIER).replaceAll('\n', '\r\n'))).now).toBe(sealedText(CURRENT));
  });

  it.each([
    ['with its line', sealedText(EARLIER).replace('"type": "object"', '"type": ["object"]')],
    ['of this version', sealedText(CURRENT).replace('"type": "object"', '"type": ["object"]')],
    ['without its line', EARLIER],
    ['to no JSON', 'ghi chú\n'],
  ])('that somebody changed, %s, stays and is named', async (_, text) => {
    const { doctor, said, now } = await initWith(text);
    expect(doctor).toMatch(/đã được sửa[^:]*:\s+schemas\/unit-plan\.schema\.json/);
    expect(said).toMatch(/giữ nguyên: schemas\/unit-plan\.schema\.json/);
    expect(now).toBe(text);
  });

  it.each([
    ['as init writes it', sealedText(CURRENT)],
    ['as the package has it', CURRENT],
  ])('of this version, %s, stays without a word', async (_, text) => {
    const { doctor, said, now } = await initWith(text);
    expect(doctor).toContain('đúng bản của chương trình này');
    expect(said).not.toContain('ược đồ');
    expect(now).toBe(text);
  });

  it('of a later version stays without a word', async () => {
    const later = sealedText(EARLIER, '10.0.0');
    const { said, now } = await initWith(later);
    expect([said.includes('ược đồ'), now]).toEqual([false, later]);
  });

  it('that is missing is said by the doctor and brought by init', async () => {
    const cwd = await folderWith('Trung tâm A');
    rmSync(copyIn(cwd));
    expect(await mustRun(['doctor'], { cwd })).toMatch(/Thiếu lược đồ[^]*unit-plan\.schema\.json/);
    await mustRun(['init', 'Trung tâm A'], { cwd });
    expect(read(copyIn(cwd))).toBe(sealedText(CURRENT));
  });

  it('is JSON with every line of the schema', () => {
    const hinted = Buffer.from(withEditorHints(Buffer.from(CURRENT), FORMATS)).toString('utf8');
    const { $comment, ...schema } = JSON.parse(sealedText(CURRENT)) as Record<string, unknown>;
    expect($comment).toContain(digest(hinted));
    expect(schema).toEqual(JSON.parse(hinted));
  });
});

it('every schema begins so that its copy can be sealed, and the list has digests of known schemas only', () => {
  const names = readdirSync(join(ROOT, 'schemas')).filter((name) => name.endsWith('.schema.json'));
  for (const name of names) expect(read(join(ROOT, 'schemas', name)), name).toMatch(/^\{\n {2}"/);
  const list = JSON.parse(read(join(ROOT, 'schemas/unsealed.json'))) as Record<string, readonly string[]>;
  expect(Object.keys(list).sort()).toEqual(names.sort());
  for (const digests of Object.values(list)) for (const one of digests) expect(one).toMatch(/^[0-9a-f]{64}$/);
});
