import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyCurrent, loseManifest, overwriteMiddleOfLog } from '#test/helpers/damage-database.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import {
  openShell,
  prepareShell,
  shellKind,
  whyNoShell,
  type Shell,
} from '#test/helpers/shell/open-shell.ts';
import { codingsIn, storedProjects } from '#test/torture/parts/stored-work.ts';

const CODED = 6;
const reason = whyNoShell();

/** The second copies as the desktop keeps them; each test goes on with the profile of the one before. */
describe.skipIf(reason !== undefined)(`second copies in the shell, in ${shellKind}`, () => {
  let folder: string;
  let profile: string;
  let shell: Shell;
  beforeAll(async () => {
    await prepareShell();
    folder = await mkdtemp(path.join(os.tmpdir(), 'sitaatti-shell-copies-'));
    profile = path.join(folder, 'profile');
    shell = await openShell({ profile });
    const coding = await CodingPage.withSample(shell.page);
    for (let each = 0; each < CODED; each += 1) await coding.press('ArrowDown', '1');
    await coding.saved();
  });
  afterAll(async () => {
    await shell.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const database = async () => {
    const databases = path.join(profile, 'IndexedDB');
    const name = (await readdir(databases)).find((each) => each.endsWith('leveldb'));
    return path.join(databases, name ?? '');
  };
  const codings = async () => {
    const [tables] = (await storedProjects(shell.page)).values();
    return tables ? codingsIn(tables).size : 0;
  };
  const journal = async () => {
    const copies = path.join(profile, 'copies');
    const [project = ''] = await readdir(copies);
    const files = await readdir(path.join(copies, project));
    const logs = files.filter((name) => name.endsWith('.log'));
    const texts = logs.map(async (name) => readFile(path.join(copies, project, name), 'utf8'));
    return (await Promise.all(texts)).join('');
  };
  const restored = async () => {
    const dialog = shell.page.getByRole('dialog', {
      name: 'Work was missing from the database',
    });
    await dialog.waitFor();
    return await dialog.textContent();
  };
  /** Kills main in the middle of things, with all that it started, and starts it on what it left. */
  const killAndStart = async (damage: () => Promise<void>) => {
    const child = shell.app.process();
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    // The browser ends by itself once main is gone.
    await wait(1500);
    await damage();
    shell = await openShell({ profile });
  };

  it('write each act to a journal in the app’s own folder', async () => {
    await expect.poll(journal).toContain(`"themeId"`);
    const revisions = (await journal())
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split(' ')[1]);
    expect(revisions).toHaveLength(new Set(revisions).size);
  });

  it('are not needed after a kill of main: the database has it all', async () => {
    await killAndStart(async () => Promise.resolve());
    await shell.page.getByRole('main', { name: 'Code', exact: true }).waitFor();
    expect(await codings()).toBe(CODED);
  });

  it('rebuild a damaged database, whose files are kept aside', async () => {
    await killAndStart(async () => overwriteMiddleOfLog(await database()));
    expect(await restored()).toContain('Everything that had been done in it is there.');
    expect(await codings()).toBe(CODED);
    const aside = path.join(profile, 'database-aside');
    const newest = (await readdir(aside)).toSorted().at(-1) ?? '';
    expect(await readdir(path.join(aside, newest))).toHaveLength(1);
  });

  it('rebuild a database that lost its file of files', async () => {
    await killAndStart(async () => emptyCurrent(await database()));
    expect(await restored()).toContain('Everything that had been done in it is there.');
    expect(await codings()).toBe(CODED);
  });

  it('rebuild one that will not open at all, at the second start', async () => {
    await killAndStart(async () => loseManifest(await database()));
    await shell.page
      .getByRole('alert')
      .getByText(/Close Sitaatti and start it again/)
      .waitFor();
    await shell.close();
    shell = await openShell({ profile });
    expect(await restored()).toContain('Everything that had been done in it is there.');
    expect(await codings()).toBe(CODED);
  });
});
