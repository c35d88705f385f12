import { randomBytes } from 'node:crypto';
import type { SiteOptions } from '../commands/context.js';
import type { Lang, Text } from '../domain/text/text.js';
import { Refusal } from '../domain/text/text.js';
import type { Workspace } from '../domain/ports/workspace.js';
import { sha256 } from '../io/files/hash-file.js';
import { isCode } from '../io/files/system-error.js';
import { keepUpload } from '../io/files/upload.js';
import { beginCommand, remarksSoFar } from '../io/files/written.js';
import { openCheckSource } from '../io/plans/check-source.js';
import { openBrowser } from '../io/server/browser.js';
import { listen, type Listening, LOOPBACK } from '../io/server/listen.js';
import { formSource } from '../io/xlsx/form-source.js';
import { OPEN } from '../locale/commands/open.js';
import type { SiteWorld } from '../site/site-world.js';
import { makeSite } from '../site/site.js';
import type { Site } from '../domain/ports/site-request.js';
import { type Host, todayIn } from './host.js';

/** How often the program checks whether the site is still open. */
const CHECK_SECONDS = 2;

/** What the site needs from the command that opened it. */
export interface SiteParts {
  readonly host: Host;
  readonly lang: Lang;
  workspace(): Workspace;
  say(text: Text): void;
  print(text: string): void;
  refusalOf(error: unknown): Refusal | null;
  reportFault(error: unknown): void;
}

/** Serves the site until it is closed, unused for long, or the person ends the program. */
export async function serveSite(parts: SiteParts, { unit, port, browser }: SiteOptions): Promise<void> {
  const { host } = parts;
  const key = secret();
  let site: Site | null = null;
  const world = worldOf(parts, unit);
  const listening = await listenOn(port, (taken) => {
    site = makeSite(world, { host: `${LOOPBACK}:${taken}`, key, session: secret() });
    return site;
  });
  const url = `http://${LOOPBACK}:${listening.port}/?key=${key}`;
  const isOpened = browser && (await openBrowser(url, host.env));
  parts.say(isOpened ? OPEN.opened : OPEN.openYourself);
  if (!isOpened) parts.print(url);
  await untilOver(() => site?.isOver(CHECK_SECONDS) === true);
  await listening.close();
}

function worldOf({ host, lang, ...parts }: SiteParts, unit: string | null): SiteWorld {
  const worksFor = host.env['DCS_UNIT'] ?? '';
  return {
    lang,
    unit,
    worksFor: worksFor === '' ? null : worksFor,
    sha256,
    remarks: { begin: beginCommand, soFar: remarksSoFar },
    today: () => todayIn(host),
    workspace: () => parts.workspace(),
    checkSource: () => Promise.resolve(openCheckSource(host.cwd)),
    formSource: () => Promise.resolve(formSource(host.cwd)),
    keepUpload,
    refusalOf: (error) => parts.refusalOf(error),
    reportFault: (error) => {
      parts.reportFault(error);
    },
  };
}

/** @throws Refusal where the port is taken */
async function listenOn(port: number | null, siteOf: (port: number) => Site): Promise<Listening> {
  try {
    return await listen(port ?? 0, siteOf);
  } catch (error) {
    if (port !== null && isCode(error, 'EADDRINUSE', 'EACCES')) throw new Refusal(OPEN.portTaken(port));
    throw error;
  }
}

/**
 * Waits until `isOver`. Only time in which the machine is awake counts, because a timer does not run while it sleeps.
 */
function untilOver(isOver: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearInterval(timer);
      process.removeListener('SIGINT', end).removeListener('SIGTERM', end);
      resolve();
    };
    const timer = setInterval(() => {
      if (isOver()) end();
    }, CHECK_SECONDS * 1000);
    process.once('SIGINT', end).once('SIGTERM', end);
  });
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}
