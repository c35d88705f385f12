import { fold, slugOf } from '../text/fold.js';

/** One id for one body, however a plan or a person writes its name: abbreviations are written out. */
export function bodyIdOf(name: string): string {
  return slugOf(plainBodyName(name)).slice(0, 80).replace(/-+$/, '');
}

/** A body's name without accents and signs, its abbreviations written out. */
export function plainBodyName(name: string): string {
  return fold(name)
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\bhdnd\b/g, 'hoi dong nhan dan')
    .replace(/\bubmttq\b/g, 'uy ban mttq')
    .replace(/&/g, ' va ');
}
