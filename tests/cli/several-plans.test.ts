import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, mustRun, prepared, read, temporaryFolder, write } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';

const COMMUNE = join(ROOT, 'examples/other-offices/xa-an-mau.txt');
const SCHOOL = join(ROOT, 'examples/other-offices/truong-an-mau.txt');

/** Two plans of 2026: the commune's, and the school's in a folder of its own. */
const withTwo = prepared([], async (folder) => {
  const call = { cwd: folder, today: '2026-03-01' };
  await mustRun(['init', 'Phòng Kinh tế', '--plan', COMMUNE], call);
  await mustRun(['init', 'Đoàn trường', '--plan', SCHOOL], call);
});

const TODAY = '2026-03-01';

describe('two plans of one year', () => {
  it('stand in folders of their own, the second under the name of its document', async () => {
    const cwd = await withTwo();
    expect(readdirSync(join(cwd, 'plans'))).toEqual(expect.arrayContaining(['2024', '2026', '2026-truong-an-mau']));
    const again = await dcs(['init', 'Tổ Thể chất', '--plan', SCHOOL], { cwd, today: TODAY });
    expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('đã có ở plans/2026-truong-an-mau')]);
    expect((await dcs(['check', '--plan', 'truong-an-mau'], { cwd, today: TODAY })).code).toBe(0);
  });

  it('are never taken for one another: a command asks which, unless something tells', async () => {
    const cwd = await withTwo();
    const call = { cwd, today: TODAY };
    for (const line of [
      ['status'],
      ['due'],
      ['report'],
      ['brief'],
      ['plan', '-f', 'md'],
      ['tick', 'II.2'],
      ['review'],
    ]) {
      const { code, stderr } = await dcs(line, call);
      expect([line[0], code, stderr]).toEqual([
        line[0],
        2,
        'Năm 2026 có 2 kế hoạch: 2026, 2026-truong-an-mau.\nChọn một kế hoạch, ví dụ: --plan 2026\n',
      ]);
    }
  });

  it.each<[string, readonly string[], string]>([
    ['the folder’s name', ['--plan', '2026-truong-an-mau'], 'truong'],
    ['the part after the year', ['--plan', 'truong-an-mau'], 'truong'],
    ['with accents and capitals', ['--plan', 'Trường An Mẫu'], 'truong'],
    ['a path', ['--plan', 'plans/2026-truong-an-mau/'], 'truong'],
    ['the plan’s file', ['--plan', 'plans/2026-truong-an-mau/plan.yaml'], 'truong'],
    ['the plain folder', ['--plan', '2026'], 'xa'],
    ['the unit that only one of them has', ['-u', 'doan-truong'], 'truong'],
    ['the other’s unit, as people write it', ['-u', 'Phòng Kinh tế'], 'xa'],
  ])('%s chooses', async (_, options, wanted) => {
    const call = { cwd: await withTwo(), today: TODAY };
    const { code, stdout, stderr } = await dcs(['status', '--json', ...options], call);
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining(wanted === 'xa' ? 'Kế hoạch: 2026 (' : 'Kế hoạch: 2026-truong-an-mau ('),
    ]);
    expect(stdout).toContain(wanted === 'xa' ? 'phong-kinh-te' : 'doan-truong');
    expect(stdout).not.toContain(wanted === 'xa' ? 'doan-truong' : 'phong-kinh-te');
  });

  it('the folder in which the person is chooses', async () => {
    const cwd = await withTwo();
    const inSchool = join(cwd, 'plans/2026-truong-an-mau/units');
    expect(await mustRun(['status', '--json'], { cwd: inSchool, today: TODAY })).toContain('doan-truong');
    expect(await mustRun(['status', '--json'], { cwd: join(cwd, 'plans/2026'), today: TODAY })).toContain(
      'phong-kinh-te',
    );
  });

  it('the unit of the environment chooses too', async () => {
    const call = { cwd: await withTwo(), today: TODAY, env: { DCS_UNIT: 'doan-truong' } };
    expect(await mustRun(['status', '--json'], call)).toContain('doan-truong');
  });

  it('commands that are shown repeat the choice', async () => {
    const call = { cwd: await withTwo(), today: TODAY };
    const { stdout } = await dcs(['init', 'Tổ Thể chất', '--plan', '2026-truong-an-mau'], call);
    expect(stdout).toContain('dcs status --plan 2026-truong-an-mau -u to-the-chat');
  });

  it('a record goes into the chosen plan alone', async () => {
    const cwd = await withTwo();
    const call = { cwd, today: TODAY };
    const other = read(join(cwd, 'plans/2026/units/phong-kinh-te.yaml'));
    await mustRun(['tick', 'II.3', '--plan', 'truong-an-mau', '--status', 'doing', '--note', 'Đang làm'], call);
    expect(read(join(cwd, 'plans/2026-truong-an-mau/units/doan-truong.yaml'))).toContain('Đang làm');
    expect(read(join(cwd, 'plans/2026/units/phong-kinh-te.yaml'))).toBe(other);
  });

  it('a form of the other plan is refused', async () => {
    const call = { cwd: await withTwo(), today: TODAY };
    await mustRun(['export', '-u', 'doan-truong', '--period', 'q1', '-o', 'form.xlsx'], call);
    const { code, stderr } = await dcs(['import', 'form.xlsx', '--plan', '2026'], call);
    expect([code, stderr]).toEqual([2, expect.stringContaining('form.xlsx')]);
  });

  it('a name that is none lists those there are', async () => {
    const { code, stderr } = await dcs(['status', '--plan', '2027'], { cwd: await withTwo(), today: TODAY });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/“2027”[^]*2024, 2026, 2026-truong-an-mau/)]);
  });

  it('check goes through all of them, or through the chosen one', async () => {
    const cwd = await withTwo();
    const call = { cwd, today: TODAY };
    write(join(cwd, 'plans/2026-truong-an-mau/units/hong.yaml'), 'unit: [');
    expect((await dcs(['check'], call)).stdout).toContain('plans/2026-truong-an-mau/units/hong.yaml:1');
    expect((await dcs(['check', '--plan', 'truong-an-mau'], call)).code).toBe(1);
    expect((await dcs(['check', '--plan', '2026'], call)).code).toBe(0);
  });
});

