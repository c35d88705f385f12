import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PLAN_RULES } from '../../src/checks/plan/rules.js';
import { DEPARTMENT_RULES } from '../../src/checks/department/rules.js';
import { checkDepartment, checkFolder, checkPlan, checkRegister, checkUnit } from '../../src/checks/run-checks.js';
import { DERIVED_RULES, FILE_RULES, FOLDER_RULES, REGISTER_RULES, UNIT_RULES } from '../../src/checks/rules.js';
import { changedPlanOf } from '../../src/checks/folder/changed-without-revision.js';
import type { FolderFile } from '../../src/checks/scope.js';
import { decisionsByUnit } from '../../src/domain/department/decisions.js';
import type { Department } from '../../src/domain/department/department.js';
import type { Finding } from '../../src/domain/findings/finding.js';
import type { Plan } from '../../src/domain/plan/plan.js';
import { outlineHeadings } from '../../src/domain/unit/prose.js';
import type { UnitPlan } from '../../src/domain/unit/unit-plan.js';
import type { UnitsRegister } from '../../src/domain/unit/units-register.js';
import { evidence, issued, overlay, PLAN, REGISTER, sha256, SMALL_PLAN, TODAY, UNIT } from './plans.js';

// The examples that rules show in `dcs explain` and docs/checks.md are their fixtures too: what is called bad must be
// found, what is called good must not.

const NO_ITEMS: ReadonlySet<string> = new Set();

/** What an example leaves unsaid of the files around it. */
const WITHOUT_ITEM: Readonly<Record<string, string>> = { 'missing-item': 'II.5.c' };
const PLAN_REVISION: Readonly<Record<string, number>> = { 'plan-revised': 2 };

function findingsOfPlan(example: string): readonly Finding[] {
  const plan = overlay(SMALL_PLAN, parse(example)) as Plan;
  return checkPlan({ file: 'plan.yaml', folderYear: 2024, text: example, issued: issued(plan), evidence });
}

