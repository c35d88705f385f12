import { dirname, join, resolve } from 'node:path';
import type { Checkable, CheckSource, CheckTarget, OverLines } from '../../domain/ports/check-source.js';
import type { SourceDocument } from '../../domain/encoding/source.js';
import type { Department } from '../../domain/department/department.js';
import { MAX_FINDINGS } from '../../domain/findings/finding.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { ReadingProblem } from '../../domain/findings/reading-problem.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import type { UnitsRegister } from '../../domain/unit/units-register.js';
import { staysInOnce } from '../files/confine.js';
import { discover, targetFor } from './discover.js';
import { evidenceFilesOnce } from './evidence-files.js';
import { registerPathOf } from './plans-folder.js';
import { unreadableReason } from '../files/unreadable-reason.js';
import { FileTooLarge, readBytes } from '../files/read-bytes.js';
import { readYaml, type YamlResult } from '../yaml/read-yaml.js';
import { salvage } from './salvage.js';
import { validateDepartment, validatePlan, validateUnitPlan, validateUnitsRegister } from '../schema/validate.js';
import { fileTooLarge, MAX_BYTES } from '../yaml/decode.js';
import type { OverLines as KnownRecords } from '../yaml/over-lines.js';
import { normaliseLineEnds } from '../yaml/lines.js';

const NO_ITEMS: ReadonlySet<string> = new Set();

/** Reads the document in a plan's folder that the plan names as its source. */
export type ReadNamedSource = (yearFolder: string, named: NonNullable<Plan['source']>) => Promise<SourceDocument | null>;

/** The files on disk, for reading only. @param readNamedSource how sources are read; without it they are not */
export function openCheckSource(cwd: string, readNamedSource: ReadNamedSource = () => Promise.resolve(null)): CheckSource {
  const planTargets = new Map<string, CheckTarget>();
  // Plans that a unit's file names, but that lie outside its plans folder.
  const outside = new Set<string>();
  const staysIn = staysInOnce();
  const evidenceFiles = evidenceFilesOnce();
  // Nothing outside a plans folder is read for what is in it; a file that was named alone may lie anywhere.
  const leadsOut = ({ path, yearFolder, folderYear }: CheckTarget): boolean =>
    folderYear !== null && !staysIn(path, dirname(yearFolder));
  return {
    discover: (paths) => discover(paths, cwd),
    readPlan: (target) => read<Plan>(target, validatePlan, () => null, leadsOut(target) || outside.has(target.path)),
    readSource: ({ yearFolder }, named) => readNamedSource(yearFolder, named),
    readUnit: (target) => read<UnitPlan>(target, validateUnitPlan, salvage, leadsOut(target), overLinesIn),
    readRegister: (target) => read<UnitsRegister>(target, validateUnitsRegister, () => null, leadsOut(target)),
    readDepartment: (target) => read<Department>(target, validateDepartment, () => null, leadsOut(target)),
    registerOf: ({ yearFolder }) => targetFor(registerPathOf(yearFolder), 'register', cwd),
    departmentOf: ({ yearFolder }) => targetFor(join(yearFolder, 'department.yaml'), 'department', cwd),
    unitOf: ({ yearFolder }, unit) => targetFor(join(yearFolder, 'units', `${unit}.yaml`), 'unit-plan', cwd),
    planOf(unit, planPath) {
      // Of a thousand units of a year all name the same.
      const named = `${dirname(unit.path)}\0${planPath}`;
      const known = planTargets.get(named);
      if (known !== undefined) return known;
      const target = targetFor(resolve(dirname(unit.path), planPath), 'plan', cwd);
      planTargets.set(named, target);
      if (!staysIn(target.path, dirname(unit.yearFolder))) outside.add(target.path);
      return target;
    },
    async evidence({ yearFolder }, requests) {
      const { evidenceFacts } = await import('./evidence.js');
      return evidenceFacts(yearFolder, requests);
    },
    evidenceFiles: ({ yearFolder }, unit) => evidenceFiles(yearFolder, unit),
    async place(text, findings) {
      const { placeFindings } = await import('./place.js');
      return placeFindings(text, findings);
    },
  };
}

type Rest<T> = { readonly data: T; readonly unreadItems: ReadonlySet<string> } | null;

async function read<T>(
  target: CheckTarget,
  validate: (data: unknown) => readonly ReadingProblem[],
  restOf: (data: unknown, problems: readonly ReadingProblem[]) => Rest<T>,
  isOutside: boolean,
  recordsOf: (yaml: YamlResult) => Promise<OverLines | null> = () => Promise.resolve(null),
): Promise<Checkable<T>> {
  const { file, path } = target;
  const empty = { data: null, problems: [], usable: null, unreadItems: NO_ITEMS };
  const nothing = { file, path, text: '', ...empty };
  if (isOutside) return { ...nothing, unreadable: 'outside' };
  let bytes: Uint8Array;
  try {
    bytes = readBytes(path, MAX_BYTES);
  } catch (error) {
    if (error instanceof FileTooLarge) return { ...nothing, problems: [fileTooLarge(error.bytes)], unreadable: null };
    return { ...nothing, unreadable: unreadableReason(error) };
  }
  const yaml = await readYaml(bytes);
  const { text, data, problems: unread } = yaml;
  if (unread.length > 0) return { ...nothing, text, problems: unread, unreadable: null };
  const all = validate(data);
  const problems = all.slice(0, MAX_FINDINGS + 1);
  // What is left of a file with more slips than are shown is nothing that a rule should look at.
  const rest =
    all.length === 0
      ? { data: data as T, unreadItems: NO_ITEMS }
      : all.length > MAX_FINDINGS
        ? null
        : restOf(data, problems);
  return {
    file,
    path,
    text,
    data: problems.length === 0 ? (data as T) : null,
    problems,
    unreadable: null,
    usable: rest?.data ?? null,
    unreadItems: rest?.unreadItems ?? NO_ITEMS,
    overLines: problems.length === 0 ? await recordsOf(yaml) : null,
  };
}

/** The records over several lines. The strict reader does not collect them, so the text is scanned once more. */
async function overLinesIn({ text, overLines }: YamlResult): Promise<OverLines | null> {
  const known = overLines === undefined ? await lookedUp(text) : overLines;
  if (known === null) return null;
  const { at, plain, commented } = known;
  const end = text.indexOf('\n', at);
  const { indexLines } = await import('../yaml/lines.js');
  return { region: indexLines(text).regionOf(at + indentAt(text, at), end < 0 ? text.length : end), plain, commented };
}

async function lookedUp(text: string): Promise<KnownRecords | null> {
  const { recordsOverLines } = await import('../edit/one-line-records.js');
  return recordsOverLines(normaliseLineEnds(text));
}

function indentAt(text: string, at: number): number {
  return /^ */.exec(text.slice(at, at + 1000))?.[0].length ?? 0;
}
