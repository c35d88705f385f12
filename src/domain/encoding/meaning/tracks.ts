import { resolveCitations } from '../../plan/citation.js';
import type { Doubt } from '../../plan/issued-parts.js';
import type { PlanNode, Reference, Track } from '../../plan/plan.js';
import { deepTextOf } from '../../plan/plan-index.js';
import { shortTitleOf } from '../../plan/short-title.js';
import type { Stage, Who } from '../../plan/who.js';
import { fold } from '../../text/fold.js';
import { ONCE } from '../words/duty-sentences.js';
import { KIND_WORDS, PLAN_HEAD } from '../words/plan-head.js';
import { namesIn } from './body-names.js';
import type { Duty } from './duty.js';
import { readTime, type TimeContext } from './times.js';

interface Facts {
  readonly idsOf: (words: string) => readonly string[];
  readonly years: TimeContext;
  /** The name of the issuing body, whose office duties may name. */
  readonly issuer: string;
  readonly references: Readonly<Record<string, Reference>>;
}

/** Adds tracks to the nodes with duties, which makes them items. */
export function withTracks(
  nodes: readonly PlanNode[],
  duties: readonly Duty[],
  facts: Facts,
): { readonly nodes: readonly PlanNode[]; readonly doubts: readonly Doubt[] } {
  const dutyAt = new Map(duties.map((duty) => [duty.node.id, duty]));
  const doubts: Doubt[] = [];
  const related = relatedItems(nodes, dutyAt, facts);
  const visit = (node: PlanNode): PlanNode => {
    const children = node.children === undefined ? {} : { children: node.children.map(visit) };
    const duty = dutyAt.get(node.id);
    if (duty === undefined) return { ...node, ...children };
    const { track, doubts: found } = trackOf(node, duty, facts, related.get(node.id) ?? []);
    doubts.push(...found);
    const text = node.paragraphs?.[0] ?? node.heading ?? '';
    return {
      ...node,
      ...children,
      ...(PLAN_HEAD.open.test(text) ? { open: true } : {}),
      ...(PLAN_HEAD.conditional.test(text) ? { conditional: true } : {}),
      track,
    };
  };
  return { nodes: nodes.map(visit), doubts };
}

function trackOf(
  node: PlanNode,
  duty: Duty,
  { idsOf, years, issuer }: Facts,
  related: readonly string[],
): { readonly track: Track; readonly doubts: readonly Doubt[] } {
  const { lead, support, monitor, time, isShared } = duty;
  const doubts: Doubt[] = [];
  const text = [node.heading ?? '', ...(node.paragraphs ?? [])].join(' ').trim();
  const read = time === null ? null : readTime(time, years);
  if (time !== null && read?.isSure === false) doubts.push({ at: node.id, code: 'time-unread', words: time });
  if (isShared) doubts.push({ at: node.id, code: 'labels-shared' });
  const isOnce = read === null && ONCE.test(text.slice(0, 400)) && isAboutOwnPlan(text);
  if (isOnce) doubts.push({ at: node.id, code: 'once-chosen' });
  const stages = time === null ? [] : stagesIn(time, years);
  const cadence = read?.cadence ?? (isOnce ? 'once' : 'ongoing');
  const due = cadence === 'once' ? (read?.due ?? null) : null;
  const who = whoOf({ lead, support, monitor }, idsOf);
  return {
    track: {
      short: shortTitleOf(node),
      cadence,
      'cadence-from': read?.isSure === true ? 'source' : 'tool',
      ...(time === null ? {} : { time }),
      ...(who === null ? {} : { who }),
      ...(read === null || read.from === null ? {} : { from: read.from }),
      ...(stages.length < 2 ? {} : { stages }),
      ...(due === null ? {} : { due }),
      roles: rolesOf(lead, support, issuer),
      ...(related.length === 0 ? {} : { related }),
    },
    doubts,
  };
}

/** Whether a sentence tells its readers to draw up a plan of their own, which is done once. */
function isAboutOwnPlan(text: string): boolean {
  return !/^.{0,400}?[.;]\s+.*\S/u.test(text) || ONCE.test(text.split(/[.;]/u)[0] ?? '');
}

function whoOf(
  words: Readonly<Record<'lead' | 'support' | 'monitor', string | null>>,
  idsOf: Facts['idsOf'],
): Who | null {
  const roles = (['lead', 'support', 'monitor'] as const).flatMap((role) => {
    const said = words[role];
    return said === null ? [] : [[role, said] as const];
  });
  if (roles.length === 0) return null;
  const ids = roles.map(([role, said]) => [role, idsOf(said)] as const).filter(([, found]) => found.length > 0);
  return { ...Object.fromEntries(ids), words: Object.fromEntries(roles) };
}

/** The roles by kind of unit, for plans that name the kinds of a register. */
function rolesOf(lead: string | null, support: string | null, issuer: string): Track['roles'] {
  const roles: Partial<Record<string, 'lead' | 'support'>> = {};
  const take = (words: string | null, role: 'lead' | 'support'): void => {
    for (const name of words === null ? [] : namesIn(words)) {
      for (const kind of ['office', 'division', 'subordinate'] as const) {
        if (KIND_WORDS[kind].test(name) && (kind !== 'office' || isOwnOffice(name, issuer))) roles[kind] ??= role;
      }
    }
  };
  take(lead, 'lead');
  take(support, 'support');
  return roles;
}

/** Whether an office is the issuer's own: `Văn phòng`, `Văn phòng Sở`; that of another body is a body itself. */
function isOwnOffice(name: string, issuer: string): boolean {
  const of = fold(name.replace(KIND_WORDS.office, ''));
  return of === '' || of === fold(issuer).split(' ')[0] || of === fold(issuer);
}

/** The stages of a time with several dates: `- Trình … (tháng 02/2025); - Trình …`. */
function stagesIn(time: string, years: TimeContext): readonly Stage[] {
  const parts = time.split(/(?:^|;\s*)[-–+]\s+/u).map((part) => part.replace(/[;.\s]+$/u, '').trim());
  return parts.filter((part) => part !== '').map((what) => ({ what, due: readTime(what, years).due }));
}

/** The items that cite the same document, by item. */
function relatedItems(
  nodes: readonly PlanNode[],
  duties: ReadonlyMap<string, Duty>,
  { references }: Facts,
): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, ReadonlySet<string>>();
  const visit = (node: PlanNode): void => {
    if (duties.has(node.id)) {
      const texts = deepTextOf(node, (child) => !duties.has(child.id)).join('\n');
      const cited = resolveCitations(texts, references).flatMap(({ key }) => (key === null ? [] : [key]));
      keys.set(node.id, new Set(cited));
    }
    node.children?.forEach(visit);
  };
  nodes.forEach(visit);
  const citing = new Map<string, string[]>();
  for (const [id, own] of keys) {
    for (const key of own) {
      const there = citing.get(key);
      if (there === undefined) citing.set(key, [id]);
      else there.push(id);
    }
  }
  const places = new Map([...keys.keys()].map((id, at) => [id, at]));
  const found = new Map<string, readonly string[]>();
  for (const [id, own] of keys) {
    const others = new Set([...own].flatMap((key) => citing.get(key) ?? []).filter((other) => other !== id));
    found.set(
      id,
      [...others].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0)),
    );
  }
  return found;
}