/** An example of two files names them in comments; one of a single file is that of the unit. */
function partsOf(example: string): { readonly unit: string; readonly department: string } {
  const parts = example.split(/^# (units\/trung-tam-a|department)\.yaml$/m);
  const part = (name: string): string => (parts.includes(name) ? (parts[parts.indexOf(name) + 1] ?? '') : '{}');
  return parts.length === 1
    ? { unit: example, department: '{}' }
    : { unit: part('units/trung-tam-a'), department: part('department') };
}

function departmentOf(example: string): Department {
  return overlay({ schema: 'dcs/department@1', year: 2024 }, parse(partsOf(example).department)) as Department;
}

function findingsOfDepartment(example: string): readonly Finding[] {
  const unitPlan = overlay(UNIT, parse(partsOf(example).unit)) as UnitPlan;
  return checkDepartment({
    file: 'department.yaml',
    folderYear: 2024,
    text: example,
    department: departmentOf(example),
    unitOf: (id) => (id === unitPlan.unit.id ? unitPlan : null),
    isRegistered: () => false,
    headings: (period) => outlineHeadings(PLAN, { id: period }).map(({ id }) => id),
    issuer: PLAN.issuer,
    reporting: PLAN.reporting,
    calendar: PLAN,
    today: TODAY,
  });
}

function findingsOfUnit(example: string, code: string): readonly Finding[] {
  const items = Object.fromEntries(Object.entries(UNIT.items).filter(([id]) => id !== WITHOUT_ITEM[code]));
  return checkUnit({
    file: 'units/trung-tam-a.yaml',
    text: example,
    fileName: 'trung-tam-a',
    folderYear: 2024,
    unitPlan: overlay({ ...UNIT, items }, parse(partsOf(example).unit)) as UnitPlan,
    decisions: decisionsByUnit(departmentOf(example))('trung-tam-a'),
    unreadItems: NO_ITEMS,
    issued: issued({ ...PLAN, revision: PLAN_REVISION[code] ?? 1 }),
    today: TODAY,
    sha256,
    evidence,
    evidenceFiles: code === 'evidence-unnamed' ? ['evidence/trung-tam-a/15-bc-tta.pdf'] : [],
  });
}

function findingsOfRegister(example: string): readonly Finding[] {
  const register = overlay(REGISTER, parse(example)) as UnitsRegister;
  return checkRegister({
    file: 'units.yaml',
    folderYear: 2024,
    text: example,
    register,
    kinds: ['office', 'division', 'subordinate'],
  });
}

/** An example of a folder names its files in comments. */
function findingsOfFolder(example: string): readonly Finding[] {
  const parts = example.split(/^# (units(?:\/.*)?\.yaml)$/m);
  const texts = parts.length === 1 ? ['units/trung-tam-a.yaml', example] : parts.slice(1);
  const files = texts.flatMap((file, i): FolderFile[] => {
    if (i % 2 === 1 || file === 'units.yaml') return [];
    const unitPlan = overlay(UNIT, parse(texts[i + 1] ?? '')) as UnitPlan;
    const planPath = unitPlan['derived-from'].plan;
    const planState = { kind: planPath === '../plan.yaml' ? 'usable' : 'missing' } as const;
    const { id: unitId, name, kind } = unitPlan.unit;
    const changedPlan = changedPlanOf('plan.yaml', issued(), unitPlan);
    return [{ file, yearFolder: '/plans/2024', unitId, name, kind, planPath, planState, changedPlan }];
  });
  const at = texts.indexOf('units.yaml');
  if (at < 0) return checkFolder(files, new Map());
  const { units } = parse(texts[at + 1] ?? '') as UnitsRegister;
  return checkFolder(files, new Map([['/plans/2024', new Map(units.map((unit) => [unit.id, unit]))]]));
}

const codes = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.map(({ code }) => code));

// Of rules that hold in units' files and in the head office's the examples are in the form of today.
const IN_BOTH = new Set(DEPARTMENT_RULES.map(({ code }) => code));
IN_BOTH.delete('future-submission');
const OF_UNIT = UNIT_RULES.filter(({ code }) => !IN_BOTH.has(code));
const OF_DEPARTMENT = DEPARTMENT_RULES.filter(({ code }) => IN_BOTH.has(code));

describe.each([...OF_UNIT, ...DERIVED_RULES, ...FILE_RULES].map((rule) => [rule.code, rule] as const))(
  '%s',
  (code, { bad, good }) => {
    it('is found in its bad example', () => {
      expect(codes(findingsOfUnit(bad, code))).toContain(code);
    });
    it('is not found in its good example', () => {
      expect(codes(findingsOfUnit(good, code))).not.toContain(code);
    });
  },
);

describe.each(PLAN_RULES.map((rule) => [rule.code, rule] as const))('%s', (code, { bad, good }) => {
  it('is found in its bad example', () => {
    expect(codes(findingsOfPlan(bad))).toContain(code);
  });
  it('is not found in its good example', () => {
    expect(codes(findingsOfPlan(good))).not.toContain(code);
  });
});

describe.each(OF_DEPARTMENT.map((rule) => [rule.code, rule] as const))('%s', (code, { bad, good }) => {
  it('is found in its bad example', () => {
    expect(codes(findingsOfDepartment(bad))).toContain(code);
  });
  it('is not found in its good example', () => {
    expect(codes(findingsOfDepartment(good))).not.toContain(code);
  });
});

describe.each(REGISTER_RULES.map((rule) => [rule.code, rule] as const))('%s', (code, { bad, good }) => {
  it('is found in its bad example', () => {
    expect(codes(findingsOfRegister(bad))).toContain(code);
  });
  it('is not found in its good example', () => {
    expect(codes(findingsOfRegister(good))).not.toContain(code);
  });
});

describe.each(FOLDER_RULES.map((rule) => [rule.code, rule] as const))('%s', (code, { bad, good }) => {
  it('is found in its bad example', () => {
    expect(codes(findingsOfFolder(bad))).toContain(code);
  });
  it('is not found in its good example', () => {
    expect(codes(findingsOfFolder(good))).not.toContain(code);
  });
});

describe('the plan of 2024 and a unit fresh from it', () => {
  it('have nothing to be found', () => {
    const real = (file: string): ReturnType<typeof evidence> =>
      file === PLAN.source?.file ? { state: 'present', sha256: PLAN.source.sha256 } : evidence(file);
    expect(checkPlan({ file: 'plan.yaml', folderYear: 2024, text: '', issued: issued(), evidence: real })).toEqual([]);
    expect(findingsOfUnit('{}', '')).toEqual([]);
  });
});
