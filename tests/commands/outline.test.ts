import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan/plan.js';
import { dcs, folderWith, mustRun, prepared, read, write } from '../support/program.js';
import { paragraph, wordFile } from '../support/template-files.js';

const TEXT = `ĐỀ CƯƠNG BÁO CÁO
I. Kết quả tuyên truyền dân chủ ở cơ sở (nêu số cuộc)
- Số cuộc
II. Tiếp công dân, giải quyết đơn thư
III. Tồn tại, hạn chế
IV. Đề xuất, kiến nghị
`;
const folder = prepared(['Trung tâm A'], async (cwd) => {
  write(join(cwd, 'de-cuong.txt'), TEXT);
  write(
    join(cwd, 'de-cuong.docx'),
    wordFile(
      TEXT.trim()
        .split('\n')
        .map((line) => paragraph(line))
        .join(''),
    ),
  );
  await mustRun(['tick', 'II.5.c', '--date', '2024-03-01', '--note', 'Tiếp 12 lượt'], { cwd });
});
const planOf = (cwd: string): Plan => load(read(join(cwd, 'plans/2024/plan.yaml')), { schema: CORE_SCHEMA }) as Plan;
const headings = async (cwd: string, period: string): Promise<readonly string[]> => {
  const text = await mustRun(['report', '--period', period, '-f', 'md'], { cwd, today: '2024-06-20' });
  return text.split('\n').filter((line) => line.startsWith('#'));
};

describe('dcs outline', () => {
  it('prints a proposal and writes nothing where no period is named', async () => {
    const cwd = await folder();
    const before = read(join(cwd, 'plans/2024/plan.yaml'));
    const { code, stdout, stderr } = await dcs(['outline', 'de-cuong.txt'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Đề xuất theo “de-cuong.txt”:\n\nI\. Kết quả tuyên truyền dân chủ ở cơ sở: .*II\.1\b[^]*II\. Tiếp công dân, giải quyết đơn thư: [^]*II\.5\.c,/,
    );
    expect(stdout).toMatch(/III\. Tồn tại, hạn chế: nhiệm vụ chưa thực hiện/);
    expect(stderr).toContain('chưa ghi gì. Ghi cho một kỳ: dcs outline de-cuong.txt --period');
    expect(stderr).toContain('Để ngoài 1 dòng');
    expect(read(join(cwd, 'plans/2024/plan.yaml'))).toBe(before);
  });

  it('writes it for a period, whose report alone follows it; the rest of the plan stays byte for byte', async () => {
    const cwd = await folder();
    const before = read(join(cwd, 'plans/2024/plan.yaml'));
    const others = await headings(cwd, 'q1');
    await mustRun(['outline', 'de-cuong.docx', '--period', 'h1'], { cwd });
    expect(Object.keys(planOf(cwd).outlines ?? {})).toEqual(['2024-H1']);
    const after = read(join(cwd, 'plans/2024/plan.yaml'));
    expect(after.replace(/^outlines:\n( .*\n)+/m, '')).toBe(before);
    expect(await headings(cwd, 'q1')).toEqual(others);
    const own = (await headings(cwd, 'h1')).join('\n');
    expect(own).toMatch(
      /KẾT QUẢ TUYÊN TRUYỀN DÂN CHỦ Ở CƠ SỞ[^]*TIẾP CÔNG DÂN, GIẢI QUYẾT ĐƠN THƯ[^]*TỒN TẠI, HẠN CHẾ/,
    );
    expect(own).not.toContain('PHƯƠNG HƯỚNG');
    // What is written under its headings is taken for that period alone.
    await mustRun(['write', 'tiep-cong-dan-giai-quyet-don', '--period', 'h1', '--text', 'Lời của đơn vị.'], { cwd });
    expect((await dcs(['write', 'tiep-cong-dan-giai-quyet-don', '--period', 'q1', '--text', 'x'], { cwd })).code).toBe(
      2,
    );
    const { stdout } = await dcs(['check'], { cwd });
    expect(stdout).not.toContain('unknown-heading');
    const ofAll = await mustRun(['report', '--all', '--period', 'h1'], { cwd, today: '2024-06-20' });
    expect([ofAll.includes('ĐỀ XUẤT, KIẾN NGHỊ'), ofAll.includes('## PHƯƠNG HƯỚNG')]).toEqual([true, false]);
    expect(ofAll).not.toContain('CÔNG TÁC LÃNH ĐẠO');
  });

  it('does not overwrite without being told, and says what it replaced', async () => {
    const cwd = await folder();
    const call = ['outline', 'de-cuong.txt', '--period', 'h1'];
    await mustRun(call, { cwd });
    const first = read(join(cwd, 'plans/2024/plan.yaml'));
    expect((await dcs(call, { cwd })).stderr).toContain('đã như vậy');
    write(join(cwd, 'khac.txt'), 'ĐỀ CƯƠNG\n1. Kết quả\n2. Kiến nghị\n');
    const refused = await dcs(['outline', 'khac.txt', '--period', 'h1'], { cwd });
    expect([refused.code, read(join(cwd, 'plans/2024/plan.yaml')) === first]).toEqual([2, true]);
    expect(refused.stderr).toMatch(/đã có đề cương 6 tháng đầu năm 2024 \(Kết quả tuyên truyền[^]*--force/);
    const replaced = await dcs(['outline', 'khac.txt', '--period', 'h1', '--force'], { cwd });
    expect([replaced.code, replaced.stderr.includes('Đề cương cũ đã được thay: Kết quả tuyên truyền')]).toEqual([
      0,
      true,
    ]);
    await mustRun(['outline', 'de-cuong.txt', '--period', 'q2'], { cwd });
    expect(Object.keys(planOf(cwd).outlines ?? {})).toEqual(['2024-H1', '2024-Q2']);
  });

  it('names the items that it puts nowhere, and check finds them', async () => {
    const cwd = await folder();
    const { stdout, stderr } = await dcs(['outline', 'de-cuong.txt', '--period', 'h1', '--json'], { cwd });
    const { schema, period, unplaced, doubtful } = JSON.parse(stdout) as { schema: string; period: string; unplaced: string[]; doubtful: string[] }; // prettier-ignore
    expect([schema, period]).toEqual(['dcs/outline@1', '2024-H1']);
    expect(unplaced).toContain('II.6.b');
    expect(stderr).toMatch(/Chưa xếp vào đề mục nào.*II\.6\.b/);
    const checked = (await dcs(['check'], { cwd })).stdout;
    expect(checked).toContain('outline-missing-item');
    expect(checked.includes('outline-proposed')).toBe(doubtful.length > 0);
  });

  it.each([
    ['ke-hoach.txt', 'KẾ HOẠCH\nI. MỤC ĐÍCH\nII. KẾT QUẢ\n', 'văn bản loại khác'],
    ['ds.txt', '1. Gạo\n2. Muối\n', 'không nói đến kết quả'],
    ['trong.txt', '\n', 'không có chữ nào'],
    ['anh.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'Không đọc được'],
  ])('refuses %s, and writes nothing', async (name, contents, said) => {
    const cwd = await folderWith('Trung tâm A');
    write(join(cwd, name), contents);
    const before = read(join(cwd, 'plans/2024/plan.yaml'));
    const { code, stderr, stdout } = await dcs(['outline', name, '--period', 'h1'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(read(join(cwd, 'plans/2024/plan.yaml'))).toBe(before);
  });
});
