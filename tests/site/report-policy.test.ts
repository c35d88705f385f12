import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { documentResponse } from '../../src/site/responses.js';
import { folderWith, mustRun } from '../support/program.js';

const digestOf = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

describe('the policy of a report that the page shows', () => {
  it('allows its own script and style by their digests, and nothing else', async () => {
    const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
    for (const args of [
      ['report', '--all'],
      ['report', '-u', 'trung-tam-a'],
    ]) {
      const body = await mustRun([...args, '--period', 'q1', '-f', 'html'], { cwd, today: '2024-03-20' });
      const policy = documentResponse(body).headers['content-security-policy'] ?? '';
      const [, script = ''] = /<script>([^]*?)<\/script>/.exec(body) ?? [];
      const [, style = ''] = /<style>([^]*?)<\/style>/.exec(body) ?? [];
      expect(policy).toContain(`script-src ${digestOf(script)}`);
      expect(policy).toContain(`style-src ${digestOf(style)}`);
      expect(policy).not.toContain('unsafe');
      for (const part of [`default-src 'none'`, `base-uri 'none'`, `form-action 'none'`, `frame-ancestors 'none'`])
        expect(policy.split('; ')).toContain(part);
    }
  });

  it('runs no script of a document that brings no policy in its head, whatever its text says', () => {
    const said = `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">`;
    const body = `<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8"><title>x</title></head><body>${said}</body></html>`;
    const policy = documentResponse(body).headers['content-security-policy'] ?? '';
    expect(policy).not.toContain('script-src');
    expect(policy).toContain(`default-src 'none'`);
  });
});
