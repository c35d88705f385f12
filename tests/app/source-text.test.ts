import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differencesFromSource } from '../../src/domain/encoding/compare-with-source.js';
import { encodePlan } from '../../src/domain/encoding/encode.js';
import { readText } from '../../src/domain/encoding/text/read-text.js';
import type { Plan } from '../../src/domain/plan/plan.js';
import { dcs, mustRun, read, temporaryFolder, write } from '../support/program.js';
import { realPlan, ROOT } from '../support/real-plan.js';

const SAMPLES = ['xa-an-mau', 'truong-an-mau', 'dang-uy-an-mau', 'xa-an-mau-2026-2030'];
const sample = (name: string) => readText(readFileSync(join(ROOT, 'examples/other-offices', `${name}.txt`), 'utf8'));

function planOf(name: string): Plan {
  const read = encodePlan(sample(name), { year: null, thisYear: 2026, source: null });
  if (read.kind === 'no-plan') throw new Error(`${name} is no plan`);
  return read.plan;
}

/** A plan with a text replaced, wherever it stands. */
function withText(plan: Plan, from: string, to: string): Plan {
  const text = JSON.stringify(plan);
  if (!text.includes(from)) throw new Error(`“${from}” is not in the plan`);
  return JSON.parse(text.replace(from, to)) as Plan;
}

describe('a plan beside the words of its source', () => {
  it.each(SAMPLES)('%s: what was read from a document is the document', (name) => {
    expect(differencesFromSource(sample(name), planOf(name))).toEqual([]);
  });

  it('the plan of 2024, written by hand and divided otherwise, is its source word for word', () => {
    const source = readText(readFileSync(join(ROOT, 'plans/2024/source.txt'), 'utf8'));
    expect(differencesFromSource(source, realPlan())).toEqual([]);
  });

  it.each<[string, string, string, object]>([
    ['a changed word', 'tổng vệ sinh đường làng', 'tổng vệ sinh đường xã', { at: 'II.1', ours: 'xã', theirs: 'làng' }],
    ['a lost word', 'Lập danh sách điểm tập kết', 'Lập danh sách tập kết', { at: 'II.2', ours: '', theirs: 'điểm' }],
    [
      'an added word',
      'phân loại rác tại nguồn',
      'phân loại rác triệt để tại nguồn',
      { at: 'II.3', ours: 'triệt để', theirs: '' },
    ],
    ['another number', 'trước ngày 10 tháng 12.', 'trước ngày 10 tháng 11.', { at: 'III.1', ours: '11', theirs: '12' }],
    ['another title', 'thu gom rác thải năm 2026', 'thu gom rác năm 2026', { at: null, ours: '', theirs: 'thải' }],
    [
      'a recipient more',
      '"Các thôn;"',
      '"Các thôn;","Đài Truyền thanh;"',
      { at: null, ours: 'Đài Truyền thanh', theirs: '' },
    ],
  ])('%s is found where it stands', (_, from, to, difference) => {
    expect(differencesFromSource(sample('xa-an-mau'), withText(planOf('xa-an-mau'), from, to))).toEqual([difference]);
  });

  it('a point that is left out, and one that nobody issued', () => {
    const plan = planOf('xa-an-mau');
    const [one, two, three] = plan.body;
    if (one === undefined || two === undefined || three === undefined) throw new Error('three sections');
    const without = { ...plan, body: [one, two, { ...three, children: three.children?.slice(0, 1) ?? [] }] };
    expect(differencesFromSource(sample('xa-an-mau'), without).map(({ at, ours }) => [at, ours])).toEqual([
      ['III.2', ''],
    ]);
    const more = { id: 'III.3', paragraphs: ['Phòng Tư pháp thẩm định.'] };
    const withMore = { ...plan, body: [one, two, { ...three, children: [...(three.children ?? []), more] }] };
    expect(differencesFromSource(sample('xa-an-mau'), withMore)).toEqual([
      { at: 'III.3', ours: 'Phòng Tư pháp thẩm định', theirs: '' },
    ]);
  });

  it('spaces, signs, capitals and where a point ends make no difference', () => {
    const plan = planOf('xa-an-mau');
    expect(
      differencesFromSource(sample('xa-an-mau'), withText(plan, 'Giữ gìn đường làng,', 'GIỮ GÌN  đường làng;')),
    ).toEqual([]);
    const [one, ...others] = plan.body;
    const joined = { id: 'I', heading: 'MỤC ĐÍCH, YÊU CẦU Giữ gìn đường làng, ngõ xóm sạch đẹp.' };
    expect(one?.id).toBe('I');
    expect(differencesFromSource(sample('xa-an-mau'), { ...plan, body: [joined, ...others] })).toEqual([]);
  });
});

describe('check', () => {
  it('says the place in the file, and nothing once the words are restored', async () => {
    const cwd = temporaryFolder();
    const call = { cwd, today: '2026-03-01' };
    const document = join(ROOT, 'examples/other-offices/truong-an-mau.txt');
    await mustRun(['init', 'Tổ Thể chất', '--plan', document], call);
    const file = join(cwd, 'plans/2026/plan.yaml');
    const before = read(file);
    expect((await dcs(['check'], call)).stdout).not.toContain('text-differs-from-source');
    write(file, before.replace('Tuyên truyền kỹ năng an toàn khi', 'Tuyên truyền kỹ năng khi'));
    const { code, stdout } = await dcs(['check'], call);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /plan\.yaml:\d+:\d+ cảnh báo text-differs-from-source\n {2}II\.2: thiếu “an toàn” của bản gốc\./,
      ),
    ]);
  });

  it('leaves a source alone that is another one than was recorded, or lies elsewhere', async () => {
    const cwd = temporaryFolder();
    const call = { cwd, today: '2026-03-01' };
    await mustRun(['init', 'Tổ Thể chất', '--plan', join(ROOT, 'examples/other-offices/truong-an-mau.txt')], call);
    const source = join(cwd, 'plans/2026/source.txt');
    write(source, read(source).replace('Đoàn trường', 'Liên đội'));
    const { stdout } = await dcs(['check'], call);
    expect(stdout).toContain('source-changed');
    expect(stdout).not.toContain('text-differs-from-source');
  });
});
