import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** SHA-256 of what the built program writes, in a process of its own. */
function digestOf(args: readonly string[], zone: string): string {
  const bytes = execFileSync(process.execPath, ['bin/dcs.js', ...args, '-o', '-'], {
    cwd: root,
    env: { ...process.env, TZ: zone, DCS_UNIT: '' },
    maxBuffer: 1 << 26,
  });
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  return createHash('sha256').update(bytes).digest('hex');
}

describe('the same input', () => {
  it('gives the same bytes in two processes and two time zones', () => {
    const args = ['plan', '-C', 'plans', '--year', '2024', '-f', 'docx'];
    expect(digestOf(args, 'Pacific/Auckland')).toBe(digestOf(args, 'America/Los_Angeles'));
  });
});
