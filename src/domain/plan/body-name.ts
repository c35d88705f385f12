import { fold, slugOf } from '../text/fold.js';

/** One id for one body, however a plan or a person writes its name: abbreviations are written out. */
export function bodyIdOf(name: string): string {
  return slugOf(plainBodyName(name)).slice(0, 80).replace(/-+$/, '');
}

/** Whether one id is the other with words shortened to their initials: `so-kh-va-cn` is `so-khoa-hoc-va-cong-nghe`. */
export function abbreviates(short: string, long: string): boolean {
  return short !== long && matches(short.split('-'), long.split('-'));
}

function matches([first, ...rest]: readonly string[], long: readonly string[]): boolean {
  if (first === undefined) return long.length === 0;
  if (first === long[0] && matches(rest, long.slice(1))) return true;
  // Within initials a joining word is often left out: `tnmt` for `tai-nguyen-va-moi-truong`.
  for (let end = 2; end <= long.length; end += 1) {
    const initials = long.slice(0, end).map((word) => word.charAt(0));
    const joined = long.slice(0, end).flatMap((word) => (word === 'va' ? [] : [word.charAt(0)]));
    const isShort = [initials.join(''), joined.join('')].includes(first);
    if (isShort && first.length > 1 && matches(rest, long.slice(end))) return true;
  }
  return false;
}

/** A body's name without accents and signs, its abbreviations written out. */
export function plainBodyName(name: string): string {
  return fold(name)
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\bhdnd\b/g, 'hoi dong nhan dan')
    .replace(/\bubmttq\b/g, 'uy ban mttq')
    .replace(/&/g, ' va ');
}
