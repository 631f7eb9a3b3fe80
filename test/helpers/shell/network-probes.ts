import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expect } from 'vitest';
import type { Probe } from '#test/helpers/shell/probe.ts';
import { quietly } from '#test/helpers/shell/quietly.ts';

/** No way out of the window: not by a request, a link, another window, a download or a permission. */
export const networkProbes = {
  'lets nothing reach a server, by any means of the page': async (shell) => {
    const { address, hits, close } = await listen();
    await quietly(shell, async ({ page }) => page.evaluate(tryEveryWay, address));
    await close();
    expect(hits).toEqual([]);
  },

  'refuses the network to any window, whatever its page may do': async ({ app }) => {
    const { address, hits, close } = await listen();
    const outcome = await app.evaluate(async ({ BrowserWindow }, url) => {
      const window = new BrowserWindow({ show: false });
      try {
        return await window.loadURL(url).then(() => 'loaded', String);
      } finally {
        window.destroy();
      }
    }, address);
    await close();
    // By the request filter, and not for want of a name or a wire.
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(hits).toEqual([]);
  },

  'looks up no name and makes no calls between browsers': async ({ app }) => {
    const found = await app.evaluate(({ app: electronApp, BrowserWindow }) => [
      electronApp.commandLine.getSwitchValue('host-resolver-rules'),
      BrowserWindow.getAllWindows()[0]?.webContents.getWebRTCIPHandlingPolicy(),
    ]);
    expect(found).toEqual(['MAP * ~NOTFOUND', 'disable_non_proxied_udp']);
  },

  'stays on its page when a link or a script would leave': async (shell) => {
    const ways = ['link', 'script', 'form'] as const;
    for (const way of ways) {
      await quietly(shell, async ({ page }) => {
        await page.evaluate(leave, way);
        await page.waitForTimeout(300);
      });
    }
    expect(await addressOf(shell)).toBe('app://sitaatti/');
    expect(await shell.page.locator('#root > *').count()).toBeGreaterThan(0);
  },

  'opens no other window': async (shell) => {
    await quietly(shell, async ({ page }) => {
      await page.evaluate(() => {
        window.open('about:blank');
        const link = document.createElement('a');
        link.href = '/';
        link.target = '_blank';
        link.click();
      });
      await page.waitForTimeout(500);
    });
    const count = await shell.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    expect(count).toBe(1);
  },

  'lets no download begin': async ({ app, page }) => {
    await app.evaluate(({ session }) => {
      const seen: unknown[] = [];
      Reflect.set(globalThis, 'downloads', seen);
      session.defaultSession.on('will-download', (event, item) => {
        seen.push([item.getFilename(), event.defaultPrevented]);
      });
    });
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['text']));
      link.download = 'answers.txt';
      link.click();
    });
    const downloads = () => app.evaluate(() => Reflect.get(globalThis, 'downloads') as unknown);
    await expect.poll(downloads, { timeout: 3000 }).toEqual([['answers.txt', true]]);
  },

  'grants no permission but storage that lasts': async ({ page }) => {
    const states = await page.evaluate(async () => {
      const names = [
        'camera',
        'microphone',
        'geolocation',
        'notifications',
        'clipboard-read',
        'midi',
      ];
      const asked = [...names, 'persistent-storage'].map(async (name) => {
        const { state } = await navigator.permissions.query({ name: name as PermissionName });
        return [name, state] as const;
      });
      return Object.fromEntries(await Promise.all(asked));
    });
    const { 'persistent-storage': storage, ...others } = states;
    expect(new Set(Object.values(others))).toEqual(new Set(['denied']));
    expect(storage).toBe('granted');
    expect(await page.evaluate(() => navigator.storage.persist())).toBe(true);
  },
} satisfies Record<string, Probe>;

/** A server on this machine that notes whoever comes. */
async function listen() {
  const hits: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    hits.push(url);
    response.setHeader('access-control-allow-origin', '*').end('heard');
  });
  server.on('upgrade', ({ url = '' }, socket) => {
    hits.push(url);
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.close();
    await once(server, 'close');
  };
  return { address: `http://127.0.0.1:${port}`, hits, close };
}

async function addressOf({ app }: Parameters<Probe>[0]): Promise<string | undefined> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  );
}

/** Runs in the page. */
async function tryEveryWay(address: string): Promise<void> {
  const element = (tag: string, name: string, value: string) => {
    const made = document.createElement(tag);
    made.setAttribute(name, value);
    document.body.append(made);
    return made;
  };
  const ways: (() => unknown)[] = [
    () => fetch(`${address}/fetch`),
    () => fetch(`${address}/blind`, { mode: 'no-cors' }),
    () => navigator.sendBeacon(`${address}/beacon`, 'x'),
    () => new WebSocket(`${address.replace('http', 'ws')}/socket`),
    () => new EventSource(`${address}/events`),
    () => element('img', 'src', `${address}/image`),
    () => element('iframe', 'src', `${address}/frame`),
    () => element('object', 'data', `${address}/object`),
    () => element('video', 'src', `${address}/video`),
    () => Object.assign(element('link', 'rel', 'stylesheet'), { href: `${address}/style` }),
    () => Object.assign(element('link', 'rel', 'prefetch'), { href: `${address}/prefetch` }),
    () => Object.assign(element('link', 'rel', 'preconnect'), { href: address }),
    () => element('script', 'src', `${address}/script`),
  ];
  for (const way of ways) {
    try {
      await Promise.race([way(), new Promise((resolve) => setTimeout(resolve, 100))]);
    } catch {
      // Refused, as it should be.
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** Runs in the page. */
function leave(way: 'link' | 'script' | 'form'): void {
  const elsewhere = 'https://example.test/';
  if (way === 'script') {
    location.href = elsewhere;
  } else if (way === 'link') {
    const link = document.createElement('a');
    link.href = elsewhere;
    document.body.append(link);
    link.click();
  } else {
    const form = document.createElement('form');
    form.action = elsewhere;
    document.body.append(form);
    form.submit();
  }
}
