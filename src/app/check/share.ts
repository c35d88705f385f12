import { unitKindIds } from '../../domain/plan/unit-kinds.js';
import {
  checkDepartment,
  checkPlan,
  checkRegister,
  checkUnit,
  evidenceOfPlan,
  evidenceOfUnit,
  type IssuedPlan,
  issuedPlan,
} from '../../checks/run-checks.js';
import type { EvidenceLookup, FolderFile, PlanState } from '../../checks/scope.js';
import { withinMost } from '../../checks/file/many-findings.js';
import { changedPlanOf } from '../../checks/folder/changed-without-revision.js';
import { overLinesFinding } from '../../checks/file/record-over-lines.js';
import type { Checkable, CheckSource, CheckTarget, EvidenceRequest } from '../../domain/ports/check-source.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import { type DecisionsByUnit, decisionsByUnit, withDecisions } from '../../domain/department/decisions.js';
import type { Digest } from '../../domain/unit/derive.js';
import { followCorrections } from '../../domain/unit/entry-identity.js';
import type { Finding, PlacedFinding } from '../../domain/findings/finding.js';
import { detached } from '../../domain/text/detach.js';
import type { Plan, Thresholds } from '../../domain/plan/plan.js';
import { unitFigures } from '../../domain/progress/thresholds.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import { besideDepartment } from './beside-department.js';
import type { MeasuredUnit } from './thresholds.js';
import { readingFindings, unknownFinding } from './reading-findings.js';
import { sourceFindings } from './source-text.js';

/** What the rules need to know from outside the files. */
export interface CheckWorld {
  readonly today: CalendarDate;
  /** The day for which thresholds are evaluated. */
  readonly asOf: CalendarDate;
  /** Thresholds for every plan, from the command line; a plan's own are in its file. */
  readonly limits: Thresholds;
}

/** A unit's file, with what the rules over several files need from it. */
export interface CheckedUnit {
  readonly target: CheckTarget;
  readonly unit: FolderFile;
}

/** The outcome of checking a share: plain data, so that another thread can send it. */
export interface CheckPart {
  readonly findings: readonly PlacedFinding[];
  readonly units: readonly CheckedUnit[];
  readonly measured: readonly MeasuredUnit[];
}

/** A share of the files checked in one run. */
export interface CheckShare {
  readonly targets: readonly CheckTarget[];
  /** The paths of all plans of the run; their findings are reported in whichever share they belong to. */
  readonly asked: ReadonlySet<string>;
}

/**
 * Checks a share of the files, each by itself. Findings in one file never stop the others.
 * @param onProgress called with the number of files done since the last call
 */
export async function checkPart(
  source: CheckSource,
  { targets, asked }: CheckShare,
  world: CheckWorld & { readonly sha256: Digest },
  onProgress: (files: number) => void = () => undefined,
): Promise<CheckPart> {
  const run = new PartRun(source, asked, world);
  const findings: PlacedFinding[] = [];
  // One after another: reading in parallel would only use more memory.
  for (const target of targets) {
    findings.push(...(await run.check(target)));
    onProgress(1);
  }
  return { findings, units: run.units, measured: run.measured };
}

/** Reads each plan once, and keeps of each unit only what the rules over several files need. */
class PartRun {
  private readonly plans = new Map<string, Promise<ReadPlan>>();
  private readonly decisions = new Map<string, Promise<DecisionsByUnit>>();
  readonly units: CheckedUnit[] = [];
  readonly measured: MeasuredUnit[] = [];

  constructor(
    private readonly source: CheckSource,
    private readonly asked: ReadonlySet<string>,
    private readonly world: CheckWorld & { readonly sha256: Digest },
  ) {}

  async check(target: CheckTarget): Promise<readonly PlacedFinding[]> {
    const { text, findings } = await this.findingsOf(target);
    if (findings.length === 0) return [];
    return detached(withinMost(await this.source.place(text, findings)));
  }

  private async findingsOf(target: CheckTarget): Promise<FileFindings> {
    switch (target.kind) {
      case 'plan':
        return this.checkPlan(target);
      case 'unit-plan':
        return this.checkUnit(target);
      case 'register':
        return this.checkRegister(target);
      case 'department':
        return this.checkDepartment(target);
      case 'unknown':
        return { text: '', findings: [unknownFinding(target)] };
    }
  }

  private async checkPlan(target: CheckTarget): Promise<FileFindings> {
    const { read, issued } = await this.readPlan(target);
    const { file, folderYear } = target;
    const findings = readingFindings(read);
    if (issued !== null) {
      const evidence = await this.lookUp(target, evidenceOfPlan(issued.plan));
      findings.push(...checkPlan({ file, folderYear, text: read.text, issued, evidence }));
      findings.push(...(await sourceFindings(this.source, target, issued.plan)));
    }
    return { text: read.text, findings };
  }

