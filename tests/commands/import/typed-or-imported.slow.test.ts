import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dcs, mustRun, prepared, read, unitFile } from '../../support/program.js';
import { fill, type Place, type Typed } from './fill.js';

type Filled = readonly (readonly [Place, Typed])[];
type Commands = readonly (readonly string[])[];

const UNIT = 'trung-tam-a';
const DONE = 'Đã thực hiện trong kỳ';

/** Cells of one row. */
function row(sheet: Place['sheet'], id: string | number, cells: Partial<Record<Place['column'], Typed>>): Filled {
  return Object.entries(cells).map(([column, typed]) => [{ sheet, row: id, column: column as Place['column'] }, typed]);
}

interface Outcome {
  readonly code: number | null;
  readonly data: unknown;
}

const SETUP: Commands = [
  ['own', 'II.2.e', 'Việc riêng', '--time', 'Quý II'],
  ['own', 'II.2.e', 'Việc riêng khác', '--time', 'hằng quý'],
  ['action', 'II.6.b', 'Lập danh sách'],
  ['skip', 'II.6.a', '--reason', 'Không có nhà ở xã hội'],
];

/** The unit's folder with its form of the first quarter. */
const unitFolder = prepared(['Trung tâm A'], async (cwd) => {
  for (const command of SETUP) await mustRun(command, { cwd });
  await mustRun(['export', '--period', 'q1', '-o', 'form.xlsx'], { cwd });
});

async function typed(commands: Commands): Promise<Outcome> {
  const cwd = await unitFolder();
  const codes = [];
  for (const command of commands) codes.push((await dcs(command, { cwd })).code);
  return { code: Math.max(...codes.map(Number)), data: parse(read(unitFile(cwd, UNIT))) };
}

/** What the unit's file says before anything is typed or imported. */
const begun = async (): Promise<unknown> => parse(read(unitFile(await unitFolder(), UNIT)));

async function imported(cells: Filled): Promise<Outcome> {
  const cwd = await unitFolder();
  const form = join(cwd, 'form.xlsx');
  writeFileSync(form, await fill(readFileSync(form), cells));
  const { code } = await dcs(['import', form], { cwd });
  return { code, data: parse(read(unitFile(cwd, UNIT))) };
}

