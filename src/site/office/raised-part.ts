import { keepOfAll } from '../../commands/all-units.js';
import { loadUnit } from '../../app/find/unit.js';
import { answerDifficulty } from '../../app/record/answer.js';
import { stateOf, unlessChanged } from '../../app/record/unless-changed.js';
import { Mistaken } from '../../app/mistakes/mistaken.js';
import { unitsWithFile } from '../../domain/department/ledger.js';
import type { SiteResponse } from '../../domain/ports/site-request.js';
import { answersToEarlierWords, raisedAsOf } from '../../domain/unit/difficulties.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import { ANSWER } from '../../locale/commands/answer.js';
import { RAISE } from '../../locale/commands/raise.js';
import { SITE_OFFICE } from '../../locale/site-office.js';
import { officePath } from '../../reports/html/site/site-frame.js';
import { raisedPage } from '../../reports/html/site/office/raised-page.js';
import { worldOf } from '../site-world.js';
import { htmlResponse } from '../responses.js';
import { type Done, typedIn } from '../visit.js';
import { officeFrame, type OfficeVisit } from './office-visit.js';

/** An answer rests on the words of the difficulty and on its earlier answer. */
const partOf =
  (number: string) =>
  ({ difficulties = [] }: Pick<UnitPlan, 'difficulties'>): unknown =>
    difficulties.filter(({ id }) => String(id) === number);

/** Shows what all units have raised, as `dcs raise --all` lists it. */
export async function showRaised(visit: OfficeVisit): Promise<SiteResponse> {
  const { world, target, fields, problem } = visit;
  const today = world.today();
  const { ledger } = await keepOfAll({ today, asOf: null }, target, (unitPlan) => ({
    ...raisedAsOf(unitPlan, today),
    seen: (unitPlan.difficulties ?? []).map(({ id }) => stateOf(partOf(String(id)), unitPlan, world.sha256)),
    ids: (unitPlan.difficulties ?? []).map(({ id }) => id),
  }));
  const [typedUnit, typedNumber] = [fields.raw('unit')[0], fields.raw('number')[0]];
  const raised = unitsWithFile(ledger).flatMap(({ id, name, status: { difficulties, seen, ids, ...raised } }) =>
    difficulties.map((difficulty) => {
      const isTyped = typedUnit === id && typedNumber === String(difficulty.id);
      return {
        unit: { id, name },
        difficulty,
        earlier: answersToEarlierWords(difficulty, raised, today).map(RAISE.earlierAnswer),
        seen: seen[ids.indexOf(difficulty.id)] ?? '',
        typed: typedIn(visit, isTyped ? 'answer' : null),
      };
    }),
  );
  return htmlResponse(
    problem === null ? 200 : 422,
    raisedPage(officeFrame(visit, 'difficulties'), raised, visit.lastBy),
  );
}

/** Answers a unit's difficulty, as `dcs answer` does. */
export async function answerRaised(visit: OfficeVisit): Promise<Done> {
  const { fields, world, target, period } = visit;
  const { workspace, year } = target;
  const [id = '', number = ''] = [fields.raw('unit')[0], fields.raw('number')[0]];
  if (!workspace.listUnits().includes(id)) {
    throw new Mistaken({ kind: 'unknown-unit', typed: id, known: workspace.listUnits(), nearest: [], nearFiles: [] });
  }
  const unit = await loadUnit(workspace, year, id);
  const guarded = unlessChanged(unit, partOf(number), fields.raw('seen')[0] ?? '', world.sha256);
  const by = fields.line('by', SITE_OFFICE.answeredBy);
  const date = fields.line('date', SITE_OFFICE.date);
  const difficulty = await answerDifficulty(worldOf(world), guarded, {
    number,
    text: fields.text('text', SITE_OFFICE.answer) ?? '',
    // The form beside an existing answer replaces that answer, and no later one.
    force: fields.raw('replace')[0] === 'yes',
    ...(by === undefined ? {} : { by }),
    ...(date === undefined ? {} : { date }),
  });
  const { answer } = difficulty;
  return {
    to: officePath('difficulties', period.id),
    messages: [
      ANSWER.answered(unit.unitPlan.unit.name, difficulty),
      ...(answer === undefined ? [] : [ANSWER.replaced(answer.text)]),
    ],
  };
}
