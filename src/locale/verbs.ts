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
