import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { placeKept } from '#test/helpers/kept-place.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ProjectList } from '#test/helpers/pages/project-list.ts';

const SAMPLE = 'Sample: Kuistivalo ry';

let app: OpenedApp;
let list: ProjectList;

beforeEach(async () => {
  app = await openApp();
  list = new ProjectList(app.page);
});

afterEach(async () => {
  await app.close();
});

describe('the list of projects', () => {
  it('offers three ways to begin, then lists, renames, copies and deletes', async () => {
    const { page } = app;
    await page.getByRole('heading', { name: 'Begin with a survey’s open answers' }).waitFor();
    for (const way of ['Open a survey file', 'Try the sample', 'Open a project file'])
      expect(await page.getByRole('button', { name: way }).isEnabled()).toBe(true);
    await page.keyboard.press('Control+3');
    expect(await page.getByRole('main').getAttribute('aria-label')).toBe('Projects');

    const coding = await CodingPage.withSample(page);
    for (let answer = 0; answer < 3; answer += 1) await coding.press('Space');
    await coding.saved();
    await list.go();
    // 3 of the 208 answers are decided.
    await expect.poll(() => list.rows()).toEqual([[SAMPLE, '208', '1%']]);

    await list.act(SAMPLE, 'Rename');
    const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name' });
    await name.fill('  ');
    await name.press('Enter');
    await page.getByText('Write a name.').waitFor();
    await name.fill('Kumppanikysely 2026');
    await name.press('Enter');
    await list.nameButton('Kumppanikysely 2026').waitFor();
    expect(await page.getByRole('banner').textContent()).toContain('Kumppanikysely 2026');

    await list.act('Kumppanikysely 2026', 'Duplicate');
    await list.nameButton('Kumppanikysely 2026 (copy)').waitFor();
    expect((await list.rows()).map(([, ...counts]) => counts)).toEqual([
      ['208', '1%'],
      ['208', '1%'],
    ]);

    await list.act('Kumppanikysely 2026', 'Delete');
    const asked = page.getByRole('alertdialog', { name: 'Delete “Kumppanikysely 2026”?' });
    await asked.getByRole('button', { name: 'Cancel' }).click();
    await asked.waitFor({ state: 'hidden' });
    expect(await list.names()).toHaveLength(2);
    await list.act('Kumppanikysely 2026', 'Delete');
    await asked.getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => list.names()).toEqual(['Kumppanikysely 2026 (copy)']);
    await list.open('Kumppanikysely 2026 (copy)');
    await coding.ready();
    await page.reload();
    await coding.ready();
    expect(await page.getByRole('banner').textContent()).toContain('(copy)');
  });
});

describe('project files', () => {
  it('bring a project back whole, and ask where it is here already', async () => {
    const { page } = app;
    const coding = await CodingPage.withSample(page);
    await coding.press('ArrowDown', 'Enter', 'ArrowUp', 'i', 'Space');
    await coding.saved();
    await list.go();
    const bytes = await list.save(SAMPLE);
    await page.getByText('Saved: Sample').waitFor();
    await list.act(SAMPLE, 'Delete');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('heading', { name: 'Begin with a survey’s open answers' }).waitFor();

    const file = { name: 'kysely.sitaatti', bytes };
    await list.openFile(file);
    await coding.ready();
    await coding.press('ArrowDown');
    expect(await coding.themes()).toEqual(['VEVertaistuki']);
    await coding.inspector.getByRole('button', { name: 'Unstar' }).waitFor();
    expect(await coding.countOf('Vertaistuki')).toBe('1');
    expect(await page.locator('.progress-numbers dd').first().textContent()).toBe('1');

    await list.go();
    await list.openFile(file);
    const asked = page.getByRole('alertdialog', { name: 'The project is already on this machine' });
    await asked.getByRole('button', { name: 'Cancel' }).click();
    expect(await list.names()).toEqual([SAMPLE]);

    await list.openFile(file);
    await asked.getByRole('button', { name: 'Keep both' }).click();
    await coding.ready();
    await coding.codeByPalette('tiedonk');
    expect(await coding.countOf('Tiedonkulku')).toBe('1');
    await list.go();
    await expect.poll(() => list.names()).toEqual([SAMPLE, SAMPLE]);

    await list.openFile(file);
    await asked.getByRole('button', { name: 'Replace' }).click();
    await coding.ready();
    expect(await coding.countOf('Tiedonkulku')).toBe('');
    await list.go();
    await expect.poll(() => list.names()).toHaveLength(2);
  });

  it('that are no project files, damaged, newer or faulty say so, and nothing is lost', async () => {
    const { page } = app;
    const coding = await CodingPage.withSample(page);
    await coding.saved();
    await list.go();
    const bytes = await list.save(SAMPLE);
    const cases = [
      ['muistio.sitaatti', strToU8('Teema;Kuvaus\n'), 'is not a Sitaatti project file'],
      ['toinen.sitaatti', gzipSync(strToU8('{"format":"other"}')), 'is not a Sitaatti project'],
      ['puolet.sitaatti', bytes.subarray(0, bytes.length / 2), 'is damaged and cannot be opened'],
      ['tuleva.sitaatti', changed(bytes, (file) => ({ ...file, version: 7 })), 'file version 7'],
      [
        'vika.sitaatti',
        changed(bytes, withoutQuestions),
        'is not in order, and nothing was opened',
      ],
    ] as const;
    for (const [name, content, message] of cases) {
      await list.openFile({ name, bytes: content });
      const told = page.getByRole('status').filter({ hasText: name });
      await told.getByText(message).waitFor();
    }
    expect((await list.rows()).map(([name, answers]) => [name, answers])).toEqual([
      [SAMPLE, '208'],
    ]);
    await list.open(SAMPLE);
    await coding.ready();
  });
});

