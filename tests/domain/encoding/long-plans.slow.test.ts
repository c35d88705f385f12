import { describe, expect, it } from 'vitest';
import { encodePlan } from '../../../src/domain/encoding/encode.js';
import { readText } from '../../../src/domain/encoding/text/read-text.js';
import { howMuchLonger } from '../../support/how-much-longer.js';

const FACTS = { year: null, thisYear: 2026, source: null } as const;
const HEAD = 'KẾ HOẠCH\n\nDân vận năm 2026\n\nI. NHIỆM VỤ\n\n1. Tuyên truyền.\n';

/** Encodes a plan that goes on with so many lines. */
function encodes(count: number, line: (at: number) => string): () => void {
  const text = HEAD + Array.from({ length: count }, (_, at) => line(at)).join('\n');
  return () => {
    expect(encodePlan(readText(text), FACTS).kind).toBe('plan');
  };
}

/** 8 where the time grows with the length; 64 where each line looks at all before it. */
const BOUND = 30;

describe('the time for a long text grows with its length', () => {
  it.each<[what: string, line: (at: number) => string]>([
    ['a number that comes again and again', () => '1. a'],
    ['two letters that do', (at) => (at % 2 === 0 ? 'a) x' : 'b) y')],
    ['a Roman number that comes again and again', () => 'II. A'],
    ['one paragraph that never ends', (at) => `${at + 1000}. việc số ${at} giao cho đơn vị thực hiện`],
    ['one sentence', () => 'và tiếp tục thực hiện'],
    ['one sentence with cut symbols', () => 'theo Quyết định số 34-'],
    ['bullets', () => '- a'],
    ['one sentence with targets', () => 'đạt ít nhất 20 mô hình, 95% hồ sơ'],
    ['points with targets', (at) => `${at + 2}. Xây dựng tối thiểu 20 mô hình; phấn đấu 95% hồ sơ.`],
    ['one sentence with leads', () => 'giao Sở Nội vụ chủ trì, phối hợp với Sở Xây dựng'],
  ])('%s', (_, line) => {
    expect(howMuchLonger(encodes(2_000, line), encodes(16_000, line), BOUND)).toBeLessThan(BOUND);
  });
});
