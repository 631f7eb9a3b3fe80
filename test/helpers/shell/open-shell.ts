import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { findElectron } from '#scripts/electron-binary.mjs';
import { findChromium } from '#scripts/find-browser.mjs';
import { projectRoot } from '#scripts/paths.mjs';
import { buildHost, hostProgram } from '#test/electron-host/build.ts';

/** The app as the desktop has it: built main and preload, in Electron or in the host of the tests. */
export interface Shell {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Where the app keeps its data. */
  readonly profile: string;
  /** A folder for files of the test, which goes with the profile. */
  readonly folder: string;
  /** What starts this app once more. */
  readonly command: Command;
  /** Errors on the page's console and uncaught ones; take out what a test provokes. */
  readonly problems: string[];
  close(): Promise<void>;
}

interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface ShellOptions {
  /** Another app than the built one: a folder with a package.json. */
  readonly appFolder?: string;
  /** Words after the app on the command line, as the system gives them. */
  readonly words?: readonly string[];
  /** What is on the page once it is there; the window's root without it. */
  readonly shows?: string;
  /** The profile of an earlier shell; a new one without it. */
  readonly profile?: string;
}

const startLimitMs = 60_000;
const closeLimitMs = 20_000;

/** The true Electron where it is installed and can show a window. */
function trueElectron(): string | undefined {
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY']);
  return hasDisplay ? findElectron() : undefined;
}

/** Which of the two runs the shell here. */
export const shellKind = trueElectron() === undefined ? 'the host on Chromium' : 'Electron';

/** Why the shell cannot be run here; undefined when it can. */
export function whyNoShell(): string | undefined {
  if (trueElectron() !== undefined) return undefined;
  if (process.platform === 'win32')
    return 'Electron is not installed, and its host is no Windows program';
  return findChromium() === undefined ? 'neither Electron nor Chromium is installed' : undefined;
}

export async function prepareShell(): Promise<void> {
  if (trueElectron() === undefined) await buildHost();
}

/** Starts the shell in English and waits until its page is there. */
export async function openShell(options: ShellOptions = {}): Promise<Shell> {
  const home = options.profile ?? (await mkdtemp(path.join(os.tmpdir(), 'sitaatti-shell-')));
  const command = shellCommand(home, options);
  const app = await _electron.launch({
    executablePath: command.program,
    args: [...command.args],
    env: { ...command.env },
    timeout: startLimitMs,
  });
  const problems: string[] = [];
  const forget = async () => {
    if (!options.profile) await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const page = await app.firstWindow({ timeout: startLimitMs });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page
      .locator(options.shows ?? '#root > *')
      .first()
      .waitFor({ timeout: startLimitMs });
    const close = async () => {
      await closeInTime(app);
      await forget();
    };
    return { app, page, profile: home, folder: path.join(home, 'files'), command, problems, close };
  } catch (error) {
    app.process().kill('SIGKILL');
    await forget();
    throw error;
  }
}

/** Kills what will not end, and says so. */
async function closeInTime(app: ElectronApplication): Promise<void> {
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    app.process().kill('SIGKILL');
  }, closeLimitMs);
  await app.close();
  clearTimeout(late);
  if (isLate) throw new Error('The app did not end when it was asked to.');
}

/** What starts the app on a profile. */
export function shellCommand(
  profile: string,
  { appFolder = projectRoot, words = [] }: ShellOptions,
): Command {
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  ) as Record<string, string>;
  return {
    program: trueElectron() ?? hostProgram,
    args: [`--user-data-dir=${profile}`, '--lang=en-GB', appFolder, ...words],
    env: { ...env, LANG: 'en_GB.UTF-8', LANGUAGE: 'en_GB' },
  };
}
