import { fold } from '../text/fold.js';
import type { Submission, UnitSignatory } from '../unit/unit-plan.js';

/** What a sending says of its signed paper. */
export type SaidPaper = Pick<Submission, 'number' | 'dated' | 'signer' | 'position' | 'authority'>;

/** Whether anything of a signed paper was recorded with the sending. */
export function hasPaper({ number, dated, signer, position, authority }: SaidPaper): boolean {
  return [number, dated, signer, position, authority].some((said) => said != null);
}

/** Who signed; `null` where the sending names nobody. A position is taken from the unit's file only for whom it names. */
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
