import { mendDate } from '../checks/mend-date.js';
import { refine } from '../checks/refine.js';
import { toFinding } from '../checks/reading.js';
import { findingOf } from '../checks/rule.js';
import {
  checkFolder,
  checkPlan,
  checkRegister,
  checkUnit,
  evidenceOfPlan,
  evidenceOfUnit,
  type IssuedPlan,
  issuedPlan,
} from '../checks/run-checks.js';
import type { EvidenceLookup, FolderFile, PlanState, Registers } from '../checks/scope.js';
import { UNKNOWN_FILE, unknownFile } from '../checks/file/unknown-file.js';
import { unreadable, unreadableFile } from '../checks/file/unreadable-file.js';
import type { Checkable, CheckSource, CheckTarget, EvidenceRequest } from '../domain/check-source.js';
import type { CalendarDate } from '../domain/date.js';
import type { Digest } from '../domain/derive.js';
import type { Finding, PlacedFinding } from '../domain/finding.js';
import type { Plan, Thresholds } from '../domain/plan.js';
import { type MissedThreshold, unitFigures } from '../domain/thresholds.js';
import type { UnitPlan } from '../domain/unit-plan.js';
import type { RegisteredUnit } from '../domain/units-register.js';
import type { CheckReport } from '../reports/findings/report.js';
import { heldAgainst, type MeasuredUnit } from './held-against.js';

/** What the rules need to know of the world. */
export interface CheckWorld {
  readonly today: CalendarDate;
  readonly sha256: Digest;
  /** The day that thresholds are held against. */
  readonly asOf: CalendarDate;
  /** Thresholds that hold for every plan; those that plans set themselves are known by the plans. */
  readonly limits: Thresholds;
}

/** What a run came to. */
export interface CheckOutcome {
  readonly report: CheckReport;
  readonly missed: readonly MissedThreshold[];
}

/** Files are read side by side, as many as keep the disk busy and the memory small. */
const AT_ONCE = 16;

/** Checks all the targets; what is found in one never stops the others. */
export async function checkFiles(
  source: CheckSource,
  targets: readonly CheckTarget[],
  world: CheckWorld,
): Promise<CheckOutcome> {
  const run = new CheckRun(source, targets, world);
  const findings: PlacedFinding[] = [];
  for (let i = 0; i < targets.length; i += AT_ONCE) {
    const found = await Promise.all(targets.slice(i, i + AT_ONCE).map((target) => run.check(target)));
    for (const some of found) findings.push(...some);
  }
  findings.push(...(await run.checkAcross()));
  const report = { files: targets.map(({ file }) => file), findings: findings.sort(byPlace) };
  return { report, missed: heldAgainst(world.limits, run.measured, report.findings) };
}

/** One run: plans are read once, and of each unit only what the rules across files need is kept. */
class CheckRun {
  private readonly plans = new Map<string, Promise<ReadPlan>>();
  private readonly units = new Map<string, { readonly target: CheckTarget; readonly unit: FolderFile }>();
  readonly measured: MeasuredUnit[] = [];
  private readonly asked: ReadonlySet<string>;

  constructor(
    private readonly source: CheckSource,
    targets: readonly CheckTarget[],
    private readonly world: CheckWorld,
  ) {
    this.asked = new Set(targets.map(({ path }) => path));
  }

  async check(target: CheckTarget): Promise<readonly PlacedFinding[]> {
    switch (target.kind) {
      case 'plan':
        return this.checkPlan(target);
      case 'unit-plan':
        return this.checkUnit(target);
      case 'register':
        return this.checkRegister(target);
      case 'unknown':
        return this.source.place('', [findingOf(unknownFile, UNKNOWN_FILE, target.file)]);
    }
  }

  /** The rules over several files, once all have been looked at. */
  async checkAcross(): Promise<readonly PlacedFinding[]> {
    const units = [...this.units.values()].sort((a, b) => (a.unit.file < b.unit.file ? -1 : 1));
    const found = new Map<string, Finding[]>();
    const registers = await this.registersOf(units.map(({ target }) => target));
    for (const finding of checkFolder(
      units.map(({ unit }) => unit),
      registers,
    )) {
      found.set(finding.file, [...(found.get(finding.file) ?? []), finding]);
    }
    const placed: PlacedFinding[] = [];
    for (const { target } of units) {
      const ofFile = found.get(target.file);
      if (ofFile === undefined) continue;
      const { text } = await this.source.readUnit(target);
      placed.push(...(await this.source.place(text, ofFile)));
    }
    return placed;
  }

  private async checkPlan(target: CheckTarget): Promise<readonly PlacedFinding[]> {
    const { read, issued } = await this.readPlan(target);
    const { file, folderYear } = target;
    const findings = readingFindings(read);
    if (issued !== null) {
      const evidence = await this.lookUp(target, evidenceOfPlan(issued.plan));
      findings.push(...checkPlan({ file, folderYear, issued, evidence }));
    }
    return this.source.place(read.text, findings);
  }

