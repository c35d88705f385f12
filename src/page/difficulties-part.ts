import { raise } from '../app/record/raise.js';
import type { PageResponse } from '../domain/ports/page-request.js';
import { RAISE } from '../locale/commands/raise.js';
import { DESK, DESK_ITEM } from '../locale/desk.js';
import { DESK_PARTS } from '../locale/desk-parts.js';
import { writtenWords } from '../locale/written.js';
import { difficultiesPage } from '../reports/html/desk/difficulties-page.js';
import { worldOf } from './page-world.js';
import { htmlResponse } from './responses.js';
import { type Done, typedIn, unitFrame, type UnitVisit } from './visit.js';

/** Shows what the unit has raised. */
export function showDifficulties(visit: UnitVisit): PageResponse {
  const { target, status, problem } = visit;
  const page = difficultiesPage(unitFrame(visit, 'difficulties'), target.id, status, typedIn(visit, 'raise'));
  return htmlResponse(problem === null ? 200 : 422, page);
}

/** Raises a difficulty, as `dcs raise` does with the period named. */
export async function raiseDifficulty(visit: UnitVisit): Promise<Done> {
  const { fields, world, target, period } = visit;
  const proposal = fields.text('proposal', DESK_PARTS.proposal);
  const item = fields.line('item', DESK_PARTS.aboutItem);
  const date = fields.line('date', DESK_ITEM.date);
  const by = fields.line('by', DESK.by);
  const again = fields.line('again', DESK_ITEM.again) !== undefined;
  const { difficulty, written, ...raised } = await raise(worldOf(world), target, {
    text: fields.text('text', DESK_PARTS.difficulty) ?? '',
    ...(proposal === undefined ? {} : { proposal }),
    ...(item === undefined ? {} : { item }),
    ...(date === undefined ? {} : { date }),
    ...(by === undefined ? {} : { by }),
    ...(['quarter', 'month', 'own'].includes(period.kind) ? { period: period.id } : {}),
    ...(again ? { again } : {}),
  });
  return {
    to: `/unit/${encodeURIComponent(target.id)}/difficulties?period=${period.id}`,
    messages: [
      RAISE.raised(difficulty.id, difficulty.item ?? null, difficulty.date, raised.period),
      ...writtenWords({ ...written, among: null }),
    ],
  };
}
