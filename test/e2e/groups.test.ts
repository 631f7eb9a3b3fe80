import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ProjectPages } from '#test/helpers/pages/project-pages.ts';

const LONG = 'Toivoisin kirjastoon enemmän hiljaisia tiloja, joissa voi lukea ja tehdä töitä';
const TEXTS = [
  'Vertaistuki on tärkeää',
  LONG,
  'vertaistuki on tärkeää.',
  'Maksuton toiminta kaikille perheille',
  LONG.replace('hiljaisia', 'hlijaisia'),
  'VERTAISTUKI on tärkeää!',
  'Yhteistyö sujuu hyvin',
];

let app: OpenedApp;
let coding: CodingPage;

beforeEach(async () => {
  app = await openApp();
  const pages = new ProjectPages(app.page);
  const lines = TEXTS.map((text, at) => `${at + 1};"${text}"`);
  const bytes = new TextEncoder().encode(['Tunnus;Mitä toivotte?', ...lines].join('\r\n'));
  await pages.openSurvey({ name: 'kysely.csv', bytes });
  await pages.importSurvey();
  await app.page.getByRole('button', { name: 'Start coding' }).click();
  coding = new CodingPage(app.page);
  await coding.ready();
  await app.page.locator('.group-badge').first().waitFor();
});

afterEach(async () => {
  await app.close();
});

/** The row numbers of the rows in the list. */
async function rows(): Promise<string[]> {
  return await coding.answers.locator('.answer-row-number').allTextContents();
}

async function badges(): Promise<string[]> {
  const badge = coding.answers.locator('.group-badge');
  return (await badge.allTextContents()).map((text) => text.replace(/G$/, '').trim());
}

describe('answers that are alike', () => {
  it('are one row with their number, and the list says how many texts they are', async () => {
    expect(await rows()).toEqual(['1', '2', '4', '7']);
    expect(await badges()).toEqual(['× 3', '× 21 nearly equal']);
    await app.page.getByText('7 of 7 answers · 5 different texts').waitFor();
  });

  it('are coded as one, counted each, and taken back as one', async () => {
    await coding.codeByPalette('Tuki');
    await expect.poll(() => coding.countOf('Tuki')).toBe('3');
    await coding.press('Control+z');
    await app.page.getByText('Undone: code whole answer: Tuki × 3').waitFor();
    await expect.poll(() => coding.countOf('Tuki')).toBe('');
    await coding.press('Control+y');
    await expect.poll(() => coding.countOf('Tuki')).toBe('3');
  });

  it('get the same words, carried over a slip; the star and its removal go to all', async () => {
    await coding.press('ArrowDown', ...Array.from({ length: 4 }, () => 'ArrowRight'));
    await coding.press('Shift+ArrowRight');
    await coding.codeByPalette('Tilat');
    await coding.press('i', 'g');
    await expect.poll(() => coding.quotes()).toEqual(['”hiljaisia tiloja”']);
    await coding.press('ArrowDown');
    await expect.poll(() => coding.currentRow()).toBe('5');
    await expect.poll(() => coding.quotes()).toEqual(['”hlijaisia tiloja”']);
    await coding.inspector.getByRole('button', { name: 'Unstar' }).waitFor();
    await coding.press('ArrowUp', 'g', 'n', 'x');
    await expect.poll(() => coding.countOf('Tilat')).toBe('');
  });

  it('are done as one, and open into rows where one can differ', async () => {
    await coding.codeByPalette('Tuki');
    await coding.press('g');
    await expect.poll(() => rows()).toEqual(['1', '3', '6', '2', '4', '7']);
    await coding.press('ArrowDown');
    await coding.codeByPalette('Yhteistyö');
    await expect.poll(() => coding.countOf('Yhteistyö')).toBe('1');
    await coding.press('g');
    await expect.poll(() => coding.currentRow()).toBe('1');
    await coding.answers.getByText('Some are coded otherwise').waitFor();
    await coding.press('Space');
    await expect.poll(() => coding.currentRow()).toBe('2');
    const decided = app.page.locator('.progress-numbers dd').first();
    await expect.poll(() => decided.textContent()).toBe('3');
  });

  it('stay apart where the person wants, by likeness or altogether, also after a restart', async () => {
    await coding.openFilters();
    const slider = app.page.getByRole('slider', { name: 'How alike' });
    await slider.focus();
    await coding.press('Home');
    await expect.poll(() => badges()).toEqual(['× 3']);
    await app.page.getByText('7 answers become 5 rows').waitFor();
    await app.page.getByRole('switch', { name: 'Group equal answers' }).press('Space');
    await expect.poll(() => rows()).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    await app.page.reload();
    await coding.ready();
    await app.page.getByText('5 different texts').waitFor();
    expect(await badges()).toEqual([]);
    await coding.openFilters();
    await app.page.getByRole('switch', { name: 'Group equal answers' }).press('Space');
    await expect.poll(() => badges()).toEqual(['× 3']);
  });

  it('are counted as answers and as texts, on the coding screen and in the results', async () => {
    await coding.codeByPalette('Tuki');
    await app.page.locator('.left-pane .theme-texts', { hasText: '(1)' }).waitFor();
    await new ProjectPages(app.page).go('Results');
    const line = app.page.getByRole('row', { name: /Tuki/ });
    await expect
      .poll(async () => (await line.getByRole('cell').allTextContents()).at(-1))
      .toBe('1');
    await app.page.getByRole('columnheader', { name: 'Different texts n = 5' }).waitFor();
  });
});
