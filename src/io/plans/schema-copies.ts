import { readFileSync } from 'node:fs';
import type { SchemaCopies, SchemaCopyState } from '../../domain/ports/workspace.js';
import { SCHEMA_COPIES } from '../../locale/schema-copies.js';
import { sha256Of } from '../files/hash-file.js';
import { codeOf, reasonOf } from '../files/system-error.js';
import { replaceFile } from '../files/write-file.js';
import { remark } from '../files/written.js';
import { create } from './new-files.js';

/** The line of a copy that says by a digest of its other lines that nobody changed it. */
const SEAL = /^ {2}"\$comment": "dcs ([0-9.]+) wrote this copy and renews it while it is unchanged: ([0-9a-f]{64})",\n/m;

/** The copy of a schema for an office's folder: with a line by which a later version knows that nobody changed it. */
export function sealed(schema: Uint8Array, version: string): Uint8Array {
  const text = Buffer.from(schema).toString('utf8');
  const line = `  "$comment": "dcs ${version} wrote this copy and renews it while it is unchanged: ${digestOf(text)}",\n`;
  return Buffer.from(text.replace(/^\{\n/, `{\n${line}`));
}

/**
 * Brings the schemas: missing ones are created, and unchanged copies of an earlier version are renewed. A copy that
 * somebody changed stays, and a remark says so; so does one of a later version. None of this makes a command fail that would succeed without.
 * @param onlyThere leaves missing ones missing
 */
export async function bringSchemas(
  copies: SchemaCopies,
  pathOf: (name: string) => { readonly path: string; readonly shown: string },
  { onlyThere = false } = {},
): Promise<void> {
  const [renewed, changed]: [string[], string[]] = [[], []];
  for (const [name, bytes] of copies.files) {
    const { path, shown } = pathOf(name);
    const state = stateOf(path, bytes, copies);
    if (state === 'missing' && !onlyThere) await create(path, bytes, shown);
    if (state === 'changed') changed.push(shown);
    if (state === 'outdated') await renew(path, bytes, shown, renewed);
  }
  if (renewed.length > 0) remark(SCHEMA_COPIES.renewed(renewed));
  if (changed.length > 0) remark(SCHEMA_COPIES.changed(changed));
}

async function renew(path: string, bytes: Uint8Array, shown: string, renewed: string[]): Promise<void> {
  try {
    const old = readFileSync(path);
    const isStill = (): boolean => readFileSync(path).equals(old);
    if ((await replaceFile(path, bytes, isStill)) !== null) renewed.push(shown);
  } catch (error) {
    if (codeOf(error) === null) throw error;
    remark(SCHEMA_COPIES.notRenewed(shown, reasonOf(error)));
  }
}

/**
 * The state of a copy beside the plans.
 * @param bytes the copy as it would be written now
 * @param known the digests of the schemas themselves, and of the versions written before copies had their line
 */
export function stateOf(path: string, bytes: Uint8Array, known: Pick<SchemaCopies, 'published' | 'unsealed'>): SchemaCopyState {
  let text: string;
  try {
    text = foldedLineEnds(readFileSync(path, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'missing';
    if (codeOf(error) === null) throw error;
    return 'changed';
  }
  const ours = Buffer.from(bytes).toString('utf8');
  const own = withoutSeal(text);
  if (own === withoutSeal(ours)) return 'current';
  const [, version, digest] = SEAL.exec(text) ?? [];
  if (digest === undefined) return stateWithoutSeal(digestOf(own), known);
  if (digest !== digestOf(own)) return 'changed';
  return isLater(version, SEAL.exec(ours)?.[1]) ? 'newer' : 'outdated';
}

function stateWithoutSeal(digest: string, known: Pick<SchemaCopies, 'published' | 'unsealed'>): SchemaCopyState {
  if (known.published.has(digest)) return 'current';
  return known.unsealed.has(digest) ? 'outdated' : 'changed';
}

/** Whether a version is later than another, part by part: `0.10.0` after `0.9.1`. */
function isLater(version = '', than = ''): boolean {
  const [a, b] = [version, than].map((one) => one.split('.').map(Number));
  const differing = (a ?? []).findIndex((part, at) => part !== b?.[at]);
  return differing !== -1 && (a?.[differing] ?? 0) > (b?.[differing] ?? 0);
}


/** The digest of a schema's text, by which a copy of it is known. */
export function digestOf(text: string): string {
  return sha256Of(Buffer.from(text));
}

const withoutSeal = (text: string): string => text.replace(SEAL, '');
/** Git may have changed the line ends of a copy. */
const foldedLineEnds = (text: string): string => text.replaceAll('\r\n', '\n');
