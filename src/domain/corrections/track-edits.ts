import type { Edit, Path } from '../edits/edit.js';
import type { Plan, Track } from '../plan/plan.js';
import { shortTitleOf } from '../plan/short-title.js';
import type { Who } from '../plan/who.js';
import { canonicalJson } from '../text/canonical-json.js';
import { fold } from '../text/fold.js';
import type { Answers } from './read-inputs.js';
import { type PlacedNode, placedNodes, textOfPoint } from './plan-table.js';

const ROLES = ['lead', 'support', 'monitor'] as const;

/** The keys of a track that follow each key, so that a new one goes to its usual place. */
const AFTER = ['short', 'cadence', 'cadence-from', 'time', 'who', 'from', 'stages', 'due', 'since', 'may-be-none', 'roles', 'related'] as const; // prettier-ignore

/** The track that a row’s answers ask for; `null` if the point is to be no item. */
export function trackAsked({ node }: PlacedNode, answers: Answers, plan: Plan): Track | null {
  const { track } = node;
  const isItem = answers.item ?? track !== undefined;
  if (!isItem) return null;
  const base: Track = track ?? { short: shortTitleOf(node), cadence: 'ongoing', 'cadence-from': 'tool', roles: {} };
  const due = answers.due === undefined ? base.due : (answers.due ?? undefined);
  const who = whoAsked(base.who, answers, textOfPoint(node), plan);
  const others = Object.entries(base).filter(([key]) => key !== 'who' && key !== 'due');
  return {
    ...(Object.fromEntries(others) as Omit<Track, 'who' | 'due'>),
    short: answers.short ?? base.short,
    cadence: answers.cadence ?? base.cadence,
    ...(who === null ? {} : { who }),
    ...(due === undefined ? {} : { due }),
    roles: rolesAsked(base.roles, answers),
  };
}

/** The bodies by role. Words of the source stay where they have the new names; the others were misread. */
function whoAsked(was: Who = {}, answers: Answers, text: string, plan: Plan): Who | null {
  const names = new Map([
    ...(plan.bodies ?? []).map(({ id, name, short = [] }) => [id, [name, ...short]] as const),
    ...(plan.groups ?? []).map(({ id, words }) => [id, [words]] as const),
  ]);
  const ids: Partial<Record<(typeof ROLES)[number], readonly string[]>> = {};
  const words: Partial<Record<(typeof ROLES)[number], string>> = {};
  for (const role of ROLES) {
    const answer = answers[role];
    const said = was.words?.[role];
    const listed = answer === undefined ? was[role] : answer.ids;
    if (listed !== undefined && listed.length > 0) ids[role] = listed;
    if (answer === undefined) {
      if (said !== undefined) words[role] = said;
      continue;
    }
    const isSaid = (id: string): boolean => (names.get(id) ?? []).some((name) => fold(said ?? '').includes(fold(name)));
    if (said !== undefined && answer.ids.length > 0 && answer.ids.every(isSaid)) words[role] = said;
    else if (answer.typed !== '' && fold(text).includes(fold(answer.typed))) words[role] = answer.typed;
  }
  const hasWords = Object.keys(words).length > 0;
  const who = { ...ids, ...(hasWords ? { words } : {}) };
  return Object.keys(who).length === 0 ? null : who;
}

function rolesAsked(was: Track['roles'], answers: Answers): Track['roles'] {
  const roles = new Map(Object.entries(was));
  for (const role of ['support', 'lead'] as const) {
    const answer = answers[role];
    if (answer === undefined) continue;
    for (const [kind, has] of [...roles]) if (has === role && !answer.kinds.includes(kind)) roles.delete(kind);
    for (const kind of answer.kinds) roles.set(kind, role);
  }
  return Object.fromEntries(roles);
}

/** The edits that turn a point's track into another; nothing else of the point is touched. */
export function trackEdits({ node, path }: PlacedNode, asked: Track | null): readonly Edit[] {
  const { track } = node;
  const at = [...path, 'track'];
  if (asked === null) {
    if (track === undefined) return [];
    const marks = (['open', 'conditional'] as const).filter((mark) => node[mark] !== undefined);
    return ['track', ...marks].map((key) => ({ kind: 'remove', path: [...path, key] }) as const);
  }
  if (track === undefined) return [{ kind: 'set', path: at, value: asked }];
  return AFTER.flatMap((key) => (key === 'who' ? whoEdits(track, asked, at) : keyEdits(track, asked, key, at)));
}

function keyEdits(track: Track, asked: Track, key: (typeof AFTER)[number], at: Path): readonly Edit[] {
  if (key === 'roles') {
    const kinds = new Set([...Object.keys(track.roles), ...Object.keys(asked.roles)]);
    return [...kinds].flatMap((kind) => changeOf(track.roles[kind], asked.roles[kind], [...at, 'roles', kind]));
  }
  const behind = AFTER.slice(AFTER.indexOf(key) + 1);
  return changeOf(track[key], asked[key], [...at, key], behind);
}

function whoEdits(track: Track, asked: Track, at: Path): readonly Edit[] {
  const path = [...at, 'who'];
  const behind = AFTER.slice(AFTER.indexOf('who') + 1);
  const { who: was } = track;
  const { who: now } = asked;
  if (was === undefined || now === undefined) return changeOf(was, now, path, behind);
  const words = was.words === undefined || now.words === undefined ? changeOf(was.words, now.words, [...path, 'words']) : ROLES.flatMap((role) => changeOf(was.words?.[role], now.words?.[role], [...path, 'words', role])); // prettier-ignore
  const ids = ROLES.flatMap((role) =>
    changeOf(was[role], now[role], [...path, role], [...ROLES.slice(ROLES.indexOf(role) + 1), 'words']),
  );
  return [...ids, ...words];
}

function changeOf(was: unknown, now: unknown, path: Path, before?: readonly string[]): readonly Edit[] {
  if (canonicalJson(was ?? null) === canonicalJson(now ?? null)) return [];
  if (now === undefined) return [{ kind: 'remove', path }];
  return [{ kind: 'set', path, value: now, ...(before === undefined ? {} : { before }) }];
}

/** The edits that take points out of the `related` of other items, because they are no items any more. */
export function relatedEdits(plan: Plan, gone: ReadonlySet<string>): readonly Edit[] {
  return placedNodes(plan).flatMap(({ node, path }): readonly Edit[] => {
    const related = node.track?.related;
    if (related === undefined || gone.has(node.id)) return [];
    const left = related.filter((id) => !gone.has(id));
    return changeOf(related, left.length === 0 ? undefined : left, [...path, 'track', 'related']);
  });
}
