import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Department } from '../../src/domain/department/department.js';
import { dcs, departmentFile, folderWith, mustRun, read, write } from '../support/program.js';

const H1 = ['--period', 'h1'] as const;
const today = '2024-06-20';

async function folder(): Promise<{
  cwd: string;
  file: string;
  data: () => Department;
  run: (...args: string[]) => Promise<string>;
}> {
  const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
  const file = departmentFile(cwd);
  return {
    cwd,
    file,
    data: () => parse(read(file)) as Department,
    run: (...args) => mustRun(args, { cwd, today }),
  };
}

describe('the head office’s own words', () => {
  it('stand alone under their heading, each time that the report is made', async () => {
    const { run, data, cwd } = await folder();
    await mustRun(['write', '-u', 'trung-tam-a', 'uu-diem', ...H1, '--text', 'Lời của A.'], { cwd, today });
    expect(await run('write', '--all', 'uu diem', ...H1, '--text', 'Sở đã làm tốt.\nDòng hai.')).toContain('(uu-diem)');
    await run('write', '--all', 'ket-qua-1', ...H1, '--text', 'Tổ chức 05 cuộc.');
    await run('write', '--all', 'de-xuat', ...H1, '--text', 'Đề nghị Sở Nội vụ hướng dẫn.');
    expect(data().prose?.['2024-H1']).toEqual({
      'ket-qua-1': 'Tổ chức 05 cuộc.',
      'uu-diem': 'Sở đã làm tốt.\nDòng hai.',
      'de-xuat': 'Đề nghị Sở Nội vụ hướng dẫn.',
    });
    const once = await run('report', '--all', ...H1);
    expect(once).toContain('Sở đã làm tốt.\n\nDòng hai.');
    expect(once).not.toContain('Lời của A');
    const underFirst = once.split('Công tác tuyên truyền')[1]?.split('####')[0] ?? '';
    expect(underFirst.split('\n').filter((line) => line.startsWith('Tổ chức') || line.startsWith('**a)'))).toEqual([
      'Tổ chức 05 cuộc.',
    ]);
    expect(await run('report', '--all', ...H1)).toBe(once);
    expect(await run('report', '--all', '--period', 'q1')).not.toContain('Sở đã làm tốt');
  });

  it('are taken from a pipe and an editor, and taken back without a trace', async () => {
    const { run, cwd, file, data } = await folder();
    await run('submit', '--all', ...H1, '--signer', 'Trần Văn C');
    const before = read(file);
    const piped = { isInputPiped: () => true, readInput: () => Promise.resolve(Buffer.from('Từ ống lệnh.\n')) };
    expect((await dcs(['write', '--all', 'han-che', ...H1], { cwd, today, ...piped })).code).toBe(0);
    expect(data().prose?.['2024-H1']?.['han-che']).toBe('Từ ống lệnh.');
    expect(Object.keys(data())).toEqual(['schema', 'year', 'prose', 'reports']);
    const editor = write(`${cwd}/ed.sh`, 'echo "Thêm." >> "$1"\n');
    const env = { EDITOR: `sh '${editor}'` };
    expect((await dcs(['write', '--all', 'han-che', ...H1], { cwd, today, env })).code).toBe(0);
    expect(data().prose?.['2024-H1']?.['han-che']).toBe('Từ ống lệnh.\nThêm.');
    await run('write', '--all', 'han-che', ...H1, '--clear');
    expect(read(file)).toBe(before);
  });

  it('are listed with the headings that are still to be written', async () => {
    const { run } = await folder();
    await run('write', '--all', 'uu-diem', ...H1, '--text', 'Tốt.');
    const listed = JSON.parse(await run('write', '--all', ...H1, '--json')) as {
      headings: { id: string; words: string | null }[];
    };
    expect(listed.headings.filter(({ words }) => words !== null).map(({ id }) => id)).toEqual(['uu-diem']);
    expect(listed.headings.map(({ id }) => id)).toContain('de-xuat');
  });

  it.each([
    [['write', '--all', 'khong-co', '--text', 'x'], 'khong-co'],
    [['write', '--all', '-u', 'trung-tam-a', 'uu-diem', '--text', 'x'], '--all'],
    [['submit', '--all', '--number', '45'], '45'],
    [['submit', '--all', '--date', '21/6/2024'], '21/06/2024'],
    [['submit', '--all', '--authority', 'KT. GIÁM ĐỐC'], '--position'],
    [['submit', '--all', '--with-gaps', 'x'], '--with-gaps'],
    [['submit', '--all', '--undo'], 'chưa ghi gửi'],
  ])('%j is refused, and nothing is written', async (args, said) => {
    const { cwd, file } = await folder();
    const { code, stderr } = await dcs([...args, ...(args.includes('write') ? [] : H1)], { cwd, today });
    expect([code, existsSync(file)]).toEqual([2, false]);
    expect(stderr).toContain(said);
  });
});