describe('a database of a later Sitaatti', () => {
  it('is left as it is, and the person told', async () => {
    const { page } = app;
    const coding = await CodingPage.withSample(page);
    await coding.saved();
    await page.goto('about:blank');
    // A page without an icon of its own has the browser ask for one.
    await page.route('**/favicon.ico', async (route) => route.fulfill({ status: 204 }));
    await page.goto(`${app.url}LICENSE`);
    await page.evaluate(raiseVersion);
    app.problems.length = 0;
    await page.goto(app.url);
    await page.getByRole('alert').getByText('saved by a newer Sitaatti').waitFor();
    expect(await page.evaluate('indexedDB.databases()')).toMatchObject([{ version: 990 }]);
  });
});

/** What the first start of a later app does. */
const raiseVersion = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('sitaatti', 990);
  opening.onsuccess = () => resolve(opening.result.close());
  opening.onerror = () => reject(opening.error);
})`;

describe('where the person was', () => {
  it('is where the window opens again: project, screen, answer, filter and mode', async () => {
    const { page } = app;
    const coding = await CodingPage.withSample(page);
    await page.getByRole('button', { name: /^Millä tavoin/ }).click();
    await page.getByRole('button', { name: 'Filter, order, group' }).click();
    await page.getByRole('button', { name: 'All respondents Attribute' }).click();
    await page.getByRole('option', { name: 'Alue' }).click();
    await page
      .locator('.list-head-count')
      .filter({ hasText: /^\d+ of 208 answers/ })
      .waitFor();
    await coding.press('Escape');
    // What was filtered by gives the keys back to the answers.
    await coding.ready();
    await coding.press('ArrowDown', 'ArrowDown', 'f');
    const text = await coding.current.textContent();
    await page.getByRole('button', { name: 'Table', exact: true }).waitFor();
    const count = await page.locator('.list-head-count').textContent();
    await coding.reopen();
    expect(await page.getByRole('banner').textContent()).toContain(SAMPLE);
    await page.getByRole('button', { name: 'Table', exact: true }).waitFor();
    expect(await page.locator('.list-head-count').textContent()).toBe(count);
    expect(await page.locator('.list-head-title').textContent()).toMatch(/^Millä tavoin/);
    await expect.poll(() => coding.current.textContent()).toBe(text);

    await page.keyboard.press('Control+4');
    await page.getByRole('main', { name: 'Codebook' }).waitFor();
    await placeKept(page);
    await page.reload();
    await page.getByRole('main', { name: 'Codebook' }).waitFor();
  });

  it('belongs to one window at a time', async () => {
    const coding = await CodingPage.withSample(app.page);
    await coding.saved();
    const second = await app.openPage();
    const told = second.getByText('The project is open in another window. Close it there first.');
    await told.waitFor();
    const secondList = new ProjectList(second);
    await second.getByRole('button', { name: 'Close' }).click();
    await secondList.open(SAMPLE);
    await told.waitFor();
    await secondList.act(SAMPLE, 'Delete');
    await second.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await told.waitFor();
    expect(await secondList.names()).toEqual([SAMPLE]);
    await second.getByRole('button', { name: 'Close' }).click();
    await secondList.act(SAMPLE, 'Save to a project file');
    await told.waitFor();
    await second.getByRole('button', { name: 'Close' }).click();
    await secondList.act(SAMPLE, 'Rename');
    const dialog = second.getByRole('dialog', { name: 'Rename' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Toinen');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('The project is open in another window.').waitFor();
    await second.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await secondList.names()).toEqual([SAMPLE]);
    await app.page.close();
    // The browser lets go of a closed window's claim a moment after the window.
    await expect.poll(() => claims(second)).toEqual([]);
    await secondList.open(SAMPLE);
    await new CodingPage(second).ready();
  });
});

/** The projects that some window has claimed. */
async function claims(page: Page): Promise<(string | undefined)[]> {
  const { held = [] } = await page.evaluate(() => navigator.locks.query());
  return held.map(({ name }) => name).filter((name) => name?.startsWith('project:'));
}

type FileContent = Record<string, unknown> & { readonly tables: Record<string, unknown> };

function changed(bytes: Uint8Array, change: (file: FileContent) => object): Uint8Array {
  const file = JSON.parse(strFromU8(gunzipSync(bytes))) as FileContent;
  return gzipSync(strToU8(JSON.stringify(change(file))));
}

function withoutQuestions(file: FileContent): object {
  return { ...file, tables: { ...file.tables, questions: [] } };
}
