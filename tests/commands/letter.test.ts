import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Department } from '../../src/domain/department/department.js';
import { dcs, departmentFile, folderWith, mustRun, prepared, read, unitFile, write } from '../support/program.js';

// The report for the first half of 2024 has its cut-off on 14 June and is to be sent by 17 June.
const H1 = ['--period', 'h1'] as const;
const today = '2024-06-20';

/** A has sent and was returned, B has sent, C has nothing, D recorded a little, X stands in the register alone. */
const office = prepared(['Trung tâm A', 'Trung tâm B', 'Trung tâm C', 'Trung tâm D'], async (cwd) => {
  const at = (day: string, ...args: string[]) => mustRun(args, { cwd, today: day });
  const ids = ['trung-tam-a', 'trung-tam-b', 'trung-tam-c', 'trung-tam-d', 'don-vi-x'];
  const names = ['Trung tâm A', 'Trung tâm B', 'Trung tâm C', 'Trung tâm D', 'Đơn vị X'];
  const lines = ids.map((id, n) => `  - { id: ${id}, name: "${names[n] ?? ''}", kind: subordinate, reports: true }`);
  write(`${cwd}/plans/2024/units.yaml`, `schema: dcs/units@1\nyear: 2024\nunits:\n${lines.join('\n')}\n`);
  await at('2024-06-12', 'raise', 'Khuyết 01 thành viên', '--proposal', 'Cho bầu bổ sung', '-u', 'trung-tam-a');
  await at('2024-06-12', 'raise', 'Thiếu máy quét', '-u', 'trung-tam-a');
  for (const id of ['trung-tam-a', 'trung-tam-b'])
    await at(
      '2024-06-15',
      'submit',
      '-u',
      id,
      ...H1,
      '--number',
      '7/BC-TT',
      '--date',
      '15/6/2024',
      '--with-gaps',
      'Chờ',
    );
  await at('2024-06-12', 'tick', 'II.1', '--period', 'q1', '--note', 'Đã làm', '-u', 'trung-tam-d');
  const reason = 'Thiếu số liệu tiếp công dân “quý II”';
  await at('2024-06-18', 'review', 'trung-tam-a', ...H1, '--return', '--by', 'Bà B', '--reason', reason);
  await at('2024-06-19', 'answer', 'trung-tam-a', '1', 'Đồng ý bầu bổ sung.');
});

interface Office {
  readonly cwd: string;
  readonly on: (day: string, ...args: readonly string[]) => ReturnType<typeof dcs>;
  readonly run: (...args: readonly string[]) => Promise<string>;
  readonly letters: () => NonNullable<Department['letters']>;
}

async function open(folder = office()): Promise<Office> {
  const cwd = await folder;
  return {
    cwd,
    on: (day, ...args) => dcs(args, { cwd, today: day }),
    run: (...args) => mustRun(args, { cwd, today }),
    letters: () => (parse(read(departmentFile(cwd))) as Department).letters ?? [],
  };
}

/** The paragraphs from the addressee to the recipients. */
const bodyOf = (markdown: string): string =>
  markdown.slice(markdown.indexOf('Kính gửi'), markdown.indexOf('**Nơi nhận'));

