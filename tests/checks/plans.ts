import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { deriveUnitPlan } from '../../src/domain/unit/derive.js';
import type { Plan } from '../../src/domain/plan/plan.js';
import type { UnitPlan } from '../../src/domain/unit/unit-plan.js';
import type { UnitsRegister } from '../../src/domain/unit/units-register.js';
import type { EvidenceFacts } from '../../src/domain/ports/workspace.js';
import { type IssuedPlan, issuedPlan } from '../../src/checks/run-checks.js';

/** The day of all these tests. */
export const TODAY = '2024-06-01';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The issued plan of 2024. */
export const PLAN = parse(readFileSync('plans/2024/plan.yaml', 'utf8')) as Plan;

/** The smallest plan in which every rule is content. */
export const SMALL_PLAN: Plan = {
  schema: 'dcs/plan@1',
  id: 'ke-hoach-2024',
  revision: 1,
  year: 2024,
  type: 'Kế hoạch',
  subject: 'Thử',
  issuer: { name: 'Sở', parent: null, code: null, place: null },
  number: null,
  date: null,
  signatory: { position: 'GIÁM ĐỐC', name: null },
  reporting: { calendar: 'nd-09-2019', cells: 'quarter', reports: ['2024-Q1'], 'send-within-days': 3 },
  references: {},
  body: [
    {
      id: 'II',
      heading: 'NỘI DUNG THỰC HIỆN',
      children: [
        { id: 'II.1', heading: 'Tuyên truyền, phổ biến pháp luật', track: track('Tuyên truyền, phổ biến') },
        { id: 'II.2', heading: 'Trách nhiệm của người đứng đầu', track: track('Trách nhiệm người đứng đầu') },
      ],
    },
  ],
};

function track(short: string): NonNullable<Plan['body'][number]['track']> {
  return { short, cadence: 'ongoing', 'cadence-from': 'tool', roles: { office: 'lead' } };
}

/** A unit that has derived its plan and recorded nothing. */
export const UNIT: UnitPlan = deriveUnitPlan(
  PLAN,
  { id: 'trung-tam-a', name: 'Trung tâm A', kind: 'subordinate' },
  '../plan.yaml',
  sha256,
  { ongoing: 'Thường xuyên' },
);

export function issued(plan: Plan = PLAN): IssuedPlan {
  return issuedPlan(plan, sha256);
}

/** The one file of evidence that there is; its content is `test`. */
export function evidence(file: string): EvidenceFacts {
  if (file.startsWith('..') || file.startsWith('/')) return { state: 'outside', sha256: null };
  if (file !== 'evidence/trung-tam-a/15-bc-tta.pdf' && file !== 'source.txt') return { state: 'missing', sha256: null };
  return { state: 'present', sha256: sha256('test') };
}

/** A register of units in which every rule is content. */
export const REGISTER: UnitsRegister = { schema: 'dcs/units@1', year: 2024, units: [] };

/** Lays a fragment over data: maps are joined, anything else replaces what was there. */
export function overlay(base: unknown, fragment: unknown): unknown {
  if (!isMap(base) || !isMap(fragment)) return fragment;
  const keys = new Set([...Object.keys(base), ...Object.keys(fragment)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in fragment ? overlay(base[key], fragment[key]) : base[key]]),
  );
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
