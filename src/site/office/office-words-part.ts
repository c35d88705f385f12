import { departmentOf } from '../../app/record/change-decisions.js';
import { stateOf, unlessDecisionsChanged } from '../../app/record/unless-changed.js';
import { tidied } from '../../app/record/write.js';
import { clearOfficeWords, writeOfficeWords } from '../../app/record/write-all.js';
import { Mistaken } from '../../app/mistakes/mistaken.js';
import type { Department } from '../../domain/department/department.js';
import type { SiteResponse } from '../../domain/ports/site-request.js';
import { lastProse, officeHeadings, proseOf } from '../../domain/unit/prose.js';
import { WRITE } from '../../locale/commands/write.js';
import { SITE_COMPOSE } from '../../locale/site-compose.js';
import { SITE_OFFICE } from '../../locale/site-office.js';
import { officePath } from '../../reports/html/site/site-frame.js';
import { wordsPage } from '../../reports/html/site/words-page.js';
import { worldOf } from '../site-world.js';
import { htmlResponse } from '../responses.js';
import { type Done, typedIn } from '../visit.js';
import { officeFrame, type OfficeVisit } from './office-visit.js';

/** Shows the headings of the department's report under which the head office writes. */
export async function showOfficeWords(visit: OfficeVisit): Promise<SiteResponse> {
  const { target, period, query, world, fields, problem } = visit;
  const department = await departmentOf(target);
  const typed = typedIn(visit, fields.raw('heading')[0] ?? '');
  const boxes = officeHeadings(target.plan, period).map(({ id, heading }) => {
    const words = proseOf(department, period, id);
    const earlier = lastProse(department, period, id);
    const draft = words === null && query.get('draft') === id ? (earlier?.words ?? '') : (words ?? '');
    const value = typed.form === id ? (typed.values('text')[0] ?? '') : draft;
    return { id, heading, value, earlier, seen: stateOf(partOf(visit, id), department, world.sha256) };
  });
  const own = { tab: SITE_OFFICE.tab.words, path: officePath('words', period.id), hint: SITE_COMPOSE.wordsHint };
  return htmlResponse(problem === null ? 200 : 422, wordsPage(officeFrame(visit, 'words'), own, boxes));
}

/** Writes the head office's prose under a heading, as `dcs write --all` does; an emptied field removes it. */
export async function saveOfficeWords(visit: OfficeVisit): Promise<Done> {
  const { fields, world, period } = visit;
  const [heading = ''] = fields.raw('heading');
  const seen = fields.raw('seen')[0] ?? '';
  const target = unlessDecisionsChanged(visit.target, partOf(visit, heading), seen, world.sha256);
  const to = officePath('words', period.id);
  const asked = { heading, period: period.id };
  const text = tidied(fields.text('text', SITE_OFFICE.tab.words) ?? '');
  if (text === '') {
    if (proseOf(await departmentOf(target), period, heading) === null) throw new Mistaken({ kind: 'empty-text' });
    const cleared = await clearOfficeWords(worldOf(world), target, asked);
    return { to, messages: [WRITE.cleared(cleared.heading, cleared.period)] };
  }
  const done = await writeOfficeWords(worldOf(world), target, { ...asked, text });
  const words =
    done.kind === 'unchanged' ? WRITE.unchanged : WRITE.written(done.heading, done.period, done.before !== null);
  return { to, messages: [words] };
}

const partOf =
  ({ period }: OfficeVisit, heading: string) =>
  (department: Department): unknown =>
    proseOf(department, period, heading);
