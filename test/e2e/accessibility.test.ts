import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { axeFaults, outOfSight, unseenFocus } from '#test/helpers/faults-in-page.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ImportPage } from '#test/helpers/pages/import-page.ts';
import { ProjectList } from '#test/helpers/pages/project-list.ts';
import { giveFile } from '#test/helpers/pages/project-pages.ts';
import { ResultsPage } from '#test/helpers/pages/results-page.ts';

const WEBROPOL = fileURLToPath(new URL('../fixtures/surveys/webropol.csv', import.meta.url));
const CODEBOOK = fileURLToPath(new URL('../fixtures/codebooks/library-sv.csv', import.meta.url));

const SCREENS = [
  ['Projects', '1'],
  ['Import', '2'],
  ['Code', '3'],
  ['Codebook', '4'],
  ['Results', '5'],
] as const;

/** Width, height and colours; the last two are a small laptop, and the same at 200 %. */
const WINDOWS = [
  [1440, 900, 'light'],
  [1440, 900, 'dark'],
  [1024, 768, 'light'],
  [1024, 768, 'dark'],
  [720, 450, 'light'],
] as const;

let app: OpenedApp;
let coding: CodingPage;

beforeAll(async () => {
  app = await openApp();
  const { page } = app;
  coding = await CodingPage.withSample(page);
  await coding.press('ArrowDown', 'Enter', 'ArrowUp');
  await page.keyboard.press('Control+5');
  await new ResultsPage(page).press('Vertaistuki: 1, 2%. Show the quotes');
  await new ImportPage(page).give(WEBROPOL);
});

afterAll(async () => {
  await app.close();
});

async function go(screen: string, digit: string): Promise<void> {
  await app.page.keyboard.press(`Control+${digit}`);
  await app.page.getByRole('main', { name: screen, exact: true }).waitFor();
}

async function faultsOn(screen: string): Promise<string[]> {
  await app.page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished)),
  );
  const faults = [...(await axeFaults(app.page)), ...(await outOfSight(app.page))];
  return faults.map((fault) => `${screen}: ${fault}`);
}

/** The coding screen when the filter lets nothing through; then all answers again. */
async function faultsWithNoAnswers(): Promise<string[]> {
  const find = app.page.getByRole('searchbox', { name: 'Find in text' });
  await find.fill('qqq');
  await app.page.getByText('No answer passes the filter').waitFor();
  const faults = await faultsOn('Code, no answers');
  await find.fill('');
  await coding.current.waitFor();
  await coding.answers.focus();
  return faults;
}

describe('the screens', () => {
  it.each(WINDOWS)('by key, at %i × %i in the %s, have no serious fault', async (...window) => {
    const [width, height, colorScheme] = window;
    await app.page.setViewportSize({ width, height });
    await app.page.emulateMedia({ colorScheme });
    const faults: string[] = [];
    for (const [screen, digit] of SCREENS) {
      await go(screen, digit);
      if (screen === 'Code') faults.push(...(await faultsWithNoAnswers()));
      if (screen === 'Results') await new ResultsPage(app.page).go();
      faults.push(...(await faultsOn(screen)));
    }
    expect(faults).toEqual([]);
  });

  it('show where the focus is', async () => {
    const { page } = app;
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    for (const [screen, digit] of SCREENS) {
      await go(screen, digit);
      expect(await unseenFocus(page, 25), screen).toEqual([]);
    }
  });
});

describe('dialogs and lists', () => {
  it.each(['light', 'dark'] as const)('in the %s have no serious fault', async (colorScheme) => {
    const { page } = app;
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.emulateMedia({ colorScheme });
    const faults: string[] = [];
    const look = async (what: string) => {
      await page.locator('[role=dialog], [role=alertdialog], [role=menu]').first().waitFor();
      faults.push(...(await faultsOn(what)));
      await page.keyboard.press('Escape');
      await page.locator('.scrim, [role=menu]').waitFor({ state: 'hidden' });
    };
    await go('Projects', '1');
    const list = new ProjectList(page);
    await page.keyboard.press('Control+,');
    await look('settings');
    await page.keyboard.press('F1');
    await look('keys');
    await page
      .getByRole('button', { name: /^Acts on/ })
      .first()
      .click();
    await look('acts');
    await list.act('Sample: Kuistivalo ry', 'Rename');
    await look('rename');
    await list.act('Sample: Kuistivalo ry', 'Delete');
    await look('delete');
    await go('Code', '3');
    await coding.ready();
    await coding.press('t');
    await look('palette');
    await coding.press('m');
    await look('memo');
    await go('Codebook', '4');
    const open = page.getByRole('button', { name: 'Import a codebook' });
    await giveFile(page, () => open.click(), CODEBOOK);
    await look('codebook import');
    await new ImportPage(page).openPaste();
    await look('paste');
    faults.push(...(await faultsOn('Import, nothing given')));
    expect(faults).toEqual([]);
  });
});
