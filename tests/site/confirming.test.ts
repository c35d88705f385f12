import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, mustRun, read, unitFile, write } from '../support/program.js';
import { openSite } from './site.js';

const TODAY = '2024-02-05';
const UNIT = 'trung-tam-a';
const item = (id: string, action = ''): string => `/unit/${UNIT}/item/${id}${action}?period=2024-Q1`;
const unit = (part = ''): string => `/unit/${UNIT}${part}?period=2024-Q1`;

/** A unit that has ticked, under a plan whose text was amended afterwards. */
async function amended(cwd: string): Promise<void> {
  const plan = join(cwd, 'plans/2024/plan.yaml');
  await mustRun(['tick', 'II.7', '--date', '2/2/2024'], { cwd, today: TODAY });
  const text = read(plan);
  const [before, after = ''] = text.split('- id: II.7\n');
  const changed = `${before}- id: II.7\n${after.replace('paragraphs:\n          - "', 'paragraphs:\n          - "Nay thêm: ')}`;
  if (changed === text) throw new Error('the plan has no such item');
  write(plan, changed.replace(/^revision: \d+/m, 'revision: 7'));
}

async function opened() {
  const [cwd, commands] = [await folderWith('Trung tâm A'), await folderWith('Trung tâm A')];
  for (const one of [cwd, commands]) await amended(one);
  return {
    ...openSite(cwd, { today: TODAY }),
    cwd,
    run: (...args: readonly string[]) => mustRun(args, { cwd: commands, today: TODAY }),
    page: () => read(unitFile(cwd, UNIT)),
    commands: () => read(unitFile(commands, UNIT)),
  };
}

describe('an amended item on the page', () => {
  it('is shown with its new text and confirmed as dcs confirm does', async () => {
    const { send, post, run, page, commands, seen, read: shown } = await opened();
    expect(await shown(unit())).toContain('1 nhiệm vụ chờ xác nhận');
    expect(await shown(item('II.7'))).toContain('Nay thêm: ');
    await run('confirm', 'II.7', '--by', 'Bà B');
    const filled = { seen: await seen(item('II.7'), item('II.7', '/confirm')), by: 'Bà B' };
    const { text } = await send(item('II.7', '/confirm'), filled);
    expect(text).toContain('Đã xác nhận II.7');
    expect(page()).toBe(commands());
    expect(await shown(unit())).not.toContain('chờ xác nhận theo');
    expect(await shown(item('II.7'))).not.toContain('/confirm?');
    expect((await post(item('II.7', '/confirm'), filled)).status).toBe(422);
  });

  it('all of them are confirmed together as dcs confirm --all does', async () => {
    const { send, run, page, commands, seen } = await opened();
    await run('confirm', '--all');
    await send(unit('/confirm'), { seen: await seen(unit(), unit('/confirm')), by: '' });
    expect(page()).toBe(commands());
  });

  it('is not confirmed for a text that the person has not read', async () => {
    const { post, page, cwd, seen } = await opened();
    const filled = { seen: await seen(unit(), unit('/confirm')), by: '' };
    const plan = join(cwd, 'plans/2024/plan.yaml');
    write(plan, read(plan).replace('Nay thêm: ', 'Lại khác: '));
    const before = page();
    expect((await post(unit('/confirm'), filled)).status).toBe(422);
    expect(page()).toBe(before);
  });
});

describe('a concrete step on the page', () => {
  it('is added and ticked as the commands do, and an equal one is asked about', async () => {
    const { send, post, run, page, commands, seen } = await opened();
    const form = async () => ({ seen: await seen(item('II.5.c'), item('II.5.c', '/action')), lead: '', support: '', time: '', output: '', due: '' }); // prettier-ignore
    await run('action', 'II.5.c', 'Lịch "tiếp dân"', '--lead', 'Phòng TC', '--due', '15/3/2024');
    const added = await send(item('II.5.c', '/action'), { ...(await form()), what: 'Lịch "tiếp dân"', lead: 'Phòng TC', due: '15/3/2024' }); // prettier-ignore
    expect(added.text).toContain('Đã thêm công việc 1');
    expect(page()).toBe(commands());
    await run('action', 'II.5.c', 'Sổ', '--time', 'Quý II', '--support', 'A', '--support', 'B');
    await send(item('II.5.c', '/action'), { ...(await form()), what: 'Sổ', time: 'Quý II', support: 'A; B' });
    expect(page()).toBe(commands());
    const twice = await post(item('II.5.c', '/action'), { ...(await form()), what: 'Sổ', time: 'Quý II', support: 'A; B' }); // prettier-ignore
    expect([twice.status, String(twice.body).includes('id="action-again"')]).toEqual([422, true]);
    await run('tick', 'II.5.c', '--action', '1', '--period', 'q1');
    const tick = { seen: await seen(item('II.5.c'), item('II.5.c', '/tick')), status: 'done', action: '1' };
    expect((await send(item('II.5.c', '/tick'), tick)).status).toBe(303);
    expect(page()).toBe(commands());
    expect((await post(item('II.5.c', '/action'), { ...(await form()), what: ' ' })).status).toBe(422);
    expect(page()).toBe(commands());
  });

  it('open places can be reached from the unit’s first page', async () => {
    const { read: shown } = await opened();
    expect(await shown(unit())).toContain(`href="${item('II.2.e')}"`);
  });
});