  private async checkUnit(target: CheckTarget): Promise<FileFindings> {
    const read = await this.source.readUnit(target);
    const { file, folderYear } = target;
    const findings = readingFindings(read);
    if (read.overLines != null) findings.push(overLinesFinding(read.overLines, file));
    const unitPlan = read.usable;
    if (unitPlan !== null) {
      const { id, name, kind } = unitPlan.unit;
      const planPath = unitPlan['derived-from'].plan;
      const planTarget = this.source.planOf(target, planPath);
      const plan = await this.readPlan(planTarget);
      const planState = stateOf(plan, this.asked.has(planTarget.path));
      const changedPlan = plan.issued === null ? undefined : changedPlanOf(planTarget.file, plan.issued, unitPlan);
      const unit = { file, yearFolder: target.yearFolder, unitId: id, name, kind, planPath, planState, changedPlan };
      this.units.push({ target, unit: detached(unit) });
      const evidence = await this.lookUp(target, evidenceOfUnit(unitPlan));
      const { unreadItems } = read;
      const fileName = nameOf(target.path);
      const { today, sha256 } = this.world;
      const { issued } = plan;
      const decisions = (await this.decisionsBeside(target))(fileName);
      findings.push(
        ...checkUnit({
          file,
          fileName,
          folderYear,
          text: read.text,
          unitPlan,
          decisions,
          unreadItems,
          issued,
          today,
          sha256,
          evidence,
          evidenceFiles: this.source.evidenceFiles(target, fileName),
        }),
      );
      if (issued !== null) this.measure(file, planTarget.file, issued, withDecisions(unitPlan, decisions));
    }
    return { text: read.text, findings };
  }

  private async checkDepartment(target: CheckTarget): Promise<FileFindings> {
    const read = await this.source.readDepartment(target);
    const { file, folderYear } = target;
    const { text, data: department } = read;
    const findings = readingFindings(read);
    if (department !== null) {
      const beside = await besideDepartment(this.source, target, department);
      findings.push(...checkDepartment({ file, folderYear, text, department, ...beside, today: this.world.today }));
    }
    return { text, findings };
  }

  /** The decisions in the head office's file of the year; empty where there is no usable file. */
  private decisionsBeside(unit: CheckTarget): Promise<DecisionsByUnit> {
    const known = this.decisions.get(unit.yearFolder);
    if (known !== undefined) return known;
    const reading = this.source
      .readDepartment(this.source.departmentOf(unit))
      .then(({ data }) => decisionsByUnit(data ?? {}));
    this.decisions.set(unit.yearFolder, reading);
    return reading;
  }

  private async checkRegister(target: CheckTarget): Promise<FileFindings> {
    const read = await this.source.readRegister(target);
    const { file, folderYear } = target;
    const findings = readingFindings(read);
    const { text, data: register } = read;
    if (register !== null) {
      const { issued } = await this.readPlan(this.source.planOf(target, 'plan.yaml'));
      const kinds = issued === null ? null : unitKindIds(issued.plan);
      findings.push(...checkRegister({ file, folderYear, text, register, kinds }));
    }
    return { text, findings };
  }

  /** Computes a unit's figures. This takes as long as all rules together, so only where a threshold is set. */
  private measure(file: string, planFile: string, { plan, index }: IssuedPlan, unitPlan: UnitPlan): void {
    const { limits, asOf, sha256 } = this.world;
    const ofPlan = plan.thresholds ?? {};
    if (Object.keys(limits).length === 0 && Object.keys(ofPlan).length === 0) return;
    const figures = detached(unitFigures(plan, index, followCorrections(unitPlan, sha256), asOf));
    this.measured.push({ file, planFile, limits: ofPlan, figures });
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

/** A file's text and its findings. */
interface FileFindings {
  readonly text: string;
  readonly findings: readonly Finding[];
}

interface ReadPlan {
  readonly read: Checkable<Plan>;
  readonly issued: IssuedPlan | null;
}

function stateOf({ read, issued }: ReadPlan, checked: boolean): PlanState {
  if (issued !== null) return { kind: 'usable' };
  return read.unreadable === null || checked ? { kind: 'broken', checked } : { kind: 'missing' };
}

function nameOf(path: string): string {
  return (/[^/\\]*$/.exec(path)?.[0] ?? '').replace(/\.yaml$/, '').normalize('NFC');
}
