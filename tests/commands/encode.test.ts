import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dcs } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'dcs-encode-'));
  onTestFinished(() => {
    rmSync(path, { recursive: true });
  });
  copyFileSync(join(ROOT, 'plans/2024/source.txt'), join(path, 'nguon.txt'));
  return path;
}

describe('dcs encode', () => {
  it('writes a plan that check takes, with the document beside it, and never over another one', async () => {
    const cwd = folder();
    const first = await dcs(['encode', 'nguon.txt', '-o', 'plans/2024/plan.yaml'], { cwd });
    expect([first.code, first.stdout]).toEqual([0, '']);
    expect(first.stderr).toMatch(/Đã đọc 4 phần, 59 mục; 27 nhiệm vụ; .* 13 chú thích;.*Cần xem lại: 2 chỗ/);
    expect(readFileSync(join(cwd, 'plans/2024/source.txt'))).toEqual(readFileSync(join(cwd, 'nguon.txt')));
    const check = await dcs(['check', 'plans'], { cwd });
    expect(check.code).toBe(0);
    expect(check.stdout.match(/encoding-doubt/g)).toHaveLength(2);
    const text = readFileSync(join(cwd, 'plans/2024/plan.yaml'), 'utf8');
    expect(text).toMatch(/ {6}# cần xem lại: không nêu thời gian;.*\n {6}- id: IV\.2\n/);
    const again = await dcs(['encode', 'nguon.txt', '-o', 'plans/2024/plan.yaml'], { cwd });
    expect(again.code).toBe(2);
    expect(again.stderr).toMatch(/source\.txt” đã có\. Không ghi gì\./);
    expect((await dcs(['encode', 'nguon.txt', '-o', 'plans/2024/plan.yaml', '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'plans/2024/plan.yaml'), 'utf8')).toBe(text);
  });

  it('prints the plan without -o, and takes the year from the folder or --year', async () => {
    const cwd = folder();
    expect((await dcs(['encode', 'nguon.txt'], { cwd })).stdout).toMatch(/\nyear: 2024\n/);
    expect((await dcs(['--year', '2025', 'encode', 'nguon.txt'], { cwd })).stdout).toMatch(/\nyear: 2025\n/);
    await dcs(['encode', 'nguon.txt', '-o', 'plans/2026-dan-van/plan.yaml'], { cwd });
    expect(readFileSync(join(cwd, 'plans/2026-dan-van/plan.yaml'), 'utf8')).toMatch(/\nyear: 2026\n/);
  });

  it('brings the issued plan back as a document, word for word', async () => {
    const cwd = folder();
    await dcs(['encode', 'nguon.txt', '-o', 'plans/2024/plan.yaml'], { cwd });
    const bodyOf = (text: string): string => text.slice(text.indexOf('I. MỤC ĐÍCH'));
    const encoded = await dcs(['plan'], { cwd });
    const byHand = await dcs(['-C', join(ROOT, 'plans'), 'plan'], { cwd });
    expect(bodyOf(encoded.stdout)).toBe(bodyOf(byHand.stdout));
    const word = await dcs(['plan', '-o', 'ke-hoach.docx'], { cwd });
    expect(word.code).toBe(0);
    const [fromText, fromWord] = [await dcs(['encode', 'nguon.txt'], { cwd }), await dcs(['encode', 'ke-hoach.docx'], { cwd })]; // prettier-ignore
    const nodes = (text: string): string => text.slice(text.indexOf('\nbody:'), text.indexOf('\nfurniture:'));
    expect(nodes(fromWord.stdout)).toBe(nodes(fromText.stdout));
  });

  it.each([
    ['bao-cao.txt', 'BÁO CÁO\n\nKết quả năm 2025\n\nI. KẾT QUẢ\n', /không phải là kế hoạch: đây là văn bản loại khác \(BÁO CÁO\)/],
    ['rong.txt', '', /không phải là kế hoạch: không có chữ nào/],
    ['anh.txt', Buffer.from('89504e470d0a1a0a', 'hex'), /Không đọc được “anh\.txt”/],
    ['cu.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /tệp Word kiểu cũ \(\.doc\)/],
    ['hong.docx', Buffer.from('PK\u0003\u0004word/document.xml'), /tệp bị hỏng/],
    ['ban.pdf', '%PDF-1.7\n', /tệp bị hỏng/],
  ])('says clearly what it can’t read: %s', async (name, content, reason) => {
    const cwd = folder();
    writeFileSync(join(cwd, name), content);
    const { code, stdout, stderr } = await dcs(['encode', name, '-o', 'plans/2026/plan.yaml'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
    expect(existsSync(join(cwd, 'plans'))).toBe(false);
  }); // prettier-ignore
});

describe('dcs encode --review', () => {
  it('writes the page alone, and says that no plan was written', async () => {
    const cwd = folder();
    const run = await dcs(['encode', 'nguon.txt', '--review', 'doi-chieu.html'], { cwd });
    expect([run.code, run.stdout]).toEqual([0, '']);
    expect(run.stderr).toMatch(/Đã ghi doi-chieu\.html\.\nChỉ ghi trang đối chiếu; chưa ghi kế hoạch\./);
    const page = readFileSync(join(cwd, 'doi-chieu.html'), 'utf8');
    expect(page).toMatch(/<h2 id="doubts-title">Cần xem lại: 2 chỗ<\/h2>/);
    expect(page).toMatch(/id="point-II\.5\.c"/);
    expect(page.match(/class="badge"/g)).toHaveLength(27);
    expect(page).not.toMatch(/<script|https?:\/\/(?!\S*vanban)/);
    expect(existsSync(join(cwd, 'plans'))).toBe(false);
  });

  it('stands beside a plan that is written, and says which was done where the page is in the way', async () => {
    const cwd = folder();
    const line = ['encode', 'nguon.txt', '-o', 'plans/2024/plan.yaml', '--review', 'trang.html'];
    expect((await dcs(line, { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, 'trang.html'))).toBe(true);
    rmSync(join(cwd, 'plans'), { recursive: true });
    const again = await dcs(line, { cwd });
    expect(again.code).toBe(2);
    expect(again.stderr).toMatch(/Đã ghi plans\/2024\/plan\.yaml\.\nTệp “trang\.html” đã có\./);
  });

  it('never replaces a plan or the register, even with --force', async () => {
    const cwd = folder();
    await dcs(['encode', 'nguon.txt', '-o', 'plans/2024/plan.yaml'], { cwd });
    const before = readFileSync(join(cwd, 'plans/2024/plan.yaml'), 'utf8');
    for (const file of ['plans/2024/plan.yaml', 'plans/units.yaml']) {
      expect((await dcs(['encode', 'nguon.txt', '--review', file, '--force'], { cwd })).code).toBe(2);
    }
    expect(readFileSync(join(cwd, 'plans/2024/plan.yaml'), 'utf8')).toBe(before);
  });

  it('shows hostile words as words', async () => {
    const cwd = folder();
    const text =
      'UBND XÃ\n\nKẾ HOẠCH\nNăm 2026 <script>alert(1)</script>\n\nI. NỘI DUNG\n\n1. Tổ chức "x" onload=1 &amp; <b>y</b>\n';
    writeFileSync(join(cwd, 'la.txt'), text);
    expect((await dcs(['--lang', 'en', 'encode', 'la.txt', '--review', 'la.html'], { cwd })).code).toBe(0);
    const page = readFileSync(join(cwd, 'la.html'), 'utf8');
    expect(page).not.toMatch(/<script|<b>y/);
    expect(page).toContain('&amp;amp; &lt;b&gt;y&lt;/b&gt;');
  });
});
