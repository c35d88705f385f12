import { readFileSync } from 'node:fs';
import { load, CORE_SCHEMA } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { validatePlan, validateUnitPlan } from '../../../src/io/schema/validate.js';

const FINGERPRINT = '5f0c9a31';

function unitPlan(change: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    schema: 'dcs/unit-plan@1',
    unit: { id: 'trung-tam-a', name: 'Trung tâm A', kind: 'subordinate' },
    year: 2024,
    'derived-from': { plan: '../plan.yaml', id: 'sxd-da-nang-2024', revision: 1 },
    items: {},
    ...change,
  };
}

/** A unit plan with one item. */
function item(change: Readonly<Record<string, unknown>>, id = 'II.5.c'): unknown {
  return unitPlan({ items: { [id]: { title: 'Tiếp công dân', text: FINGERPRINT, ...change } } });
}

const entry = (change: Readonly<Record<string, unknown>>): unknown =>
  item({ progress: [{ date: '2024-03-10', status: 'done', ...change }] });

/** Problems as `code detail pointer@key`, which reads like the tables below. */
function problemsOf(data: unknown, validate = validateUnitPlan): string[] {
  return validate(data).map(({ code, params, place }) => {
    const shown = Object.entries(params).filter(([name]) => name !== 'allowed');
    const detail = shown.map(([, value]) => String(value)).join(' ');
    const at = `${place.pointer ?? ''}${place.pointer !== undefined && place.on === 'key' ? '@key' : ''}`;
    return [code, detail, at].filter((part) => part !== '').join(' ');
  });
}

const ENTRY = '/items/II.5.c/progress/0';

