import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import promises from 'node:fs/promises';
import timers from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/**
 * A call of the system that is to fail; `close`, `sync`, `write` are those of an opened file, and `readFileSync`,
 * `readSync` take the number of one.
 */
export type FailingCall =
  | 'open'
  | 'link'
  | 'rename'
  | 'unlink'
  | 'sync'
  | 'write'
  | 'close'
  | 'readdir'
  | 'openSync'
  | 'readFileSync'
  | 'readSync'
  | 'mkdirSync'
  | 'statSync'
  | 'lstatSync'
  | 'readdirSync';

/** How the system is to fail. */
export interface Fault {
  readonly call: FailingCall;
  readonly code: string;
  /** Only for paths like this one. */
  readonly at?: RegExp;
  /** As often as this. */
  readonly times?: number;
  /** Only from this call on, counted from 1. */
  readonly from?: number;
}

type Callable = (...args: unknown[]) => unknown;
type Table = Record<string, Callable>;

/** A fault at work. */
export interface Injected {
  /** How often it has struck. */
  count(): number;
  end(): void;
}

/**
 * Lets a call of the system fail until the test is over or it is ended, and lets nobody wait in between.
 */
export function injectFault({ call, code, at = /./, times = Infinity, from = 1 }: Fault): Injected {
  let seen = 0;
  let failed = 0;
  const failIfDue = (path: unknown): void => {
    if (!at.test(String(path))) return;
    seen += 1;
    if (seen < from || failed >= times) return;
    failed += 1;
    throw Object.assign(new Error(`${code}: injected, ${call} '${String(path)}'`), { code, syscall: call, path });
  };
  const undone = undoing.length;
  replace(timers as unknown as Table, 'setTimeout', () => Promise.resolve());
  replace(Atomics as unknown as Table, 'wait', () => 'timed-out');
  if (call.endsWith('Sync')) replaceFailing(fs as unknown as Table, call, failIfDue);
  else if (call === 'sync' || call === 'write' || call === 'close') {
    const method = call === 'write' ? 'writeFile' : call;
    const open = promises.open;
    replace(promises as unknown as Table, 'open', async (...args) => {
      const handle = await open(...(args as Parameters<typeof open>));
      const real = handle[method].bind(handle) as Callable;
      Object.assign(handle, {
        [method]: async (...given: unknown[]) => {
          // A file whose closing fails is closed all the same.
          if (method === 'close') await real(...given);
          failIfDue(args[0]);
          return method === 'close' ? undefined : real(...given);
        },
      });
      return handle;
    });
  } else replaceFailing(promises as unknown as Table, call, failIfDue);
  return {
    count: () => failed,
    end: () => {
      undoTo(undone);
    },
  };
}

/** Does something whenever a file with such a path is made last. */
export function onFlush(at: RegExp, act: () => void): void {
  const open = promises.open;
  replace(promises as unknown as Table, 'open', async (...args) => {
    const handle = await open(...(args as Parameters<typeof open>));
    const sync = handle.sync.bind(handle);
    const flush = async (): Promise<void> => {
      await sync();
      if (at.test(String(args[0]))) act();
    };
    return Object.assign(handle, { sync: flush });
  });
}

function replaceFailing(table: Table, name: string, fail: (path: unknown) => void): void {
  const real = table[name] as Callable;
  const isSync = name.endsWith('Sync');
  replace(
    table,
    name,
    isSync
      ? (...args) => (fail(args[0]), real(...args))
      : (...args) =>
          Promise.resolve(args[0])
            .then(fail)
            .then(() => real(...args)),
  );
}

/** How to put back what was replaced, the latest last. */
const undoing: (() => void)[] = [];

function undoTo(length: number): void {
  while (undoing.length > length) undoing.pop()?.();
  syncBuiltinESMExports();
}

/** Modules see what stands in a built-in one at that moment. */
function replace(table: Table, name: string, by: Callable): void {
  const real = table[name] as Callable;
  table[name] = by;
  syncBuiltinESMExports();
  undoing.push(() => {
    table[name] = real;
  });
  onTestFinished(() => {
    undoTo(0);
  });
}

/** Acts as if the program ran on Windows. */
export function pretendWindows(): void {
  pretendSystem('win32');
}

/** Acts as if the program ran on another system. */
export function pretendSystem(platform: NodeJS.Platform): void {
  const real = process.platform;
  Object.defineProperty(process, 'platform', { value: platform });
  onTestFinished(() => {
    Object.defineProperty(process, 'platform', { value: real });
  });
}

/** Does something before each call that makes, renames or removes a file: what a killed process would have left then. */
export function beforeEachCall(act: () => void): void {
  for (const [table, names] of [
    [promises, ['open', 'writeFile', 'rename', 'link', 'unlink', 'rm', 'mkdir']],
    [fs, ['openSync', 'writeFileSync', 'renameSync', 'linkSync', 'unlinkSync', 'rmSync', 'mkdirSync']],
  ] as const) {
    for (const name of names) replaceFailing(table as unknown as Table, name, act);
  }
}
