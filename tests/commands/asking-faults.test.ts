import { describe, expect, it } from 'vitest';
import { injectFault, type Injected } from '../support/faults.js';
import { dcs, folderWith, mustRun, read, unitFile } from '../support/program.js';

const today = '2024-03-16';

/** A command alone, what is answered, how often Enter then keeps an answer, and what is recorded in the end. */
const ASKED: readonly (readonly [string, readonly string[], number, string])[] = [
  ['raise', ['Thiếu người làm việc', '', 'Thêm người', '', ''], 5, 'text: Thiếu người làm việc, proposal: Thêm người'],
  ['write', ['phuong huong', 'Tiếp tục thực hiện.', ''], 3, 'phuong-huong: Tiếp tục thực hiện.'],
  ['assign', ['II.5.c', 'Phòng Tổ chức', '', '', '', ''], 6, 'in-charge: Phòng Tổ chức'],
  ['own', ['1', 'Tập huấn kỹ năng', '', '', '', '', ''], 7, 'title: Tập huấn kỹ năng'],
  ['skip', ['II.4.a', 'Không quản lý doanh nghiệp', '', ''], 4, 'reason: Không quản lý doanh nghiệp'],
  ['tick', ['II.7', 'd', 'Đang họp', '', ''], 5, 'note: Đang họp'],
  ['submit', ['45/BC-TTA', '', '', '', 'Chờ số liệu', ''], 6, 'gaps: Chờ số liệu'],
  ['figure', ['tiep-dan.luot 12'], 1, 'tiep-dan.luot: 12'],
  ['finish q1', ['d', 'Đang tuyên truyền'], 1, 'note: Đang tuyên truyền'],
];

/** Runs a command; once all answers were given something happens, and then Enter keeps them. */
async function keeping(
  cwd: string,
  name: string,
  answers: readonly string[],
  enters: number,
  happens: { readonly before?: () => void; readonly after: () => void | Promise<void> },
) {
  let asked = 0;
  happens.before?.();
  const askLine = async (): Promise<string | null> => {
    asked += 1;
    if (asked === answers.length + 1) await happens.after();
    return answers[asked - 1] ?? (asked <= answers.length + enters ? '' : 'q');
  };
  return dcs(name.split(' '), { cwd, today, askLine });
}

describe.each(ASKED)('what was answered to dcs %s is not lost', (name, answers, enters, written) => {
  it.each([
    ['the disk is full', 'ENOSPC', 'write'],
    ['the folder is read-only', 'EROFS', 'open'],
    ['another program holds the file', 'EBUSY', 'rename'],
  ] as const)('where %s', async (_, code, call) => {
    const cwd = await folderWith('Trung tâm A');
    let fault: Injected | null = null;
    const before = read(unitFile(cwd, 'trung-tam-a'));
    const { stderr } = await keeping(cwd, name, answers, enters, {
      before: () => (fault = injectFault({ call, code, at: /trung-tam-a\.yaml/ })),
      after: () => {
        expect(read(unitFile(cwd, 'trung-tam-a'))).toBe(before);
        fault?.end();
      },
    });
    expect([stderr, read(unitFile(cwd, 'trung-tam-a'))]).toEqual([
      expect.stringMatching(/Cũng như gõ: dcs[^]*Không ghi được[^]*Cũng như gõ: dcs/),
      expect.stringContaining(written),
    ]);
  });
});

it('where somebody else records the same meanwhile, nothing is written twice and nothing is lost', async () => {
  const cwd = await folderWith('Trung tâm A');
  const answers = ['Thiếu người', '', '', ''];
  const { stderr } = await keeping(cwd, 'raise', answers, 1, {
    after: async () => {
      await mustRun(['raise', 'Thiếu người'], { cwd, today });
    },
  });
  expect([stderr, read(unitFile(cwd, 'trung-tam-a')).split('text: Thiếu người').length]).toEqual([
    expect.stringMatching(/dcs raise "Thiếu người"[^]*Đã có vướng mắc số 1[^]*Các câu trả lời vẫn còn/),
    2,
  ]);
});

it('where somebody else writes another record meanwhile, both stand', async () => {
  const cwd = await folderWith('Trung tâm A');
  await keeping(cwd, 'raise', ['Thiếu người', '', '', ''], 1, {
    after: async () => {
      await mustRun(['raise', 'Thiếu chỗ'], { cwd, today });
    },
  });
  expect(read(unitFile(cwd, 'trung-tam-a'))).toMatch(/Thiếu chỗ[^]*Thiếu người/);
});
