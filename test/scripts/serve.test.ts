import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '#shared/host/headers.mjs';
import { isSitaattiServing, serve } from '#scripts/serve.mjs';
import { rawRequest } from '#test/helpers/raw-request.ts';

describe('serve', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'sitaatti-serve-'));
    const served = path.join(folder, 'served');
    await mkdir(path.join(served, 'assets'), { recursive: true });
    await writeFile(path.join(served, 'index.html'), '<!doctype html><title>Sitaatti</title>');
    await writeFile(path.join(served, 'assets', 'app.js'), 'export {};');
    await writeFile(path.join(folder, 'secret.txt'), 'secret');
    server = await serve({ port: 0, folder: served });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const ask = (wanted: { path?: string; method?: string; host?: string }) =>
    rawRequest({ port: server.port, ...wanted });

  it('serves the page and its files with their types', async () => {
    const page = await ask({});
    expect(page).toMatchObject({ status: 200, body: expect.stringContaining('Sitaatti') });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const script = await ask({ path: '/assets/app.js?v=1' });
    expect(script).toMatchObject({ status: 200, body: 'export {};' });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('answers HEAD without a body', async () => {
    const head = await ask({ method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0);
  });

  it('sends the strict headers with every answer, refusals too', async () => {
    const answers = [await ask({}), await ask({ path: '/none' }), await ask({ host: 'evil.test' })];
    for (const { headers } of answers) expect(headers).toMatchObject(securityHeaders);
  });

  it.each(['localhost', 'evil.test', 'evil.test:80', '127.0.0.1', '127.0.0.1:1'])(
    'refuses the host %s',
    async (host) => {
      expect(await ask({ host })).toMatchObject({ status: 421, body: 'Misdirected request\n' });
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    'refuses the method %s',
    async (method) => {
      const answer = await ask({ method });
      expect(answer.status).toBe(405);
      expect(answer.headers['allow']).toBe('GET, HEAD');
    },
  );

  it.each(['/../secret.txt', '/..%2fsecret.txt', '/assets/../../secret.txt', '/%2e%2e/secret.txt'])(
    'never leaves its folder: %s',
    async (target) => {
      const answer = await ask({ path: target });
      expect(answer.status).toBe(400);
      expect(answer.body).not.toContain('secret');
    },
  );

  it('says what is not there', async () => {
    expect((await ask({ path: '/none.js' })).status).toBe(404);
    expect((await ask({ path: '/assets' })).status).toBe(404);
  });

  it('knows itself on a port that is taken', async () => {
    await expect(serve({ port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect(await isSitaattiServing(server.port)).toBe(true);
  });

  it('does not take silence for Sitaatti', async () => {
    const other = await serve({ port: 0 });
    await other.close();
    expect(await isSitaattiServing(other.port)).toBe(false);
  });
});
