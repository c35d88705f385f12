import { join } from 'node:path';
import { mustRun, prepared, write } from './program.js';

/**
 * A line of each command that goes well in `folderForLines`; only `open` is refused, last of all, for its port, and
 * `finish` finds a report that lacks something.
 */
export const LINES: Readonly<Record<string, readonly string[]>> = {
  init: ['init', 'Trung tâm B'],
  encode: ['encode', 'kh.txt'],
  roll: ['roll', 'kh-sau.txt'],
  assign: ['assign', 'II.5.c', '--lead', 'A'],
  action: ['action', 'II.5.c', 'Ký quy chế'],
  own: ['own', 'II.2.e', 'Tập huấn kỹ năng'],
  skip: ['skip', 'II.4.a', '--reason', 'Không quản lý doanh nghiệp'],
  plan: ['plan'],
  // With a port that it may take it would serve the page until somebody closes it.
  open: ['open', '--no-browser', '--port', '1'],
  tick: ['tick', 'II.7', '--date', '1/3/2024', '--note', 'Họp 02 cuộc'],
  correct: ['correct', 'II.7', '1', '--note', 'Họp 03 cuộc'],
  confirm: ['confirm', 'II.7'],
  undo: ['undo', 'II.7'],
  today: ['today'],
  finish: ['finish', 'q1', '--no-input'],
  letter: ['letter', 'remind', '--all', '--period', 'q1'],
  status: ['status'],
  list: ['list'],
  show: ['show', 'II.7'],
  why: ['why', 'II.7'],
  figure: ['figure', 'tiep-dan.luot', '12', '--period', 'q1'],
  raise: ['raise', 'Thiếu người làm công tác tiếp công dân'],
  write: ['write', 'han-che', '--period', 'q1', '--text', 'Chưa đều.'],
  report: ['report', '--period', 'q1'],
  submit: ['submit', '--period', 'q1', '--with-gaps', 'Chưa đủ số liệu'],
  due: ['due'],
  review: ['review', 'trung-tam-a', '--period', 'q1', '--extend', '25/4/2024', '--by', 'Bà B', '--reason', 'Bão'],
  answer: ['answer', 'trung-tam-a', '1', 'Đồng ý'],
  carry: ['carry', 'trung-tam-a', 'II.7', '--period', 'q1'],
  outline: ['outline', 'dc.txt'],
  brief: ['brief', '--period', 'q1'],
  check: ['check', 'plans'],
  explain: ['explain', 'missing-item'],
  schema: ['schema', 'plan'],
  export: ['export', '--period', 'q1', '-o', 'bieu-mau.xlsx', '--force'],
  import: ['import', 'da-dien.xlsx', '--period', 'q1'],
  doctor: ['doctor'],
  completion: ['completion', 'bash'],
};

/** A folder with one unit that has an entry, a difficulty and an empty form, and with an issued plan as text. */
export const folderForLines = prepared(['Trung tâm A'], async (cwd) => {
  await mustRun(['tick', 'II.7', '--date', '1/3/2024'], { cwd });
  await mustRun(['raise', 'Thiếu chỗ tiếp dân', '--date', '1/3/2024'], { cwd });
  await mustRun(['export', '--period', 'q1', '-o', 'da-dien.xlsx'], { cwd });
  write(join(cwd, 'b.pdf'), '%PDF-1.4');
  write(join(cwd, 'dc.txt'), 'ĐỀ CƯƠNG\n1. Kết quả tiếp công dân\n2. Kiến nghị\n');
  write(
    join(cwd, 'kh-sau.txt'),
    'KẾ HOẠCH\nThực hiện dân chủ ở cơ sở năm 2025\nI. MỤC ĐÍCH\n1. Tuyên truyền.\n2. Tiếp công dân.\n',
  );
  write(
    join(cwd, 'kh.txt'),
    'KẾ HOẠCH\nThực hiện dân chủ ở cơ sở năm 2024\nI. MỤC ĐÍCH\n1. Tuyên truyền.\n2. Tiếp công dân.\n',
  );
});
