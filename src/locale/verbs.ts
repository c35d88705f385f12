import { slugOf } from '../domain/text/fold.js';

/** The Vietnamese names of the commands as typed: without accents, words joined by a hyphen. */
export const VIETNAMESE_VERBS: Readonly<Record<string, string>> = {
  init: 'tao',
  encode: 'doc-ke-hoach',
  roll: 'sang-nam',
  assign: 'phan-cong',
  action: 'cong-viec',
  own: 'them-viec',
  skip: 'bo-qua',
  plan: 'ke-hoach',
  open: 'mo',
  tick: 'ghi',
  correct: 'sua',
  confirm: 'xac-nhan',
  undo: 'hoan-tac',
  today: 'hom-nay',
  status: 'xem',
  list: 'danh-sach',
  show: 'chi-tiet',
  why: 'vi-sao',
  figure: 'so-lieu',
  raise: 'phan-anh',
  write: 'viet',
  report: 'bao-cao',
  finish: 'cuoi-ky',
  submit: 'gui',
  due: 'han',
  review: 'tiep-nhan',
  answer: 'tra-loi',
  carry: 'chon',
  outline: 'de-cuong',
  letter: 'cong-van',
  brief: 'tom-tat',
  check: 'kiem-tra',
  explain: 'giai-thich',
  doctor: 'kiem-tra-may',
  export: 'xuat',
  import: 'nhap',
};

/** The command with this Vietnamese name, with or without accents; `null` for any other word. */
export function verbOf(typed: string): string | null {
  const slug = slugOf(typed);
  return Object.keys(VIETNAMESE_VERBS).find((name) => VIETNAMESE_VERBS[name] === slug) ?? null;
}

/** Other words that people type for a command: no names of it, but answered with its name. */
export const OTHER_VERBS: Readonly<Record<string, string>> = {
  'bat-dau': 'init',
  'khoi-tao': 'init',
  'tao-moi': 'init',
  'giao-viec': 'assign',
  'mo-trang': 'open',
  'danh-dau': 'tick',
  tich: 'tick',
  'cap-nhat': 'tick',
  'hoan-thanh': 'tick',
  'ghi-ket-qua': 'tick',
  xoa: 'undo',
  huy: 'undo',
  'viec-can-lam': 'today',
  'trang-thai': 'status',
  'tinh-hinh': 'status',
  'tien-do': 'status',
  'xem-tinh-hinh': 'status',
  'liet-ke': 'list',
  tim: 'list',
  'nhap-so-lieu': 'figure',
  'vuong-mac': 'raise',
  'kho-khan': 'raise',
  'lap-bao-cao': 'report',
  'in-bao-cao': 'report',
  nop: 'submit',
  'nop-bao-cao': 'submit',
  'gui-bao-cao': 'submit',
  'don-doc': 'letter',
  'bieu-mau': 'export',
  'nhap-bieu-mau': 'import',
  'nhan-bieu-mau': 'import',
};

/** Words for help. */
export const HELP_WORDS: ReadonlySet<string> = new Set(['tro-giup', 'giup', 'giup-do', 'huong-dan', 'cach-dung']);
