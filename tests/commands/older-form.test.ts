import { describe, expect, it } from 'vitest';
import { overLines } from '../support/older-form.js';
import { dcs, mustRun, prepared, read, unitFile, write } from '../support/program.js';

const recorded = prepared(['Trung tâm A'], async (cwd) => {
  await mustRun(
    ['tick', 'II.5.c', '--date', '10/3/2024', '--note', 'Tiếp: 5 lượt', '--evidence', '1/BC; 9/3/2024; x'],
    { cwd },
  );
  await mustRun(['tick', 'II.5.c', '--date', '11/3/2024', '--status', 'doing'], { cwd });
  await mustRun(['raise', 'Thiếu phòng'], { cwd });
});

async function olderFolder(): Promise<{ cwd: string; file: string; before: string }> {
  const cwd = await recorded();
  const file = unitFile(cwd, 'trung-tam-a');
  const before = overLines(read(file)).replace(/\n/g, '\r\n');
  write(file, before);
  return { cwd, file, before };
}

describe('a file of the older form', () => {
  it('is read and edited as it stands; undo gives back every byte', async () => {
    const { cwd, file, before } = await olderFolder();
    await mustRun(['tick', 'II.5.c', '--note', 'mới'], { cwd });
    expect(read(file)).toBe(
      before.replace(/(?<=status: doing\r\n)/, '      - { date: 2024-04-10, status: done, note: mới }\r\n'),
    );
    await mustRun(['undo', 'II.5.c'], { cwd });
    expect(read(file)).toBe(before);
  });

  it('is told of once, and put on one line a record by check --fix', async () => {
    const { cwd, file, before } = await olderFolder();
    const checked = await dcs(['check', '--strict'], { cwd });
    expect(checked.code).toBe(1);
    expect(checked.stdout).toMatch(
      /trung-tam-a\.yaml:\d+:7 cảnh báo record-over-lines\n {2}Có 3 bản ghi nằm trên nhiều dòng\./,
    );
    expect((await dcs(['check', '--fix', '--dry-run'], { cwd })).stdout).toContain(
      'viết lại 3 bản ghi, mỗi bản một dòng',
    );
    expect(read(file)).toBe(before);
    const shown = await mustRun(['show', 'II.5.c', '--json'], { cwd });
    await mustRun(['check', '--fix'], { cwd });
    expect(read(file)).toContain(
      '\r\n      - { date: 2024-03-10, status: done, note: "Tiếp: 5 lượt", evidence: [{ number: 1/BC, date: 2024-03-09, title: x }] }\r\n' +
        '      - { date: 2024-03-11, status: doing }\r\n',
    );
    expect(await mustRun(['show', 'II.5.c', '--json'], { cwd })).toBe(shown);
    expect((await dcs(['check'], { cwd })).stdout).not.toContain('record-over-lines');
  });

  it('keeps a record with a comment inside as it is, and says so', async () => {
    const { cwd, file, before } = await olderFolder();
    const commented = before.replace('        status: doing', '        # chưa xong\r\n        status: doing');
    write(file, commented);
    await mustRun(['check', '--fix'], { cwd });
    expect(read(file)).toContain('      - date: 2024-03-11\r\n        # chưa xong\r\n        status: doing\r\n');
    const left = await dcs(['check'], { cwd });
    expect(left.stdout).toMatch(/Có 1 bản ghi nằm trên nhiều dòng, 1 bản có ghi chú \(#\) bên trong\./);
    expect((await dcs(['check', '--fix'], { cwd })).stdout).toContain('Không có chỗ nào tự sửa được.');
  });
});