describe('what the department’s paper bears', () => {
  it('is kept, one record one line, and stands in the report', async () => {
    const { run, file, data } = await folder();
    await run(
      'submit',
      '--all',
      ...H1,
      '--authority',
      'KT. GIÁM ĐỐC',
      '--position',
      'Phó Giám đốc',
      '--signer',
      'Trần Văn C',
    );
    await run('submit', '--all', ...H1, '--recipient', 'Như trên', '--recipient', 'Ban Dân vận Thành ủy (b/c)');
    await run('submit', '--all', ...H1, '--number', '8/BC-SXD', '--date', '17/6/2024');
    expect(data().reports?.at(-1)).toEqual({
      period: '2024-H1',
      date: today,
      number: '8/BC-SXD',
      dated: '2024-06-17',
      signer: 'Trần Văn C',
      position: 'Phó Giám đốc',
      authority: ['KT. GIÁM ĐỐC'],
      recipients: ['Như trên', 'Ban Dân vận Thành ủy (b/c)'],
    });
    expect(
      read(file)
        .split('\n')
        .filter((line) => line.startsWith('  - {')),
    ).toHaveLength(3);
    const text = await run('report', '--all', ...H1);
    for (const said of ['Số: 08/BC-SXD', 'ngày 17 tháng 6 năm 2024', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Văn C'])
      expect(text).toContain(said);
    expect(text).toContain('Ban Dân vận Thành ủy (b/c).');
    expect(text).not.toContain('Phùng Phú Phong');
    expect(text).toContain('(Kèm theo Báo cáo số 08/BC-SXD ngày 17 tháng 6 năm 2024');
  });

  it('that says nothing new is not written again; the last record is taken back byte for byte', async () => {
    const { run, file } = await folder();
    await run('submit', '--all', ...H1, '--signer', 'Trần Văn C');
    const before = read(file);
    expect(await run('submit', '--all', ...H1, '--signer', 'Trần Văn C')).toContain('Không ghi gì thêm');
    expect(read(file)).toBe(before);
    await run('submit', '--all', ...H1, '--number', '12/BC-SXD');
    expect(await run('submit', '--all', ...H1, '--undo')).toContain('12/BC-SXD');
    expect(read(file)).toBe(before);
  });

  it('leaves the head of the issuer where nobody else is named', async () => {
    const { run } = await folder();
    expect(await run('report', '--all', ...H1)).toContain('Phùng Phú Phong');
    await run('submit', '--all', ...H1, '--authority', 'TM. BAN CHỈ ĐẠO');
    const text = await run('report', '--all', ...H1);
    for (const said of ['TM. BAN CHỈ ĐẠO', 'GIÁM ĐỐC', 'Phùng Phú Phong']) expect(text).toContain(said);
  });

  it('is looked at by check', async () => {
    const { run, cwd, file } = await folder();
    await run('submit', '--all', ...H1, '--number', '12/BC-SXD', '--date', '17/6/2024');
    await run('write', '--all', 'uu-diem', ...H1, '--text', 'Tốt.');
    write(file, read(file).replace('uu-diem', 'uu-diemm').replace('dated: 2024-06-17', 'dated: 2025-06-17'));
    const { stdout } = await dcs(['check'], { cwd, today });
    for (const said of ['own-words-nowhere', 'own-report-unlikely', 'uu-diemm']) expect(stdout).toContain(said);
  });
});

it('the paper is no draft once everything is written and signed, and not before the cut-off', async () => {
  const cwd = await folderWith('Trung tâm A');
  const on = (today: string, ...args: readonly string[]): Promise<string> => mustRun(args, { cwd, today });
  const paper = (today: string): Promise<string> => on(today, 'report', '--all', '--period', 'q1', '-f', 'md');
  const { headings } = JSON.parse(await on('2024-03-20', 'write', '--all', '--period', 'q1', '--json')) as {
    readonly headings: readonly { readonly id: string }[];
  };
  expect(await paper('2024-03-20')).toContain('Kế hoạch số<mark>');
  const issued = read(`${cwd}/plans/2024/plan.yaml`);
  write(
    `${cwd}/plans/2024/plan.yaml`,
    issued.replace(/^number: null/m, 'number: 412/KH-SXD').replace(/^date: null/m, 'date: 2024-01-30'),
  );
  for (const { id } of headings) {
    expect(await paper('2024-03-20')).toMatch(/DỰ THẢO[^]*<mark>/);
    await on('2024-03-20', 'write', '--all', id, '--period', 'q1', '--text', 'Đã xong.');
  }
  // Number and day are given after signing: their blanks alone make no draft.
  expect(await paper('2024-03-20')).not.toMatch(/DỰ THẢO|<mark>/);
  const signed = ['--number', '12/BC-SXD', '--date', '19/3/2024', '--signer', 'Nguyễn Văn B', '--position', 'GIÁM ĐỐC'];
  await on('2024-03-20', 'submit', '--all', '--period', 'q1', ...signed);
  expect(await paper('2024-03-20')).toMatch(/Số: 12\/BC-SXD[^]*Nguyễn Văn B/);
  expect(await paper('2024-03-20')).not.toMatch(/DỰ THẢO|<mark>/);
  expect(await paper('2024-03-14')).toContain('DỰ THẢO');
});
