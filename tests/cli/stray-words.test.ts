import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, unitFile } from '../support/program.js';

const UNIT = 'trung-tam-a';

describe('a line with words left over', () => {
  it('writes nothing, names the words and shows the value in quotes', async () => {
    const cwd = await folderWith('Trung tâm A');
    const file = unitFile(cwd, UNIT);
    await mustRun(['tick', 'II.5.c', '--note', 'Tiếp 12 lượt'], { cwd });
    const before = read(file);
    const lines: readonly (readonly [string, readonly string[]])[] = [
      ['tick II.7 --note Đã ký', ['“ký”', '--note "Đã ký"']],
      ['tick II.7 --by Trần Nam', ['“Nam”', '--by "Trần Nam"']],
      ['tick II.7 --note Đã làm xong 5', ['“làm”, “xong”, “5”', '--note "Đã làm xong 5"']],
      ['tick II.7 --note=Đã ký', ['“ký”', '--note "Đã ký"']],
      ['tick II.7 --note theo II.5.c', ['“II.5.c”', '--note "theo II.5.c"']],
      ['tick II.7 --note mục II.7', ['“II.7”']],
      ['tick II.7 --evidence 10/BC; 8/3/2024; Báo cáo', ['“8/3/2024;”']],
      ['tick II.7 --date 10/3/2024 xong', ['“xong”']],
      ['tick II.7 --date 10/3/2024 7', ['“7”']],
      ['tick --note Đã ký II.7', ['“ký”', '--note "Đã ký"']],
      ['tick --by Trần 7', ['“7”', '--by "Trần 7"']],
      ['correct II.5.c 1 --note Ghi nhầm', ['“nhầm”', '--note "Ghi nhầm"']],
      ['correct II.5.c --note Sai 1', ['“1”', '--note "Sai 1"']],
      ['assign II.1 --lead Phòng Nghiệp vụ', ['“Nghiệp”, “vụ”', '--lead "Phòng Nghiệp vụ"']],
      ['assign --lead Phòng Nghiệp vụ II.1', ['“Nghiệp”, “vụ”', '--lead "Phòng Nghiệp vụ"']],
      ['action II.1 Soạn --output Báo cáo', ['“cáo”', '--output "Báo cáo"']],
      ['skip II.4.a --reason Không quản lý', ['“quản”, “lý”']],
      ['own II.2.e Tập --time Quý II', ['“II”', '--time "Quý II"']],
      ['raise Thiếu người --proposal Cho bầu', ['“bầu”', '--proposal "Cho bầu"']],
      ['raise Thiếu --item II.5.c người', ['“người”']],
      ['raise --by Trần Nam', ['“Nam”']],
      ['write han-che --text Công tác', ['“tác”', '--text "Công tác"']],
      ['submit --period q1 --by Trần Nam', ['“Nam”', '--by "Trần Nam"']],
    ];
    for (const [line, wanted] of lines) {
      const { code, stdout, stderr } = await dcs(line.split(' '), { cwd });
      expect([line, code, stdout]).toEqual([line, 2, '']);
      for (const words of wanted) expect([line, stderr]).toEqual([line, expect.stringContaining(words)]);
      expect(read(file)).toBe(before);
    }
  });

  it.each([
    [['tick', '--date', '10/3/2024', 'II.7']],
    [['tick', 'II.7', '--date', '10/3/2024', 'II.1']],
    [['tick', 'II.7', '--note', 'Đã ký', 'II.1']],
    [['tick', '--note', 'Xong', 'II.7']],
    [['tick', 'II.7', '--copy', 'II.1', '--note', '--', 'x'].slice(0, 2)],
    [['raise', '--item', 'II.5.c', 'Thiếu', 'người']],
    [['raise', '--by', 'Nam', 'Thiếu người']],
    [['assign', '--lead', 'Phòng', 'II.1']],
    [['own', 'II.2.e', '--lead', 'Phòng A', 'Tập huấn']],
    [['figure', 'tiep-dan.luot', '--period', 'q1', '12']],
    [['action', 'II.1', '--due', '1/6/2024', 'Soạn']],
  ])('%j has none', async (args) => {
    const cwd = await folderWith('Trung tâm A');
    const { code, stderr } = await dcs(args, { cwd });
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('thừa')]);
  });
});

describe('the name of an option', () => {
  it.each([
    ['tick', 'II.7', '--evidence', '--note', 'x'],
    ['tick', 'II.7', '--note', '--by', 'An'],
    ['tick', 'II.7', '--note', '-u', UNIT],
    ['tick', 'II.7', '--by', '--date=10/3/2024'],
    ['raise', 'Thiếu người', '--proposal', '--item', 'II.5.c'],
    ['assign', 'II.1', '--lead', '--support', 'x'],
  ])('%s %s %s %s is no value of another', async (...args) => {
    const cwd = await folderWith('Trung tâm A');
    const before = read(unitFile(cwd, UNIT));
    const { code, stderr } = await dcs(args, { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/--(?:evidence|note|by|proposal|lead)/)]);
    expect(read(unitFile(cwd, UNIT))).toBe(before);
  });

  it('may be one where it is tied to its own', async () => {
    const cwd = await folderWith('Trung tâm A');
    await mustRun(['tick', 'II.7', '--note=--date'], { cwd });
    expect(read(unitFile(cwd, UNIT))).toContain('note: "--date"');
  });
});
