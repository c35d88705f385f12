import { distance } from 'fastest-levenshtein';
import { MAX_FINDINGS } from '../../domain/findings/finding.js';
import { ITEM_ID, OWN_ITEM_ID } from '../../domain/plan/address.js';
import { fold } from '../../domain/text/fold.js';
import { nameBeforeOddColon } from '../../domain/text/odd-colon.js';
import { pointerTo, stepsOf } from '../../domain/text/pointer.js';
import type { ReadingPlace, ReadingProblem, ValueFormat, ValueType } from '../../domain/findings/reading-problem.js';
import type { SchemaError, Shape } from './compiled.js';

/**
 * The format that each pattern of the schemas means. The pattern for words is absent, because it only forbids an empty
 * text.
 */
const FORMATS: Readonly<Record<string, ValueFormat>> = {
  '^\\d{4}-\\d{2}-\\d{2}$': 'date',
  '^(\\d{4}(-(M(0[1-9]|1[0-2])|Q[1-4]|H[12]|9M))?|[a-z][a-z0-9]*(-[a-z0-9]+)*)$': 'period',
  [ITEM_ID]: 'item-id',
  [OWN_ITEM_ID]: 'own-item-id',
  '^[a-z0-9]+(-[a-z0-9]+)*$': 'name-id',
  '^(\\d{4}(-(M(0[1-9]|1[0-2])|Q[1-4]|H[12]))?|[a-z][a-z0-9]*(-[a-z0-9]+)*)$': 'quarter',
  '^[a-z][a-z0-9]*(-[a-z0-9]+)*$': 'own-period-id',
  '^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*$': 'indicator-id',
  '^not-applicable$': 'figure',
  '^[0-9a-f]{8}$': 'fingerprint',
  '^(lead|support|monitor|unnamed), (once|ongoing|monthly|quarterly|half-yearly|yearly)(, \\d{4}-\\d{2}-\\d{2})?$':
    'asked',
  '^[0-9a-f]{64}$': 'sha256',
  '^(2:)?[0-9a-f]{64}$': 'sha256',
};

/** The form that a pattern of the schemas stands for; none for a pattern that only forbids an empty text. */
export function formatOfPattern(pattern: string): ValueFormat | undefined {
  return FORMATS[pattern];
}

const TYPES: Readonly<Record<string, ValueType>> = {
  string: 'text',
  integer: 'whole-number',
  number: 'number',
  boolean: 'yes-no',
  null: 'nothing',
  array: 'list',
  object: 'map',
};

/** What a type's name in the schemas stands for. */
export function typeOfName(name: string): ValueType | undefined {
  return TYPES[name];
}

/** If several errors have the same place, the first of these types is the cause, and the others follow from it. */
const ORDER = ['type', 'enum', 'pattern', 'format'];

/**
 * The most errors that are translated. Several errors may become one problem, so that more are kept than are ever
 * shown, and the caller can see that there are too many.
 */
const MAX_ERRORS = 8 * MAX_FINDINGS;

/**
 * Translates the validator's errors into our reading problems, each mistake once.
 * @param data the validated data
 * @param shape the keys of its schema
 */
export function translateErrors(
  errors: readonly SchemaError[],
  data: unknown,
  shape: Shape,
): readonly ReadingProblem[] {
  const first = new Map<string, number>();
  for (const error of errors) {
    const rank = rankOf(error);
    if (rank < (first.get(error.instancePath) ?? Infinity) && isOfValue(error)) first.set(error.instancePath, rank);
  }
  const problems = errors
    .filter((error) => !isOfValue(error) || rankOf(error) === first.get(error.instancePath))
    .slice(0, MAX_ERRORS)
    .map((error) => translate(error, data, shape))
    .filter((problem) => problem !== null);
  return withoutMisspelt(problems);
}

function rankOf({ keyword }: SchemaError): number {
  const rank = ORDER.indexOf(keyword);
  return rank < 0 ? ORDER.length : rank;
}

/** Whether an error is about the value itself, not about the keys in it. */
function isOfValue({ keyword, propertyName }: SchemaError): boolean {
  return (
    keyword !== 'required' &&
    keyword !== 'additionalProperties' &&
    keyword !== 'propertyNames' &&
    propertyName === undefined
  );
}

