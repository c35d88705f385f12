import { Mistaken } from '../app/mistakes/mistaken.js';
import { clearWords, tidied, writeWords } from '../app/record/write.js';
import { stateOf, unlessChanged } from '../app/record/unless-changed.js';
import type { SiteResponse } from '../domain/ports/site-request.js';
import { lastProse, proseOf, writtenHeadings } from '../domain/unit/prose.js';
import type { UnitPlan } from '../domain/unit/unit-plan.js';
import { WRITE } from '../locale/commands/write.js';
import { SITE } from '../locale/site.js';
import { SITE_PARTS } from '../locale/site-parts.js';
import { writtenWords } from '../locale/written.js';
import { tabPath } from '../reports/html/site/site-frame.js';
import { wordsPage } from '../reports/html/site/words-page.js';
import { worldOf } from './site-world.js';
import { htmlResponse } from './responses.js';
import { type Done, typedIn, unitFrame, type UnitVisit } from './visit.js';

/** Shows the headings of the period's report that a person writes. */
export function showWords(visit: UnitVisit): SiteResponse {
  const { target, period, query, world, fields, problem } = visit;
  const { plan, unitPlan, id } = target;
  const typed = typedIn(visit, fields.raw('heading')[0] ?? '');
  const boxes = writtenHeadings(plan, period).map((heading) => {
    const words = proseOf(unitPlan, period, heading.id);
    const earlier = lastProse(unitPlan, period, heading.id);
    const draft = words === null && query.get('draft') === heading.id ? (earlier?.words ?? '') : (words ?? '');
    const value = typed.form === heading.id ? (typed.values('text')[0] ?? '') : draft;
    const seen = stateOf(partOf(visit, heading.id), unitPlan, world.sha256);
    return { id: heading.id, heading: heading.heading, value, earlier, seen };
  });
  const own = { tab: SITE.tab.words, path: tabPath(id, 'words', period.id), hint: SITE_PARTS.wordsHint };
  return htmlResponse(problem === null ? 200 : 422, wordsPage(unitFrame(visit, 'words'), own, boxes));
}

/** Writes the prose under a heading, or removes it if the field was emptied. */
export async function saveWords(visit: UnitVisit): Promise<Done> {
  const { fields, world, target, period } = visit;
  const [heading = ''] = fields.raw('heading');
  const part = partOf(visit, heading);
  const unit = unlessChanged(target, part, fields.raw('seen')[0] ?? '', world.sha256);
  const to = tabPath(target.id, 'words', period.id);
  const asked = { heading, period: period.id };
  const text = tidied(fields.text('text', SITE.tab.words) ?? '');
  if (text === '') {
    if (proseOf(target.unitPlan, period, heading) === null) throw new Mistaken({ kind: 'empty-text' });
    const cleared = await clearWords(worldOf(world), unit, asked);
    const undone = writtenWords({ ...cleared.written, among: null });
    return { to, messages: [WRITE.cleared(cleared.heading, cleared.period), ...undone] };
  }
  const done = await writeWords(worldOf(world), unit, { ...asked, text });
  const undone = done.written === null ? [] : writtenWords({ ...done.written, among: null });
  const words =
    done.kind === 'unchanged' ? WRITE.unchanged : WRITE.written(done.heading, done.period, done.before !== null);
  return { to, messages: [words, ...undone] };
}

const partOf =
  ({ period }: UnitVisit, heading: string) =>
  (unitPlan: UnitPlan): unknown =>
    proseOf(unitPlan, period, heading);
