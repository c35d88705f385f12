import type { SiteHead, SiteResponse } from '../domain/ports/site-request.js';
import type { Lang } from '../domain/text/text.js';
import type { Digest } from '../domain/unit/derive.js';
import { SITE } from '../locale/site.js';
import { outsidePage } from '../reports/html/site/notice-page.js';
import { htmlResponse } from './responses.js';

/** The secrets that distinguish the person who opened the site from other programs and web pages on the machine. */
export interface SiteSecrets {
  /** `127.0.0.1:4321`. A request for another host name comes from DNS rebinding. */
  readonly host: string;
  /** The key in the first address; it is accepted once. */
  readonly key: string;
  /** The content of the cookie from then on. */
  readonly session: string;
}

/** Decides whether a request is admitted, by its headers alone. */
export function makeAdmission(
  secrets: SiteSecrets,
  lang: Lang,
  sha256: Digest,
): (head: SiteHead) => SiteResponse | null {
  const origin = `http://${secrets.host}`;
  // Cookies are shared by all ports of an address.
  const cookie = `dcs-${secrets.host.split(':')[1] ?? ''}`;
  let isKeyUsed = false;
  /** Digests are compared, so that the time reveals nothing about the value. */
  const isSame = (given: string | undefined, kept: string): boolean =>
    given !== undefined && sha256(given) === sha256(kept);
  const refuse = (status: number): SiteResponse =>
    htmlResponse(status, outsidePage(SITE.notAdmitted, SITE.openAgain, lang));
  return ({ method, url, headers }) => {
    if (headers['host'] !== secrets.host) return refuse(403);
    if (!['GET', 'HEAD', 'POST'].includes(method)) return refuse(405);
    const knows = isSame(cookieNamed(cookie, headers['cookie']), secrets.session);
    const key = method === 'GET' ? keyIn(url) : null;
    if (key !== null) {
      if (knows) return entered(lang, {});
      if (isKeyUsed || !isSame(key, secrets.key)) return refuse(403);
      isKeyUsed = true;
      return entered(lang, { 'set-cookie': `${cookie}=${secrets.session}; Path=/; HttpOnly; SameSite=Strict` });
    }
    const from = headers['sec-fetch-site'];
    if (from !== undefined && from !== 'same-origin' && from !== 'none') return refuse(403);
    if (method === 'POST' && headers['origin'] !== origin) return refuse(403);
    return knows ? null : refuse(403);
  };
}

/**
 * Continues with a page instead of a redirect: a browser that was sent by another program would not send the cookie
 * after a redirect.
 */
function entered(lang: Lang, headers: Readonly<Record<string, string>>): SiteResponse {
  const page = htmlResponse(200, outsidePage(SITE.entering, null, lang, { next: '/' }));
  return { ...page, headers: { ...page.headers, ...headers } };
}

function keyIn(url: string): string | null {
  return /^\/\?key=([^&#]*)$/.exec(url)?.[1] ?? null;
}

function cookieNamed(name: string, header = ''): string | undefined {
  const pairs = header.split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([one]) => one === name)?.[1];
}
