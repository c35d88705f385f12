import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReadingProblem } from '../../../src/domain/findings/reading-problem.js';
import { discover } from '../../../src/io/plans/discover.js';
import { evidenceFacts } from '../../../src/io/plans/evidence.js';
import { salvage } from '../../../src/io/plans/salvage.js';
import { Refusal } from '../../../src/domain/text/text.js';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dcs-source-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(path: string, text = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function found(...paths: readonly string[]): readonly string[] {
  return discover(paths, root).map(({ file, kind, folderYear }) => `${file} ${kind} ${folderYear ?? '-'}`);
}

describe('discover', () => {
  beforeEach(() => {
    put('plans/2024/plan.yaml');
    put('plans/2024/units.yaml');
    put('plans/2024/units/b.yaml');
    put('plans/2024/units/units.yaml');
    put('plans/2024/units/a.yaml');
    put('plans/2024/units/deeper/c.yaml');
    put('plans/2024/units/.hidden.yaml');
    put('plans/2024/units/notes.txt');
    put('plans/2024/evidence/a/x.yaml');
    put('plans/2025/plan.yaml');
    put('plans/node_modules/2024/plan.yaml');
  });

  const OF_2024 = [
    'plans/2024/plan.yaml plan 2024',
    'plans/2024/units.yaml register 2024',
    'plans/2024/units/a.yaml unit-plan 2024',
    'plans/2024/units/b.yaml unit-plan 2024',
    'plans/2024/units/units.yaml unit-plan 2024',
  ];
  const ALL = [...OF_2024, 'plans/2025/plan.yaml plan 2025'];

  it.each([
    ['a plans folder', ['plans'], ALL],
    ['a folder above it', ['.'], ALL],
    ['a year', ['plans/2024'], OF_2024],
    ['its units', ['plans/2024/units'], OF_2024.slice(2)],
    ['a file', ['plans/2024/units/a.yaml'], OF_2024.slice(2, 3)],
    ['a register', ['plans/2024/units.yaml'], OF_2024.slice(1, 2)],
    ['the same things twice', ['plans/2024', 'plans/2024/units/a.yaml', './plans/2024'], OF_2024],
  ])('finds what is checked in %s', (_, paths, expected) => {
    expect(found(...paths)).toEqual(expected);
  });

  it('takes a year that is not named after one when it is named itself', () => {
    put('mau/plan.yaml');
    expect(found('mau')).toEqual(['mau/plan.yaml plan -']);
  });

  it('knows a file elsewhere by its schema line, and says where it knows none', () => {
    put('x.yaml', '# note\nschema: "dcs/unit-plan@1"\n');
    put('y.yaml', 'schema: dcs/plan@2\n');
    put('z.yaml', 'a: 1\n');
    expect(found('x.yaml', 'y.yaml', 'z.yaml')).toEqual(['x.yaml unit-plan -', 'y.yaml plan -', 'z.yaml unknown -']);
  });

  it('passes over nothing that is named like a plan, whatever it is', () => {
    mkdirSync(join(root, 'plans/2024/units/folder.yaml'));
    symlinkSync('loop.yaml', join(root, 'plans/2024/units/loop.yaml'));
    const names = found('plans/2024');
    expect(names).toContain('plans/2024/units/folder.yaml unit-plan 2024');
    expect(names).toContain('plans/2024/units/loop.yaml unit-plan 2024');
    expect(found('plans/2024/units/loop.yaml')).toEqual(['plans/2024/units/loop.yaml unit-plan 2024']);
  });

  it('comes to an end where folders lead round in a circle', () => {
    symlinkSync('..', join(root, 'plans/up'));
    expect(found('plans')).toEqual(ALL);
  });

  it('refuses a path that is missing, and a folder with nothing to check', () => {
    mkdirSync(join(root, 'empty'));
    expect(() => found('nowhere')).toThrow(Refusal);
    expect(() => found('empty')).toThrow(Refusal);
  });
});

describe('evidenceFacts', () => {
  beforeEach(() => {
    put('plans/2024/evidence/a/x.pdf', 'test');
    put('plans/2023/evidence/a/y.pdf', 'test');
    put('secret.txt', 'secret');
    symlinkSync(join(root, 'secret.txt'), join(root, 'plans/2024/evidence/a/link.pdf'));
    symlinkSync('x.pdf', join(root, 'plans/2024/evidence/a/inside.pdf'));
    symlinkSync(root, join(root, 'plans/2024/evidence/out'));
  });

  const TEST = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

  it.each([
    ['evidence/a/x.pdf', 'present', TEST],
    ['evidence\\a\\x.pdf', 'present', TEST],
    ['evidence/a/inside.pdf', 'present', TEST],
    ['evidence/a/none.pdf', 'missing', null],
    ['evidence/a', 'missing', null],
    ['evidence/a/link.pdf', 'outside', null],
    ['evidence/out/secret.txt', 'outside', null],
    ['../2023/evidence/a/y.pdf', 'outside', null],
    ['../../secret.txt', 'outside', null],
    ['..\\..\\secret.txt', 'outside', null],
    ['/etc/passwd', 'outside', null],
    ['C:\\secret.txt', 'outside', null],
    ['evidence/a/x.pdf\0', 'outside', null],
  ])('%j is %s', (file, state, sha256) => {
    const facts = evidenceFacts(join(root, 'plans/2024'), [{ file, hash: true }]);
    expect(facts.get(file)).toEqual({ state, sha256 });
  });

  it('takes a hash where one of several asks for it, and only there', () => {
    const file = 'evidence/a/x.pdf';
    const ask = (...hashes: readonly boolean[]): string | null | undefined =>
      evidenceFacts(
        join(root, 'plans/2024'),
        hashes.map((hash) => ({ file, hash })),
      ).get(file)?.sha256;
    expect(ask(false)).toBeNull();
    expect(ask(false, true, false)).toBe(TEST);
  });

  it('leaves the folder as it was', () => {
    const before = readdirSync(root, { recursive: true }).length;
    evidenceFacts(join(root, 'plans/2024'), [{ file: 'evidence/b/new.pdf', hash: true }]);
    expect(readdirSync(root, { recursive: true }).length).toBe(before);
  });
});

describe('salvage', () => {
  const at = (pointer: string): ReadingProblem => ({
    code: 'empty-value',
    params: {},
    place: { pointer, on: 'value' },
  });
  const data = {
    unit: { id: 'a' },
    items: {
      I: {
        title: 'x',
        note: 5,
        progress: [
          { date: 'x', status: 'done' },
          { date: 'y', status: 'doing', corrects: 1 },
        ],
      },
      II: { title: 'y' },
    },
    prose: 7,
  };

  it.each([['/unit/id'], ['/items'], ['/schema'], ['']])('gives up where the whole is concerned: %j', (pointer) => {
    expect(salvage(data, [at(pointer)])).toBeNull();
  });

  it('takes out an item that would mean something else, and says which', () => {
    const { data: rest, unreadItems } = salvage(data, [at('/items/I/title')]) ?? {};
    expect(Object.keys(rest?.items ?? {})).toEqual(['II']);
    expect(unreadItems).toEqual(new Set(['I']));
  });

  it.each<[pointer: string, nearest: string, unread: readonly string[] | null]>([
    ['/yaer', 'year', null],
    ['/item', 'items', null],
    ['/pros', 'prose', []],
    ['/items/I/titel', 'title', ['I']],
    ['/items/I/noet', 'note', []],
  ])('takes %s for a missing %s', (pointer, nearest, unread) => {
    const params = { key: '', allowed: [], nearest };
    const found = salvage(data, [{ code: 'unknown-key', params, place: { pointer, on: 'key' } }]);
    expect(found === null ? null : [...found.unreadItems]).toEqual(unread);
  });

  it('takes out what an item can do without', () => {
    const { data: rest, unreadItems } = salvage(data, [at('/items/I/note'), at('/prose')]) ?? {};
    expect(rest).toEqual({
      ...data,
      items: { ...data.items, I: { title: 'x', progress: data.items.I.progress } },
      prose: undefined,
    });
    expect(unreadItems?.size).toBe(0);
  });

  it('keeps the numbers of entries, and what they correct', () => {
    const { data: rest } = salvage(data, [at('/items/I/progress/1/date')]) ?? {};
    expect(rest?.items['I']?.progress).toEqual([
      { date: 'x', status: 'done' },
      { date: '', status: 'void', corrects: 1 },
    ]);
  });

  it('leaves what it was given alone', () => {
    const before = structuredClone(data);
    salvage(data, [at('/items/I/progress/0/date'), at('/items/II/title'), at('/prose')]);
    expect(data).toEqual(before);
  });
});