describe('a reminder', () => {
  it('goes to those who have not sent by the ledger, on each day around the deadline', async () => {
    const { on } = await open();
    const units = async (day: string): Promise<unknown> => {
      const { code, stdout } = await on(day, 'letter', 'remind', '--all', ...H1, '--json');
      if (code !== 0) return code;
      return (JSON.parse(stdout) as { units: { id: string; state: string }[] }).units.map(({ id, state }) => [
        id,
        state,
      ]);
    };
    const all = ['trung-tam-a', 'trung-tam-b', 'trung-tam-c', 'trung-tam-d', 'don-vi-x'];
    const left = all.slice(2);
    expect(await units('2024-06-13')).toBe(2);
    expect(await units('2024-06-14')).toBe(2);
    expect(await units('2024-06-15')).toEqual(left.map((id) => [id, 'due']));
    expect(await units('2024-06-17')).toEqual(left.map((id) => [id, 'due']));
    expect(await units('2024-06-18')).toEqual(left.map((id) => [id, 'late']));
    const due = JSON.parse((await on('2024-06-18', 'due', ...H1, '--json')).stdout) as {
      reports: { units: { id: string; state: string }[] }[];
    };
    const owing = due.reports[0]?.units.filter(({ state }) => state === 'late').map(({ id, state }) => [id, state]);
    expect(await units('2024-06-18')).toEqual(owing);
  });

  it('says the deadline, the day and what is missing, and nothing else', async () => {
    const { run } = await open();
    const body = bodyOf(await run('letter', 'remind', 'trung-tam-d', ...H1));
    expect(body).toContain('Kính gửi: Trung tâm D');
    expect(body).toContain('về Sở Xây dựng chậm nhất ngày 17/6/2024.');
    expect(body).toContain(
      'Tính đến ngày 20/6/2024, Sở Xây dựng chưa nhận được báo cáo của Trung tâm D (quá hạn 03 ngày).',
    );
    expect(body).toMatch(/- \d\d nhiệm vụ chưa có kết quả: .*; và \d\d nội dung khác\.\n/);
    expect(body).toContain('Sở Xây dựng đề nghị Trung tâm D hoàn thành và gửi báo cáo./.');
    expect(body).not.toMatch(/phê bình|nghiêm túc|khẩn trương|chịu trách nhiệm|biểu dương/i);
  });

  it('tells an idle unit and one without a plan apart', async () => {
    const { run } = await open();
    expect(bodyOf(await run('letter', 'remind', 'trung-tam-c', ...H1))).toContain(
      '\nĐơn vị chưa có kết quả, số liệu nào của kỳ báo cáo.',
    );
    expect(bodyOf(await run('letter', 'remind', 'don-vi-x', ...H1))).toContain(
      '\nChưa nhận được kế hoạch của Đơn vị X.',
    );
  });

  it('names an extended deadline, and is in time until it', async () => {
    const { on, run } = await open();
    await run('review', 'trung-tam-c', ...H1, '--extend', '24/6', '--by', 'B', '--reason', 'Bão');
    const { stdout } = await on('2024-06-21', 'letter', 'remind', 'trung-tam-c', ...H1);
    expect(stdout).toContain('Thời hạn gửi báo cáo của Trung tâm C được gia hạn đến hết ngày 24/6/2024.');
    expect(stdout).toContain('gửi báo cáo đúng thời hạn nêu trên./.');
    expect(stdout).not.toContain('quá hạn');
  });

  it('to several has one list; to each a letter of its own in a folder', async () => {
    const { cwd, run, letters } = await open();
    const all = await run('letter', 'remind', '--all', ...H1);
    expect(all).toContain('chưa nhận được báo cáo của 03 đơn vị (danh sách kèm theo).');
    expect(all.match(/^\| \d +\|/gm)).toHaveLength(3);
    expect(existsSync(departmentFile(cwd)) && letters()).toEqual([]);
    await run('letter', 'remind', '--all', ...H1, '-o', `${cwd}/cong-van`);
    expect(readdirSync(`${cwd}/cong-van`).sort()).toEqual(['don-vi-x.docx', 'trung-tam-c.docx', 'trung-tam-d.docx']);
    expect(letters().map(({ units }) => units)).toEqual([['trung-tam-c'], ['trung-tam-d'], ['don-vi-x']]);
  });

  it('writes to none of the units whose file is broken', async () => {
    const { cwd, on } = await open();
    write(unitFile(cwd, 'trung-tam-c'), 'schema: [');
    const { code, stdout, stderr } = await on(today, 'letter', 'remind', '--all', ...H1);
    expect(code).toBe(2);
    expect(stdout).toContain('của 02 đơn vị');
    expect(stdout).not.toContain('Trung tâm C');
    expect(stderr).toContain('tệp có lỗi nên chưa biết tình hình (1): Trung tâm C');
  });

  it('has room for forty units with long names', async () => {
    const { cwd, on } = await open(folderWith('Trung tâm A'));
    const name = (n: number): string =>
      `Ban Quản lý dự án đầu tư xây dựng các công trình hạ tầng và phát triển đô thị số ${n}`;
    const lines = Array.from({ length: 40 }, (_, n) => `  - { id: ban-${n + 1}, name: "${name(n + 1)}", kind: subordinate, reports: true }`); // prettier-ignore
    write(`${cwd}/plans/2024/units.yaml`, `schema: dcs/units@1\nyear: 2024\nunits:\n${lines.join('\n')}\n`);
    const { code, stdout } = await on(today, 'letter', 'remind', '--all', ...H1);
    expect([code, stdout.match(/^\| \d+ +\|/gm)?.length]).toEqual([0, 40]);
    expect(stdout).toContain('Kính gửi: Các đơn vị có tên trong danh sách kèm theo');
    expect(stdout).toContain(name(40));
  });
});