describe('a unit that is in another plan than the one that is taken', () => {
  it.each<[string, readonly string[], string, string]>([
    ['where several could be meant', ['status', '-u', 'trung-tam-x'], TODAY, '2024'],
    ['where one is chosen', ['status', '-u', 'doan-truong', '--plan', '2026'], TODAY, '2026-truong-an-mau'],
    ['typed by its name', ['tick', 'II.1', '-u', 'Đoàn trường', '--year', '2024'], TODAY, '2026-truong-an-mau'],
    ['before its year', ['report', '-u', 'phong-kinh-te'], '2025-03-01', '2026'],
  ])('is told with its plan: %s', async (_, args, today, plan) => {
    const cwd = await withTwo();
    await mustRun(['init', 'Trung tâm X', '--plan', '2024'], { cwd, today: '2024-03-01' });
    const { code, stderr } = await dcs(args, { cwd, today });
    expect([code, stderr]).toEqual([2, expect.stringContaining(`có trong kế hoạch ${plan}: thêm --plan ${plan}`)]);
  });

  it('is named as such nowhere where it is in none', async () => {
    const { stderr } = await dcs(['status', '-u', 'khong-co', '--plan', '2026'], {
      cwd: await withTwo(),
      today: TODAY,
    });
    expect(stderr).not.toContain('có trong kế hoạch');
  });
});

it('doctor examines the machine whatever plans there are', async () => {
  const { code, stdout } = await dcs(['doctor'], { cwd: await withTwo(), today: TODAY });
  expect([code, stdout]).toEqual([0, expect.stringContaining('2 tệp đơn vị')]);
});

it('the lines that init shows name the plan that a later day would not take', async () => {
  const cwd = await withTwo();
  const next = write(join(cwd, 'sau.txt'), read(COMMUNE).replaceAll('2026', '2027'));
  for (const [name, again] of [
    ['Thôn Đông', 'sau.txt'],
    ['Thôn Tây', '2027'],
  ] as const) {
    const out = await mustRun(['init', name, '--plan', again === 'sau.txt' ? next : again], {
      cwd,
      today: '2026-12-20',
    });
    const shown = [...out.matchAll(/dcs (?:status|assign|tick|plan) [^\n]*/g)].map(([line]) => line);
    expect(shown).toHaveLength(4);
    expect(shown.filter((line) => !line.includes('--plan 2027'))).toEqual([]);
  }
});

