import { fold } from '../text/fold.js';
import type { Submission, UnitSignatory } from '../unit/unit-plan.js';

/** What a submission records about its signed paper. */
export type SaidPaper = Pick<Submission, 'number' | 'dated' | 'signer' | 'position' | 'authority'>;

/** Whether the submission records anything about a signed paper. */
export function hasPaper({ number, dated, signer, position, authority }: SaidPaper): boolean {
  return [number, dated, signer, position, authority].some((said) => said != null);
}

/**
 * The signer of a submission; `null` if it names nobody. The position comes from the unit's file only if that names the
 * same person.
 */
export function signatoryOf(
  known: UnitSignatory | undefined,
  { signer = null, position, authority }: SaidPaper,
): UnitSignatory | null {
  if (signer === null && position == null && authority === undefined) return null;
  const name = signer ?? known?.name ?? null;
  if (position != null || authority !== undefined)
    return { authority: authority ?? [], position: position ?? null, name };
  return known?.name != null && fold(known.name) === fold(signer ?? '') ? known : { position: null, name };
}
