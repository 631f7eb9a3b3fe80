import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findChromium } from '#scripts/find-browser.mjs';
import { serve } from '#scripts/serve.mjs';
import { cutLog, emptyCurrent, overwriteMiddleOfLog } from '#test/helpers/damage-database.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { KillableApp } from '#test/torture/parts/killable-app.ts';
import { codingsIn, storedProjects } from '#test/torture/parts/stored-work.ts';

const CODED = 8;

// Only an installed browser can be started over a profile that the test may damage.
describe.skipIf(findChromium() === undefined)('the browser’s own files of the database', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serve>>;
  let app: KillableApp | undefined;
  let copies = 0;

  /** A profile with some codings, and one copied from it while the app was open. */
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'sitaatti-damage-'));
    server = await serve({ port: 0 });
    app = await KillableApp.start(path.join(folder, 'whole'), server.url);
    await app.open();
    const coding = await CodingPage.withSample(app.page);
    for (let each = 0; each < CODED; each += 1) await coding.press('ArrowDown', '1');
    await coding.saved();
    await vi.waitFor(async () => expect(await journaledCodings(app)).toBe(CODED), 20_000);
    await copyProfile('whole', 'open');
    await app.kill('everything');
  });
  afterEach(async () => {
    await app?.kill('everything');
    app = undefined;
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  async function copyProfile(from: string, to: string): Promise<string> {
    const target = path.join(folder, to);
    // The browser's own mark of who has the profile open.
    const filter = (file: string) => !path.basename(file).startsWith('Singleton');
    await cp(path.join(folder, from), target, { recursive: true, filter });
    return target;
  }

  /** Starts the app over a copy of the profile that was damaged so; the codings it then has. */
  async function codingsAfter(damage: (database: string) => Promise<void>): Promise<number> {
    copies += 1;
    const profile = await copyProfile('whole', `damaged-${copies}`);
    const databases = path.join(profile, 'Default', 'IndexedDB');
    const database = (await readdir(databases)).find((name) => name.endsWith('leveldb'));
    await damage(path.join(databases, database ?? ''));
    return await codingsOver(profile);
  }

  async function codingsOver(profile: string): Promise<number> {
    app = await KillableApp.start(profile, server.url);
    await app.open();
    await app.page.getByRole('navigation', { name: 'Screens', includeHidden: true }).waitFor();
    const [tables] = (await storedProjects(app.page)).values();
    return tables ? codingsIn(tables).size : 0;
  }

  const restored = async () =>
    await app?.page
      .getByRole('dialog', { name: 'Work was missing from the database' })
      .textContent();

  it('overwritten in the middle: rebuilt from the copies, whole', async () => {
    expect(await codingsAfter(overwriteMiddleOfLog)).toBe(CODED);
    expect(await restored()).toContain('Everything that had been done in it is there.');
  });

  it('without its file of files: rebuilt from the copies, whole', async () => {
    expect(await codingsAfter(emptyCurrent)).toBe(CODED);
    expect(await restored()).toContain('Everything that had been done in it is there.');
  });

  it('gone altogether: rebuilt from the copies, whole', async () => {
    expect(await codingsAfter(async (database) => await rm(database, { recursive: true }))).toBe(
      CODED,
    );
    expect(await restored()).toContain('Everything that had been done in it is there.');
  });

  it('cut short: the last acts are done again from the journal', async () => {
    expect(await codingsAfter(cutLog)).toBe(CODED);
    await app?.page.getByText(/changes? .*brought back from the journal/).waitFor();
  });

  it('copied while the app was open: the copy opens, whole', async () => {
    expect(await codingsOver(path.join(folder, 'open'))).toBe(CODED);
  });
});

/** The codings that the journal holds. */
async function journaledCodings(app: KillableApp | undefined): Promise<number | undefined> {
  return await app?.page.evaluate<number>(`(async () => {
    const own = await navigator.storage.getDirectory();
    const copies = await own.getDirectoryHandle('copies');
    const texts = [];
    for await (const folder of copies.values())
      for await (const file of folder.values())
        if (file.name.endsWith('.log')) texts.push(await (await file.getFile()).text());
    return texts.join('').split('"act":"acceptSuggestion"').length
      + texts.join('').split('"act":"codeAnswer"').length
      + texts.join('').split('"act":"codeSpan"').length - 3;
  })()`);
}