describe('one register', () => {
  it('serves all plans of the folder, unless one has its own', async () => {
    const cwd = await withTwo();
    const call = { cwd, today: TODAY };
    await mustRun(['init', 'Thôn Đông', '--plan', '2026', '--register'], call);
    const register = read(join(cwd, 'plans/units.yaml'));
    expect(register).toMatch(/\$schema=\.\.\/schemas\/units\.schema\.json[^]*id: thon-dong/);
    expect(register).not.toMatch(/^year:/m);
    await mustRun(['init', 'Tổ Thể chất', '--plan', 'truong-an-mau'], call);
    expect(read(join(cwd, 'plans/units.yaml'))).toContain('to-the-chat');
    expect(existsSync(join(cwd, 'plans/2026/units.yaml'))).toBe(false);
    const { stdout } = await dcs(['check'], call);
    expect(stdout).toMatch(/phong-kinh-te\.yaml[^]*unit-not-registered/);
    write(join(cwd, 'plans/2026/units.yaml'), 'schema: dcs/units@1\nyear: 2026\nunits: []\n');
    await mustRun(['init', 'Thôn Tây', '--plan', '2026'], call);
    expect(read(join(cwd, 'plans/2026/units.yaml'))).toContain('thon-tay');
    expect(read(join(cwd, 'plans/units.yaml'))).not.toContain('thon-tay');
  });
});

describe('init --plan', () => {
  it('that yields no plan leaves nothing behind', async () => {
    const cwd = temporaryFolder();
    write(join(cwd, 'thu.txt'), 'Kính gửi bà con,\n\nMời bà con đến dự.\n');
    write(join(cwd, 'hong.yaml'), 'schema: dcs/plan@1\n');
    for (const plan of ['thu.txt', 'hong.yaml', 'khong-co.docx', 'khong-co']) {
      const { code, stderr } = await dcs(['init', 'Phòng Kinh tế', '--plan', plan], { cwd });
      expect([plan, code, stderr]).toEqual([plan, 2, expect.stringContaining(plan)]);
      expect(existsSync(join(cwd, 'plans'))).toBe(false);
    }
  });

  it('refuses another version of a plan that is there', async () => {
    const cwd = await withTwo();
    const changed = read(COMMUNE).replace('rác thải', 'rác thải rắn');
    const { code } = await dcs(['init', 'Thôn Đông', '--plan', write(join(cwd, 'sua.txt'), changed)], { cwd });
    expect(code).toBe(2);
    expect(existsSync(join(cwd, 'plans/2026-sua'))).toBe(false);
  });
});

describe('at a terminal init asks which plan', () => {
  const asked = (answer: string | null) => {
    const questions: string[] = [];
    const askLine = (question: string): Promise<string | null> => {
      questions.push(question);
      return Promise.resolve(answer);
    };
    return { questions, askLine };
  };

  it.each<[string, string | null, string]>([
    ['Enter', '', '2024'],
    ['the end of the input', null, '2024'],
    ['a document', COMMUNE, '2026'],
    ['a document in quotes, as a dropped file is', `"${COMMUNE}"`, '2026'],
  ])('in an empty folder, saying first whose the one is that it brings: %s', async (_, answer, year) => {
    const cwd = temporaryFolder();
    const { questions, askLine } = asked(answer);
    const { code } = await dcs(['init', 'Phòng Kinh tế'], { cwd, askLine, today: TODAY });
    expect([code, questions]).toEqual([0, [expect.stringMatching(/năm 2024 của Sở Xây dựng: Triển khai[^]*Enter/)]]);
    expect(readdirSync(join(cwd, 'plans'))).toContain(year);
  });

  it('where the folder has several, by number or name', async () => {
    const cwd = await withTwo();
    for (const answer of ['3', '2026-truong-an-mau']) {
      const { questions, askLine } = asked(answer);
      const { code } = await dcs(['init', 'Tổ Thể chất'], { cwd, askLine, today: TODAY });
      expect([code, questions]).toEqual([0, [expect.stringContaining('  3. 2026-truong-an-mau\n')]]);
    }
    expect(existsSync(join(cwd, 'plans/2026-truong-an-mau/units/to-the-chat.yaml'))).toBe(true);
    const { code, stderr } = await dcs(['init', 'Tổ X'], { cwd, askLine: asked('9').askLine, today: TODAY });
    expect([code, stderr]).toEqual([2, expect.stringContaining('“9”')]);
  });

  it('and nobody is asked where one was typed, or there is one alone', async () => {
    const cwd = await withTwo();
    const { questions, askLine } = asked('');
    await dcs(['init', 'Thôn Đông', '--plan', '2026'], { cwd, askLine, today: TODAY });
    const single = temporaryFolder();
    cpSync(join(ROOT, 'plans/2024/plan.yaml'), join(single, 'plans/2024/plan.yaml'));
    await dcs(['init', 'Trung tâm A'], { cwd: single, askLine, today: TODAY });
    expect(questions).toEqual([]);
  });
});
