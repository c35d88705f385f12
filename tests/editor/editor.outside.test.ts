import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mustRun, read, unitFile } from '../support/program.js';
import { CARET, IS_THERE, LanguageServer } from './language-server.js';

describe.runIf(IS_THERE)('the YAML language server, in a folder that init has made', () => {
  let folder = '';
  let server: LanguageServer;
  const files = { plan: '', register: '', unit: '' };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dcs-editor-'));
    await mustRun(['init', 'Trung tâm A', '--register'], { cwd: folder });
    await mustRun(['tick', 'II.5.c', '--date', '2024-03-10', '--status', 'doing'], { cwd: folder });
    files.plan = join(folder, 'plans/2024/plan.yaml');
    files.register = join(folder, 'plans/2024/units.yaml');
    files.unit = unitFile(folder, 'trung-tam-a');
    server = await LanguageServer.start(folder);
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['plan', 'register', 'unit'] as const)('finds nothing wrong with the %s', async (name) => {
    expect(await server.open(files[name], read(files[name]))).toEqual([]);
  });

  /** A unit's file that nobody has opened yet, beside the others. */
  const newFile = (): string => unitFile(folder, `unit-${(opened += 1)}`);
  let opened = 0;

  it('shows what is wrong, each on its line', async () => {
    const broken = read(files.unit)
      .replace('status: doing', 'status: xong')
      .replace('kind: subordinate', 'kind: phòng')
      .replace('in-charge: null', 'in_charge: null')
      .replace('year: 2024', 'year: "2024"');
    const diagnostics = await server.open(newFile(), broken);
    const lines = broken.split('\n');
    const marked = diagnostics.map(({ range: { start } }) => lines[start.line]?.trim()).sort();
    expect(marked).toEqual(['- { date: 2024-03-10, status: xong }', 'in_charge: null', 'kind: phòng', 'year: "2024"']);
  });

  it.each<[what: string, change: (text: string) => string, labels: readonly string[]]>([
    [
      'statuses',
      // The server offers nothing within braces: an entry over several lines is as good.
      (text) => text.replace('- { date: 2024-03-10, status: doing }', `- date: 2024-03-10\n        status: ${CARET}`),
      ['blocked', 'doing', 'done', 'none', 'void'],
    ],
    ['kinds', (text) => text.replace('kind: subordinate', `kind: ${CARET}`), ['division', 'office', 'subordinate']],
    ['fields of an item', (text) => `${text}    a${CARET}\n`, ['actions', 'not-applicable', 'note', 'progress']],
    ['fields of a file', (text) => `${text}d${CARET}\n`, ['difficulties', 'figures', 'own-items', 'submissions']],
  ])('offers the %s', async (_what, change, labels) => {
    const offered = await server.complete(newFile(), change(read(files.unit)));
    expect([...offered.keys()]).toEqual(expect.arrayContaining([...labels]));
  });

  it.each<[key: string, help: RegExp]>([
    ['in-charge: null', /Người hoặc bộ phận chủ trì thực hiện.* \/ Person/s],
    ['status: doing', /vướng mắc.* \/ /s],
    ['\nyear: 2024', /Năm của kế hoạch.* \/ Year/s],
  ])('explains %j in Vietnamese, then in English', async (key, help) => {
    const text = read(files.unit).replace(key, key.replace(/(?<=\w)(?=\w)/, CARET));
    expect(await server.hover(newFile(), text)).toMatch(help);
  });

  it('explains the plan’s own words', async () => {
    const text = read(files.plan).replace(/^( +cad)(ence: ongoing)/m, `$1${CARET}$2`);
    expect(await server.hover(join(folder, 'plans/2024/plan-2.yaml'), text)).toMatch(/Nhịp.* \/ /s);
  });

  it('says each mistake once, in Vietnamese, then in English', async () => {
    const broken = read(files.unit)
      .replace('date: 2024-03-10', 'date: 10/3/2024')
      .replace('status: doing', 'status: xong')
      .replace('in-charge: null', 'in_charge: null')
      .replace('year: 2024', 'year: "2024"');
    const said = (await server.open(newFile(), broken)).map(({ message }) => message).sort();
    expect(said).toEqual([
      expect.stringMatching(/^Các dòng dùng được ở đây: .*in-charge.* \/ Lines allowed here: .*in-charge/),
      'Các giá trị dùng được: done, doing, none, blocked, void. / Allowed: done, doing, none, blocked, void.',
      'Phải là một ngày dạng năm-tháng-ngày, ví dụ 2024-03-10. / This has to be a date, year-month-day, like 2024-03-10.',
      'Phải là số nguyên từ 2000 đến 2999. / This has to be a whole number from 2000 up to 2999.',
    ]);
  });

  it('explains each status for itself', async () => {
    const text = read(files.unit).replace(
      '- { date: 2024-03-10, status: doing }',
      `- date: 2024-03-10\n        status: ${CARET}`,
    );
    const offered = await server.complete(newFile(), text);
    expect(JSON.stringify(offered.get('blocked'))).toContain('vướng mắc / blocked');
    expect(JSON.stringify(offered.get('none'))).toContain('không phát sinh / nothing arose');
  });
});
