import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { rendererFolder } from '#scripts/paths.mjs';
import { serve } from '#scripts/serve.mjs';
import { launchBrowser } from '#test/helpers/browser.ts';
import { watchProblems } from '#test/helpers/problems.ts';

export interface OpenedApp {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
  /** What has gone wrong so far: errors on the console, uncaught errors, policy violations; take out what a test provokes. */
  readonly problems: string[];
  /** Opens one more page on the same database, watched like the first. */
  openPage(): Promise<Page>;
  /** Closes everything; throws when any problem was seen. */
  close(): Promise<void>;
}

export interface AppOptions {
  /** What the browser should be like: language, colours, size. */
  readonly context?: BrowserContextOptions;
  readonly launch?: () => Promise<Browser>;
  /** Another build of the window than the one that is shipped. */
  readonly folder?: string;
}

/** The built app in a real browser with an empty database, on a port of its own. */
export async function openApp(options: AppOptions = {}): Promise<OpenedApp> {
  if (!existsSync(path.join(rendererFolder, 'index.html'))) {
    throw new Error('There is no build to test: run npm run build first.');
  }
  const server = await serve({ port: 0, folder: options.folder ?? rendererFolder });
  const browser = await (options.launch ?? launchBrowser)();
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    ...options.context,
  });
  await useDownloads(context);
  const problems: string[] = [];
  const openPage = () => openWatched(context, server.url, problems);
  const page = await openPage();
  const close = async () => {
    await browser.close();
    await server.close();
    if (problems.length > 0) throw new Error(`The app complained:\n${problems.join('\n')}`);
  };
  return { page, context, url: server.url, problems, openPage, close };
}

/** Chromium's own save dialog is not the page's and cannot be driven: without it the app downloads. */
async function useDownloads(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
}

async function openWatched(context: BrowserContext, url: string, problems: string[]) {
  const page = await context.newPage();
  await watchProblems(page, problems);
  await page.goto(url);
  return page;
}