describe('a unit plan', () => {
  it.each<[name: string, data: unknown, ...expected: string[]]>([
    ['right', unitPlan()],
    ['an unknown key', item({ whoever: 'x' }), 'unknown-key whoever null /items/II.5.c/whoever@key'],
    ['a misspelt one', item({ in_charge: 'x' }), 'unknown-key in_charge in-charge /items/II.5.c/in_charge@key'],
    ['with capitals', item({ Output: 'x' }), 'unknown-key Output output /items/II.5.c/Output@key'],
    ['a slash in a key', item({ 'a/b~c': 1 }), 'unknown-key a/b~c null /items/II.5.c/a~1b~0c@key'],
    [
      'a prototype',
      JSON.parse('{"__proto__":1,"schema":"dcs/unit-plan@1"}'),
      ...rootLacks(),
      'unknown-key __proto__ null /__proto__@key',
    ],
    ['something missing', unitPlan({ unit: { id: 'a', name: 'A' } }), 'missing-key kind /unit@key'],
    [
      'misspelt is not missing too',
      entry({ status: undefined, statuss: 'done' }),
      `unknown-key statuss status ${ENTRY}/statuss@key`,
    ],
    ...(['\uff1a', '\u2236', '\ufe55', '\u02d0', ' \ua789'] as const).flatMap((colon): [string, unknown, string][] =>
      [' done', 'done'].map((rest) => [
        `a record with ${colon}${rest} is one slip`,
        entry({ status: undefined, [`status${colon}${rest}`]: null }),
        `unknown-key status${colon}${rest} status ${ENTRY}/status${colon}${rest}@key`,
      ]),
    ),
    [
      'a blank of Word behind the colon of a record',
      entry({ status: undefined, 'status:\u00a0done': null }),
      `unknown-key status:\u00a0done status ${ENTRY}/status:\u00a0done@key`,
    ],
    [
      'a name with an odd colon that is no name',
      entry({ 'abcdef\uff1a x': 1 }),
      `unknown-key abcdef\uff1a x null ${ENTRY}/abcdef\uff1a x@key`,
    ],
    ['missing in a list', item({ progress: [{ date: '2024-03-10' }] }), `missing-key status ${ENTRY}@key`],
    ['a fingerprint without quotes', item({ text: 12_345_678 }), 'wrong-type text whole-number /items/II.5.c/text'],
    ['one like 1e5', item({ text: 100_000 }), 'wrong-type text whole-number /items/II.5.c/text'],
    ['a number for a name', item({ 'in-charge': 1.5 }), 'wrong-type text,nothing number /items/II.5.c/in-charge'],
    ['nothing for a title', item({ title: null }), 'wrong-type text nothing /items/II.5.c/title'],
    ['a text for a list', item({ support: 'Phòng A' }), 'wrong-type list text /items/II.5.c/support'],
    ['a list for a map', unitPlan({ items: [] }), 'wrong-type map list /items'],
    ['a text for a year', unitPlan({ year: '2024' }), 'wrong-type whole-number text /year'],
    ['a part of a year', unitPlan({ year: 2024.5 }), 'wrong-type whole-number number /year'],
    ['yes for an item', unitPlan({ items: { 'II.5.c': true } }), 'wrong-type map yes-no /items/II.5.c'],
    ['no map at all', 'a', 'wrong-type map text'],
    ['a status that is none', entry({ status: 'Done' }), `not-allowed-value Done done ${ENTRY}/status`],
    ['a status in Vietnamese', entry({ status: 'xong' }), `not-allowed-value xong null ${ENTRY}/status`],
    ['a number for a status', entry({ status: 1 }), `wrong-type text whole-number ${ENTRY}/status`],
    ['a date as typed', entry({ date: '10/3/2024' }), `bad-format 10/3/2024 date ${ENTRY}/date`],
    ['a day that is none', entry({ date: '2024-02-30' }), `impossible-date 2024-02-30 ${ENTRY}/date`],
    ['29 February', entry({ date: '2024-02-29' })],
    ['no 29 February', entry({ date: '2023-02-29' }), `impossible-date 2023-02-29 ${ENTRY}/date`],
    ['an empty due date', item({ actions: [{ id: 1, what: 'x', due: null }] })],
    ['a period', entry({ period: '2024-Q5' }), `bad-format 2024-Q5 period ${ENTRY}/period`],
    ['a period without quotes', entry({ period: 2024 }), `wrong-type text whole-number ${ENTRY}/period`],
    ['a fingerprint in capitals', item({ text: '5F0C9A31' }), 'bad-format 5F0C9A31 fingerprint /items/II.5.c/text'],
    ['an address', item({}, 'ii.5.c'), 'bad-format ii.5.c item-id /items/ii.5.c@key'],
    ['a letter that is none', item({}, 'II.2.f'), 'bad-format II.2.f item-id /items/II.2.f@key'],
    [
      'what stands under a wrong address',
      item({ x: 1 }, 'c.5'),
      'bad-format c.5 item-id /items/c.5@key',
      'unknown-key x null /items/c.5/x@key',
    ],
    [
      'an own item without number',
      unitPlan({ 'own-items': { 'II.2.e': { title: 'x' } } }),
      'bad-format II.2.e own-item-id /own-items/II.2.e@key',
    ],
    ['blanks', item({ title: '  ' }), 'empty-value /items/II.5.c/title'],
    ['an empty unit id', unitPlan({ unit: { id: '', name: 'A', kind: 'office' } }), 'empty-value /unit/id'],
    ['a number too small', entry({ corrects: 0 }), `out-of-range 0 1 null ${ENTRY}/corrects`],
    ['a number too large', unitPlan({ year: 20_240 }), 'out-of-range 20240 null 2999 /year'],
    [
      'several at once',
      entry({ status: 'x', date: 5, by: '' }),
      `wrong-type text whole-number ${ENTRY}/date`,
      `not-allowed-value x null ${ENTRY}/status`,
      `empty-value ${ENTRY}/by`,
    ],
  ])('%s', (_name, data, ...expected) => {
    expect(problemsOf(data)).toEqual(expected);
  });

  function rootLacks(): string[] {
    return ['unit', 'year', 'derived-from', 'items'].map((key) => `missing-key ${key} @key`);
  }

  it('tells the keys that are known, where they are known', () => {
    const [problem] = validateUnitPlan(item({ actions: [{ id: 1, what: 'x', zzzzzz: 1 }] }));
    expect(problem).toMatchObject({
      code: 'unknown-key',
      params: { allowed: ['id', 'what', 'in-charge', 'support', 'time', 'output', 'due'] },
    });
    expect(validateUnitPlan(entry({ status: 'zzzzzzz' }))[0]).toMatchObject({
      params: { allowed: ['done', 'doing', 'none', 'blocked', 'void'] },
    });
  });
});