describe('other letters', () => {
  it('return a report with the office’s own reason', async () => {
    const { run } = await open();
    const body = bodyOf(await run('letter', 'trả-lại', '--all', ...H1));
    expect(body).toContain('của Trung tâm A (Báo cáo số 07/BC-TT ngày 15/6/2024).');
    expect(body).toContain(
      'Ngày 18/6/2024, Sở Xây dựng trả lại báo cáo để bổ sung, hoàn thiện với lý do: Thiếu số liệu tiếp công dân “quý II”.',
    );
    expect(body).toContain('bổ sung, hoàn thiện và gửi lại báo cáo./.');
  });

  it('answer difficulties with proposal and answer; those without an answer are named on stderr alone', async () => {
    const { on } = await open();
    const { stdout, stderr, code } = await on(today, 'letter', 'answer', '--all', ...H1);
    expect(code).toBe(0);
    const body = bodyOf(stdout);
    expect(body).toContain(
      'Đơn vị phản ánh: Khuyết 01 thành viên.\n\nKiến nghị: Cho bầu bổ sung.\n\nSở Xây dựng trả lời: Đồng ý bầu bổ sung.',
    );
    expect(body).not.toContain('máy quét');
    expect(stderr).toContain('Trung tâm A (số 2)');
  });

  it('are drafts as long as something is missing, with the gap marked', async () => {
    const { cwd, run } = await open();
    const file = departmentFile(cwd);
    write(file, read(file).replace(/, reason: [^}]*\}/, ' }'));
    const markdown = await run('letter', 'return', 'trung-tam-a', ...H1);
    expect(markdown).toContain('**DỰ THẢO**');
    expect(markdown).toContain('<mark>(Chưa ghi lý do trả lại.)</mark>');
  });

  const nobody: readonly (readonly [args: readonly string[], words: RegExp])[] = [
    [
      ['remind', 'trung-tam-b', ...H1],
      /Không có đơn vị nào để gửi công văn đôn đốc[^]*đã gửi báo cáo \(1\): Trung tâm B/,
    ],
    [['remind', 'trung-tam-a', ...H1], /báo cáo bị trả lại \(1\): Trung tâm A/],
    [['return', 'trung-tam-c', ...H1], /chưa gửi báo cáo \(1\): Trung tâm C/],
    [['answer', 'trung-tam-c', ...H1], /không có vướng mắc nào trong kỳ \(1\)/],
    [['remind', '--all', '--period', '9m'], /kỳ báo cáo chưa kết thúc \(5\)/],
    [['remind', '--all', '--period', 'm5'], /không yêu cầu báo cáo/],
    [['remind', ...H1], /--all/],
    [['remind', 'trung-tam-c', '--all', ...H1], /không nêu cả hai/],
    [['praise', 'trung-tam-c', ...H1], /Không có loại công văn “praise”/],
    [['remind', 'trung-tam-q', ...H1], /trung-tam-q/],
    [['remind', 'trung-tam-c', ...H1, '--number', '45'], /45/],
    [['remind', 'trung-tam-c', ...H1, '--authority', 'KT. GIÁM ĐỐC'], /--position/],
    [['remind', '--all', ...H1, '--number', '45/SXD-VP', '-o', 'cong-van'], /một số riêng/],
    [['remind', 'trung-tam-c', ...H1, '--undo'], /Chưa ghi nhận/],
  ];
  it('are refused where there is nothing to write, with who was left out and why, and nothing is written', async () => {
    const { cwd, on } = await open();
    const before = read(departmentFile(cwd));
    for (const [args, words] of nobody) {
      const { code, stderr } = await on(today, 'letter', ...args);
      expect([args, code, stderr]).toEqual([args, 2, expect.stringMatching(words) as string]);
      expect(read(departmentFile(cwd))).toBe(before);
    }
  });
});

