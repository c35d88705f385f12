import type { EvidenceRequest } from '../domain/ports/check-source.js';
import type { CalendarDate } from '../domain/calendar/date.js';
import type { Decisions } from '../domain/department/decisions.js';
import type { Digest } from '../domain/unit/derive.js';
import { followCorrections } from '../domain/unit/entry-identity.js';
import { type Finding, MAX_FINDINGS } from '../domain/findings/finding.js';
import { fingerprint } from '../domain/plan/fingerprint.js';
import { type Item, itemsOf } from '../domain/unit/item.js';
import type { Issuer, Plan } from '../domain/plan/plan.js';
import { indexPlan, type PlanIndex } from '../domain/plan/plan-index.js';
import { needsNoUnicodeCheck } from '../domain/text/unicode-check.js';
import { guardTexts } from '../domain/unit/text-guard.js';
import type { UnitPlan } from '../domain/unit/unit-plan.js';
import { superiorOf } from '../domain/unit/named-in-plan.js';
import type { UnitsRegister } from '../domain/unit/units-register.js';
import { DEPARTMENT_RULES } from './department/rules.js';
import { type Rule, runRule } from './rule.js';
import { PLAN_RULES } from './plan/rules.js';
import { DERIVED_RULES, FILE_RULES, FOLDER_RULES, REGISTER_RULES, UNIT_RULES } from './rules.js';
import type { DepartmentScope, DerivedScope, EvidenceLookup, FileScope, FolderFile, Registers } from './scope.js';
import { judgementsOf, reviewsOf, submissionsOf } from './submission/submissions.js';
import { evidenceOf } from './unit/item-refs.js';
import { usualCalendar } from '../domain/calendar/calendar.js';

/** A plan prepared once for the many units that derive from it. */
export interface IssuedPlan {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly fingerprintOf: (id: string) => string | null;
}

/** Indexes a plan and takes its fingerprints. */
export function issuedPlan(plan: Plan, sha256: Digest): IssuedPlan {
  guardTexts(plan, sha256);
  const index = indexPlan(plan);
  const prints = new Map(index.items.map((node) => [node.id, fingerprint(node, sha256)]));
  return { plan, index, fingerprintOf: (id) => prints.get(id) ?? null };
}

export interface PlanInput {
  readonly file: string;
  readonly folderYear: number | null;
  /** The file's text, for the rules about what its data does not show: comments, quotes, encoding. */
  readonly text: string;
  readonly issued: IssuedPlan;
  readonly evidence: EvidenceLookup;
}

export interface UnitInput {
  readonly file: string;
  /** The file's name without `.yaml`. */
  readonly fileName: string;
  readonly folderYear: number | null;
  /** The file's text, for the rules about what its data does not show. */
  readonly text: string;
  readonly unitPlan: UnitPlan;
  /** The decisions about the unit in the head office's file. */
  readonly decisions?: Decisions | undefined;
  readonly unreadItems: ReadonlySet<string>;
  /** `null` where the plan cannot be used. */
  readonly issued: IssuedPlan | null;
  readonly today: CalendarDate;
  readonly sha256: Digest;
  readonly evidence: EvidenceLookup;
  /** The files in the unit's evidence folder, by their paths from the year's folder. */
  readonly evidenceFiles?: readonly string[];
}

export interface RegisterInput {
  readonly file: string;
  readonly folderYear: number | null;
  /** The file's text, for the rules about what its data does not show. */
  readonly text: string;
  readonly register: UnitsRegister;
  /** The ids of the plan's kinds of unit; `null` if there is no usable plan beside the register. */
  readonly kinds: readonly string[] | null;
}

export interface DepartmentInput extends Pick<
  DepartmentScope,
  'department' | 'unitOf' | 'isRegistered' | 'headings' | 'reporting' | 'calendar' | 'today'
> {
  /** The issuer of the plan; `null` where the plan cannot be read or was not asked for. */
  readonly issuer: Issuer | null;
  readonly file: string;
  readonly folderYear: number | null;
  /** The file's text, for the rules about what its data does not show. */
  readonly text: string;
}

/** The findings of all rules in a plan. */
export function checkPlan({ file, folderYear, text, issued, evidence }: PlanInput): readonly Finding[] {
  const { plan, index } = issued;
  return [
    ...inFile({ data: plan, text, folderYear, planYear: null }, file),
    ...runAll(PLAN_RULES, { plan, index, evidence }, file),
  ];
}

