import type { Workspace } from '../../domain/ports/workspace.js';
import { slugOf, isSameName } from '../../domain/text/fold.js';
import { Refusal } from '../../domain/text/text.js';
import { twinFiles } from '../../domain/unit/twin-files.js';
import type { Unit } from '../../domain/unit/unit-plan.js';
import { attempt, Mistaken } from '../mistakes/mistaken.js';
import { nearest } from './nearest.js';
import { INFORMED_KIND } from '../../domain/plan/unit-kinds.js';

/** The unit that a command works on. */
export interface ChosenUnit {
  /** Its file's name without `.yaml`. */
  readonly id: string;
  /** The typed text if it is neither the id nor the name: the command then says which unit it took. */
  readonly takenFor: string | null;
  /** Files skipped as copies of this unit's: from the file name to the unit's id. */
  readonly copies: ReadonlyMap<string, string>;
}

/** A unit that has a file or is in the register. */
interface Candidate {
  readonly id: string;
  readonly name: string | null;
  readonly code: string | null;
  readonly hasFile: boolean;
}

/** The most files that are read to distinguish copies from units: a folder with more belongs to several units. */
const MAX_FILES_OF_ONE = 30;

/**
 * Finds a unit by the typed text: its id, its name with or without accents, its code, or a beginning unique to it.
 * @param needsFile whether a unit that is only in the register is refused
 * @throws Mistaken if there is none, if several match, or if the unit needs a file and has none yet
 */
export async function unitNamed(workspace: Workspace, typed: string, needsFile = true): Promise<ChosenUnit> {
  const chosen = (id: string, takenFor: string | null = null): ChosenUnit => ({ id, takenFor, copies: new Map() });
  const known = workspace.listUnits();
  if (known.includes(typed)) return chosen(typed);
  const id = typed.normalize('NFC').replace(/\.yaml$/, '');
  const named = known.find((one) => isSameName(one, id));
  if (named !== undefined) return chosen(named);
  // Documents give a unit's name, from which the id is made.
  const key = slugOf(id);
  if (known.includes(key)) return chosen(key);
  const candidates = await candidatesIn(workspace, known);
  const exact = candidates.filter(
    (one) => namesOf(one).includes(key) || (one.code !== null && slugOf(one.code) === key),
  );
  const meant = exact.length > 0 ? exact : candidates.filter((one) => namesOf(one).some((name) => begins(name, key)));
  const [one] = meant;
  if (key === '' || one === undefined) {
    // A unit of the register counts too, even without a file.
    const all = candidates.map(({ id: candidate }) => candidate);
    const near = { nearest: nearest(id, all), nearFiles: workspace.nearUnitFiles() };
    const { name: here } = await workspace.openYear();
    const elsewhere = workspace.plansOfUnit(id).filter((plan) => plan !== here);
    throw new Mistaken({ kind: 'unknown-unit', typed, known: all, ...near, elsewhere });
  }
  if (meant.length > 1) throw new Mistaken({ kind: 'several-units', typed, units: meant });
  if (one.hasFile) return chosen(one.id, typed);
  if (!needsFile) return chosen(one.id, namesOf(one).includes(key) ? null : typed);
  const nearFiles = workspace.nearUnitFiles();
  throw new Mistaken({ kind: 'unit-without-file', id: one.id, name: one.name ?? one.id, nearFiles });
}

/** The unit for which the person works, from their settings; `null` if they name none. @param typed `DCS_UNIT` */
export async function ownUnit(workspace: Workspace, typed: string | null): Promise<string | null> {
  if (typed === null) return null;
  const named = await attempt(() => unitNamed(workspace, typed));
  return named.kind === 'done' ? named.outcome.id : null;
}

function namesOf({ id, name }: Candidate): readonly string[] {
  return [slugOf(id), ...(name === null ? [] : [slugOf(name)])];
}

/**
 * Whether a name begins with the typed words. A last word that is a number or a single letter must match whole: “Trung
 * tâm 1” does not match “Trung tâm 10”, nor “Trung tâm A” “Trung tâm An”.
 */
function begins(name: string, key: string): boolean {
  if (!name.startsWith(key)) return false;
  return name[key.length] === '-' || /(?:^|-)[a-z]{2,}$/.test(key);
}

async function candidatesIn(workspace: Workspace, known: readonly string[]): Promise<readonly Candidate[]> {
  const units = [];
  for (const id of known) units.push({ id, unit: await unitIn(workspace, id) });
  const copies = twinFiles(units.map(({ id, unit }) => ({ id, unitId: unit?.id ?? null })));
  const registered = (await workspace.readRegister())?.data?.units ?? [];
  return [
    ...units
      .filter(({ id }) => !copies.has(id))
      .map(({ id, unit }) => ({ id, name: unit?.name ?? null, code: unit?.code ?? null, hasFile: true })),
    ...registered
      .filter(({ id, kind }) => kind !== INFORMED_KIND && !known.includes(id))
      .map(({ id, name }) => ({ id, name, code: null, hasFile: false })),
  ];
}

/**
 * The only unit of the year; copies of its file made by a cloud drive are ignored.
 * @returns `null` where there are several, or none
 */
export async function onlyUnit(workspace: Workspace): Promise<ChosenUnit | null> {
  const known = workspace.listUnits();
  const copies = known.length < 2 ? new Map<string, string>() : await copiesAmong(workspace, known);
  const [only, ...others] = known.filter((id) => !copies.has(id));
  return only === undefined || others.length > 0 ? null : { id: only, takenFor: null, copies };
}

async function copiesAmong(workspace: Workspace, known: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (known.length > MAX_FILES_OF_ONE) return new Map();
  const files = [];
  for (const id of known) files.push({ id, unitId: (await unitIn(workspace, id))?.id ?? null });
  return twinFiles(files);
}

/** Reads the unit from a file; `null` if the file cannot be used. */
async function unitIn(workspace: Workspace, id: string): Promise<Unit | null> {
  try {
    return (await workspace.readUnit(id)).data?.unit ?? null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Chooses the unit that was typed, or the only one. @throws Mistaken where that is ambiguous */
export async function chooseUnit(workspace: Workspace, typed: string | null): Promise<ChosenUnit> {
  if (typed !== null) return unitNamed(workspace, typed);
  const only = await onlyUnit(workspace);
  if (only !== null) return only;
  const files = workspace.listUnits();
  if (files.length === 0) {
    const { year } = await workspace.openYear();
    throw noUnits(workspace, year);
  }
  const copies = await copiesAmong(workspace, files);
  const known = files.filter((id) => !copies.has(id));
  throw new Mistaken({ kind: 'which-unit', known: known.length === 0 ? files : known, copies });
}

/** The mistake of naming a unit in a year that has none. */
export function noUnits(workspace: Workspace, year: number): Mistaken {
  return new Mistaken({ kind: 'no-units', year, nearFiles: workspace.nearUnitFiles() });
}
