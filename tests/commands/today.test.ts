import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun } from '../support/program.js';

/** Runs each command that is proposed, its gaps filled in; none may be refused as typed wrongly. */
function proposed(text: string): readonly string[] {
  return text
    .replace(/\n {2,}(?=--|-u|"|2024|bao-cao|\S+")/g, ' ')
    .split('\n')
    .flatMap((line) => /: dcs (.*)$/.exec(line)?.[1] ?? []);
}

describe('what there is to do today', () => {
  it('names the next report with its last day, and what it lacks', async () => {
    const cwd = await folderWith('Trung tâm A');
    const { code, stdout } = await dcs(['today'], { cwd, today: '2024-03-16' });
    expect(code).toBe(0);
    expect(stdout).toContain('Báo cáo quý I năm 2024: đã chốt, gửi chậm nhất ngày 18/03/2024.');
    expect(stdout).toContain('nhiệm vụ chưa cập nhật:\n    II.1 ');
    expect(stdout).toContain('dcs submit -u trung-tam-a --period 2024-Q1');
  });

  it.each([
    ['2024-03-14', 'chốt hết ngày 14/03/2024'],
    ['2024-03-15', 'đã chốt'],
    ['2024-03-18', 'đã chốt'],
    ['2024-03-19', 'trễ 1 ngày'],
  ])('on %s: %s', async (today, words) => {
    const cwd = await folderWith('Trung tâm A');
    expect((await dcs(['hom-nay'], { cwd, today })).stdout).toContain(words);
  });

  it('goes on to the next report once one is sent, and ends with the year', async () => {
    const cwd = await folderWith('Trung tâm A');
    for (const period of ['q1', 'h1', '9m', '2024']) {
      await mustRun(['submit', '--period', period, '--with-gaps', 'thử'], { cwd, today: '2024-12-20' });
      const { reports } = JSON.parse(await mustRun(['today', '--json'], { cwd, today: '2024-12-20' })) as {
        reports: readonly { period: string }[];
      };
      expect(reports[0]?.period ?? null).toBe({ q1: '2024-H1', h1: '2024-9M', '9m': '2024', '2024': null }[period]);
    }
    expect(await mustRun(['today'], { cwd, today: '2024-12-20' })).toContain('không còn báo cáo nào');
  });

  it('names every report that is late, and the next one only where none is', async () => {
    const cwd = await folderWith('Trung tâm A');
    const { stdout } = await dcs(['today'], { cwd, today: '2024-12-30' });
    expect(stdout.match(/trễ \d+ ngày/g)).toEqual(['trễ 287 ngày', 'trễ 196 ngày', 'trễ 104 ngày', 'trễ 13 ngày']);
    expect((await dcs(['today'], { cwd, today: '2024-02-01' })).stdout.match(/Báo cáo .* chốt/g)).toHaveLength(1);
  });

  it('says why a report was returned, beside the others that are late', async () => {
    const cwd = await folderWith('Trung tâm A');
    await mustRun(['submit', '--period', 'q1', '--with-gaps', 'x'], { cwd, today: '2024-03-16' });
    const judged = ['review', 'trung-tam-a', '--return', '--by', 'B', '--reason', 'Thiếu số liệu'];
    await mustRun(judged, { cwd, today: '2024-03-20' });
    const { stdout } = await dcs(['today'], { cwd, today: '2024-06-25' });
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /quý I năm 2024 bị trả lại ngày 20\/03\/2024: Thiếu số liệu.*trễ 8 ngày/,
    );
  });

  it('says that a sent report no longer says what is recorded', async () => {
    const cwd = await folderWith('Trung tâm A');
    await mustRun(['submit', '--period', 'q1', '--with-gaps', 'x'], { cwd, today: '2024-03-16' });
    await mustRun(['tick', 'II.1', '--date', '10/3/2024'], { cwd, today: '2024-03-16' });
    const { stdout } = await dcs(['today'], { cwd, today: '2024-03-16' });
    expect(stdout.replace(/\s+/g, ' ')).toContain('nay không còn khớp với những gì đã ghi');
  });

  it('proposes no sending that check would refuse', async () => {
    const cwd = await folderWith('Trung tâm A');
    for (const [id, value] of [
      ['tiep-dan.luot', '12'],
      ['tiep-dan.thuong-xuyen', '13'],
    ] as const) {
      await mustRun(['figure', id, value, '--period', 'q1'], { cwd, today: '2024-03-16' });
    }
    const { stdout } = await dcs(['today'], { cwd, today: '2024-03-16' });
    expect(stdout.replace(/\s+/g, ' ')).toContain('chưa gửi được: Lượt tiếp công dân');
    expect(stdout).not.toContain('dcs submit');
    expect(stdout).toContain('dcs figure');
  });

  it('proposes commands that are taken', async () => {
    const cwd = await folderWith('Trung tâm A');
    const lines = proposed(await mustRun(['today'], { cwd, today: '2024-03-16' })).filter((line) => line !== '--help');
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      const typed = line
        .replace('<ngày>', '10/3/2024')
        .replace('<số>; <ngày>; <trích yếu>', '1/BC; 9/3/2024; Báo cáo')
        .replace(/^submit .*/, '$& --with-gaps thử')
        .replace(/^write .*/, '$& --text x');
      const words = [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      expect([line, (await dcs(words, { cwd, today: '2024-03-16' })).code]).toEqual([line, 0]);
    }
  });

  it('is who has sent, where there are several units', async () => {
    const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
    const { stdout } = await dcs(['today'], { cwd, today: '2024-03-16' });
    expect(stdout).toContain('0/2 đơn vị đã gửi');
    expect(stdout).toContain('dcs review');
  });
});

describe('dcs alone', () => {
  it('at a terminal tells what there is to do', async () => {
    const cwd = await folderWith('Trung tâm A');
    let shown = '';
    const stdout = { isTerminal: true, columns: 80, write: (text: unknown) => (shown += String(text)) };
    const { code } = await dcs([], { cwd, today: '2024-03-16', stdout });
    expect([code, shown]).toEqual([0, expect.stringContaining('gửi chậm nhất ngày 18/03/2024')]);
  });

  it('shows the help elsewhere', async () => {
    const cwd = await folderWith('Trung tâm A');
    expect((await dcs([], { cwd })).stdout).toContain('Cách dùng: dcs <lệnh>');
  });
});
