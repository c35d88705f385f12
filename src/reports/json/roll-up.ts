import type { Figure, FigureState } from '../../domain/progress/figures.js';
import type { Comparison } from '../../domain/department/roll-up-comparison.js';
import type { RollUp } from '../../domain/department/roll-up.js';
import type { RaisedDifficulty } from '../../domain/department/roll-up-difficulties.js';
import { type FigureRollUp, isPartial, type UnitDoubts } from '../../domain/department/roll-up-figures.js';
import { ledgerJson } from './ledger.js';
import { itemJson } from './roll-up-status.js';
import { asJson } from './status.js';
import { rolledTargetJson } from './target.js';

/**
 * `dcs/report-all@1`: a period over all units. `sum` is the sum of the values there are, for a ratio of its parts; it
 * rests on all units only if `reported` equals `of`. A unit's value is a number, `"not-applicable"`, `"not-joined"`,
 * `"not-there"`, `"none"` for a ratio of nothing, `"doubtful"` where it must be checked again, or `null` where it was
 * not reported. A value for some of the period's quarters does not count as reported. `reported` and `of` count the
 * units that owe the figure, `beside` those that gave it without owing it; `doubts` lists every doubtful figure, which
 * is in no sum.
 */
export function rollUpJson({ period, ledger, items, figures, doubts, difficulties }: RollUp): string {
  return asJson({
    schema: 'dcs/report-all@1',
    period: period.id,
    ledger: ledgerJson(ledger),
    items: items.map(itemJson),
    figures: figures.map(figureJson),
    doubts: doubtsJson(doubts),
    difficulties: difficulties.map(difficultyJson),
  });
}

function figureJson(figure: FigureRollUp): object {
  const { indicator, sum, reported, of, doubtful, beside, units, target } = figure;
  return {
    id: indicator.id,
    sum,
    partial: sum !== null && isPartial(figure),
    reported,
    of,
    doubtful,
    beside,
    comparisons: figure.comparisons.map(comparisonJson),
    ...(target === null ? {} : { target: rolledTargetJson(target) }),
    units: units.map(({ unit, figure, isAsked }) => ({ id: unit.id, value: figureValue(figure), asked: isAsked })),
  };
}

/** The doubtful figures by unit, as given. */
export function doubtsJson(doubts: readonly UnitDoubts[]): object[] {
  return doubts.map(({ unit, figures }) => ({
    unit: unit.id,
    figures: figures.map(({ indicator, quarter, value }) => ({ id: indicator.id, period: quarter, value })),
  }));
}

/** `change` is `now` minus `before`, over the `units` that reported both periods in full. */
export function comparisonJson(earlier: Comparison): object {
  const { kind, period, sum, change, now, before, units } = earlier;
  return {
    with: kind,
    period: period.id,
    sum,
    partial: sum !== null && isPartial(earlier),
    now,
    before,
    change,
    units,
  };
}

/** A figure as a value in JSON. */
export function figureValue({
  state,
  value,
}: Figure): number | Exclude<FigureState, 'reported' | 'partial' | 'missing'> | null {
  return state === 'reported' || state === 'partial' || state === 'missing' ? value : state;
}

function difficultyJson({ item, text, raised }: RaisedDifficulty): object {
  return {
    item,
    text,
    raised: raised.map(({ unit, difficulty: { id, date, by, proposal, answer }, earlierAnswers }) => ({
      unit: unit.id,
      n: id,
      date,
      by: by ?? null,
      proposal: proposal ?? null,
      answer: answer ?? null,
      ...(earlierAnswers.length === 0 ? {} : { earlierAnswers }),
    })),
  };
}
