import fc from 'fast-check';

const given = process.env['DCS_SEED'];

// The same cases on every run and every machine; DCS_SEED looks for others.
fc.configureGlobal({ seed: Number(given ?? 20_240_116) });

/** Other cases on each run, for what must not be wrong in any: printed, and DCS_SEED repeats them. */
export function freshSeed(): number {
  const seed = Number(given ?? Math.floor(Math.random() * 0x7fff_ffff));
  console.log(`DCS_SEED=${seed}`);
  return seed;
}
