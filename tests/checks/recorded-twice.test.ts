import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkUnit } from '../../src/checks/run-checks.js';
import type { UnitPlan } from '../../src/domain/unit/unit-plan.js';
import { dcs, folderWith, read, unitFile, write } from '../support/program.js';
import { SMALL_PLAN, TODAY, UNIT, evidence, issued, overlay, sha256 } from './plans.js';

function twice(yaml: string): readonly { pointer: string; vi: string }[] {
  return checkUnit({
    file: 'units/trung-tam-a.yaml',
    fileName: 'trung-tam-a',
    folderYear: 2024,
    text: yaml,
    unitPlan: overlay({ ...UNIT, items: {} }, parse(yaml)) as UnitPlan,
    unreadItems: new Set(),
    issued: issued(SMALL_PLAN),
    today: TODAY,
    evidence,
    sha256,
  })
    .filter(({ code }) => code === 'recorded-twice')
    .map(({ pointer, message }) => ({ pointer, vi: message.vi }));
}

const answer = (list: string): string => `items: { II.5.c: { title: x, text: "00000000", ${list} } }`;
const difficulty = (id: number, more: string): string => `{ id: ${id}, date: 2024-03-10, ${more} }`;
const evidenceOf = (list: string): string =>
  answer(`progress: [{ date: 2024-03-10, status: done, evidence: [${list}] }]`);

describe('a record that stands twice in a unit’s file', () => {
  it.each<[what: string, yaml: string, pointer: string, places: readonly string[]]>([
    [
      'an entry',
      answer('progress: [{ date: 2024-03-10, status: doing, note: a }, { note: a, date: 2024-03-10, status: doing }]'),
      '/items/II.5.c/progress/1',
      ['lần cập nhật 2', 'lần 1'],
    ],
    [
      'an action of another number',
      answer('actions: [{ id: 1, what: Lịch }, { id: 2, what: Sổ }, { id: 3, what: Lịch, output: null }]'),
      '/items/II.5.c/actions/2',
      ['công việc 3 (dòng thứ 3)', 'công việc 1 (dòng thứ 1)'],
    ],
    [
      'an action of the same number',
      answer('actions: [{ id: 1, what: Lịch }, { id: 1, what: Lịch }]'),
      '/items/II.5.c/actions/1',
      ['dòng thứ 2', 'dòng thứ 1'],
    ],
    [
      'a document of an entry',
      evidenceOf('{ number: 1/BC-A, title: B }, { title: B, number: 1/BC-A, date: null }'),
      '/items/II.5.c/progress/0/evidence/1',
      ['thứ 2', 'thứ 1'],
    ],
    [
      'an own item',
      'own-items: { II.5.d.1: { title: Sổ tay }, II.5.d.4: { title: "Sổ  tay ", cadence: once } }',
      '/own-items/II.5.d.4',
      ['II.5.d.4', 'II.5.d.1'],
    ],
    [
      'a difficulty',
      `difficulties: [${difficulty(1, 'text: Thiếu người')}, ${difficulty(5, 'text: "Thiếu\\nngười", by: An')}]`,
      '/difficulties/1',
      ['số 5 (dòng thứ 2)', 'số 1 (dòng thứ 1)'],
    ],
  ])('%s is found with both places', (_, yaml, pointer, places) => {
    const found = twice(yaml);
    expect(found.map((one) => one.pointer)).toEqual([pointer]);
    for (const place of places) expect(found[0]?.vi).toContain(place);
  });

  it.each([
    [
      'actions of two items',
      answer('actions: [{ id: 1, what: Lịch }]') +
        '\nown-items: { II.5.d.1: { title: y, actions: [{ id: 1, what: Lịch }] } }',
    ],
    [
      'actions due on other days',
      answer('actions: [{ id: 1, what: L, due: 2024-03-01 }, { id: 2, what: L, due: 2024-06-01 }]'),
    ],
    ['own items under two places', 'own-items: { II.5.d.1: { title: Sổ tay }, II.2.e.1: { title: Sổ tay } }'],
    [
      'difficulties of two items',
      `difficulties: [${difficulty(1, 'text: T, item: II.5.c')}, ${difficulty(2, 'text: T, item: II.7')}]`,
    ],
    ['difficulties of two days', `difficulties: [${difficulty(1, 'text: T')}, { id: 2, date: 2024-03-11, text: T }]`],
    [
      'an entry that was withdrawn',
      answer(
        'progress: [{ date: 2024-03-10, status: done }, { date: 2024-03-10, status: void, corrects: 1 }, { date: 2024-03-10, status: done }]',
      ),
    ],
  ])('%s are two', (_, yaml) => {
    expect(twice(yaml)).toEqual([]);
  });
});

it('a figure that stands twice is found with both places', async () => {
  const cwd = await folderWith('Trung tâm A');
  await dcs(['figure', 'tiep-dan.luot', '12', '--period', 'q1'], { cwd });
  const file = unitFile(cwd, 'trung-tam-a');
  write(file, read(file).replace(/\n( +)tiep-dan\.luot: 12/, '$&\n$1tiep-dan.luot: 12'));
  const { code, stdout } = await dcs(['check'], { cwd });
  const lines = read(file).split('\n');
  const first = lines.findIndex((line) => line.includes('tiep-dan.luot')) + 1;
  expect({ code, stdout }).toEqual({
    code: 1,
    stdout: expect.stringContaining(`trung-tam-a.yaml:${first + 1}:`) as string,
  });
  expect(stdout).toMatch(new RegExp(`dòng ${first}\\b`));
});
