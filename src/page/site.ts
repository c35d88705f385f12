import { type PageHead, type PageRequest, type PageResponse, type Site } from '../domain/ports/page-request.js';
import type { Lang, Text } from '../domain/text/text.js';
import { DESK } from '../locale/desk.js';
import { USAGE } from '../locale/program.js';
import { DESK_SCRIPT } from '../reports/html/desk/desk-script.js';
import { DESK_STYLE } from '../reports/html/desk/desk-style.js';
import { noticePage } from '../reports/html/desk/notice-page.js';
import { type Door, makeAdmission } from './admission.js';
import { NO_FIELDS, readFields } from './fields.js';
import { makeLife } from './life.js';
import { allOnPage, problemOf } from './notes.js';
import type { PageWorld } from './page-world.js';
import { assetResponse, htmlResponse, nothing, seeOther } from './responses.js';
import { officeVisit, showOffice } from './office-part.js';
import { unitRouteOf } from './routes.js';
import { unitVisit, type Visit } from './visit.js';

/** Writes whose outcome a page may still ask for. */
const MAX_KEPT = 50;

/** The page to tick on: requests in, responses out, one after the other. */
export function makeSite(world: PageWorld, door: Door): Site {
  const life = makeLife();
  const kept = new Map<string, readonly Text[]>();
  let lang: Lang = world.lang;
  let writes = 0;
  let last: Promise<unknown> = Promise.resolve();

  const keep = (said: readonly Text[]): string => {
    writes += 1;
    kept.set(String(writes), said);
    if (kept.size > MAX_KEPT) kept.delete([...kept.keys()][0] ?? '');
    return String(writes);
  };

  async function page(request: PageRequest): Promise<PageResponse> {
    const url = new URL(request.url, `http://${door.host}`);
    const path = pathOf(url);
    if (path === null) return missing(lang);
    const [first, second] = path;
    if (first === undefined) return seeOther(startOf(world));
    if (first === 'lang' && (second === 'vi' || second === 'en')) {
      lang = second;
      return seeOther(backTo(request, door));
    }
    const route = unitRouteOf(path);
    if (route === null && first !== 'office') return missing(lang);
    const number = url.searchParams.get('said') ?? '';
    const said = kept.get(number) ?? [];
    kept.delete(number);
    const visit: Visit = { world, lang, path, query: url.searchParams, fields: NO_FIELDS, said, problem: null };
    if (route === null) return showOffice(await officeVisit(visit));
    if (request.method !== 'POST') return route.show(await unitVisit(visit));
    if (route.take === undefined) return missing(lang);
    if (request.body === 'too-large') return htmlResponse(413, noticePage(DESK.tooLarge, null, lang));
    const fields = readFields(request);
    if (fields === null) return htmlResponse(400, noticePage(DESK.notUnderstood, null, lang));
    const asked = { ...visit, fields, said: [] };
    try {
      const done = await route.take(await unitVisit(asked));
      if ('response' in done) return done.response;
      const kept = keep([...allOnPage(done.said), ...allOnPage(world.remarks.soFar())]);
      return seeOther(`${done.to}&said=${kept}`);
    } catch (error) {
      const problem = await problemOf(error, world, lang);
      if (problem === null) throw error;
      return route.show(await unitVisit({ ...asked, problem }));
    }
  }

  async function answered(request: PageRequest): Promise<PageResponse> {
    world.remarks.begin();
    try {
      return await page(request);
    } catch (error) {
      const problem = await problemOf(error, world, lang);
      if (problem !== null) return htmlResponse(422, noticePage(problem.text, problem.hint, lang));
      world.reportFault(error);
      return htmlResponse(500, noticePage(USAGE.fault, null, lang));
    }
  }

  return {
    admit: makeAdmission(door, world.lang, world.sha256),
    answer(request) {
      life.asked();
      const asset = assetOf(request);
      if (asset !== null) return Promise.resolve(asset);
      const window = windowOf(request);
      if (window !== null) {
        if (request.url === '/alive') life.opened(window);
        else life.closed(window);
        return Promise.resolve(nothing());
      }
      // What is remarked on written files is the one request's: they are answered in turn.
      const next = last.then(() => answered(request));
      last = next;
      return next;
    },
    isOver: (seconds) => life.isOver(seconds),
  };
}

function assetOf({ url }: PageHead): PageResponse | null {
  if (url === '/desk.css') return assetResponse('css', DESK_STYLE);
  if (url === '/desk.js') return assetResponse('javascript', DESK_SCRIPT);
  return url === '/favicon.ico' ? nothing() : null;
}

/** The window that says that it is there, or no longer; `null` for any other request. */
function windowOf({ url, method, body }: PageRequest): string | null {
  if (method !== 'POST' || (url !== '/alive' && url !== '/closed') || body === 'too-large') return null;
  return new TextDecoder().decode(body).slice(0, 40);
}

function pathOf({ pathname }: URL): readonly string[] | null {
  try {
    return pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** The unit's page that it was opened for, or of the only unit there is. */
function startOf(world: PageWorld): string {
  const known = world.workspace().listUnits();
  const only = world.unit ?? (known.length === 1 ? known[0] : undefined);
  return only === undefined ? '/office' : `/unit/${encodeURIComponent(only)}`;
}

/** The page of ours from which the language was chosen. */
function backTo({ headers }: PageHead, { host }: Door): string {
  const from = headers['referer'] ?? '';
  const origin = `http://${host}/`;
  return from.startsWith(origin) && !from.includes('/lang/') ? from.slice(origin.length - 1) : '/';
}

function missing(lang: Lang): PageResponse {
  return htmlResponse(404, noticePage(DESK.notFound, null, lang));
}