function translate(error: SchemaError, data: unknown, shape: Shape): ReadingProblem | null {
  const { instancePath: pointer, keyword, params, propertyName } = error;
  const steps = stepsOf(pointer);
  if (propertyName !== undefined) {
    return badPattern(propertyName, params['pattern'], { pointer: pointer + pointerTo(propertyName), on: 'key' });
  }
  const value = valueAt(data, steps);
  const place = { pointer, on: 'value' } as const;
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const allowed = keysAt(shape, steps);
      const at = { pointer: pointer + pointerTo(key), on: 'key' } as const;
      const meant = nameBeforeOddColon(key)?.name ?? key;
      return { code: 'unknown-key', params: { key, allowed, nearest: nearest(meant, allowed) }, place: at };
    }
    case 'required':
      return { code: 'missing-key', params: { key: String(params['missingProperty']) }, place: { pointer, on: 'key' } };
    case 'type': {
      const expected = [params['type']].flat().map((type) => TYPES[String(type)] ?? 'text');
      return { code: 'wrong-type', params: { expected, actual: typeOf(value) }, place };
    }
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      const actual = typeof value === 'string' ? value : JSON.stringify(value);
      return { code: 'not-allowed-value', params: { actual, allowed, nearest: nearest(actual, allowed) }, place };
    }
    case 'pattern':
      return badPattern(String(value), params['pattern'], place);
    case 'format':
      return { code: 'impossible-date', params: { actual: String(value) }, place };
    case 'minItems':
      return { code: 'empty-value', params: {}, place };
    case 'maxLength':
      return {
        code: 'too-long',
        params: { length: Array.from(String(value)).length, limit: Number(params['limit']) },
        place,
      };
    case 'minimum':
    case 'exclusiveMinimum':
      return {
        code: 'out-of-range',
        params: { actual: Number(value), least: Number(params['limit']), most: null },
        place,
      };
    case 'maximum':
    case 'exclusiveMaximum':
      return {
        code: 'out-of-range',
        params: { actual: Number(value), least: null, most: Number(params['limit']) },
        place,
      };
    case 'propertyNames':
      // This error only repeats that of the name.
      return null;
    default:
      // An error of an unknown keyword must not be ignored.
      return {
        code: 'not-allowed-value',
        params: { actual: JSON.stringify(value), allowed: [], nearest: null },
        place,
      };
  }
}

function badPattern(actual: string, pattern: unknown, place: ReadingPlace): ReadingProblem {
  const format = FORMATS[String(pattern)];
  if (format === undefined || actual.trim() === '') return { code: 'empty-value', params: {}, place };
  return { code: 'bad-format', params: { actual, format }, place };
}

/** Removes the missing key that a misspelt one explains: the unknown key is reported with its right spelling. */
function withoutMisspelt(problems: readonly ReadingProblem[]): readonly ReadingProblem[] {
  const meant = new Set(
    problems.flatMap(({ code, params, place }) =>
      code === 'unknown-key' && params.nearest !== null
        ? [pointerTo(...stepsOf(place.pointer ?? '').slice(0, -1), params.nearest)]
        : [],
    ),
  );
  return problems.filter(
    ({ code, params, place }) => code !== 'missing-key' || !meant.has((place.pointer ?? '') + pointerTo(params.key)),
  );
}

function valueAt(data: unknown, steps: readonly string[]): unknown {
  let value = data;
  for (const step of steps) value = (value as Readonly<Record<string, unknown>>)[step];
  return value;
}

function keysAt(shape: Shape, steps: readonly string[]): readonly string[] {
  const resolve = (part: Shape): Shape =>
    part.$ref === undefined ? part : resolve(shape.$defs?.[part.$ref.replace('#/$defs/', '')] ?? {});
  let part = shape;
  for (const step of steps) {
    const properties = part.properties;
    part = resolve((properties !== undefined && Object.hasOwn(properties, step) ? properties[step] : part.rest) ?? {});
  }
  return Object.keys(part.properties ?? {});
}

function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'yes-no';
  if (typeof value !== 'number') return 'map';
  return Number.isInteger(value) ? 'whole-number' : 'number';
}

/** The value that was probably meant: at most one slip in five letters, without accents and case. */
function nearest(word: string, candidates: readonly string[]): string | null {
  const folded = fold(word);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(folded.length / 5) + 1);
  for (const candidate of candidates) {
    const apart = distance(folded, fold(candidate));
    if (apart <= least && (best === null || apart < least)) {
      best = candidate;
      least = apart;
    }
  }
  return best;
}
