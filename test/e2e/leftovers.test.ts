import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { pickByKeys } from '#test/helpers/pages/attributes-page.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';

let app: OpenedApp;
let coding: CodingPage;

beforeEach(async () => {
  app = await openApp();
  coding = await CodingPage.withSample(app.page);
});

afterEach(async () => {
  await app.close();
});

const words = () => app.page.getByRole('grid', { name: 'Words typical of uncoded answers' });
const stretches = () => app.page.getByRole('grid', { name: 'Longest uncovered stretches' });
const passing = () => app.page.locator('.list-head-count').textContent();
const findBox = () => app.page.getByRole('searchbox', { name: 'Find in text' });
const focused = () => app.page.evaluate(() => document.activeElement?.textContent ?? '');

describe('leftovers by keyboard', () => {
  it('make a theme of a word, show its answers, and give way at an undo', async () => {
    await coding.press('u');
    await words().waitFor();
    const first = words().getByRole('row').first();
    const word = (await first.locator('.leftovers-words').textContent()) ?? '';
    const counts = (await first.locator('.number').textContent()) ?? '';
    await expect.poll(focused).toContain(word);
    await coding.press('Enter');
    await words().waitFor({ state: 'detached' });
    const name = word[0]?.toUpperCase() + word.slice(1);
    await app.page.getByText(`New theme: ${name}`).waitFor();
    await expect.poll(() => findBox().inputValue()).toBe(word);
    const [uncoded, coded] = (counts.match(/\d+/g) ?? []).map(Number);
    await expect.poll(passing).toMatch(new RegExp(`^${(uncoded ?? 0) + (coded ?? 0)} of `));
    await expect.poll(() => coding.suggestions()).toContainEqual(expect.stringContaining(name));
    await coding.press('u');
    await words().waitFor();
    expect(await words().locator('.leftovers-words').allTextContents()).not.toContain(word);
    await coding.press('Escape', 'Control+z');
    await app.page.getByText(`Undone: add theme “${name}”`).waitFor();
    await expect.poll(() => app.page.locator('.left-pane').textContent()).not.toContain(name);
  });

  it('open from the palette by name', async () => {
    await coding.press('t');
    await app.page.getByRole('combobox', { name: 'Find a theme' }).fill('Leftov');
    await coding.press('ArrowDown', 'Enter');
    await words().waitFor();
  });

  it('show where a word stands without making anything of it', async () => {
    await coding.press('u');
    await words().waitFor();
    await coding.press('ArrowDown');
    const row = words().getByRole('row').nth(1);
    const word = (await row.locator('.leftovers-words').textContent()) ?? '';
    await expect.poll(focused).toContain(word);
    await coding.press('ArrowRight', 'Enter');
    await words().waitFor({ state: 'detached' });
    await expect.poll(() => findBox().inputValue()).toBe(word);
  });

  it('open the longest stretch that no quote covers, with its words selected', async () => {
    await coding.press('u');
    await stretches().waitFor();
    const longest =
      (await stretches().locator('.leftovers-stretch-words').first().textContent()) ?? '';
    await words().waitFor();
    while (!(await focused()).includes(longest)) await coding.press('Tab');
    await coding.press('Enter');
    await stretches().waitFor({ state: 'detached' });
    await coding.codeByPalette('joust');
    await expect.poll(async () => (await coding.quotes()).at(-1)).toContain(longest.slice(0, 40));
    await coding.inspector.getByText('Quotes cover 100% of the text').waitFor();
    await coding.press('u');
    await stretches().waitFor();
    expect(await stretches().locator('.leftovers-stretch-words').first().textContent()).not.toBe(
      longest,
    );
  });
});

describe('the order of the list', () => {
  it('puts the answers that quotes cover least or most first, question by question', async () => {
    await coding.press('ArrowDown', 'Enter');
    const choose = async (name: string) => {
      await coding.openFilters();
      await pickByKeys(app.page, 'Order', name);
      await coding.press('Escape');
      await coding.ready();
    };
    const place = () => coding.current.getAttribute('aria-posinset');
    await coding.press('ArrowUp');
    await expect.poll(place).toBe('2');
    await choose('Most covered first');
    await expect.poll(place).toBe('1');
    await choose('Least covered first');
    await expect.poll(async () => Number(await place())).toBeGreaterThan(20);
    await choose('Import order');
    await expect.poll(place).toBe('2');
  });
});

it('a word typical of a theme becomes its keyword at a press', async () => {
  await coding.suggested();
  for (let mentions = 0; mentions < 6; mentions = Number(await coding.countOf('Vertaistuki')))
    await coding.press('Enter');
  await coding.codeByPalette('vertais');
  await coding.inspector.getByText('Words typical of this theme').waitFor();
  const button = coding.inspector.getByRole('button', { name: /^Add as keyword/ }).first();
  const word = ((await button.getAttribute('aria-label')) ?? '').replace('Add as keyword: ', '');
  await button.focus();
  await coding.press('Enter');
  await coding.inspector.locator('.theme-card-rule', { hasText: word }).waitFor();
  await coding.inspector
    .getByRole('button', { name: `Add as keyword: ${word}`, exact: true })
    .waitFor({ state: 'detached' });
});
