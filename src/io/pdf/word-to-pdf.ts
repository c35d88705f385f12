import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WordToPdf } from '../../domain/ports/word-to-pdf.js';
import { codeOf } from '../files/system-error.js';
import { type Environment, findLibreOffice } from './find-libreoffice.js';

/** A report of many pages takes ten seconds on a slow machine. */
const MAX_MS = 120_000;

/** How much of what LibreOffice prints is kept: only its last line is shown. */
const MAX_PRINTED = 4_000;

/**
 * Turns Word files into PDF by LibreOffice. It runs with a profile of its own, so that a LibreOffice that is open does
 * not take the work over, and nothing of the person's settings changes the result. All its files are in a temporary
 * folder, which is removed afterwards.
 */
export function wordToPdfWith(env: Environment, maxMs = MAX_MS): WordToPdf {
  return async (word) => {
    const program = findLibreOffice(env);
    if (program === null) return { kind: 'no-program' };
    const folder = mkdtempSync(join(tmpdir(), 'dcs-pdf-'));
    try {
      writeFileSync(join(folder, 'document.docx'), word, { mode: 0o600 });
      const ended = await convert(program, folder, env, maxMs);
      if (ended.kind === 'too-slow') return { kind: 'too-slow', program, seconds: maxMs / 1000 };
      const bytes = wholePdf(join(folder, 'document.pdf'));
      if (ended.code === 0 && bytes !== null) return { kind: 'pdf', bytes };
      return { kind: 'failed', program, message: lastLine(ended.printed) };
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  };
}

type Ended =
  { readonly kind: 'too-slow' } | { readonly kind: 'ended'; readonly code: number; readonly printed: string };

function convert(program: string, folder: string, env: Environment, maxMs: number): Promise<Ended> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const quiet = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nofirststartwizard'];
  const work = ['--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, join(folder, 'document.docx')];
  return new Promise((resolve) => {
    const child = spawn(program, [profile, ...quiet, ...work], {
      env: { ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      // A group of its own, because the program that is started starts another, and both have to be stopped.
      detached: process.platform !== 'win32',
    });
    let printed = '';
    const listen = (data: Buffer): void => {
      printed = (printed + data.toString('utf8')).slice(-MAX_PRINTED);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const release = stopWithUs(child, folder);
    const timer = setTimeout(() => {
      // Its folder can be removed once it has ended.
      child.once('exit', () => {
        finish({ kind: 'too-slow' });
      });
      stop(child);
    }, maxMs);
    const finish = (ended: Ended): void => {
      clearTimeout(timer);
      release();
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(ended);
    };
    child.once('error', (error) => {
      finish({ kind: 'ended', code: -1, printed: codeOf(error) ?? error.message });
    });
    child.once('close', (code) => {
      finish({ kind: 'ended', code: code ?? -1, printed });
    });
  });
}

/** Stops the program, and removes its folder, where a person or the system stops us. @returns ends this */
function stopWithUs(child: ChildProcess, folder: string): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const onSignal = (signal: NodeJS.Signals): void => {
    release();
    stop(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of signals) process.removeListener(signal, onSignal);
  };
  for (const signal of signals) process.once(signal, onSignal);
  return release;
}

function stop({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true, stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended at this moment.
  }
}

/** The bytes of a PDF file that was written to its end; LibreOffice may end well and have written none. */
function wholePdf(path: string): Uint8Array | null {
  try {
    const bytes = readFileSync(path);
    const isWhole = bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-64).includes('%%EOF');
    return isWhole ? new Uint8Array(bytes) : null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** What a program said last; warnings of the libraries that it uses say nothing to a person. */
function lastLine(printed: string): string {
  const lines = printed.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !/^(?:convert |Warning: |javaldx)/.test(line)).at(-1) ?? '';
}