  private async checkUnit(target: CheckTarget): Promise<readonly PlacedFinding[]> {
    const read = await this.source.readUnit(target);
    const { file, folderYear } = target;
    const findings = readingFindings(read);
    const unitPlan = read.usable;
    if (unitPlan !== null) {
      const { id, name, kind } = unitPlan.unit;
      const planPath = unitPlan['derived-from'].plan;
      const planTarget = this.source.planOf(target, planPath);
      const plan = await this.readPlan(planTarget);
      const planState = stateOf(plan, this.asked.has(planTarget.path));
      this.units.set(file, {
        target,
        unit: { file, yearFolder: target.yearFolder, unitId: id, name, kind, planPath, planState },
      });
      const evidence = await this.lookUp(target, evidenceOfUnit(unitPlan));
      const { unreadItems } = read;
      const fileName = nameOf(target.path);
      const { today, sha256 } = this.world;
      const { issued } = plan;
      findings.push(
        ...checkUnit({ file, fileName, folderYear, unitPlan, unreadItems, issued, today, sha256, evidence }),
      );
      if (issued !== null) this.measure(file, planTarget.file, issued, unitPlan);
    }
    return findings.length === 0 ? [] : this.source.place(read.text, findings);
  }

  private async checkRegister(target: CheckTarget): Promise<readonly PlacedFinding[]> {
    const read = await this.source.readRegister(target);
    const { file, folderYear } = target;
    const findings = readingFindings(read);
    if (read.data !== null) findings.push(...checkRegister({ file, folderYear, register: read.data }));
    return findings.length === 0 ? [] : this.source.place(read.text, findings);
  }

  /** The registers of the years that the units belong to; a year that has none is left out. */
  private async registersOf(units: readonly CheckTarget[]): Promise<Registers> {
    const registers = new Map<string, ReadonlyMap<string, RegisteredUnit>>();
    const oneOfEach = new Map(units.map((target) => [target.yearFolder, target]));
    for (const [yearFolder, target] of oneOfEach) {
      const { data } = await this.source.readRegister(this.source.registerOf(target));
      if (data !== null) registers.set(yearFolder, new Map(data.units.map((unit) => [unit.id, unit])));
    }
    return registers;
  }

  /** Figures take as long as all the rules: they are only made where somebody asks. */
  private measure(file: string, planFile: string, { plan, index }: IssuedPlan, unitPlan: UnitPlan): void {
    const { limits, asOf } = this.world;
    const ofPlan = plan.thresholds ?? {};
    if (Object.keys(limits).length === 0 && Object.keys(ofPlan).length === 0) return;
    this.measured.push({ file, planFile, limits: ofPlan, figures: unitFigures(plan, index, unitPlan, asOf) });
  }

  private readPlan(target: CheckTarget): Promise<ReadPlan> {
    const known = this.plans.get(target.path);
    if (known !== undefined) return known;
    const reading = this.source.readPlan(target).then((read) => ({
      read,
      issued: read.data === null ? null : issuedPlan(read.data, this.world.sha256),
    }));
    this.plans.set(target.path, reading);
    return reading;
  }

  private async lookUp(target: CheckTarget, requests: readonly EvidenceRequest[]): Promise<EvidenceLookup> {
    if (requests.length === 0) return () => null;
    const facts = await this.source.evidence(target, requests);
    return (file) => facts.get(file) ?? null;
  }
}

interface ReadPlan {
  readonly read: Checkable<Plan>;
  readonly issued: IssuedPlan | null;
}

function stateOf({ read, issued }: ReadPlan, checked: boolean): PlanState {
  if (issued !== null) return { kind: 'usable' };
  return read.unreadable === null || checked ? { kind: 'broken', checked } : { kind: 'missing' };
}

/** What was found while the file was read, in the words of the rule that says it best. */
function readingFindings({ file, problems, unreadable: reason }: Checkable<unknown>): Finding[] {
  const unread = reason === null ? [] : [findingOf(unreadableFile, unreadable(reason), file)];
  const read = problems.map((problem) => {
    const finding = refine(problem, file) ?? toFinding(problem, file);
    const mend = mendDate(problem);
    return mend === null ? finding : { ...finding, mend };
  });
  return [...unread, ...read];
}

function nameOf(path: string): string {
  return (/[^/\\]*$/.exec(path)?.[0] ?? '').replace(/\.yaml$/, '').normalize('NFC');
}

function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  return (
    compare(a.file, b.file) ||
    a.region.line - b.region.line ||
    a.region.column - b.region.column ||
    compare(a.code, b.code) ||
    compare(a.pointer, b.pointer) ||
    compare(a.message.en, b.message.en)
  );
}

/** By code unit, not by locale: the order must be the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
