import { join } from 'node:path';
import type { SiteResponse, Site } from '../../src/domain/ports/site-request.js';
import type { Lang } from '../../src/domain/text/text.js';
import { asRefusal } from '../../src/cli/fault.js';
import { keepUpload } from '../../src/io/files/upload.js';
import { sha256 } from '../../src/io/files/hash-file.js';
import { beginCommand, remarksSoFar } from '../../src/io/files/written.js';
import { openCheckSource } from '../../src/io/plans/check-source.js';
import { openWorkspace } from '../../src/io/plans/workspace.js';
import { formSource } from '../../src/io/xlsx/form-source.js';
import { makeSite } from '../../src/site/site.js';

export const HOST = '127.0.0.1:4321';
const KEY = 'key-of-the-address';

/** A file that a form sends along. */
export interface Dropped {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** Values of a form's fields; several of one name stand in a list. */
export type Filled = Readonly<Record<string, string | Dropped | readonly (string | Dropped)[]>>;

/** The site of a folder without a network: its requests are plain values. */
export interface OpenedSite {
  readonly site: Site;
  /** Whoever asks with these is let in. */
  readonly headers: Readonly<Record<string, string>>;
  readonly get: (url: string, headers?: Readonly<Record<string, string>>) => Promise<SiteResponse>;
  /** Fills a form in and sends it. */
  readonly post: (url: string, filled: Filled, headers?: Readonly<Record<string, string>>) => Promise<SiteResponse>;
  /** The same, and the page it leads to. */
  readonly send: (url: string, filled: Filled) => Promise<{ readonly status: number; readonly text: string }>;
  /** The page as text. */
  readonly read: (url: string) => Promise<string>;
  /** What a form of a page carries along unseen. @param action of the form that is meant; the page's first without one */
  readonly seen: (url: string, action?: string) => Promise<string>;
}

/** Opens the site on a folder, on a day. */
export function openSite(
  cwd: string,
  {
    today = '2024-04-10',
    lang = 'vi',
    unit = null,
    worksFor = null,
  }: { today?: string | (() => string); lang?: Lang; unit?: string | null; worksFor?: string | null } = {},
): OpenedSite {
  const faults: unknown[] = [];
  const world = {
    lang,
    unit,
    worksFor,
    sha256,
    remarks: { begin: beginCommand, soFar: remarksSoFar },
    today: typeof today === 'string' ? () => today : today,
    workspace: () => openWorkspace(join(cwd, 'plans'), { cwd, year: null }),
    checkSource: () => Promise.resolve(openCheckSource(cwd)),
    formSource: () => Promise.resolve(formSource(cwd)),
    keepUpload,
    refusalOf: asRefusal,
    reportFault: (error: unknown) => {
      faults.push(error);
      throw error;
    },
  };
  const site = makeSite(world, { host: HOST, key: KEY, session: 'session-of-the-cookie' });
  const entered = site.admit({ method: 'GET', url: `/?key=${KEY}`, headers: { host: HOST } });
  const cookie = entered?.headers['set-cookie']?.split(';')[0] ?? '';
  const headers = { host: HOST, cookie };
  const get: OpenedSite['get'] = async (url, more = {}) => {
    const head = { method: 'GET', url, headers: { ...headers, ...more } };
    return site.admit(head) ?? site.answer({ ...head, body: new Uint8Array() });
  };
  const post: OpenedSite['post'] = async (url, filled, more = {}) => {
    const { type, body } = multipart(filled);
    const head = {
      method: 'POST',
      url,
      headers: { ...headers, origin: `http://${HOST}`, 'content-type': type, ...more },
    };
    return site.admit(head) ?? site.answer({ ...head, body });
  };
  const read: OpenedSite['read'] = async (url) => String((await get(url)).body);
  return {
    site,
    headers,
    get,
    post,
    read,
    async send(url, filled) {
      const response = await post(url, filled);
      const to = response.headers['location'];
      return { status: response.status, text: to === undefined ? String(response.body) : await read(to) };
    },
    async seen(url, action = '') {
      const page = await read(url);
      const from = page.indexOf(`action="${action}`);
      return /name="seen" value="([0-9a-f]+)"/.exec(page.slice(Math.max(0, from)))?.[1] ?? '';
    },
  };
}

function multipart(filled: Filled): { readonly type: string; readonly body: Uint8Array } {
  const boundary = '----test-boundary';
  const part = (name: string, value: string | Dropped): Buffer => {
    const isFile = typeof value === 'object';
    const filename = isFile ? `; filename="${value.name.replaceAll('"', '%22')}"\r\nContent-Type: application/pdf` : '';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${filename}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), Buffer.from(isFile ? value.text : value), Buffer.from('\r\n')]);
  };
  const parts = Object.entries(filled).flatMap(([name, value]) => [value].flat().map((one) => part(name, one)));
  const body = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${boundary}`, body };
}
