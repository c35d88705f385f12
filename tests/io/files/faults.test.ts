import { existsSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILES } from '../../../src/locale/files.js';
import { type FailingCall, injectFault, onFlush, pretendWindows } from '../../support/faults.js';
import { dcs, folderWith, mustRun, type Ran, read, unitFile } from '../../support/program.js';

const CODES = ['EIO', 'EBUSY', 'EPERM', 'EACCES', 'ENOSPC', 'EDQUOT', 'EROFS', 'EXDEV', 'EFBIG', 'ESTALE', 'EISDIR'];
const MORE_CODES = [...CODES, 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EMLINK', 'ENOENT', 'ETXTBSY', 'EAGAIN'];
const TMP = /\.tmp$/;
const UNITS = /[\\/]units$/;

let cwd: string;
let file: string;
const tick = (note = 'một'): Promise<Ran> => dcs(['tick', 'II.1', '--note', note, '--date', '10/3/2024'], { cwd });
const notes = (): number => read(file).split('note: ').length - 1;
const leftBeside = (): readonly string[] =>
  readdirSync(dirname(file)).filter((name) => name.startsWith('.') && !name.endsWith('.undo'));

async function begin(): Promise<string> {
  cwd = await folderWith('Thử');
  file = unitFile(cwd, 'thu');
  return read(file);
}

/** What fails before the new content stands under its name. */
const BEFORE: readonly (readonly [FailingCall, RegExp])[] = [
  ['open', TMP],
  ['write', TMP],
  ['sync', TMP],
  ['close', TMP],
  ['rename', TMP],
  ['open', /\.lock$/],
  ['openSync', /thu\.yaml$/],
];

describe.each(BEFORE)('a %s at %s', (call, at) => {
  it('that fails for good changes nothing, and says so', async () => {
    const old = await begin();
    for (const code of CODES) {
      const fault = injectFault({ call, code, at });
      const { code: rc, stdout, stderr } = await tick();
      expect(fault.count()).toBeGreaterThan(0);
      fault.end();
      expect([code, rc, stdout]).toEqual([code, 2, '']);
      expect(stderr).not.toMatch(/lỗi hệ thống|của chương trình/);
      if (call !== 'openSync') expect(stderr).toContain(FILES.nothingChanged.vi);
      expect(readFileSync(file, 'utf8')).toBe(old);
      expect(leftBeside()).toEqual([]);
    }
  });

  it.skipIf(at.test('a.lock'))('that is refused for a moment is done in the end', async () => {
    await begin();
    for (const [index, code] of ['EBUSY', 'ETXTBSY', 'EAGAIN'].entries()) {
      const fault = injectFault({ call, code, at, times: 3 });
      expect((await tick(code)).code).toBe(0);
      expect(fault.count()).toBe(3);
      fault.end();
      expect(notes()).toBe(index + 1);
      expect(leftBeside()).toEqual([]);
    }
  });
});

/** What fails once the new content stands under its name: making it last, tidying up. */
const AFTER: readonly (readonly [FailingCall, RegExp])[] = [
  ['sync', UNITS],
  ['open', UNITS],
  ['close', UNITS],
  ['unlink', TMP],
  ['unlink', /\.lock$/],
  ['readdir', UNITS],
];

it.each(AFTER)('a %s at %s that fails beside a write leaves it done', async (call, at) => {
  await begin();
  for (const [index, code] of MORE_CODES.entries()) {
    const fault = injectFault({ call, code, at, times: 20 });
    const { code: rc, stderr } = await tick(code);
    fault.end();
    expect([code, rc, stderr.includes(FILES.nothingChanged.vi)]).toEqual([code, 0, false]);
    expect(notes()).toBe(index + 1);
    // The lock of a process that lives can't be judged by the next one.
    for (const name of leftBeside()) unlinkSync(join(dirname(file), name));
  }
});

it('writes on after locks and temporary files could not be removed', async () => {
  await begin();
  injectFault({ call: 'unlink', code: 'EBUSY', times: 30 });
  expect((await tick('một')).code).toBe(0);
  await mustRun(['report', '--period', 'q1', '-o', 'a.md'], { cwd });
  expect(existsSync(join(cwd, 'a.md'))).toBe(true);
});

describe('a drive without hard links', () => {
  it('has files made all the same, whatever it answers', async () => {
    await begin();
    for (const code of MORE_CODES) {
      const fault = injectFault({ call: 'link', code });
      await mustRun(['report', '--period', 'q1', '-u', 'thu', '-o', `${code}.md`], { cwd });
      await mustRun(['init', `Đơn vị ${code}`], { cwd });
      expect(fault.count()).toBeGreaterThan(1);
      fault.end();
      const { code: rc, stderr } = await dcs(['report', '--period', 'q1', '-u', 'thu', '-o', `${code}.md`], { cwd });
      expect([rc, stderr]).toEqual([2, expect.stringContaining('đã có')]);
    }
    expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leaves no empty file where the renaming fails as well', async () => {
    await begin();
    injectFault({ call: 'link', code: 'EISDIR' });
    injectFault({ call: 'rename', code: 'EIO' });
    expect((await dcs(['report', '--period', 'q1', '-o', 'a.md'], { cwd })).code).toBe(2);
    expect(readdirSync(cwd).filter((name) => name.includes('a.md'))).toEqual([]);
  });
});

describe('a file that somebody else changes right before it is replaced', () => {
  it('keeps both, however it was saved', async () => {
    for (const save of [
      (text: string) => {
        writeFileSync(file, text);
      },
      (text: string) => {
        unlinkSync(file);
        writeFileSync(file, text);
      },
    ]) {
      const old = await begin();
      // The last thing before the rename is the flush of the temporary file.
      const { stderr, code } = await whileFlushing(() => {
        save(`${old}# người sửa tay\n`);
      });
      expect([code, stderr.includes('Không')]).toEqual([0, false]);
      expect(read(file)).toContain('# người sửa tay');
      expect(notes()).toBe(1);
    }
  });

  it('is not made again where it is gone', async () => {
    await begin();
    const { code, stderr } = await whileFlushing(() => {
      unlinkSync(file);
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining('không tìm thấy')]);
    expect(existsSync(file)).toBe(false);
    expect(leftBeside()).toEqual([]);
  });

  it('is not written over where it is broken by then', async () => {
    await begin();
    expect(
      (
        await whileFlushing(() => {
          writeFileSync(file, 'unit: [');
        })
      ).code,
    ).toBe(2);
    expect(read(file)).toBe('unit: [');
  });
});

/** Runs a tick, and something else while its temporary file is being made last. */
function whileFlushing(act: () => void): Promise<Ran> {
  let isDone = false;
  onFlush(TMP, () => {
    if (!isDone) act();
    isDone = true;
  });
  return tick();
}

describe('on Windows', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    'a file that is open elsewhere (%s) is said to be, not forbidden',
    async (code) => {
      const old = await begin();
      pretendWindows();
      injectFault({ call: 'rename', code });
      const { code: rc, stderr } = await tick();
      expect([rc, stderr]).toEqual([2, expect.stringContaining('đang mở trong chương trình khác')]);
      expect(read(file)).toBe(old);
    },
  );

  it.each(['EPERM', 'EACCES', 'EBUSY'])('a reader waits for one that is open elsewhere (%s)', async (code) => {
    await begin();
    pretendWindows();
    injectFault({ call: 'openSync', code, at: /thu\.yaml$/, times: 5 });
    expect((await tick()).code).toBe(0);
  });
});

it('says what was written before where a later file can’t be', async () => {
  await begin();
  writeFileSync(join(cwd, 'b.pdf'), 'b');
  injectFault({ call: 'rename', code: 'ENOSPC' });
  const { code, stderr } = await dcs(['tick', 'II.1', '--file', 'b.pdf', '--copy', '--date', '10/3/2024'], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringMatching(/ổ đĩa đã đầy\. Trước đó đã ghi xong: .*b\.pdf/)]);
});
