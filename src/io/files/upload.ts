import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Upload } from '../../domain/ports/site-request.js';
import { portableName } from './portable-name.js';

/**
 * Keeps a file that a browser sent in a folder of its own, from which it is copied like any other file. Only the part
 * of its name after the last slash counts, because a browser, or a hostile client, may send a whole path.
 */
export async function keepUpload(name: string, bytes: Uint8Array): Promise<Upload> {
  const folder = await mkdtemp(join(tmpdir(), 'dcs-upload-'));
  const path = join(folder, portableName(name.split(/[/\\]/).at(-1) ?? ''));
  await writeFile(path, bytes);
  return { path, discard: () => rm(folder, { recursive: true, force: true }) };
}
