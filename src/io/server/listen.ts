import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SiteHead, SiteRequest, SiteResponse, Site } from '../../domain/ports/site-request.js';

/** The only address that the server listens on; other machines cannot reach it. */
export const LOOPBACK = '127.0.0.1';

/** The most bytes of a request: an evidence file and its fields. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;
/**
 * The most bytes of a refused request that are read and discarded, so that the browser receives the response instead of
 * a reset connection.
 */
const MAX_DRAINED_BYTES = 8 * MAX_BODY_BYTES;
/** The time after which an unfinished request is aborted. */
const REQUEST_TIMEOUT_MS = 120_000;

/** A server that runs. */
export interface Listening {
  readonly port: number;
  /** Stops the server at once and closes open connections. */
  close(): Promise<void>;
}

/**
 * Serves a site on this machine alone.
 * @param port 0 for any that is free
 * @param siteOf makes the site, once its port is known
 */
export async function listen(port: number, siteOf: (port: number) => Site): Promise<Listening> {
  let site: Site | null = null;
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    if (site === null) response.destroy();
    else void serve(site, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: LOOPBACK, exclusive: true }, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  site = siteOf(taken);
  return { port: taken, close: () => closeServer(server) };
}

async function serve(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const head = headOf(request);
    const refused = site.admit(head);
    if (refused !== null) {
      // The body of a request that is not admitted is not read.
      send(response, { ...refused, headers: { ...refused.headers, connection: 'close' } }, head);
      return;
    }
    const body = await bodyOf(request);
    if (body !== 'broken-off') send(response, await site.answer({ ...head, body }), head);
  } catch {
    response.destroy();
  }
}

function headOf({ method = 'GET', url = '/', headers }: IncomingMessage): SiteHead {
  const plain = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]);
  return { method, url, headers: Object.fromEntries(plain) as SiteHead['headers'] };
}

async function bodyOf(request: IncomingMessage): Promise<SiteRequest['body'] | 'broken-off'> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > MAX_DRAINED_BYTES) return 'too-large';
      if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
      else chunks.length = 0;
    }
  } catch {
    return 'broken-off';
  }
  return bytes > MAX_BODY_BYTES ? 'too-large' : new Uint8Array(Buffer.concat(chunks));
}

function send(response: ServerResponse, { status, headers, body }: SiteResponse, { method }: SiteHead): void {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  response.end(method === 'HEAD' ? undefined : bytes);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
