import { expect } from 'vitest';
import { hostChannels, hostNews } from '#shared/host/bridge.ts';
import { securityHeaders } from '#shared/host/headers.mjs';
import type { Probe } from '#test/helpers/shell/probe.ts';
import { quietly } from '#test/helpers/shell/quietly.ts';

/** What the page is given, and what it is kept from, by the window's preferences and the headers. */
export const pageProbes = {
  'gives the page the contract’s doors and nothing of Node or Electron': async ({ page }) => {
    const found = await page.evaluate(() => ({
      doors: Object.fromEntries(
        Object.entries(globalThis.window.host ?? {}).map(([name, door]) => [name, typeof door]),
      ),
      node: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
      isFixed: Object.isFrozen(globalThis.window.host),
    }));
    const names = Object.keys({ ...hostChannels, ...hostNews });
    expect(found.doors).toEqual(Object.fromEntries(names.map((name) => [name, 'function'])));
    expect(found.node).toEqual([]);
    expect(found.isFixed).toBe(true);
  },

  'runs the page in a sandbox, isolated, without Node and web views': async ({ app }) => {
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
    const loose = [
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'nodeIntegrationInWorker',
    ];
    expect(loose.filter((name) => preferences[name] === true)).toEqual([]);
    expect(preferences['enableBlinkFeatures'] ?? '').toBe('');
  },

  'serves every page with the strict headers': async ({ page }) => {
    const headers = await page.evaluate(async () => [...(await fetch('/')).headers]);
    expect(Object.fromEntries(headers)).toMatchObject(securityHeaders);
    expect(await page.evaluate(() => [isSecureContext, crossOriginIsolated])).toEqual([true, true]);
  },

  'runs no text as a program': async (shell) => {
    const outcome = await quietly(shell, async ({ page }) =>
      page.evaluate(async () => {
        // In a timer, since what a debugger runs itself is free of the rule.
        const evaluated = await new Promise((resolve) => {
          setTimeout(() => {
            try {
              resolve(Reflect.apply(Reflect.get(globalThis, 'eval'), undefined, ['"ran"']));
            } catch {
              resolve('refused');
            }
          });
        });
        const link = document.createElement('a');
        link.href = 'javascript:void (window.ran = true)';
        document.body.append(link);
        link.click();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return [evaluated, 'ran' in globalThis];
      }),
    );
    expect(outcome).toEqual(['refused', false]);
  },

  'takes no text for markup': async (shell) => {
    const outcome = await quietly(shell, async ({ page }) =>
      page.evaluate(() => {
        try {
          document.createElement('div').innerHTML = '<img src=x>';
          return 'taken';
        } catch {
          return 'refused';
        }
      }),
    );
    expect(outcome).toBe('refused');
  },

  'serves no file beside the window’s own': async (shell) => {
    // All but the last are there, one folder up.
    const paths = [
      '/..%2felectron%2fmain.cjs',
      '/assets%2f..%2f..%2felectron%2fpreload.cjs',
      '/none',
    ];
    const statuses = await quietly(shell, async ({ page }) =>
      page.evaluate(
        async (asked) => Promise.all(asked.map(async (each) => (await fetch(each)).status)),
        paths,
      ),
    );
    expect(statuses).toEqual([400, 400, 404]);
  },
} satisfies Record<string, Probe>;
