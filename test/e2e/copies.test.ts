import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { axeFaults } from '#test/helpers/faults-in-page.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ProjectList } from '#test/helpers/pages/project-list.ts';

const SAMPLE = 'Sample: Kuistivalo ry';

let app: OpenedApp;
beforeEach(async () => {
  app = await openApp();
});
afterEach(async () => {
  // A page that is not there, and its icon, are complained about on the console.
  const expected = /nothing-here|favicon\.ico/;
  app.problems.splice(0, Infinity, ...app.problems.filter((problem) => !expected.test(problem)));
  await app.close();
});

/** The names of the files in which copies of all projects lie. */
const COPY_FILES = `(async () => {
  const own = await navigator.storage.getDirectory();
  const copies = await own.getDirectoryHandle('copies', { create: true });
  const names = [];
  for await (const folder of copies.values())
    for await (const name of folder.keys()) names.push(name);
  return names.sort();
})()`;

const copyFiles = async (ending: string) =>
  (await app.page.evaluate<string[]>(COPY_FILES)).filter((name) => name.endsWith(ending));

/** The sample with a coding, and a copy from before it. */
async function codedSample(): Promise<CodingPage> {
  const coding = await CodingPage.withSample(app.page);
  await expect.poll(() => copyFiles('.copy')).toHaveLength(1);
  await coding.press('ArrowDown', 'Enter');
  await coding.saved();
  expect(await coding.countOf('Vertaistuki')).toBe('1');
  await expect.poll(() => copyFiles('.log')).not.toHaveLength(0);
  return coding;
}

/** The database goes, as when a browser clears a damaged one; its second copies stay. */
async function loseDatabase(): Promise<void> {
  await app.page.goto(`${app.url}nothing-here`);
  await app.page.evaluate(
    `new Promise((resolve) => {
      indexedDB.deleteDatabase('sitaatti').addEventListener('success', resolve);
    })`,
  );
}

describe('second copies', () => {
  it('bring everything back when the database is gone, for the same coder', async () => {
    const { page } = app;
    const coding = await codedSample();
    await page.waitForTimeout(300);
    await loseDatabase();
    await page.goto(app.url);
    const dialog = page.getByRole('dialog', { name: 'Work was missing from the database' });
    await dialog.getByText(/“Sample: Kuistivalo ry” was rebuilt from a copy/).waitFor();
    expect(await dialog.textContent()).toContain('Everything that had been done in it is there.');
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'OK' }).click();
    await coding.ready();
    expect(await coding.countOf('Vertaistuki')).toBe('1');
    await page.reload();
    await coding.ready();
    expect(await dialog.isVisible()).toBe(false);
  });

  it('are listed for a project, and one can be gone back to, and back from', async () => {
    const { page } = app;
    const coding = await codedSample();
    const list = new ProjectList(page);
    await list.go();
    await list.act(SAMPLE, 'Earlier copies');
    const dialog = page.getByRole('dialog', { name: `Earlier copies: “${SAMPLE}”` });
    const rows = dialog.locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await axeFaults(page)).toEqual([]);
    await rows
      .first()
      .getByRole('button', { name: /^Restore the copy of/ })
      .click();
    await dialog.getByText(/How it is now is kept as a copy first/).waitFor();
    await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
    await page.getByText('The copy was restored.').waitFor();
    await coding.ready();
    expect(await coding.countOf('Vertaistuki')).toBe('');

    await list.go();
    await list.act(SAMPLE, 'Earlier copies');
    await rows.filter({ hasText: 'before a restore' }).getByRole('button').click();
    await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
    await page.getByText('The copy was restored.').waitFor();
    await coding.ready();
    expect(await coding.countOf('Vertaistuki')).toBe('1');
  });

  it('go with the project that is deleted', async () => {
    const { page } = app;
    await codedSample();
    const list = new ProjectList(page);
    await list.go();
    await page.getByText('In the browser, projects and their copies are part').waitFor();
    await list.act(SAMPLE, 'Delete');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('heading', { name: 'Begin with a survey’s open answers' }).waitFor();
    expect(await copyFiles('')).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { name: 'Begin with a survey’s open answers' }).waitFor();
  });
});

describe('a disk that takes no more', () => {
  it('is told in plain words; the work stays on screen and is saved once there is room', async () => {
    const { page } = app;
    const coding = await CodingPage.withSample(page);
    await coding.saved();
    await page.evaluate(() => {
      const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
      Object.assign(window, {
        giveRoom: () => Object.assign(IDBObjectStore.prototype, { put }),
      });
      Object.assign(IDBObjectStore.prototype, {
        put() {
          throw new DOMException('No room', 'QuotaExceededError');
        },
      });
    });
    await coding.press('ArrowDown', 'Enter');
    await page
      .getByRole('alert')
      .getByText(/^The disk is full/)
      .waitFor();
    expect(await coding.countOf('Vertaistuki')).toBe('1');
    await coding.press('ArrowDown', 'Space');
    await page.evaluate(() => (window as unknown as { giveRoom(): void }).giveRoom());
    // By itself, without a press of “Try again”.
    await coding.saved();
    await page.reload();
    await coding.ready();
    expect(await coding.countOf('Vertaistuki')).toBe('1');
  });

  it('that takes no second copy is told beside “Saved”, until it does', async () => {
    await app.context.addInitScript(() => {
      const post = Reflect.get(Worker.prototype, 'postMessage') as (
        this: Worker,
        message: unknown,
        transfer: Transferable[],
      ) => void;
      Object.assign(window, { isFull: true });
      Worker.prototype.postMessage = function (message: { job?: string; input?: unknown }) {
        const isFull = Reflect.get(window, 'isFull') === true;
        const spoiled = { ...message, input: { projectId: 'a', entries: 'none' } };
        post.call(this, isFull && message.job === 'append' ? spoiled : message, []);
      };
    });
    const page = await app.openPage();
    const coding = await CodingPage.withSample(page);
    await coding.press('Space');
    await coding.saved();
    await page.getByRole('status').getByText('Second copy not kept').first().waitFor();
    await page.evaluate(() => Object.assign(window, { isFull: false }));
    await page.getByText('Second copy not kept').first().waitFor({ state: 'hidden' });
  });
});