describe('a quarter comes to the same file, typed or imported', () => {
  const cases: readonly (readonly [name: string, commands: Commands, cells: Filled])[] = [
    [
      'an entry with its evidence',
      [['tick', 'II.5.c', '--date', '10/3', '--note', 'Tiếp 12 lượt: "ổn"', '--evidence', '15/BC; 8/3/2024; Báo cáo']],
      row('items', 'II.5.c@2024-Q1', {
        status: DONE,
        date: { date: '2024-03-10' },
        number: '15/BC',
        'document-date': '8/3/2024',
        'document-title': 'Báo cáo',
        note: 'Tiếp 12 lượt: "ổn"',
      }),
    ],
    [
      'an entry of a later day for the quarter',
      [['tick', 'II.5.c', '--date', '5/4/2024', '--period', 'q1']],
      row('items', 'II.5.c@2024-Q1', { status: DONE, date: '5/4/2024' }),
    ],
    [
      'two documents, one without a number',
      [['tick', 'II.5.c', '--date', '10/3', '--evidence', '1/BC; 8/3/2024; Một', '--evidence', '2/BC; 9/3/2024; Hai']],
      row('items', 'II.5.c@2024-Q1', {
        status: DONE,
        date: '10/3/2024',
        number: '1/BC\n2/BC',
        'document-date': '8/3/2024\n9/3/2024',
        'document-title': 'Một\nHai',
      }),
    ],
    [
      'a document by its title alone',
      [['tick', 'II.5.c', '--date', '10/3', '--evidence', 'Biên bản họp']],
      row('items', 'II.5.c@2024-Q1', { status: DONE, date: '10/3/2024', 'document-title': 'Biên bản họp' }),
    ],
    [
      'that nothing arose, and work that stands still',
      [
        ['tick', 'II.5.a', '--date', '14/3/2024', '--status', 'none'],
        ['tick', 'II.5.c', '--date', '11/3/2024', '--status', 'blocked', '--note', 'Thiếu người'],
      ],
      [
        ...row('items', 'II.5.a@2024-Q1', { status: 'không phát sinh', date: '14/3/2024' }),
        ...row('items', 'II.5.c@2024-Q1', { status: 'Vướng mắc', date: '11/3/2024', note: 'Thiếu người' }),
      ],
    ],
    [
      'work on an action',
      [['tick', 'II.6.b', '--action', '1', '--date', '10/3/2024']],
      row('items', 'II.6.b#1', { status: DONE, date: '10/3/2024' }),
    ],
    [
      'an entry of an own item',
      [['tick', 'II.2.e.2', '--date', '10/3/2024']],
      row('items', 'II.2.e.2@2024-Q1', { status: DONE, date: '10/3/2024' }),
    ],
    [
      'figures, one of them none of the unit’s',
      [
        ['figure', 'tiep-dan.luot', '12', '--period', 'q1'],
        ['figure', 'don-thu.tiep-nhan', '1.234', '--period', 'q1'],
        ['figure', 'doanh-nghiep.doi-thoai', '-', '--period', 'q1'],
      ],
      [
        ...row('figures', 'tiep-dan.luot@2024-Q1', { value: 12 }),
        ...row('figures', 'don-thu.tiep-nhan@2024-Q1', { value: '1.234' }),
        ...row('figures', 'doanh-nghiep.doi-thoai@2024-Q1', { value: '-' }),
      ],
    ],
    [
      'a difficulty, its item named by the end of its address',
      [['raise', 'Thiếu người trực', '--item', '6.b', '--proposal', 'Bổ sung', '--date', '12/3/2024']],
      row('difficulties', 0, {
        difficulty: 'Thiếu người trực',
        proposal: 'Bổ sung',
        address: '6.b',
        date: { date: '2024-03-12' },
      }),
    ],
    [
      'words of the report, in lines, accents apart',
      [
        [
          'write',
          'han-che',
          '--period',
          'q1',
          '--text',
          'Việc công khai còn chậm.\nCần nhắc sớm hơn.'.normalize('NFD'),
        ],
      ],
      row('words', 'han-che', { words: 'Việc công khai còn chậm.\nCần nhắc sớm hơn.'.normalize('NFD') }),
    ],
    [
      'an assignment',
      [['assign', 'II.5.c', '--lead', 'Phòng A', '--support', 'Phòng B', '--support', 'Công đoàn', '--output', 'Sổ']],
      row('plan', 'II.5.c', { 'in-charge': 'Phòng A', support: 'Phòng B; Công đoàn', output: 'Sổ' }),
    ],
    [
      'a day and a repeating time of issued items, which change no counting',
      [
        ['assign', 'II.1', '--time', '15/6/2024'],
        ['assign', 'II.5.c', '--time', 'Hằng tháng'],
      ],
      [...row('plan', 'II.1', { time: '15/6/2024' }), ...row('plan', 'II.5.c', { time: 'Hằng tháng' })],
    ],
    [
      'an own item’s time, by which it is counted',
      [
        ['assign', 'II.2.e.1', '--time', 'hằng quý'],
        ['assign', 'II.2.e.2', '--time', '20/5/2024'],
      ],
      [...row('plan', 'II.2.e.1', { time: 'hằng quý' }), ...row('plan', 'II.2.e.2', { time: '20/5/2024' })],
    ],
    [
      'an action of no day, but of a time',
      [['action', 'II.1', 'Phát tờ gấp', '--time', 'Quý II']],
      row('plan', 0, { address: 'II.1', action: 'Phát tờ gấp', time: 'Quý II' }),
    ],
    [
      'actions, with who and when',
      [['action', 'II.1', 'Phát tờ gấp', '--lead', 'Bà C', '--time', '15/5/2024']],
      row('plan', 0, { address: 'ii. 1)', action: 'Phát tờ gấp', 'in-charge': 'Bà C', time: '15/5/2024' }),
    ],
  ];

  it.each(cases)('%s', async (_, commands, cells) => {
    const [one, other] = [await typed(commands), await imported(cells)];
    expect([one.code, other.code]).toEqual([0, 0]);
    expect(other.data).toEqual(one.data);
    expect(one.data).not.toEqual(await begun());
  });

  it('all of it in one form, row after row', async () => {
    const apart = [
      'an entry with its evidence',
      'work on an action',
      'an entry of an own item',
      'figures, one of them none of the unit’s',
      'a difficulty, its item named by the end of its address',
      'words of the report, in lines, accents apart',
      'an assignment',
      'actions, with who and when',
    ];
    const all = cases.filter(([name]) => apart.includes(name));
    expect(all).toHaveLength(apart.length);
    const [one, other] = [
      await typed(all.flatMap(([, commands]) => commands)),
      await imported(all.flatMap(([, , cells]) => cells)),
    ];
    expect([one.code, other.code]).toEqual([0, 0]);
    expect(other.data).toEqual(one.data);
  });
});

describe('what is refused on the line is left out of a form', () => {
  it.each<[name: string, command: readonly string[], cells: Filled]>([
    [
      'that nothing arose where the plan does not allow it',
      ['tick', 'II.3.a', '--status', 'none', '--date', '10/3/2024'],
      row('items', 'II.3.a@2024-Q1', { status: 'không phát sinh', date: '10/3/2024' }),
    ],
    [
      'an entry of an item that does not apply',
      ['tick', 'II.6.a', '--date', '10/3/2024'],
      row('items', 0, { address: 'II.6.a', status: DONE, date: '10/3/2024' }),
    ],
    [
      'a day that is yet to come',
      ['tick', 'II.5.c', '--date', '11/4/2024'],
      row('items', 'II.5.c@2024-Q1', { status: DONE, date: '11/4/2024' }),
    ],
    [
      'a day before the period',
      ['tick', 'II.5.c', '--date', '10/11/2023'],
      row('items', 'II.5.c@2024-Q1', { status: DONE, date: '10/11/2023' }),
    ],
    [
      'a figure that is no number',
      ['figure', 'tiep-dan.luot', 'mười hai', '--period', 'q1'],
      row('figures', 'tiep-dan.luot@2024-Q1', { value: 'mười hai' }),
    ],
    [
      'a difficulty of an item that is not there',
      ['raise', 'Thiếu người', '--item', 'II.99', '--date', '12/3/2024'],
      row('difficulties', 0, { difficulty: 'Thiếu người', address: 'II.99', date: '12/3/2024' }),
    ],
    [
      'a due date outside the year',
      ['assign', 'II.2.e.1', '--time', '15/6/2026'],
      row('plan', 'II.2.e.1', { time: '15/6/2026' }),
    ],
  ])('%s', async (_, command, cells) => {
    const [one, other] = [await typed([command]), await imported(cells)];
    expect([one.code, other.code]).toEqual([2, 1]);
    const data = await begun();
    expect([one.data, other.data]).toEqual([data, data]);
  });
});
