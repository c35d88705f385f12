import { distance } from 'fastest-levenshtein';
import { findIndicator, type IndicatorMatch, rowNumbers } from '../../domain/plan/find-indicator.js';
import { fold } from '../../domain/text/fold.js';
import { findAddress } from '../../domain/plan/find-item.js';
import type { Indicator, Plan } from '../../domain/plan/plan.js';
import { Mistaken } from '../mistakes/mistaken.js';

/** Finds the typed indicator. @throws Mistaken with near names, or with all that match */
export function indicatorNamed(plan: Plan, typed: string): Indicator {
  const all = plan.indicators ?? [];
  const row = /^(?:(?:dong|so|stt) )?(\d{1,3}(?:\.\d{1,2})?)\.?$/.exec(fold(typed))?.[1];
  if (row !== undefined) {
    const [id] = [...rowNumbers(all)].find(([, number]) => number === row) ?? [];
    throw new Mistaken({ kind: 'indicator-by-row', typed: row, indicator: all.find((one) => one.id === id) ?? null });
  }
  const match = ofItem(plan, typed) ?? findIndicator(typed, all, distance);
  switch (match.kind) {
    case 'one':
      return match.indicator;
    case 'several':
      throw new Mistaken({ kind: 'several-indicators', typed, indicators: match.indicators });
    case 'none':
      throw new Mistaken({ kind: 'unknown-indicator', typed, nearest: match.nearest });
  }
}

/** The indicators of the item whose address was typed; `null` where it is no address, or the item has none. */
function ofItem({ indicators = [], body }: Plan, typed: string): IndicatorMatch | null {
  const items = [...new Set(indicators.map(({ item }) => item))];
  const match = findAddress(typed, items, idsIn(body));
  if (match?.kind !== 'one') return null;
  const found = indicators.filter(({ item, kind }) => item === match.id && kind === 'count');
  const [only] = found;
  if (only === undefined) return null;
  return found.length === 1 ? { kind: 'one', indicator: only } : { kind: 'several', indicators: found };
}

function idsIn(nodes: Plan['body']): readonly string[] {
  return nodes.flatMap(({ id, children = [] }) => [id, ...idsIn(children)]);
}

/** Finds the typed indicator among those that are entered. @throws Mistaken also for a ratio, with its parts */
export function countNamed(plan: Plan, typed: string): Indicator {
  const indicator = indicatorNamed(plan, typed);
  if (indicator.kind === 'count') return indicator;
  const ids = [indicator.numerator, indicator.denominator];
  const parts = (plan.indicators ?? []).filter(({ id }) => ids.includes(id));
  throw new Mistaken({ kind: 'ratio', name: indicator.name, parts });
}
