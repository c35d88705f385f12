import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dcs } from '../support/program.js';

/** A plan with four doubts: a time without a day, a skipped number, a document to draw up, reports. */
const PLAN = `ỦY BAN NHÂN DÂN XÃ AN MẪU

KẾ HOẠCH
Công tác năm 2026
I. NHIỆM VỤ
1. Rà soát hồ sơ của các thôn.
- Đơn vị chủ trì: Phòng Kinh tế.
- Thời gian: theo tiến độ được giao.
3. Văn phòng ban hành kế hoạch chi tiết của xã.
II. TỔ CHỨC THỰC HIỆN
1. Các thôn báo cáo Ủy ban nhân dân xã trước ngày 10 tháng 12.
`;

async function encoded(answers: readonly (string | null)[], args: readonly string[] = []) {
  const cwd = mkdtempSync(join(tmpdir(), 'dcs-doubts-'));
  onTestFinished(() => {
    rmSync(cwd, { recursive: true });
  });
  writeFileSync(join(cwd, 'kh.txt'), PLAN);
  const questions: string[] = [];
  const askLine = (question: string): Promise<string | null> => {
    questions.push(question);
    return Promise.resolve(answers[questions.length - 1] ?? null);
  };
  const call = { cwd, env: { COLUMNS: '40' }, askLine };
  const run = await dcs(['encode', 'kh.txt', '-o', 'plans/2026/plan.yaml', ...args], call);
  const plan = (): string => readFileSync(join(cwd, 'plans/2026/plan.yaml'), 'utf8');
  const again = (...more: readonly string[]) => dcs(['encode', 'plans/2026/plan.yaml', '--doubts', ...more], { cwd });
  return { cwd, run, questions, plan, again };
}

const left = (text: string): number => text.match(/# cần xem lại: /g)?.length ?? 0;

describe('the doubts of an encoding', () => {
  it('are asked one by one after it: place, text, reason, what is possible', async () => {
    const { questions, plan, run } = await encoded(['', '1', '2', 'q']);
    expect(questions[0]).toMatch(
      /Cần xem lại 1\/4\. Mục I\.1\n {2}“Rà soát[^]*theo tiến độ[^]*1\. đúng như đã đọc: thường\s+xuyên\n {2}2\. một lần\n/,
    );
    expect(questions[1]).toMatch(/Mục I\.3\n[^]*nhảy số[^]*1\. đúng như đã đọc\nSố/);
    expect(questions).toHaveLength(4);
    expect(left(plan())).toBe(2);
    expect(plan().match(/^ {2,}- \{ at: .*, code: /gm)).toHaveLength(2);
    expect(run.stderr).toContain('Còn 2 chỗ cần xem lại');
  }); // prettier-ignore

  it('fit a screen of 40 columns', async () => {
    const { questions } = await encoded(['', '', '', '']);
    const widest = Math.max(...questions.join('\n').split('\n').map((line) => Array.from(line).length)); // prettier-ignore
    expect(questions).toHaveLength(4);
    expect(widest).toBeLessThanOrEqual(40);
  });

  it.each([
    ['another cadence', ['3'], /cadence: monthly/],
    ['once, with a date', ['2', 'mai mốt', '30/6/2026'], /cadence: once\n[^]*due: 2026-06-30/],
    ['no item', ['7'], /id: I\.1\n(?: +.*\n)+? +- id: I\.3/],
  ])('take %s', async (_what, answers, written) => {
    const { plan, again } = await encoded([...answers, 'q']);
    expect(left(plan())).toBe(3);
    expect(plan()).toMatch(written);
    expect((await again('--no-input')).stdout).toMatch(/^Cần xem lại 1\/3\. Mục I\.3\n/);
  });

  it('keep what was decided where the person leaves with Ctrl-C, and ask the rest later', async () => {
    const { cwd, plan, again } = await encoded(['1', null]);
    expect(left(plan())).toBe(3);
    const rest = await dcs(['encode', 'plans/2026/plan.yaml', '--doubts'], { cwd, askLine: () => Promise.resolve('1') }); // prettier-ignore
    expect(rest.stderr).toContain('Không còn chỗ nào cần xem lại');
    expect(left(plan())).toBe(0);
    expect(plan()).not.toMatch(/^doubts:/m);
    expect((await dcs(['check', 'plans'], { cwd })).stdout).not.toContain('encoding-doubt');
    expect((await again()).code).toBe(0);
  });

  it('understand no other answer than a number, and ask nothing with --no-input', async () => {
    const { run, questions } = await encoded(['', '9', 'có', '1', 'q']);
    expect(run.stderr).toContain('Chưa hiểu “9”. Gõ một số từ 1 đến 1.');
    expect(questions.slice(2, 4)).toEqual(['Số (Enter: để sau; q: dừng): ', 'Số (Enter: để sau; q: dừng): ']);
    const silent = await encoded(['1'], ['--no-input']);
    expect([silent.questions, left(silent.plan())]).toEqual([[], 4]);
  });

  it('leave what was changed elsewhere meanwhile', async () => {
    const cwd = (await encoded([], ['--no-input'])).cwd;
    const file = join(cwd, 'plans/2026/plan.yaml');
    const askLine = (): Promise<string> => {
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.slice(0, text.indexOf('\ndoubts:') + 1));
      return Promise.resolve('1');
    };
    const { stderr } = await dcs(['encode', 'plans/2026/plan.yaml', '--doubts'], { cwd, askLine });
    expect(stderr).toContain('vừa được sửa ở nơi khác');
  });
});
