import { type SiteHead, type SiteRequest, type SiteResponse, type Site } from '../domain/ports/site-request.js';
import { type CalendarDate, isCalendarDate } from '../domain/calendar/date.js';
import { type Lang, Refusal, type Text } from '../domain/text/text.js';
import { SITE } from '../locale/site.js';
import { SITE_OFFICE } from '../locale/site-office.js';
import { USAGE } from '../locale/program.js';
import { SITE_SCRIPT } from '../reports/html/site/site-script.js';
import { SITE_STYLE } from '../reports/html/site/site-style.js';
import { noticePage } from '../reports/html/site/notice-page.js';
import { type SiteSecrets, makeAdmission } from './admission.js';
import { type Fields, NO_FIELDS, readFields } from './fields.js';
import { makeLifetime } from './lifetime.js';
import { allOnPage, problemOf } from './notes.js';
import type { SiteWorld } from './site-world.js';
import { assetResponse, htmlResponse, nothing, plainResponse, seeOther } from './responses.js';
import { routeOf } from './routes.js';
import { isOfOffice, type Visit } from './visit.js';

/** The number of writes whose outcome is kept for the page that is shown next. */
const MAX_KEPT = 50;

/** The site that `dcs open` serves: takes requests and returns responses, one after the other. */
export function makeSite(world: SiteWorld, secrets: SiteSecrets): Site {
  const life = makeLifetime();
  const outcomes = makeOutcomes();
  let lang: Lang = world.lang;
  let lastBy = '';
  let last: Promise<unknown> = Promise.resolve();

  async function page(request: SiteRequest): Promise<SiteResponse> {
    const url = new URL(request.url, `http://${secrets.host}`);
    const path = pathOf(url);
    if (path === null) return missing(lang);
    const [first, second] = path;
    if (first === undefined) return seeOther(await startOf(world));
    if (first === 'lang' && (second === 'vi' || second === 'en')) {
      lang = second;
      return seeOther(backTo(request, secrets));
    }
    const route = routeOf(path);
    if (route === null) return missing(lang);
    const messages = outcomes.take(url.searchParams.get('saved') ?? '');
    const opened = { world, lang, path, query: url.searchParams, lastBy };
    const visit: Visit = { ...opened, fields: NO_FIELDS, messages, problem: null };
    if (request.method !== 'POST') return route.show(visit);
    if (route.take === undefined) return missing(lang);
    if (request.body === 'too-large') {
      const words = first === 'office' ? SITE_OFFICE.tooLargeForms : SITE.tooLarge;
      return htmlResponse(413, noticePage(words, null, lang));
    }
    const fields = readFields(request);
    if (fields === null) return htmlResponse(400, noticePage(SITE.notUnderstood, null, lang));
    const asked = { ...visit, fields, messages: [] };
    try {
      assertToday(fields, world.today());
      const done = await route.take(asked);
      if ('response' in done) return done.response;
      if (first === 'office') lastBy = fields.raw('by')[0] || lastBy;
      const saved = outcomes.keep([...allOnPage(done.messages), ...allOnPage(world.remarks.soFar())]);
      return seeOther(`${done.to}&saved=${saved}`);
    } catch (error) {
      const problem = await problemOf(error, world, lang);
      if (problem === null) throw error;
      return showOrKeep(() => route.show({ ...asked, problem }), fields);
    }
  }

  /** The form again with what was filled in; where its page cannot be shown, what was filled in stands alone. */
  async function showOrKeep(show: () => SiteResponse | Promise<SiteResponse>, fields: Fields): Promise<SiteResponse> {
    try {
      return await show();
    } catch (error) {
      const problem = await problemOf(error, world, lang);
      if (problem === null) throw error;
      return htmlResponse(422, noticePage(problem.text, problem.hint, lang, { typed: typedIn(fields) }));
    }
  }

  async function answered(request: SiteRequest): Promise<SiteResponse> {
    world.remarks.begin(world.today());
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
    admit: makeAdmission(secrets, world.lang, world.sha256),
    answer(request) {
      life.asked();
      const asset = assetOf(request);
      if (asset !== null) return Promise.resolve(asset);
      const window = windowOf(request);
      if (window !== null) {
        if (request.url === '/closed') {
          life.closed(window);
          return Promise.resolve(nothing());
        }
        life.opened(window);
        return Promise.resolve(plainResponse(world.today()));
      }
      // Requests are handled in turn, so that remarks about written files belong to the current one.
      const next = last.then(() => answered(request));
      last = next;
      return next;
    },
    isOver: (seconds) => life.isOver(seconds),
  };
}

/** What writes said, until the page that is shown next takes it by its number. */
function makeOutcomes() {
  const kept = new Map<string, readonly Text[]>();
  let writes = 0;
  return {
    keep(messages: readonly Text[]): string {
      writes += 1;
      kept.set(String(writes), messages);
      if (kept.size > MAX_KEPT) kept.delete([...kept.keys()][0] ?? '');
      return String(writes);
    },
    take(number: string): readonly Text[] {
      const messages = kept.get(number) ?? [];
      kept.delete(number);
      return messages;
    },
  };
}

function assetOf({ url }: SiteHead): SiteResponse | null {
  if (url === '/site.css') return assetResponse('css', SITE_STYLE);
  if (url === '/site.js') return assetResponse('javascript', SITE_SCRIPT);
  return url === '/favicon.ico' ? nothing() : null;
}

/** The window that reports that it was opened or closed; `null` for any other request. */
function windowOf({ url, method, body }: SiteRequest): string | null {
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

/** The first page: that of the unit it was opened for, or of the only unit. */
async function startOf(world: SiteWorld): Promise<string> {
  const workspace = world.workspace();
  const only = world.unit ?? ((await isOfOffice(workspace)) ? undefined : workspace.listUnits()[0]);
  return only === undefined ? '/office' : `/unit/${encodeURIComponent(only)}`;
}

/** The texts that a person filled in, without what a form carries along and what is chosen from a list. */
function typedIn(fields: Fields): readonly string[] {
  const isUnseen = (name: string): boolean => /^(?:day|seen|was:.*|heading)$/.test(name);
  const typed = fields.names.filter((name) => !isUnseen(name)).flatMap((name) => fields.raw(name));
  return [...new Set(typed.map((one) => one.trim()))].filter((one) => /[\s/]/.test(one) || one.length > 12);
}

/** The page from which the language was changed. */
function backTo({ headers }: SiteHead, { host }: SiteSecrets): string {
  const from = headers['referer'] ?? '';
  const origin = `http://${host}/`;
  return from.startsWith(origin) && !from.includes('/lang/') ? from.slice(origin.length - 1) : '/';
}

/** A form filled in on an earlier day is not recorded, because an empty date means that day. @throws Refusal */
function assertToday(fields: Fields, today: CalendarDate): void {
  const [then] = fields.raw('day');
  if (then !== undefined && then !== today) {
    throw new Refusal(SITE.dayChanged(isCalendarDate(then) ? then : today, today), SITE.dayChangedHint);
  }
}

function missing(lang: Lang): SiteResponse {
  return htmlResponse(404, noticePage(SITE.notFound, null, lang));
}