describe('the record of a letter', () => {
  it('is kept, completed by the number, shown by due and review, and taken back without a trace', async () => {
    const { cwd, on, run, letters } = await open();
    const before = read(departmentFile(cwd));
    const c = ['letter', 'remind', 'trung-tam-c', ...H1] as const;
    await run(...c, '-o', `${cwd}/a.docx`);
    expect(letters()).toEqual([{ kind: 'remind', period: '2024-H1', units: ['trung-tam-c'], date: today }]);
    expect((await run('due', ...H1)).replace(/\s+/g, ' ')).toContain('đã soạn công văn đôn đốc ngày');
    const sign = ['--number', '45/SXD-VP', '--date', '21/6/2024', '--authority', 'KT. GIÁM ĐỐC', '--position', 'PHÓ GIÁM ĐỐC', '--signer', 'Lê B']; // prettier-ignore
    const done = await on('2024-06-24', ...c, ...sign, '-o', `${cwd}/b.md`);
    expect([done.code, letters().length]).toEqual([0, 1]);
    expect(letters()[0]).toMatchObject({ date: today, number: '45/SXD-VP', dated: '2024-06-21', signer: 'Lê B' });
    const text = read(`${cwd}/b.md`);
    for (const words of ['Số: 45/SXD-VP', 'ngày 21 tháng 6 năm 2024', 'KT. GIÁM ĐỐC', 'Tính đến ngày 20/6/2024'])
      expect(text).toContain(words);
    // The same letter once more: as it was, and not recorded twice.
    await on('2024-06-28', ...c, '--number', '45/SXD-VP', '-o', `${cwd}/c.md`);
    expect([read(`${cwd}/c.md`), letters().length]).toEqual([text, 1]);
    expect((await on('2024-06-24', 'due', ...H1)).stdout.replace(/\s+/g, ' ')).toContain('đã đôn đốc ngày');
    const due = JSON.parse((await on('2024-06-24', 'due', ...H1, '--json')).stdout) as { reports: { units: { id: string; reminder: unknown }[] }[] }; // prettier-ignore
    expect(due.reports[0]?.units.find(({ id }) => id === 'trung-tam-c')?.reminder).toEqual({ date: today, number: '45/SXD-VP', dated: '2024-06-21' }); // prettier-ignore
    expect(await run('check', 'plans')).not.toContain('department.yaml');
    await run('letter', 'return', 'trung-tam-a', ...H1, '--number', '46/SXD-VP', '--date', '20/6');
    expect((await run('review', 'trung-tam-a')).replace(/\s+/g, ' ')).toContain(
      'có Công văn số 46/SXD-VP ngày 20/06/2024',
    );
    expect(await run('letter')).toContain('số 46/SXD-VP ngày 20/06/2024, gửi trung-tam-a');
    await run('letter', 'return', 'trung-tam-a', ...H1, '--undo');
    await run(...c, '--undo');
    expect(read(departmentFile(cwd))).toBe(before);
  });

  it('of a second reminder stands beside the first, and a draft made again replaces the draft', async () => {
    const { cwd, on, letters } = await open();
    const c = ['letter', 'remind', 'trung-tam-c', ...H1, '--force', '-o', `${cwd}/a.md`] as const;
    await on('2024-06-19', ...c);
    await on('2024-06-20', ...c);
    expect(letters().map(({ date }) => date)).toEqual(['2024-06-20']);
    await on('2024-06-20', ...c, '--number', '45/SXD-VP');
    await on('2024-06-25', ...c);
    expect(letters().map(({ date, number }) => [date, number])).toEqual([
      ['2024-06-20', '45/SXD-VP'],
      ['2024-06-25', undefined],
    ]);
  });

  it('to several is taken back as a whole', async () => {
    const { cwd, on, run, letters } = await open();
    await run('letter', 'remind', '--all', ...H1, '-o', `${cwd}/a.docx`);
    expect(letters().map(({ units }) => units.length)).toEqual([3]);
    const { code, stderr } = await on(today, 'letter', 'remind', 'trung-tam-c', ...H1, '--undo');
    expect([code, stderr]).toEqual([2, expect.stringContaining('dcs letter remind --all --period 2024-H1 --undo')]);
    await run('letter', 'remind', '--all', ...H1, '--undo');
    expect(letters()).toEqual([]);
  });

  it('is not made where the file that is there stays, and the subject of the Word file stands under its number', async () => {
    const { cwd, on, letters } = await open();
    const file = write(`${cwd}/a.docx`, 'x');
    const c = ['letter', 'remind', 'trung-tam-c', ...H1, '-o', file] as const;
    expect((await on(today, ...c)).code).toBe(2);
    expect(letters()).toEqual([]);
    await on(today, ...c, '--force');
    const text = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
    const order = ['SỞ XÂY DỰNG', 'Số:', 'V/v đôn đốc', 'Kính gửi', 'Nơi nhận'].map((words) => text.indexOf(words));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(text).toContain('<w:pStyle w:val="LetterSubject"/>');
  });
});

describe('a letter in full', () => {
  it.each([
    ['remind', 'trung-tam-c'],
    ['remind', '--all'],
    ['return', 'trung-tam-a'],
    ['answer', 'trung-tam-a'],
  ])('%s %s', async (kind, to) => {
    const { run } = await open();
    const name = `../golden/letter-${kind}${to === '--all' ? '-list' : ''}.vi.md`;
    await expect(await run('letter', kind, to, ...H1)).toMatchFileSnapshot(name);
  });

  it.each(['return', 'answer'])('%s to several units, with a list', async (kind) => {
    const { run } = await open();
    await run('raise', 'Thiếu kinh phí', '--proposal', 'Cấp bổ sung kinh phí', '--period', 'q2', '-u', 'trung-tam-b');
    await run('answer', 'trung-tam-b', '1', 'Đã trình cấp có thẩm quyền.');
    await run('review', 'trung-tam-b', ...H1, '--return', '--by', 'Bà B', '--reason', 'Số liệu chưa khớp');
    await expect(await run('letter', kind, '--all', ...H1)).toMatchFileSnapshot(`../golden/letter-${kind}-list.vi.md`);
  });
});
