import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type CalendarDate, yearOf } from '../../domain/calendar/date.js';
import type { PlanFolder } from '../../domain/ports/workspace.js';
import { slugOf } from '../../domain/text/fold.js';
import { Refusal } from '../../domain/text/text.js';
import { FOLDER } from '../../locale/folder.js';
import { isFolder, listPlans } from './plans-folder.js';

/** What decides which of several plans a command uses. */
export interface PlanChoice {
  readonly cwd: string;
  /** `--plan` as typed: a folder's name, the part of it after the year, or a path to it; `null` where none was. */
  readonly plan?: string | null;
  /** `--year`; `null` where none was typed. */
  readonly year: number | null;
  /** The unit as typed: of two plans of a year, the one for which it has a file. */
  readonly unit?: string | null;
  readonly today?: CalendarDate;
}

/**
 * Chooses the plan: the one typed; else the one in whose folder the person is; else that of the newest year that has
 * begun, because next year's plan is drawn up while this year's is still reported on.
 * @throws Refusal where there is no such plan, or several are left: a record in the wrong plan is worse than a question
 */
export function choosePlan(root: string, shown: string, choice: PlanChoice): PlanFolder {
  const { year, plan: typed = null } = choice;
  const all = listPlans(root);
  if (all.length === 0) throw new Refusal(FOLDER.noYear(shown), FOLDER.beginWithInit);
  const ofYear = year === null ? all : all.filter((one) => one.year === year);
  if (year !== null && ofYear.length === 0) {
    throw new Refusal(FOLDER.unknownYear(year, [...new Set(all.map((one) => one.year))]));
  }
  const named = typed === null ? ofYear : plansNamed(typed, ofYear);
  if (typed !== null && named.length === 0) throw new Refusal(FOLDER.unknownPlan(typed, namesOf(all)));
  const here = typed === null ? planAround(root, choice.cwd, named) : null;
  if (here !== null) return here;
  const left = ofLatestYear(named, choice.today);
  const [only, ...others] = left;
  if (only !== undefined && others.length === 0) return only;
  const withUnit = left.filter((one) => hasUnit(join(root, one.name), choice.unit ?? null));
  const [one, ...more] = withUnit;
  if (one !== undefined && more.length === 0) return one;
  const [elsewhere] = withUnit.length > 0 ? [] : plansOfUnit(root, choice.unit ?? null);
  const example = elsewhere ?? left[0]?.name ?? '';
  const hint = elsewhere === undefined ? FOLDER.choosePlan(example) : FOLDER.unitElsewhere(choice.unit ?? '', [elsewhere]);
  throw new Refusal(FOLDER.severalPlans(left[0]?.year ?? 0, namesOf(left)), hint);
}

/** The plans in which a unit has a file, the newest first. @param typed its id, its name or the beginning of one */
export function plansOfUnit(root: string, typed: string | null): readonly PlanFolder['name'][] {
  return namesOf(listPlans(root).filter(({ name }) => hasUnit(join(root, name), typed))).toReversed();
}

const namesOf = (plans: readonly PlanFolder[]): readonly string[] => plans.map(({ name }) => name);

/** The plans that a typed name means: the folder of that name, else those of which it is the part after the year. */
function plansNamed(typed: string, plans: readonly PlanFolder[]): readonly PlanFolder[] {
  const path = typed.replace(/[/\\]+$/, '').replace(/[/\\]plan\.ya?ml$/i, '');
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const key = slugOf(name);
  const exact = plans.filter((one) => slugOf(one.name) === key);
  return exact.length > 0 ? exact : plans.filter((one) => key !== '' && slugOf(one.name.slice(4)) === key);
}

/** The plan in whose folder the working directory lies. */
function planAround(root: string, cwd: string, plans: readonly PlanFolder[]): PlanFolder | null {
  const [first] = relative(realpathSync(root), existsSync(cwd) ? realpathSync(cwd) : cwd).split(sep);
  return plans.find(({ name }) => name === first) ?? null;
}

/** The plans of the newest year that has begun; of the first year where none has. */
function ofLatestYear(plans: readonly PlanFolder[], today: CalendarDate | undefined): readonly PlanFolder[] {
  const begun = today === undefined ? plans : plans.filter(({ year }) => year <= yearOf(today));
  const year = begun.at(-1)?.year ?? plans[0]?.year;
  return plans.filter((one) => one.year === year);
}

/** Whether the folder has a file of the unit, by its id, its name or the beginning of one. */
function hasUnit(folder: string, typed: string | null): boolean {
  const units = join(folder, 'units');
  const key = slugOf((typed ?? '').replace(/\.yaml$/, ''));
  if (key === '' || !isFolder(units)) return false;
  return readdirSync(units).some((name) => {
    const id = slugOf(name.replace(/\.yaml$/, ''));
    return id === key || id.startsWith(`${key}-`);
  });
}
