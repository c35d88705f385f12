import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mustRun, temporaryFolder } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';

/** Every YAML file below a folder. */
function yamlFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The `$id` of the schema that a file's first line leads an editor to. */
function schemaOf(file: string): string {
  const path = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const schema = resolve(dirname(file), path);
  if (path === '' || !existsSync(schema)) return 'none';
  return (JSON.parse(readFileSync(schema, 'utf8')) as { readonly $id: string }).$id;
}

function kindOf(file: string): string {
  if (/\/units\/[^/]*$/.test(file)) return 'urn:dcs:unit-plan:1';
  if (file.endsWith('/department.yaml')) return 'urn:dcs:department:1';
  return file.endsWith('/units.yaml') ? 'urn:dcs:units:1' : 'urn:dcs:plan:1';
}

describe('the first line leads an editor to the schema', () => {
  it.each(['plans', 'examples'])('in every file of %s/', (folder) => {
    const files = yamlFilesIn(join(ROOT, folder));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect({ file, schema: schemaOf(file) }).toEqual({ file, schema: kindOf(file) });
  });

  it.each([
    ['a new folder', []],
    ['a folder by another name', ['--plans', 'so-xay-dung/ke-hoach']],
  ])('in every file that init writes into %s', async (_what, where) => {
    const cwd = temporaryFolder();
    await mustRun(['init', 'Trung tâm A', '--register', ...where], { cwd });
    const files = yamlFilesIn(cwd);
    expect(files.map((file) => relative(cwd, file).split('/').slice(-2).join('/')).sort()).toEqual([
      '2024/plan.yaml',
      '2024/units.yaml',
      'units/trung-tam-a.yaml',
    ]);
    for (const file of files) expect({ file, schema: schemaOf(file) }).toEqual({ file, schema: kindOf(file) });
  });
});

describe('the schemas', () => {
  it('are for any plan: none has addresses of one as keys', () => {
    const folder = join(ROOT, 'schemas');
    const found = readdirSync(folder).flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/"([IVX]+(?:\.[0-9a-zđ]+)+)": \{/g)].map(
        ([, address = '']) => `${name}: ${address}`,
      ),
    );
    expect(found).toEqual([]);
  });
});
