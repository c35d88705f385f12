import { ITEM_ID, OWN_ITEM_ID } from '../../src/domain/plan/address.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../src/domain/calendar/date.js';
import { validatePlan, validateUnitPlan } from '../../src/io/schema/validate.js';

type Json = Readonly<Record<string, unknown>>;

const SCHEMAS = readdirSync('schemas').flatMap((file) =>
  file.endsWith('.schema.json') ? [file.replace('.schema.json', '')] : [],
);
const read = (name: string): Json => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Json;

interface Part {
  readonly path: string;
  readonly schema: Json;
  /** Whether it is the schema of a named property. */
  readonly isProperty: boolean;
}

/** Every schema within a schema. */
function* partsOf(schema: Json, path = '#', isProperty = false): Generator<Part> {
  yield { path, schema, isProperty };
  for (const keyword of ['properties', '$defs'] as const) {
    for (const [name, part] of Object.entries((schema[keyword] ?? {}) as Readonly<Record<string, Json>>)) {
      yield* partsOf(part, `${path}/${keyword}/${name}`, keyword === 'properties');
    }
  }
  for (const keyword of ['items', 'additionalProperties', 'propertyNames'] as const) {
    const part = schema[keyword];
    if (typeof part === 'object') yield* partsOf(part as Json, `${path}/${keyword}`);
  }
}

describe.each(SCHEMAS)('the schema of %s', (name) => {
  const schema = read(name);
  const parts = [...partsOf(schema)];

  it('is valid by its meta-schema and by ajv’s strict mode', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: isCalendarDate } });
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toBe(`urn:dcs:${name}:1`);
  });

  it('describes every property in Vietnamese, then in English', () => {
    const lacking = parts.filter(({ schema: part, isProperty }) => {
      const [vi = '', en = '', ...more] = (typeof part['description'] === 'string' ? part['description'] : '').split(
        ' / ',
      );
      return isProperty && !(/^\p{L}.*[.…]$/u.test(vi) && /^[A-Za-z].*[.…]$/.test(en) && more.length === 0);
    });
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  it('closes every map', () => {
    const open = parts.filter(({ schema: part }) => {
      if (part['type'] !== 'object') return false;
      return (
        part['additionalProperties'] !== false &&
        (part['propertyNames'] === undefined || part['additionalProperties'] === undefined)
      );
    });
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  it('has no keyword whose errors cascade', () => {
    expect(JSON.stringify(schema)).not.toMatch(/"(?:oneOf|anyOf|allOf|not|if)":/);
  });

  it('gives examples and defaults that hold', () => {
    const ajv = new Ajv2020({ allowUnionTypes: true, formats: { date: isCalendarDate } });
    ajv.addSchema(schema);
    for (const { path, schema: part } of parts) {
      const samples = [
        ...((part['examples'] ?? []) as readonly unknown[]),
        ...('default' in part ? [part['default']] : []),
      ];
      if (samples.length === 0) continue;
      const validate = ajv.compile({ $ref: `${String(schema['$id'])}${path}` });
      for (const sample of samples)
        expect({ path, sample, holds: validate(sample) }).toEqual({ path, sample, holds: true });
    }
  });

  it('says which format a pattern is for', () => {
    const patterns = new Set(
      parts.map(({ schema: part }) => part['pattern']).filter((pattern) => pattern !== undefined),
    );
    // The patterns of addresses stand in the module that owns their grammar.
    const known = readFileSync('src/io/schema/translate-errors.ts', 'utf8') + JSON.stringify([ITEM_ID, OWN_ITEM_ID]);
    patterns.delete('\\S');
    for (const pattern of patterns) expect(known).toContain(JSON.stringify(pattern).slice(1, -1));
  });
});

describe('the compiled validators', () => {
  const samples: readonly unknown[] = [
    null,
    [],
    {},
    {
      schema: 'dcs/plan@1',
      year: 1,
      body: [{ id: 'x', children: [{ track: 5 }] }],
      references: { A: {} },
      date: '2024-02-30',
    },
    { schema: 'dcs/unit-plan@1', items: { 'II.1': { progress: [{ date: 1 }, {}, null], text: 'x' }, bad: 1 }, x: 1 },
    {
      schema: 'dcs/unit-plan@1',
      items: {},
      year: 2024,
      unit: { id: 'a', name: 'A', kind: 'office' },
      'derived-from': { plan: 'p', id: 'p', revision: 1 },
    },
  ];

  it.each(['plan', 'unit-plan'])('of %s say what ajv says at run time', async (name) => {
    const ajv = new Ajv2020({
      allErrors: true,
      messages: false,
      allowUnionTypes: true,
      formats: { date: isCalendarDate },
    });
    const validate = ajv.compile(read(name));
    const compiled =
      name === 'plan' ? (await import('#validators/plan')).validate : (await import('#validators/unit-plan')).validate;
    for (const sample of samples) {
      expect(compiled(sample)).toBe(validate(sample));
      // Where in the schema an error comes from depends on what is inlined, and their order on which keys are named
      // for editors only; nobody asks.
      const said = (errors: readonly object[] | null | undefined): readonly string[] =>
        (errors ?? []).map((error) => JSON.stringify({ ...error, schemaPath: undefined })).sort();
      expect(said(compiled.errors)).toEqual(said(validate.errors));
    }
  });

  it('translate every error they can have', () => {
    for (const sample of samples.slice(0, 5)) {
      expect(validatePlan(sample).length).toBeGreaterThan(0);
      expect(validateUnitPlan(sample).length).toBeGreaterThan(0);
    }
    expect(validateUnitPlan(samples[5])).toEqual([]);
  });
});

it('allow a unit and the head office the same layout', () => {
  const limits = (layout: unknown): unknown =>
    JSON.parse(
      JSON.stringify(layout, (key, value: unknown) => (['description', 'examples'].includes(key) ? undefined : value)),
    );
  const at = (schema: Json, ...names: readonly string[]): Json =>
    names.reduce((one, name) => one[name] as Json, schema);
  const ofUnit = at(read('unit-plan'), '$defs', 'unit', 'properties', 'layout');
  expect(limits(at(read('department'), 'properties', 'layout'))).toEqual(limits(ofUnit));
});