describe('the schema line', () => {
  it.each<[schema: unknown, ...expected: string[]]>([
    ['dcs/unit-plan@2', 'newer-schema dcs/unit-plan@2 dcs/unit-plan@1 /schema'],
    ['dcs/unit-plan@10', 'newer-schema dcs/unit-plan@10 dcs/unit-plan@1 /schema'],
    ['dcs/unit-plan@0', 'wrong-schema dcs/unit-plan@0 dcs/unit-plan@1 /schema'],
    ['dcs/plan@1', 'wrong-schema dcs/plan@1 dcs/unit-plan@1 /schema'],
    ['dcs/plan@2', 'wrong-schema dcs/plan@2 dcs/unit-plan@1 /schema'],
    ['dcs/unit-plan', 'wrong-schema dcs/unit-plan dcs/unit-plan@1 /schema'],
    [1, 'wrong-schema 1 dcs/unit-plan@1 /schema'],
    [null, 'wrong-schema null dcs/unit-plan@1 /schema'],
  ])('%j: nothing else is said', (schema, ...expected) => {
    expect(problemsOf(unitPlan({ schema, nonsense: 1 }))).toEqual(expected);
  });

  it('is missed where there is none', () => {
    expect(problemsOf(unitPlan({ schema: undefined }))).toEqual(['wrong-schema undefined dcs/unit-plan@1 /schema']);
    const { schema, ...rest } = unitPlan() as Readonly<Record<string, unknown>>;
    expect(schema).toBeDefined();
    expect(problemsOf(rest)).toEqual(['missing-key schema @key']);
  });
});

describe('a plan', () => {
  const plan = load(readFileSync('plans/2024/plan.yaml', 'utf8'), { schema: CORE_SCHEMA }) as Readonly<
    Record<string, unknown>
  >;

  it('that was issued is right', () => {
    expect(problemsOf(plan, validatePlan)).toEqual([]);
  });

  it.each<[name: string, change: Readonly<Record<string, unknown>>, ...expected: string[]]>([
    ['no body', { body: [] }, 'empty-value /body'],
    [
      'a node within a node',
      { body: [{ id: 'I', children: [{ id: 'I.1', track: { short: 'x' } }] }] },
      ...['cadence', 'cadence-from', 'roles'].map((key) => `missing-key ${key} /body/0/children/0/track@key`),
    ],
    [
      'a reference’s id',
      { references: { 'ND 59': null } },
      'bad-format ND 59 name-id /references/ND 59@key',
      'wrong-type map nothing /references/ND 59',
    ],
    [
      'a title too long',
      { body: [{ id: 'I', track: { short: 'x'.repeat(61), cadence: 'once', 'cadence-from': 'tool', roles: {} } }] },
      'too-long 61 60 /body/0/track/short',
    ],
    [
      'a role',
      {
        body: [{ id: 'I', track: { short: 'x', cadence: 'once', 'cadence-from': 'tool', roles: { office: 'leads' } } }],
      },
      'not-allowed-value leads lead /body/0/track/roles/office',
    ],
    [
      'a role of a kind',
      {
        body: [{ id: 'I', track: { short: 'x', cadence: 'once', 'cadence-from': 'tool', roles: { office: 'leads' } } }],
      },
      'not-allowed-value leads lead /body/0/track/roles/office',
    ],
    ['a hash', { source: { file: 'source.txt', sha256: 'abc' } }, 'bad-format abc sha256 /source/sha256'],
    [
      'the year’s report without quotes',
      { reporting: { calendar: 'nd-09-2019', cells: 'quarter', reports: ['2024-Q1', 2024], 'send-within-days': 3 } },
      'wrong-type text whole-number /reporting/reports/1',
    ],
  ])('%s', (_name, change, ...expected) => {
    expect(problemsOf({ ...plan, ...change }, validatePlan)).toEqual(expected);
  });
});
