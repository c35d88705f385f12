import { expect } from 'vitest';

// What the source's pages have that is not text of the plan.
const WATERMARK = 'khanhn4-30/01/2024 14:18:45-khanhn4-khanhn4-khanhn4'.match(/..?/g) ?? []; // a pair a line
const PAGE_NUMBER = '3 ';
const NOTE_NUMBER = /^\d{1,2}$/; // raised numbers of the body stand alone on a line
const NOTES_RULE = /^ {40,}$/; // opens the notes at a page's end …
const BODY_RESUMES = ['lý; xử lý nghiêm CCVCNLĐ', ' động tập thể, định kỳ', ' a) Đơn vị chủ trì: Văn phòng Sở']; // … till here
const SPLIT_NUMBERS = ['Đề án số 04-', 'Chỉ thị số 34-']; // hyphens that belong to the number, not to the line

/** The source's body and notes as two streams, without page furniture; raised numbers as `[^1]`. */
export function readSource(text: string): { readonly body: string; readonly notes: string } {
  const lines = text.split('\n').filter((line) => line.trim() !== '' || NOTES_RULE.test(line));
  const mark = lines.findIndex((_, at) => WATERMARK.every((pair, n) => lines[at + n] === pair));
  expect(lines.splice(mark, WATERMARK.length + 1).at(-1)).toBe(PAGE_NUMBER);
  const streams = { body: [] as string[], notes: [] as string[] };
  const resumes = [...BODY_RESUMES];
  let into: 'body' | 'notes' = 'body';
  for (const line of lines) {
    if (NOTES_RULE.test(line)) into = 'notes';
    else {
      if (into === 'notes' && line.startsWith(resumes[0] ?? '\n')) {
        into = 'body';
        resumes.shift();
      }
      streams[into].push(into === 'body' && NOTE_NUMBER.test(line) ? `[^${line}]` : line);
    }
  }
  expect(resumes).toEqual([]);
  return { body: joinLines(streams.body), notes: joinLines(streams.notes) };
}

function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const marked = line.startsWith('[^') || (text.endsWith(']') && /^[;,.]/.test(line));
    const glued = marked || SPLIT_NUMBERS.some((end) => text.endsWith(end));
    return text + (glued ? '' : ' ') + line.trim();
  }, '');
}
