import { pointerTo } from '../../domain/text/pointer.js';
import type { ReadingProblem } from '../../domain/findings/reading-problem.js';
import { CONTROL } from './decode.js';

/** After so many a person starts over anyway. */
const MAX_FOUND = 20;

/** Half of a character, which an escape can write and UTF-8 can't. */
const HALF = /\p{Cs}/u;

/** The keys and texts of a file's data that hold what no file may hold as it stands: they came in by an escape. */
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
