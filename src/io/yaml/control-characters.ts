import { pointerTo } from '../../domain/text/pointer.js';
import type { ReadingProblem } from '../../domain/findings/reading-problem.js';
import { CONTROL } from './decode.js';

/** The most problems that are reported; with so many a person starts over anyway. */
const MAX_FOUND = 20;

/** Half of a character: an escape can write it, UTF-8 cannot. */
const HALF = /\p{Cs}/u;

/** The keys and texts that contain, by an escape, characters that no file may contain. */
export function controlCharactersIn(data: unknown): readonly ReadingProblem[] {
  const found: ReadingProblem[] = [];
  const path: (string | number)[] = [];
  const look = (text: string, on: 'key' | 'value'): void => {
    const character = (CONTROL.exec(text) ?? HALF.exec(text))?.[0].charCodeAt(0);
    if (character === undefined) return;
    found.push({ code: 'control-character', params: { character }, place: { pointer: pointerTo(...path), on } });
  };
  const walk = (value: unknown): void => {
    if (typeof value === 'string') look(value, 'value');
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (found.length >= MAX_FOUND) return;
      path.push(key);
      if (!Array.isArray(value)) look(key, 'key');
      walk(inner);
      path.pop();
    }
  };
  walk(data);
  return found;
}
