import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprint, fingerprintText } from '../../../src/domain/plan/fingerprint.js';
import type { PlanNode } from '../../../src/domain/plan/plan.js';

const sha256Hex = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const track = { short: 'x', cadence: 'ongoing', 'cadence-from': 'tool', roles: {} } as const;

const base: PlanNode = { id: 'II.5.c', paragraphs: ['Đẩy mạnh tiếp công dân.', 'Đúng thời gian.'], track };
const text = 'Đẩy mạnh tiếp công dân.\nĐúng thời gian.';

describe('fingerprintText', () => {
  it.each<[string, PlanNode, string]>([
    ['paragraphs, a line each', base, text],
    ['the heading first', { ...base, heading: 'Tiếp dân' }, `Tiếp dân\n${text}`],
    [
      'untracked descendants in order, then the trailing paragraphs',
      {
        id: 'III.1',
        heading: 'H',
        track,
        trailing: ['t'],
        children: [
          { id: 'III.1.a', heading: 'A', paragraphs: ['a'], children: [{ id: 'III.1.a.x', paragraphs: ['deep'] }] },
          { id: 'III.1.b', paragraphs: ['b'], trailing: ['b-tail'] },
        ],
      },
      'H\nA\na\ndeep\nb\nb-tail\nt',
    ],
    [
      'nothing of a tracked child, nor of what is below it',
      {
        id: 'II',
        heading: 'H',
        children: [{ id: 'II.1', paragraphs: ['own'], track, children: [{ id: 'II.1.a', paragraphs: ['below'] }] }],
      },
      'H',
    ],
    ['no text', { id: 'I' }, ''],
  ])('takes %s', (_, node, wanted) => {
    expect(fingerprintText(node)).toBe(wanted);
  });

  it.each<[string, readonly string[]]>([
    ['composed differently', base.paragraphs?.map((line) => line.normalize('NFD')) ?? []],
    ['a note mark', ['Đẩy mạnh tiếp công dân[^nd-59-2023].', 'Đúng thời gian.']],
    ['a note mark between blanks', ['Đẩy mạnh [^nd-59-2023] tiếp công dân.', 'Đúng thời gian.']],
    ['wraps, tabs, no-break blanks', ['Đẩy mạnh\n  tiếp\tcông\u00a0dân.', 'Đúng thời gian.']],
    ['blanks around', ['  Đẩy mạnh tiếp công dân. ', '\nĐúng thời gian.\n']],
    ['an empty paragraph', ['Đẩy mạnh tiếp công dân.', ' ', 'Đúng thời gian.']],
  ])('is not changed by %s', (_, paragraphs) => {
    expect(fingerprintText({ ...base, paragraphs })).toBe(text);
  });

  it.each<[string, Partial<PlanNode>]>([
    ['a word', { paragraphs: ['Đẩy mạnh công tác tiếp công dân.', 'Đúng thời gian.'] }],
    ['an accent', { paragraphs: ['Đẩy mạnh tiếp công dần.', 'Đúng thời gian.'] }],
    ['a comma', { paragraphs: ['Đẩy mạnh, tiếp công dân.', 'Đúng thời gian.'] }],
    ['a capital', { paragraphs: ['đẩy mạnh tiếp công dân.', 'Đúng thời gian.'] }],
    ['the order', { paragraphs: ['Đúng thời gian.', 'Đẩy mạnh tiếp công dân.'] }],
    ['paragraphs run together', { paragraphs: ['Đẩy mạnh tiếp công dân. Đúng thời gian.'] }],
    ['a heading', { heading: 'Tiếp dân' }],
  ])('is changed by %s', (_, change) => {
    expect(fingerprint({ ...base, ...change }, sha256Hex)).not.toBe(fingerprint(base, sha256Hex));
  });
});

describe('fingerprint', () => {
  it('is the first 8 hex digits of the digest of the text', () => {
    expect(fingerprint(base, sha256Hex)).toBe(sha256Hex(text).slice(0, 8));
    expect(fingerprint(base, () => 'ABCDEF0123')).toBe('abcdef01');
  });

  it('does not depend on address, title or tracking', () => {
    const other: PlanNode = { ...base, id: 'II.9', open: true, track: { ...track, short: 'y', cadence: 'once' } };
    expect(fingerprint(other, sha256Hex)).toBe(fingerprint(base, sha256Hex));
  });
});
