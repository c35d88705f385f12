import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, read, unitFile, write } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';
import { action, check, parsed, runAction, type Step } from './run-action.js';

describe('the action', () => {
  it('is a composite one whose inputs are described, all used, and only as environment', () => {
    expect(Object.keys(action).sort()).toEqual(['description', 'inputs', 'name', 'runs']);
    expect(action.runs.using).toBe('composite');
    for (const input of Object.values(action.inputs)) {
      expect(Object.keys(input).sort()).toEqual(['default', 'description']);
    }
    for (const { run, shell, uses } of action.runs.steps) {
      expect((run === undefined) !== (uses === undefined)).toBe(true);
      expect(shell).toBe(run === undefined ? undefined : 'bash');
      expect(run ?? '').not.toContain('${{');
    }
    const used = Object.values(check.env ?? {}).map((value) => /inputs\.([a-z-]+)/.exec(value)?.[1]);
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('passes what is right, and marks what is wrong on its line', async () => {
    const folder = await folderWith('Trung tâm A');
    expect(runAction(folder)).toMatchObject({ code: 0, stderr: '' });
    const file = unitFile(folder, 'trung-tam-a');
    write(file, read(file).replace('kind: subordinate', 'kind: phòng'));
    const { code, stdout } = runAction(folder, { paths: 'plans', sarif: 'dcs.sarif' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=plans\/2024\/units\/trung-tam-a\.yaml,line=\d+,/m);
    expect(JSON.parse(read(join(folder, 'dcs.sarif')))).toMatchObject({ version: '2.1.0' });
  });

  it('writes SARIF also where its folder is new, and fails aloud where it can’t', async () => {
    const folder = await folderWith('Trung tâm A');
    expect(runAction(folder, { sarif: 'out/mới/dcs.sarif' })).toMatchObject({ code: 0 });
    expect(JSON.parse(read(join(folder, 'out/mới/dcs.sarif')))).toMatchObject({ version: '2.1.0' });
    for (const sarif of ['plans/2024/plan.yaml', 'out']) {
      const { code, stderr } = runAction(folder, { sarif });
      expect([code, stderr.includes(sarif)]).toEqual([1, true]);
    }
  });

  it('takes thresholds, languages, several paths, and paths that look like options', async () => {
    const folder = await folderWith('Trung tâm A');
    const missed = runAction(folder, { 'max-missing': '0', lang: 'en', paths: 'plans/2024/plan.yaml\nplans\n' });
    expect(missed.code).toBe(1);
    expect(missed.stdout + missed.stderr).toMatch(/missing/);
    writeFileSync(join(folder, 'x'), '');
    const odd = runAction(folder, { paths: '--fix\n$(touch y)\n`touch y`; touch y', strict: 'true' });
    expect(odd.code).toBe(2);
    expect(odd.stderr).toContain('--fix');
  });
});

describe('the workflow', () => {
  it('checks the plans of this repository by the action, with leave to read and no more', () => {
    const workflow = parsed('.github/workflows/check.yml') as {
      readonly on: object;
      readonly permissions: object;
      readonly jobs: { readonly check: { readonly steps: readonly Step[] } };
    };
    expect(Object.keys(workflow).sort()).toEqual(['jobs', 'name', 'on', 'permissions']);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const own = workflow.jobs.check.steps.find(({ uses }) => uses === './');
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(own?.with ?? {})));
    const paths = String(own?.with?.['paths']);
    expect(runAction(ROOT, { paths, strict: 'true' }, '2025-02-01')).toMatchObject({ code: 0 });
  });
});

describe('the hook for pre-commit', () => {
  const [hook] = parsed('.pre-commit-hooks.yaml') as readonly { readonly files: string; readonly entry: string }[];

  it('comes to bear for the files of a plans folder', () => {
    const files = new RegExp(hook?.files ?? '');
    for (const path of ['plans/2024/plan.yaml', '2024/units.yaml', 'ke-hoach/2025/units/a.yaml']) {
      expect(path).toMatch(files);
    }
    for (const path of ['plan.yaml', 'plans/2024/source.txt', 'plans/2024/units/old/a.yaml', 'plans/mau/plan.yaml']) {
      expect(path).not.toMatch(files);
    }
  });

  it('calls the command that the package installs', () => {
    const { bin } = JSON.parse(read(join(ROOT, 'package.json'))) as { readonly bin: Readonly<Record<string, string>> };
    expect(hook?.entry.split(' ')).toEqual([Object.keys(bin)[0], 'check']);
  });
});
