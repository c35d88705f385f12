import type { ReadingProblem } from '../../domain/findings/reading-problem.js';

/**
 * The problem of a file of another kind, or of a later version of the program. Then no other problem is reported,
 * because the file would be compared with the wrong schema.
 * @param known the kind and number that this version reads: `dcs/plan@1`
 */
export function schemaProblem(data: unknown, known: string): ReadingProblem | null {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'schema')) return null;
  const { schema: actual } = data as { readonly schema: unknown };
  if (actual === known) return null;
  const place = { pointer: '/schema', on: 'value' } as const;
  const [kind, number] = known.split('@');
  const match = typeof actual === 'string' ? /^(.*)@([1-9]\d*)$/.exec(actual) : null;
  if (typeof actual === 'string' && match?.[1] === kind && Number(match?.[2]) > Number(number)) {
    return { code: 'newer-schema', params: { actual, known }, place };
  }
  return {
    code: 'wrong-schema',
    params: { actual: typeof actual === 'string' ? actual : JSON.stringify(actual), known },
    place,
  };
}
