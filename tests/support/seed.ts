import fc from 'fast-check';

const given = process.env['DCS_SEED'];

// The same cases on every run and every machine; DCS_SEED looks for others.
fc.configureGlobal({ seed: Number(given ?? 20_240_116) });

/**
 * How many times as many cases as `npm test` tries. The weekly run (`.ci/fresh`) sets it: it looks for what nobody has
 * met, where `npm test` guards what is known.
 */
export const MORE = Number(process.env['DCS_RUNS'] ?? 1);

/** Other cases on each run, for what must not be wrong in any: printed, and DCS_SEED repeats them. */
export function freshSeed(): number {
  const seed = Number(given ?? Math.floor(Math.random() * 0x7fff_ffff));
  console.log(`DCS_SEED=${seed}`);
  return seed;
}
