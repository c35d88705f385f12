import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, temporaryFolder } from '../../support/program.js';
import { ROOT } from '../../support/real-plan.js';
import { canRender } from '../../reports/docx/rendered.js';

describe.runIf(canRender)('the PDF that LibreOffice makes of the issued plan', () => {
  it('is read as its Word file is, word for word; only what stands around the text is more', async () => {
    const cwd = temporaryFolder();
    const env = { DCS_PLANS: join(ROOT, 'plans') };
    expect((await dcs(['plan', '-o', 'ke-hoach.docx'], { cwd, env })).code).toBe(0);
    const profile = `-env:UserInstallation=file://${join(cwd, 'profile')}`;
    mkdirSync(join(cwd, 'profile'));
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', 'ke-hoach.docx'], { cwd, stdio: 'pipe' });
    expect(readFileSync(join(cwd, 'ke-hoach.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    const [word, pdf] = [
      await dcs(['encode', 'ke-hoach.docx'], { cwd }),
      await dcs(['encode', 'ke-hoach.pdf'], { cwd }),
    ];
    const plan = (text: string): string => text.slice(0, text.indexOf('\nfurniture:'));
    expect(plan(word.stdout).length).toBeGreaterThan(20_000);
    expect(plan(pdf.stdout)).toBe(plan(word.stdout));
  });
});
