import type { SiteResponse } from '../domain/ports/site-request.js';

/** The content security policy: nothing from other origins, nothing inline, no framing. */
const POLICY = [
  `default-src 'none'`,
  `style-src 'self'`,
  `script-src 'self'`,
  `connect-src 'self'`,
  `img-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
];
const SAFE: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY.join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** A page of the program’s own, without a script. */
export function htmlResponse(status: number, body: string): SiteResponse {
  return { status, headers: { ...SAFE, 'content-type': 'text/html; charset=utf-8' }, body };
}

/**
 * A document that carries its style and script inside. Its own policy allows only these two, by their digests; as a header
 * it also forbids frames. A document without a policy runs no script.
 */
export function documentResponse(body: string): SiteResponse {
  const own = OWN_POLICY.exec(body)?.[1]?.replaceAll('&#39;', "'");
  const policy = own === undefined ? STYLE_ALONE : `${own}; frame-ancestors 'none'`;
  const headers = { ...SAFE, 'content-security-policy': policy, 'content-type': 'text/html; charset=utf-8' };
  return { status: 200, headers, body };
}

/** The policy in a document's head, which is before its title and any other text. */
const OWN_POLICY =
  /^<!DOCTYPE html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
const STYLE_ALONE = [`default-src 'none'`, `style-src 'unsafe-inline'`, ...POLICY.slice(-3)].join('; ');

/** The style or script of the site. */
export function assetResponse(kind: 'css' | 'javascript', body: string): SiteResponse {
  return { status: 200, headers: { ...SAFE, 'content-type': `text/${kind}; charset=utf-8` }, body };
}

/** The media types of downloads. */
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file for the browser to save. */
export function downloadResponse(name: string, type: string, body: string | Uint8Array): SiteResponse {
  const disposition = `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"; filename*=UTF-8''${encodeURIComponent(name)}`;
  return { status: 200, headers: { ...SAFE, 'content-type': type, 'content-disposition': disposition }, body };
}

/** Redirects after a submitted form, so that reloading the page does not submit it again. */
export function seeOther(location: string): SiteResponse {
  return { status: 303, headers: { ...SAFE, location }, body: '' };
}

/** A text for the page's script. */
export function plainResponse(body: string): SiteResponse {
  return { status: 200, headers: { ...SAFE, 'content-type': 'text/plain; charset=utf-8' }, body };
}

/** The answer to a request that needs none. */
export function nothing(): SiteResponse {
  return { status: 204, headers: SAFE, body: '' };
}
