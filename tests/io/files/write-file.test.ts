import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFile, replaceFile } from '../../../src/io/files/write-file.js';

let home: string;
let folder: string;
let target: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'dcs-write-'));
});
afterAll(async () => {
  await rm(home, { recursive: true });
});
beforeEach(async () => {
  folder = await mkdtemp(join(home, 'a-'));
  target = join(folder, 'đơn vị.yaml');
});

describe('replaceFile', () => {
  it('replaces, or makes, and leaves nothing else behind', async () => {
    await replaceFile(target, 'cũ');
    await replaceFile(target, Buffer.from('mới'));
    expect(await readFile(target, 'utf8')).toBe('mới');
    expect(await readdir(folder)).toEqual(['đơn vị.yaml']);
  });

  it.skipIf(process.platform === 'win32')('keeps the mode', async () => {
    await writeFile(target, 'cũ');
    for (const mode of [0o600, 0o664, 0o640]) {
      await chmod(target, mode);
      await replaceFile(target, 'mới');
      expect((await stat(target)).mode & 0o7777).toBe(mode);
    }
  });

  it.skipIf(process.platform === 'win32')('writes to where links lead, and keeps them', async () => {
    await mkdir(join(folder, 'trong'));
    await writeFile(join(folder, 'trong', 'thật.yaml'), 'cũ');
    await symlink(join('trong', 'thật.yaml'), join(folder, 'lối 1'));
    await symlink('lối 1', join(folder, 'lối 2'));
    await replaceFile(join(folder, 'lối 2'), 'mới');
    expect(await readlink(join(folder, 'lối 2'))).toBe('lối 1');
    expect((await lstat(join(folder, 'trong', 'thật.yaml'))).isFile()).toBe(true);
    expect(await readFile(join(folder, 'trong', 'thật.yaml'), 'utf8')).toBe('mới');
    await symlink(join('trong', 'chưa có'), join(folder, 'lối 3'));
    await replaceFile(join(folder, 'lối 3'), 'mới');
    expect(await readFile(join(folder, 'trong', 'chưa có'), 'utf8')).toBe('mới');
    await symlink('vòng', join(folder, 'vòng'));
    await expect(replaceFile(join(folder, 'vòng'), 'x')).rejects.toThrow(/too many/);
  });

  it('leaves nothing behind where it fails', async () => {
    await mkdir(target);
    await expect(replaceFile(target, 'x')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['đơn vị.yaml']);
    await expect(replaceFile(join(folder, 'không có', 'x'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('takes names as long as there can be', async () => {
    const long = join(folder, `${'ế'.repeat(80)}.yaml`);
    await replaceFile(long, 'x');
    await replaceFile(long, 'y');
    expect(await readFile(long, 'utf8')).toBe('y');
  });
});

describe('createFile', () => {
  it('makes a file, and none where one is', async () => {
    await createFile(target, 'một');
    await expect(createFile(target, 'hai')).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(target, 'utf8')).toBe('một');
    await symlink('không có', join(folder, 'lối'));
    await expect(createFile(join(folder, 'lối'), 'x')).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readdir(folder)).toEqual(['lối', 'đơn vị.yaml']);
  });

  it('lets one of several win', async () => {
    const texts = ['a', 'b', 'c', 'd', 'e'];
    const outcomes = await Promise.allSettled(texts.map((text) => createFile(target, text.repeat(1000))));
    const won = outcomes.findIndex(({ status }) => status === 'fulfilled');
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await readFile(target, 'utf8')).toBe(texts[won]?.repeat(1000));
  });
});
