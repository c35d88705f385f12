import { sourceDifferenceFindings } from '../../checks/plan/text-differs-from-source.js';
import type { Finding } from '../../domain/findings/finding.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { CheckSource, CheckTarget } from '../../domain/ports/check-source.js';

/** Compares a plan's words with those of the document that it names as its source, if that can be read. */
export async function sourceFindings(
  source: CheckSource,
  target: CheckTarget,
  plan: Plan,
): Promise<readonly Finding[]> {
  if (plan.source === undefined) return [];
  const document = await source.readSource(target, plan.source);
  if (document === null) return [];
  const { differencesFromSource } = await import('../../domain/encoding/compare-with-source.js');
  return sourceDifferenceFindings(differencesFromSource(document, plan), plan, target.file);
}
