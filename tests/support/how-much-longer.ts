import { performance } from 'node:perf_hooks';

/** Rounds after which the times of both are known well enough, whatever else the machine does. */
const MAX_ROUNDS = 12;

/**
 * How many times as long `long` takes as `short`, by the least time of each over several rounds: what else runs makes a
 * round longer, never shorter. It stops as soon as the ratio is below the bound.
 */
export function howMuchLonger(short: () => void, long: () => void, bound: number): number {
  const least = { short: Infinity, long: Infinity };
  const time = (work: () => void): number => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  };
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    least.short = Math.min(least.short, time(short));
    least.long = Math.min(least.long, time(long));
    if (round > 1 && least.long / least.short < bound) break;
  }
  return least.long / least.short;
}
