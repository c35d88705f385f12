import type { Edit } from '../edits/edit.js';
import { textIn } from '../form/values.js';
import { bodyIdOf } from '../plan/body-name.js';
import type { Plan } from '../plan/plan.js';
import { fold } from '../text/fold.js';
import type { BodyColumn, PlanTableWords } from './plan-table.js';
import type { CellProblem, CellReason } from './read-inputs.js';
import type { FilledRow } from './read-table.js';
import type { AddedBody } from './typed-names.js';

/** The bodies that a person added to the sheet of bodies; rows of known ones change nothing. */
export function addedBodies(
  plan: Plan,
  rows: readonly FilledRow<BodyColumn>[],
  words: readonly PlanTableWords[],
): { readonly added: readonly AddedBody[]; readonly problems: readonly CellProblem[] } {
  const known = new Set([
    ...(plan.bodies ?? []).flatMap(({ id, name, short = [] }) => [id, ...[name, ...short].map(bodyIdOf)]),
    ...(plan.groups ?? []).flatMap(({ id, words: said }) => [id, bodyIdOf(said)]),
  ]);
  const added: AddedBody[] = [];
  const problems: CellProblem[] = [];
  for (const row of rows) {
    const [name, group] = (['name', 'group'] as const).map((column) => textIn(row.cells.get(column)?.value ?? null));
    const wrong = (column: BodyColumn, reason: CellReason): void => {
      problems.push({ sheetName: row.sheetName, cell: row.cells.get(column)?.at ?? '', reason });
    };
    const id = bodyIdOf(name ?? '');
    if (row.merged !== null) {
      wrong('name', { kind: 'merged', range: row.merged });
      continue;
    }
    if (known.has(id) && id !== '') continue;
    if (id === '') {
      if (name !== '' || group !== '') wrong('name', { kind: 'no-name' });
      continue;
    }
    const isGroup = groupOf(group ?? '', words);
    if (isGroup === null) wrong('group', { kind: 'unknown-kind-of-body', typed: group ?? '' });
    else added.push({ id, name: (name ?? '').replace(/\s+/gu, ' '), isGroup });
    known.add(id);
  }
  return { added, problems };
}

function groupOf(typed: string, words: readonly PlanTableWords[]): boolean | null {
  const text = fold(typed);
  if (text === '' || words.some(({ no }) => fold(no) === text)) return false;
  return text === 'x' || words.some(({ yes }) => fold(yes) === text) ? true : null;
}

/** The plan with the added bodies. */
export function withBodies(plan: Plan, added: readonly AddedBody[]): Plan {
  if (added.length === 0) return plan;
  return {
    ...plan,
    bodies: [...(plan.bodies ?? []), ...added.filter(({ isGroup }) => !isGroup).map(({ id, name }) => ({ id, name }))],
    groups: [...(plan.groups ?? []), ...added.filter(({ isGroup }) => isGroup).map(({ id, name }) => ({ id, words: name }))], // prettier-ignore
  };
}

/** The edits that write the added bodies into the plan's file. */
export function bodyEdits(added: readonly AddedBody[]): readonly Edit[] {
  return added.map(({ id, name, isGroup }): Edit => {
    const before = ['references', 'preamble', 'body'];
    return isGroup
      ? { kind: 'append', path: ['groups'], value: { id, words: name }, before }
      : { kind: 'append', path: ['bodies'], value: { id, name }, before: ['groups', ...before] };
  });
}
