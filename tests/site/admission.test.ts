import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/program.js';
import { HOST, openSite } from './site.js';

const ORIGIN = `http://${HOST}`;

describe('who is let in', () => {
  it.each([
    ['without a cookie', { host: HOST }],
    ['with another cookie', { host: HOST, cookie: 'dcs-4321=session-of-the-cookid' }],
    ['with the cookie of another port', { host: HOST, cookie: 'dcs-4322=session-of-the-cookie' }],
    ['under another name', { host: 'evil.example:4321', cookie: 'dcs-4321=session-of-the-cookie' }],
    ['as localhost', { host: 'localhost:4321', cookie: 'dcs-4321=session-of-the-cookie' }],
    ['without a name', { cookie: 'dcs-4321=session-of-the-cookie' }],
    ['from another site', { host: HOST, cookie: 'dcs-4321=session-of-the-cookie', 'sec-fetch-site': 'cross-site' }],
    ['from another port', { host: HOST, cookie: 'dcs-4321=session-of-the-cookie', 'sec-fetch-site': 'same-site' }],
  ])('nobody %s', async (_, headers) => {
    const { site } = openSite(await folderWith('Trung tâm A'));
    const refused = site.admit({ method: 'GET', url: '/unit/trung-tam-a', headers });
    expect(refused?.status).toBe(403);
    expect(String(refused?.body)).not.toContain('Tiếp công dân');
    expect(refused?.headers['set-cookie']).toBeUndefined();
  });

  it('the key opens once, and not by halves', async () => {
    const { site } = openSite(await folderWith('Trung tâm A'));
    const enter = (url: string, method = 'GET') => site.admit({ method, url, headers: { host: HOST } });
    // The site has let us in already.
    expect(enter('/?key=key-of-the-address')?.status).toBe(403);
    for (const url of ['/?key=', '/?key=key-of-the-addres', '/unit?key=key-of-the-address'])
      expect(enter(url)?.status).toBe(403);
    expect(enter('/?key=key-of-the-address', 'POST')?.status).toBe(403);
  });

  it('who is in already may use the address again', async () => {
    const { get } = openSite(await folderWith('Trung tâm A'));
    const again = await get('/?key=key-of-the-address');
    expect([again.status, again.headers['set-cookie']]).toEqual([200, undefined]);
  });

  it('the cookie is out of reach of scripts and of other sites', async () => {
    const { site } = openSite(await folderWith('Trung tâm A'));
    expect(site.admit({ method: 'DELETE', url: '/', headers: { host: HOST } })?.status).toBe(405);
    const fresh = openSite(await folderWith('Trung tâm A'));
    expect(fresh.headers['cookie']).toBe('dcs-4321=session-of-the-cookie');
  });

  it.each([
    ['of another origin', { origin: 'http://evil.example' }],
    ['of another port', { origin: 'http://127.0.0.1:4322' }],
    ['of the same name under https', { origin: `https://${HOST}` }],
    ['of no origin', { origin: 'null' }],
    ['of an empty origin', { origin: '' }],
  ])('no form %s is taken', async (_, headers) => {
    const { post } = openSite(await folderWith('Trung tâm A'));
    const url = '/unit/trung-tam-a/item/II.5.c/tick?period=2024-Q1';
    expect((await post(url, { seen: '', status: 'done' }, headers)).status).toBe(403);
  });

  it('every page says what a browser may do with it', async () => {
    const { get } = openSite(await folderWith('Trung tâm A'));
    for (const url of ['/unit/trung-tam-a', '/site.js', '/nothing', '/unit/trung-tam-a/report.docx']) {
      const { headers } = await get(url);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe-inline');
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect([headers['x-content-type-options'], headers['cache-control']]).toEqual(['nosniff', 'no-store']);
    }
    const { headers } = await get('/unit/trung-tam-a/report.html');
    // A document runs the one script within it, by its digest, and no other.
    expect(headers['content-security-policy']).toMatch(/script-src 'sha256-[\w+/=]+';/);
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  });

  it('after the language is chosen only a page of ours is gone back to', async () => {
    const { get, read } = openSite(await folderWith('Trung tâm A'));
    const to = async (referer: string) => (await get('/lang/en', { referer })).headers['location'];
    expect(await to('https://evil.example/x')).toBe('/');
    expect(await to(`${ORIGIN}.evil.example/x`)).toBe('/');
    expect(await to(`${ORIGIN}/unit/trung-tam-a?period=2024-Q1`)).toBe('/unit/trung-tam-a?period=2024-Q1');
    expect(await read('/unit/trung-tam-a')).toContain('<html lang="en">');
  });
});
