import { resolve } from 'node:path';
import { decodeText } from '../../domain/text/decode-text.js';
import { fileKindOf, isEncryptedPackage } from '../../domain/text/file-kind.js';
import { Refusal } from '../../domain/text/text.js';
import { readText } from '../../domain/encoding/text/read-text.js';
import type { PlanSource, ReadSource } from '../../domain/ports/plan-source.js';
import { FILES } from '../../locale/files.js';
import { sha256Of } from '../files/hash-file.js';
import { typedPath } from '../files/name-on-disk.js';
import { FileTooLarge, readBytes } from '../files/read-bytes.js';
import { reasonOf } from '../files/system-error.js';
import { renderPlan } from './render-plan.js';
import { writePlan } from './write-plan.js';

/** The largest file that is read; an issued plan is smaller unless it is a long scan. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Reads documents from a folder, and writes plans as text. */
export function planSource(cwd: string): Omit<PlanSource, 'readPlan' | 'updatePlan'> {
  return {
    async read(typed) {
      try {
        const bytes = readBytes(typedPath(cwd, typed), MAX_BYTES);
        return await readDocument(bytes, typed);
      } catch (error) {
        if (error instanceof FileTooLarge) return { kind: 'unreadable', reason: 'too-large' };
        if (error instanceof Refusal) throw error;
        throw new Refusal(FILES.cantRead(typed, reasonOf(error)));
      }
    },
    write: (folder, files, force) => writePlan(resolve(cwd, folder), folder, files, force),
    render: renderPlan,
  };
}

/** Reads a document. The format is recognised by the bytes; the name only distinguishes kinds of text. */
async function readDocument(bytes: Uint8Array, name: string): Promise<ReadSource> {
  const found = { bytes, sha256: sha256Of(bytes) };
  const kind = fileKindOf(bytes);
  if (kind === 'old-office') return { kind: 'unreadable', reason: isEncryptedPackage(bytes) ? 'locked' : 'old-word' };
  if (kind === 'word' || kind === 'zip') {
    const { readWord } = await import('./word/read-word.js');
    const read = readWord(bytes);
    return typeof read === 'string'
      ? { kind: 'unreadable', reason: read }
      : { kind: 'document', document: read, ending: 'docx', ...found };
  }
  if (kind === 'pdf') {
    const { readPdf } = await import('./pdf/read-pdf.js');
    const read = await readPdf(bytes);
    return typeof read === 'string'
      ? { kind: 'unreadable', reason: read }
      : { kind: 'document', document: read, ending: 'pdf', ...found };
  }
  if (kind !== null) return { kind: 'unreadable', reason: kind === 'excel' ? 'other-file' : kind };
  const decoded = decodeText(bytes);
  if (decoded.kind !== 'text') return { kind: 'unreadable', reason: 'not-text' };
  const ending = /\.(?:md|markdown)$/iu.test(name) ? 'md' : 'txt';
  return { kind: 'document', document: readText(decoded.text), ending, ...found };
}
