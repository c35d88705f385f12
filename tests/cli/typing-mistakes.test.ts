import { describe, expect, it } from 'vitest';
import { dcs, folderWith, prepared, read, unitFile } from '../support/program.js';

/** What was typed, as a shell hands it over; what has to be said; before, where it was otherwise once. */
type Mistake = readonly [line: readonly string[], said: RegExp];

const folder = prepared(['Trung tâm A'], () => Promise.resolve());

async function ran(line: readonly string[]) {
  const cwd = await folder();
  const file = unitFile(cwd, 'trung-tam-a');
  const before = read(file);
  const result = await dcs(line, { cwd, today: '2024-03-12' });
  return { ...result, isWritten: read(file) !== before, after: read(file) };
}

describe('a slip is refused, writes nothing, and the right line is the first that is offered', () => {
  it.each<Mistake>([
    // Words that belong behind an option. Before: “Dòng lệnh thừa: có 1 tham số”.
    [['report', 'q1'], /“q1”.*--period\.\nGõ: dcs report --period q1/],
    [['submit', 'q1'], /Gõ: dcs submit --period q1/],
    [['due', 'quý I'], /Gõ: dcs due --period "quý I"/],
    [['status', '30/6/2024'], /Gõ: dcs status --as-of 30\/6\/2024/],
    [['status', 'trung-tam-a'], /Gõ: dcs status --unit trung-tam-a/],
    [['status', '2024'], /Gõ: dcs status --year 2024/],
    [['status', 'II.7'], /dcs show II\.7/],
    [['report', 'bc.docx'], /Gõ: dcs report --output bc\.docx/],
    [['export', 'bieu mau.xlsx'], /Gõ: dcs export --output "bieu mau\.xlsx"/],
    [['submit', '45/BC-TTA'], /Gõ: dcs submit --number "?45\/BC-TTA/],
    // Before: “Không có nhiệm vụ “q1””, and “q1” as a difficulty.
    [['tick', 'II.7', 'q1'], /Gõ: dcs tick II\.7 --period q1/],
    [['tick', 'II.7', '10/3/2024'], /Gõ: dcs tick II\.7 --date 10\/3\/2024/],
    [['tick', 'II.7', 'hôm qua'], /Gõ: dcs tick II\.7 --date "hôm qua"/],
    [['tick', 'II.7', 'bien ban.pdf'], /Gõ: dcs tick II\.7 --file "bien ban\.pdf"/],
    [['figure', 'q1'], /Gõ: dcs figure --period q1/],
    [['figure', 'tiep-dan.luot', '12', 'q1'], /Gõ: dcs figure tiep-dan\.luot 12 --period q1/],
    [['raise', 'q1'], /Gõ: dcs raise --period q1/],
    [['list', 'q1'], /Gõ: dcs list --period q1/],
    [['write', 'han-che', 'q1'], /Gõ: dcs write han-che --period q1/],
    [['assign', 'II.1', 'quý II'], /Gõ: dcs assign II\.1 --time "quý II"/],
    [['-u', 'trung-tam-a', 'report', 'q1'], /Gõ: dcs report -u trung-tam-a --period q1/],
    // Options in Vietnamese. Before: none, or --by for --so.
    [['tick', 'II.7', '--ngay', '10/3/2024'], /“--ngay”[^]*ý bạn là: --date\?/],
    [['tick', 'II.7', '--minh-chứng', '15/BC'], /ý bạn là: --evidence\?/],
    [['tick', 'II.7', '--ghi-chu', 'x'], /ý bạn là: --note\?/],
    [['tick', 'II.7', '--người', 'An'], /ý bạn là: --by\?/],
    [['report', '--ky', 'q1'], /ý bạn là: --period\?/],
    [['report', '--tệp', 'a.docx'], /ý bạn là: --output\?/],
    [['report', '--dinh-dang', 'docx'], /ý bạn là: --format\?/],
    [['submit', '--so', '45/BC-TTA'], /ý bạn là: --number\?/],
    [['status', '--don-vi', 'a'], /ý bạn là: --unit\?/],
    [['status', '--ngay', '1/3/2024'], /ý bạn là: --as-of\?/],
    // Verbs. Before: why for ghi, tao for trợ.
    [['báo', 'cáo'], /“báo”[^]*ý bạn là: bao-cao\?/],
    [['gửi', 'báo', 'cáo'], /thừa chữ “báo”, “cáo”/],
    [['gửi báo cáo'], /ý bạn là: gui\?/],
    [['trợ', 'giúp'], /ý bạn là: --help\?/],
    [['huong-dan'], /ý bạn là: --help\?/],
    [['xóa', 'II.7'], /ý bạn là: hoan-tac\?/],
    [['trang-thai'], /ý bạn là: xem\?/],
    [['tikc', 'II.7'], /ý bạn là: tick\?/],
    [['thoat'], /Không có lệnh “thoat”\.\nXem cách dùng: dcs --help/],
    // Quotes and dashes.
    [['assign', 'II.7', '--lead', '“Phòng', 'Nghiệp', 'vụ”'], /ngoặc cong[^]*--lead "Phòng Nghiệp vụ"/],
    [['tick', 'II.7', '–-date', '10/3/2024'], /gõ lại: --date/],
    [['tick', 'II.7', '-–note', 'x'], /ý bạn là: --note\?/],
    [['init', 'Trung', 'tâm', 'B'], /dcs init "Trung tâm B"/],
    // Items.
    [['undo', 'II.5.c', 'II.7'], /một nhiệm vụ, nhưng dòng lệnh có 2: II\.5\.c, II\.7/],
    [['show', 'II.5.c, II.7'], /một nhiệm vụ, nhưng dòng lệnh có 2/],
    [['tick', 'tiêp công dan'], /giống nhất:\n +II\.5\.c/],
    [['tick', 'tiep cng dan'], /giống nhất:\n +II\.5\.c/],
    [['tick', 'I1.5.c'], /giống nhất:\n +II\.5\.c/],
    [['tick', 'II.S.c'], /giống nhất:\n +II\.\d\.c/],
    [['tick', 'don thu'], /nhiều nhiệm vụ:\n +II\.5\.c/],
    [['tick', 'xong'], /Không có nhiệm vụ “xong”\.\nXem mọi nhiệm vụ: dcs list/],
    // Figures. Before: Đơn tố cáo for 24.
    [['figure', '24', '12'], /“24”[^]*số thứ tự[^]*số 24 là:\n +\S+ /],
    [['figure', 'dòng 24', '12'], /số 24 là:/],
    [['figure', '999', '12'], /“999”[^]*số thứ tự[^]*dcs figure/],
    [['figure', 'II.5.c', '12'], /nhiều chỉ tiêu:\n +tiep-dan\.luot/],
    [['figure', 'tiep-dan.luot', '1.234,5'], /không phải là một số/],
    [['figure', 'tiep-dan.luot', '1,234'], /hai cách/],
    [['figure', 'tiep-dan.luot', '0.500'], /hai cách/],
    [['figure', 'tiep-dan.luot', '12.34'], /không có phần lẻ/],
    [['figure', 'tiep-dan.luot', 'O'], /Có phải là 0\?/],
    [['figure', 'tiep-dan.luot', 'l2'], /Có phải là 12\?/],
    // Dates.
    [['tick', 'II.7', '--date', '31/6'], /tháng 6\/2024 chỉ có 30 ngày/],
    [['tick', 'II.7', '--date', '30-2-2024'], /tháng 2\/2024 chỉ có 29 ngày/],
    [['tick', 'II.7', '--date', 'cuối tháng 3'], /tháng 3\/2024, chưa có ngày/],
    [['tick', 'II.7', '--date', 'mùng 30/2'], /Chưa hiểu ngày/],
    [['tick', 'II.7', '--date', '1O/3/2O24'], /Có phải là 10\/03\/2024\?/],
    [['tick', 'II.7', '--date', 'thứ ba 11/3'], /thứ Hai/],
    // Evidence.
    [['tick', 'II.7', '--evidence', '15/BC-TTA; 31/2/2024; Báo cáo'], /tháng 2\/2024 chỉ có 29 ngày/],
    [['tick', 'II.7', '--evidence', 'Báo cáo số 15/BC-TTA ngày 8/3/2025 về dân vận'], /sau hôm nay/],
    // Excel's number of a day. Before: “Chưa hiểu ngày”.
    [['tick', 'II.7', '--date', '45361'], /ô ngày trong Excel: 10\/03\/2024\. [^]*ghi: 10\/03\/2024/],
    // A status as an item. Before: “Không có nhiệm vụ “xong””, and items that look like it.
    [['tick', 'II.7', 'xong'], /“xong”.*--status\.\nGõ: dcs tick II\.7 --status xong/],
    [['tick', 'done', 'II.7'], /Gõ: dcs tick II\.7 --status done/],
    [['tick', 'II.7', 'không phát sinh'], /Gõ: dcs tick II\.7 --status "không phát sinh"/],
    [['tick', 'II.7', '--status', 'không vướng'], /“không vướng” không dùng được/],
    [['tick', 'II.7', '--status', 'chưa'], /“chưa” không dùng được/],
    // Names of options in words, apart. Before: none.
    [['tick', 'II.7', '--ghi', 'chú', 'x'], /ý bạn là: --note\?/],
    [['tick', '--minh', 'chứng', '15/BC', 'II.7'], /ý bạn là: --evidence\?/],
    [['assign', 'II.7', '--han', '30/6'], /ý bạn là: --time\?/],
    [['tick', 'tieesp coong daan'], /giống nhất:\n +II\.5\.c/],
    [['status', '-u', 'trung taam A'], /ý bạn là: trung-tam-a\?/],
    [['figure', '12', 'tiep-dan.luot'], /giống nhất:\n +tiep-dan\.luot/],
    [['tick', 'II.7', '--copy'], /--copy chép tệp nêu ở --file/],
  ])('dcs %j', async (line, said) => {
    const { code, stdout, stderr, isWritten } = await ran(line);
    expect({ code, stdout, isWritten }).toEqual({ code: 2, stdout: '', isWritten: false });
    expect(stderr).toMatch(said);
  });
});

describe('what has one meaning is taken, and said back', () => {
  it.each<Mistake>([
    ...[
      'Mục II khoản 5 điểm c',
      'điểm c, khoản 5, mục II',
      'muc ii khoan 5 diem c',
      'II.5(c)',
      'II,5,c',
      'II/5/c',
      'Ⅱ.5.c',
      'ＩＩ.5.c',
      '11.5.c',
      'nhiệm vụ II.5.c',
      'số II.5.c',
      'II.\u00a05.\u00a0c',
      'tiếp công dân'.normalize('NFD'),
      'tiếp\u00a0công dân',
    ].map((typed): Mistake => [['tick', typed], /Đã ghi II\.5\.c Tiếp công dân/]),
    ...[
      ['mùng 5/3', '05/03/2024'],
      ['mồng 5 tháng 3', '05/03/2024'],
      ['ngày mồng 5 tháng 3 năm 2024', '05/03/2024'],
      ['05.03.24', '05/03/2024'],
      ['5 thg 3 2024', '05/03/2024'],
      ['１０／３／２０２４', '10/03/2024'],
      ['10\u00a0/\u00a03/2024', '10/03/2024'],
      ['“10/3/2024”', '10/03/2024'],
      ['10–3–2024', '10/03/2024'],
    ].map(([typed = '', day = '']): Mistake => [['tick', 'II.7', '--date', typed], new RegExp(`ngày ${day}`)]),
    // Telex left off. Before: “không phải là kỳ báo cáo”, “Chưa hiểu ngày”, “Không có nhiệm vụ”.
    [['tick', 'II.7', '--period', 'quys 1'], /quý I năm 2024/],
    [['tick', 'II.7', '--period', 'quý một'], /quý I năm 2024/],
    [['tick', 'II.7', '--date', 'hoom qua'], /ngày 11\/03\/2024/],
    [['tick', 'ddieemr c khoanr 5 mucj II'], /Đã ghi II\.5\.c/],
    [['tick', 'Muc ii 7'], /Đã ghi II\.7/],
    [['tick', 'II.7', '--status', 'ddax thuwcj hieejn'], /đã thực hiện trong kỳ/],
    [['tick', 'II.7', '--note', 'x', '--status', 'vướng'], /vướng mắc/],
    [['tick', 'II.5.c', '--status', 'ko phát sinh'], /không phát sinh/],
    [['tick', 'II.7', '--status', 'đang làm'], /đang thực hiện/],
    [['tick', 'II.7', '--date', '2024.03.05'], /ngày 05\/03\/2024/],
    [['tick', 'II.7...', '--date', '5/3/24'], /Đã ghi II\.7[^]*ngày 05\/03\/2024/],
    [['tick', 'II.3.b;III.3'], /Đã ghi II\.3\.b[^]*Đã ghi III\.3/],
    [['tick', 'II.3.b và III.3'], /Đã ghi II\.3\.b[^]*Đã ghi III\.3/],
    [['tick', 'II.7', '--period', 'quí I'], /quý I năm 2024/],
    [['tick', 'II.7', '--note', '„Đã ký”'], /Đã ghi II\.7/],
    [['figure', 'tiep-dan.luot', '１２'], /12 lượt/],
    [['figure', 'tiep-dan.luot', '1\u00a0234'], /1\.234 lượt/],
    [['figure', 'tiep-dan.luot', '—'], /không thuộc chức năng/],
    ...[
      '15/BC-TTA, 8/3/2024, Báo cáo',
      '15/BC-TTA - 8/3/2024 - Báo cáo',
      '15/BC-TTA | 8/3/2024 | Báo cáo',
      '8/3/2024; 15/BC-TTA; Báo cáo',
      'Báo cáo; 8/3/2024; 15/BC-TTA',
      'Báo cáo số 15/BC-TTA ngày 8/3/2024',
    ].map((typed): Mistake => [
      ['tick', 'II.7', '--evidence', typed],
      /Đã hiểu tài liệu là: số 15\/BC-TTA, ngày 08\/03\/2024, trích yếu “Báo cáo”/,
    ]),
  ])('dcs %j', async (line, said) => {
    const { code, stdout, stderr, isWritten } = await ran(line);
    expect({ code, isWritten, stderr }).toEqual({ code: 0, isWritten: true, stderr });
    expect(stdout + stderr).toMatch(said);
  });

  it('a file without an ending gets one, and the line says so', async () => {
    const cwd = await folderWith('Trung tâm A');
    const today = '2024-03-12';
    expect((await dcs(['report', '--period', 'q1', '-o', 'bc'], { cwd, today })).stderr).toContain('Đã ghi bc.docx');
    expect((await dcs(['report', '-f', 'md', '-o', 'bc'], { cwd, today })).stderr).toContain('Đã ghi bc.md');
    expect((await dcs(['plan', '-u', 'trung-tam-a', '-o', 'kế hoạch'], { cwd })).stderr).toContain('kế hoạch.docx');
    expect((await dcs(['export', '-o', 'biểu mẫu'], { cwd, today })).stderr).toContain('biểu mẫu.xlsx');
    expect((await dcs(['brief', '-o', 'tóm tắt'], { cwd, today })).stderr).toContain('tóm tắt.docx');
  });
});
