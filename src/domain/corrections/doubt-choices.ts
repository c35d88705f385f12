import type { Cadence } from '../calendar/cadence.js';
import type { CalendarDate } from '../calendar/date.js';
import type { Edit } from '../edits/edit.js';
import type { Doubt, DoubtCode } from '../plan/issued-parts.js';
import type { Plan, Track } from '../plan/plan.js';
import { type PlacedNode, placedNodes } from './plan-table.js';
import { relatedEdits, trackEdits } from './track-edits.js';

/** What a person may decide about a doubt; the first is always that it was read well. */
export type DoubtChoice =
  | { readonly kind: 'keep'; readonly cadence: Cadence | null }
  | { readonly kind: 'cadence'; readonly cadence: Cadence }
  /** The labels after a later task are not this one's. */
  | { readonly kind: 'own-labels' }
  | { readonly kind: 'no-item' }
  /** The words that the document lacks. */
  | { readonly kind: 'words'; readonly field: 'type' | 'subject' | 'issuer' }
  /** The usual four reports of a year instead of the ones that the plan names. */
  | { readonly kind: 'usual-reports' };

/** What is typed with a choice: the missing words, or the due date of what is done once. */
export interface ChoiceInput {
  readonly words?: string;
  readonly due?: CalendarDate | null;
}

const CADENCES: readonly Cadence[] = ['once', 'ongoing', 'monthly', 'quarterly', 'half-yearly', 'yearly'];

const FIELDS: Partial<Readonly<Record<DoubtCode, 'type' | 'subject' | 'issuer'>>> = {
  'no-type': 'type',
  'no-subject': 'subject',
  'no-issuer': 'issuer',
};

/** What is possible for a doubt, in the plan as it is. */
export function choicesOf(plan: Plan, { at, code }: Doubt): readonly DoubtChoice[] {
  const track = placedNodes(plan).find(({ node }) => node.id === at)?.node.track;
  const isTime = code === 'time-unread' || code === 'once-chosen';
  const keep: DoubtChoice = { kind: 'keep', cadence: isTime ? (track?.cadence ?? null) : null };
  const field = FIELDS[code];
  if (field !== undefined) return [keep, { kind: 'words', field }];
  if (code === 'reporting-chosen') return [keep, { kind: 'usual-reports' }];
  if (track === undefined) return [keep];
  const others = CADENCES.filter((cadence) => cadence !== track.cadence);
  if (isTime) return [keep, ...others.map((cadence): DoubtChoice => ({ kind: 'cadence', cadence })), { kind: 'no-item' }];
  if (code === 'labels-shared') return [keep, { kind: 'own-labels' }, { kind: 'no-item' }];
  return code === 'duty-again' || code === 'several-bodies' ? [keep, { kind: 'no-item' }] : [keep];
} // prettier-ignore

/** The edits of a choice, besides removing the doubt. */
export function choiceEdits(plan: Plan, { at }: Doubt, choice: DoubtChoice, input: ChoiceInput): readonly Edit[] {
  const placed = placedNodes(plan).find(({ node }) => node.id === at);
  switch (choice.kind) {
    case 'keep':
      return [];
    case 'cadence':
      return placed?.node.track === undefined ? [] : retimed(placed, { ...placed.node.track, cadence: choice.cadence }, input); // prettier-ignore
    case 'own-labels':
      return placed?.node.track === undefined ? [] : trackEdits(placed, withoutLabels(placed.node.track));
    case 'no-item':
      return placed === undefined ? [] : [...trackEdits(placed, null), ...relatedEdits(plan, new Set([at]))];
    case 'words': {
      const path = choice.field === 'issuer' ? ['issuer', 'name'] : [choice.field];
      return input.words === undefined ? [] : [{ kind: 'set', path, value: input.words }];
    }
    case 'usual-reports': {
      const { year, reporting } = plan;
      const reports = [`${year}-Q1`, `${year}-H1`, `${year}-9M`, String(year)];
      const days = reporting['send-on'] === undefined ? [] : [{ kind: 'remove', path: ['reporting', 'send-on'] } as const]; // prettier-ignore
      const calendar = reporting.calendar === 'nd-09-2019' ? [] : [{ kind: 'set', path: ['reporting', 'calendar'], value: 'nd-09-2019' } as const]; // prettier-ignore
      const figures = reporting.figures === undefined ? [] : [{ kind: 'remove', path: ['reporting', 'figures'] } as const]; // prettier-ignore
      return [{ kind: 'set', path: ['reporting', 'reports'], value: reports }, { kind: 'set', path: ['reporting', 'cells'], value: 'quarter' }, ...calendar, ...figures, ...days]; // prettier-ignore
    }
  }
}

/** Another time: a due date stays only for what is done once. */
function retimed(placed: PlacedNode, track: Track, { due }: ChoiceInput): readonly Edit[] {
  const { due: was, ...rest } = track;
  const day = track.cadence === 'once' ? (due ?? was) : undefined;
  return trackEdits(placed, { ...rest, ...(day === undefined ? {} : { due: day }) });
}

/** What a track says without the labels that name who and when. */
function withoutLabels({ short, roles, related }: Track): Track {
  const none = Object.keys(roles).length === 0;
  return {
    short,
    cadence: 'ongoing',
    'cadence-from': 'tool',
    roles: none ? roles : {},
    ...(related === undefined ? {} : { related }),
  };
}
