import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../../domain/encoding/source.js';
import type { Plan } from '../../domain/plan/plan.js';
import { Refusal } from '../../domain/text/text.js';
import { staysIn } from '../files/confine.js';

/** Text and Word files up to this size are read quickly. PDF files are left out: they take too long for each check. */
const MAX_BYTES = 1024 * 1024;

/**
 * Reads the document that a plan names as its source, as `encode` does; `null` if there is none that can be read
 * quickly.
 */
export async function readNamedSource(
  yearFolder: string,
  { file, sha256 }: NonNullable<Plan['source']>,
): Promise<SourceDocument | null> {
  const path = join(yearFolder, file);
  if (!/\.(?:txt|md|markdown|docx)$/i.test(file) || !staysIn(path, yearFolder)) return null;
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts?.isFile() !== true || facts.size > MAX_BYTES) return null;
  const { planSource } = await import('./plan-source.js');
  try {
    const read = await planSource(yearFolder).read(path);
    return read.kind === 'document' && read.sha256 === sha256 ? read.document : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