/** The findings of all rules in a unit's plan. */
export function checkUnit(input: UnitInput): readonly Finding[] {
  const { file, fileName, folderYear, text, unreadItems, issued, today, sha256, evidence } = input;
  const { unitPlan: written, decisions, evidenceFiles = [] } = input;
  const unitPlan = followCorrections(written, sha256);
  // A file of another year than its plan is judged by its own; that the years differ has a rule of its own.
  const calendar = issued?.plan.year === written.year ? issued.plan : usualCalendar(written.year);
  const sent = { sendings: submissionsOf(written, calendar), judgements: reviewsOf(written, calendar) };
  const base = { fileName, unitPlan, written, calendar, decisions, ...sent };
  const unit = { ...base, today, sha256, evidence, evidenceFiles, unreadItems };
  const alone = [
    ...inFile(
      {
        ...{ data: written, text, folderYear, planYear: issued?.plan.year ?? null },
        ...{ planCalendar: issued?.plan ?? null, planSpan: issued?.plan.span },
      },
      file,
    ),
    ...runAll(UNIT_RULES, unit, file),
  ];
  if (issued === null) return alone;
  const { layout, name: issuer } = written.unit;
  const letterhead = { layout, pointer: '/unit/layout', issuer, superior: superiorOf(issued.plan, written.unit) };
  const derived = { ...unit, ...issued, letterhead, itemOf: itemsById(issued.index, unitPlan) };
  return [...alone, ...runAll(DERIVED_RULES, derived, file)];
}

/** A unit's items by id, built on first use. */
function itemsById(index: PlanIndex, unitPlan: UnitPlan): DerivedScope['itemOf'] {
  let items: ReadonlyMap<string, Item> | null = null;
  return (id) => {
    items ??= new Map(itemsOf(index, unitPlan).map((item) => [item.id, item]));
    return items.get(id);
  };
}

/** The findings of all rules in a register of units. */
export function checkRegister({ file, folderYear, text, register, kinds }: RegisterInput): readonly Finding[] {
  return [
    ...inFile({ data: register, text, folderYear, planYear: null }, file),
    ...runAll(REGISTER_RULES, { register, kinds }, file),
  ];
}

/** The findings of all rules in the head office's file. */
export function checkDepartment(input: DepartmentInput): readonly Finding[] {
  const { file, folderYear, text, department, unitOf, issuer } = input;
  const letterhead =
    issuer === null
      ? null
      : { layout: department.layout, pointer: '/layout', issuer: issuer.name, superior: issuer.parent };
  const judgements = judgementsOf(department, unitOf);
  return [
    ...inFile({ data: department, text, folderYear, planYear: null }, file),
    ...runAll(DEPARTMENT_RULES, { ...input, sendings: [], judgements, letterhead }, file),
  ];
}

/** The findings of the rules over several files. */
export function checkFolder(files: readonly FolderFile[], registers: Registers): readonly Finding[] {
  return runAll(FOLDER_RULES, { files, registers }, '', Infinity);
}

/** The files that a plan's rules need facts about. */
export function evidenceOfPlan(plan: Plan): readonly EvidenceRequest[] {
  return plan.source === undefined ? [] : [{ file: plan.source.file, hash: true }];
}

/** The files that a unit's rules need facts about. */
export function evidenceOfUnit(unitPlan: UnitPlan): readonly EvidenceRequest[] {
  const requests: EvidenceRequest[] = [];
  for (const { evidence } of evidenceOf(unitPlan)) {
    if (evidence.file !== undefined) requests.push({ file: evidence.file, hash: evidence.sha256 !== undefined });
  }
  return requests;
}

/** The findings of the rules for files of every kind. */
function inFile(scope: Omit<FileScope, 'isUsual'>, file: string): readonly Finding[] {
  return runAll(FILE_RULES, { ...scope, isUsual: needsNoUnicodeCheck(scope.text) }, file);
}

function runAll<Scope>(
  rules: readonly Rule<Scope>[],
  scope: Scope,
  file: string,
  max = MAX_FINDINGS,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) runRule(rule, scope, file, max, findings);
  return findings;
}
