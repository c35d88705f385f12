import { choiceEdits, type ChoiceInput, choicesOf, type DoubtChoice } from '../../domain/corrections/doubt-choices.js';
import { doubtEdits } from '../../domain/corrections/doubt-edits.js';
import type { Doubt } from '../../domain/plan/issued-parts.js';
import type { PlanSource } from '../../domain/ports/plan-source.js';
import { canonicalJson } from '../../domain/text/canonical-json.js';

/** A doubt, with what a person decided about it. */
export interface SettledDoubt {
  readonly doubt: Doubt;
  readonly choice: DoubtChoice;
  readonly input: ChoiceInput;
}

/**
 * Writes what was decided about a doubt, and takes the doubt and its comment out of the plan's file.
 * @returns `false`, with nothing written, if the file has changed so that the doubt or the choice is not there any more
 */
export function settleDoubt(
  source: PlanSource,
  file: string,
  { doubt, choice, input }: SettledDoubt,
  commentOf: (doubt: Doubt) => string,
): Promise<boolean> {
  return source.updatePlan(file, ({ data: plan }) => {
    const there = plan?.doubts?.find((one) => canonicalJson(one) === canonicalJson(doubt));
    const isPossible =
      plan !== null &&
      there !== undefined &&
      choicesOf(plan, there).some((one) => canonicalJson(one) === canonicalJson(choice));
    if (!isPossible) return Promise.resolve({ edits: [], outcome: false });
    const edits = [...choiceEdits(plan, there, choice, input), ...doubtEdits(plan, [there], commentOf)];
    return Promise.resolve({ edits, outcome: true });
  });
}
