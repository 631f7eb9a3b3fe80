import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '#scripts/find-browser.mjs';

/** What is killed: the browser with all of its processes, its main process alone, or the page's. */
export const VICTIMS = ['everything', 'browser', 'renderer'] as const;
export type Victim = (typeof VICTIMS)[number];

const PATIENCE_MS = 60_000;

/** The app in a browser of its own over a profile that outlives it, and that can be killed. */
export class KillableApp {
  readonly #child: ChildProcess;
  readonly #browser: Browser;
  readonly #profile: string;
  readonly #url: string;
  page: Page;

  private constructor(
    child: ChildProcess,
    browser: Browser,
    page: Page,
    { profile, url }: { readonly profile: string; readonly url: string },
  ) {
    this.#child = child;
    this.#browser = browser;
    this.page = page;
    this.#profile = profile;
    this.#url = url;
  }

  static async start(profile: string, url: string): Promise<KillableApp> {
    const child = spawn(program(), argsFor(profile), { stdio: 'ignore', detached: true });
    const browser = await chromium.connectOverCDP(await addressOf(profile, child));
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no window.');
    await context.addInitScript(() => {
      Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
    });
    const page = context.pages()[0] ?? (await context.newPage());
    return new KillableApp(child, browser, page, { profile, url });
  }

  async open(pathInside = ''): Promise<void> {
    await this.page.goto(this.#url + pathInside, { timeout: PATIENCE_MS });
  }

  /** SIGKILL, as by a crash or a person who has had enough; resolves once it is over. */
  async kill(victim: Victim): Promise<void> {
    if (victim === 'renderer') return await this.#killRenderers();
    const { pid } = this.#child;
    if (pid === undefined) return;
    const gone = this.#child.exitCode === null ? once(this.#child, 'exit') : undefined;
    process.kill(victim === 'everything' ? -pid : pid, 'SIGKILL');
    await gone;
    await this.#browser.close().catch(() => undefined);
    await profileLetGo(this.#profile);
  }

  /** The browser stays, and goes on in a new page. */
  async #killRenderers(): Promise<void> {
    const session = await this.#browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const crashed = this.page.waitForEvent('crash', { timeout: PATIENCE_MS });
    for (const { type, id } of processInfo) if (type === 'renderer') killIfThere(id);
    await crashed;
    const old = this.page;
    this.page = await newPage(old.context());
    await old.close().catch(() => undefined);
  }
}

/** A page may be given a process that stood ready and was killed with the others: then the next. */
async function newPage(context: BrowserContext, tries = 5): Promise<Page> {
  try {
    return await context.newPage();
  } catch (error) {
    if (tries === 1) throw error;
    return await newPage(context, tries - 1);
  }
}

function program(): string {
  const found = findChromium();
  if (found === undefined) throw new Error('No installed Chromium, Chrome or Edge to kill.');
  return found;
}

function argsFor(profile: string): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    '--headless=new',
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-gpu',
    '--lang=en-GB',
    '--window-size=1440,900',
    ...(isRoot ? ['--no-sandbox'] : []),
    'about:blank',
  ];
}

/** The browser writes its address into the profile once it listens. */
async function addressOf(profile: string, child: ChildProcess): Promise<string> {
  const file = path.join(profile, 'DevToolsActivePort');
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(20)) {
    if (child.exitCode !== null) throw new Error(`The browser ended with ${child.exitCode}.`);
    const port = await readFile(file, 'utf8').catch(() => '');
    if (!/^\d+\n/.test(port)) continue;
    await rm(file);
    return `http://127.0.0.1:${port.split('\n')[0]}`;
  }
  throw new Error('The browser did not start.');
}

/**
 * Resolves once no process of the browser is left over the profile: its helpers outlive a killed main
 * process by a moment, and a browser started beside them may damage the database.
 */
async function profileLetGo(profile: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(20))
    if (!(await isUsed(profile))) return;
  throw new Error('The killed browser does not end.');
}

async function isUsed(profile: string): Promise<boolean> {
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const commands = await Promise.all(
    processes.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')),
  );
  return commands.some((command) => command.includes(`--user-data-dir=${profile}`));
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}
