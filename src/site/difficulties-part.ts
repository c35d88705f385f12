import { raise } from '../app/record/raise.js';
import type { SiteResponse } from '../domain/ports/site-request.js';
import { RAISE } from '../locale/commands/raise.js';
import { SITE, SITE_ITEM } from '../locale/site.js';
import { SITE_PARTS } from '../locale/site-parts.js';
import { writtenWords } from '../locale/written.js';
import { difficultiesPage } from '../reports/html/site/difficulties-page.js';
import { worldOf } from './site-world.js';
import { htmlResponse } from './responses.js';
import { type Done, typedIn, unitFrame, type UnitVisit } from './visit.js';

/** Shows what the unit has raised. */
export function showDifficulties(visit: UnitVisit): SiteResponse {
  const { target, status, problem } = visit;
  const page = difficultiesPage(unitFrame(visit, 'difficulties'), target.id, status, typedIn(visit, 'raise'));
  return htmlResponse(problem === null ? 200 : 422, page);
}

/** Raises a difficulty, as `dcs raise` does with the period named. */
export async function raiseDifficulty(visit: UnitVisit): Promise<Done> {
  const { fields, world, target, period } = visit;
  const proposal = fields.text('proposal', SITE_PARTS.proposal);
  const item = fields.line('item', SITE_PARTS.aboutItem);
  const date = fields.line('date', SITE_ITEM.date);
  const by = fields.line('by', SITE.by);
  const again = fields.line('again', SITE_ITEM.again) !== undefined;
  const { difficulty, written, ...raised } = await raise(worldOf(world), target, {
    text: fields.text('text', SITE_PARTS.difficulty) ?? '',
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
