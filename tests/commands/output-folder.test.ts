import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dcs, folderWith } from '../support/program.js';

it.each([
  ['report', '--period', 'q1', '-f', 'docx'],
  ['plan', '-f', 'md'],
  ['export', '--period', 'q1'],
  ['brief', '--period', 'q1', '-f', 'docx'],
  ['check', '-f', 'json'],
])('%s -o with a slash at the end writes no file of that name', async (...line) => {
  const cwd = await folderWith('Trung tâm A');
  mkdirSync(join(cwd, 'co'));
  for (const target of ['moi/', 'co/', 'moi\\']) {
    const { code, stderr } = await dcs([...line, '-o', target], { cwd, today: '2024-03-16' });
    expect([code, stderr]).toEqual([2, expect.stringContaining('thiếu tên tệp')]);
  }
  expect([existsSync(join(cwd, 'moi')), readdirSync(join(cwd, 'co'))]).toEqual([false, []]);
});
