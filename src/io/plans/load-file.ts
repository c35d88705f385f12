import type { Department } from '../../domain/department/department.js';
import { followCorrections } from '../../domain/unit/entry-identity.js';
import type { Plan } from '../../domain/plan/plan.js';
import { withSpokenNames } from '../../domain/plan/spoken-names.js';
import type { ReadingProblem } from '../../domain/findings/reading-problem.js';
import { guardTexts } from '../../domain/unit/text-guard.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import type { UnitsRegister } from '../../domain/unit/units-register.js';
import type { Loaded } from '../../domain/ports/workspace.js';
import { FILES } from '../../locale/files.js';
import { Refusal } from '../../domain/text/text.js';
import { sha256 } from '../files/hash-file.js';
import { FileTooLarge, readBytes } from '../files/read-bytes.js';
import { readYaml } from '../yaml/read-yaml.js';
import { reasonOf } from '../files/system-error.js';
import { validateDepartment, validatePlan, validateUnitPlan, validateUnitsRegister } from '../schema/validate.js';
import type { FileKind, ReadFile } from './update-file.js';
import { fileTooLarge, MAX_BYTES } from '../yaml/decode.js';

/**
 * Reads an issued plan.
 * @throws Refusal if the file cannot be read
 */
export function loadPlan(path: string, file: string): Promise<Loaded<Plan>> {
  return loadFile<Plan>(path, file, parsePlan);
}

/** How an issued plan is read and validated for an edit. */
export const PLAN_FILE: FileKind<Plan> = {
  read: (bytes, path, file) => parse(bytes, path, file, validatePlan),
  validate: validatePlan,
};

/** The plan that was parsed last: the page reads the same one for every request, with what is derived from it. */
let latest: { readonly bytes: Uint8Array; readonly loaded: Loaded<Plan> } | null = null;

async function parsePlan(bytes: Uint8Array, path: string, file: string): Promise<Loaded<Plan>> {
  if (latest !== null && Buffer.compare(latest.bytes, bytes) === 0) return { ...latest.loaded, path, file };
  const { loaded: read } = await parse<Plan>(bytes, path, file, validatePlan);
  const loaded = { ...read, data: read.data === null ? null : withSpokenNames(read.data) };
  if (loaded.data !== null) guardTexts(loaded.data, sha256);
  latest = { bytes, loaded };
  return loaded;
}

/**
 * Reads a unit's plan.
 * @throws Refusal if the file cannot be read
 */
export function loadUnitPlan(path: string, file: string): Promise<Loaded<UnitPlan>> {
  return loadFile<UnitPlan>(path, file, parsed(validateUnitPlan)).then(asMeant);
}

/** How a unit's plan is read and validated for an edit. */
export const UNIT_PLAN: FileKind<UnitPlan> = {
  read: async (bytes, path, file) => {
    const { loaded, data } = await parse<UnitPlan>(bytes, path, file, validateUnitPlan);
    return { loaded: asMeant(loaded), data };
  },
  validate: validateUnitPlan,
};

/**
 * Reads a year's register of units.
 * @throws Refusal if the file cannot be read
 */
export function loadUnitsRegister(path: string, file: string): Promise<Loaded<UnitsRegister>> {
  return loadFile(path, file, parsed(validateUnitsRegister));
}

/** How a register is read and validated for an edit. */
export const UNITS_REGISTER: FileKind<UnitsRegister> = {
  read: (bytes, path, file) => parse(bytes, path, file, validateUnitsRegister),
  validate: validateUnitsRegister,
};

/**
 * Reads the head office's file.
 * @throws Refusal if the file cannot be read
 */
export function loadDepartment(path: string, file: string): Promise<Loaded<Department>> {
  return loadFile(path, file, parsed(validateDepartment));
}

/** How the head office's file is read and validated for an edit. */
export const DEPARTMENT: FileKind<Department> = {
  read: (bytes, path, file) => parse(bytes, path, file, validateDepartment),
  validate: validateDepartment,
};

type Validate = (data: unknown) => readonly ReadingProblem[];

/**
 * The unit's plan with the numbers of its corrections set from their fingerprints, so that other code can use the
 * numbers.
 */
function asMeant(unit: Loaded<UnitPlan>): Loaded<UnitPlan> {
  const data = unit.data === null ? null : followCorrections(unit.data, sha256);
  return data === unit.data ? unit : { ...unit, data };
}

type Parse<T> = (bytes: Uint8Array, path: string, file: string) => Promise<Loaded<T>>;

const parsed =
  <T>(validate: Validate): Parse<T> =>
  (bytes, path, file) =>
    parse<T>(bytes, path, file, validate).then(({ loaded }) => loaded);

function loadFile<T>(path: string, file: string, parseBytes: Parse<T>): Promise<Loaded<T>> {
  let bytes: Uint8Array;
  try {
    bytes = readBytes(path, MAX_BYTES);
  } catch (error) {
    if (error instanceof FileTooLarge) {
      return Promise.resolve({ file, path, text: '', data: null, problems: [fileTooLarge(error.bytes)] });
    }
    return Promise.reject(new Refusal(FILES.cantRead(file, reasonOf(error))));
  }
  return parseBytes(bytes, path, file);
}

async function parse<T>(bytes: Uint8Array, path: string, file: string, validate: Validate): Promise<ReadFile<T>> {
  const { text, data, problems: unread } = await readYaml(bytes);
  const problems = unread.length > 0 ? unread : validate(data);
  // Data that the schema accepts has the type that the schema describes.
  return { loaded: { file, path, text, data: problems.length === 0 ? (data as T) : null, problems }, data };
}
