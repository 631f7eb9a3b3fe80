import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
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

const told = (text: string | RegExp) => app.page.getByText(text).waitFor();

describe('many answers by keyboard', () => {
  it('chooses rows, codes them all, says how many, and takes all back in one step', async () => {
    await coding.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp');
    await expect.poll(() => coding.chosen()).toBe('3 chosen');
    await coding.press('ArrowDown', 'ArrowDown', 'Shift+Space');
    await expect.poll(() => coding.chosen()).toBe('4 chosen');
    await coding.codeByPalette('joust');
    await expect.poll(() => coding.countOf('Joustavuus')).toBe('4');
    await coding.press('Control+z');
    await told('Undone: code 4 answers: Joustavuus');
    await expect.poll(() => coding.countOf('Joustavuus')).toBe('');
    await coding.press('Escape');
    await expect.poll(() => coding.chosen()).toBe('');
    await coding.codeByPalette('joust');
    await expect.poll(() => coding.countOf('Joustavuus')).toBe('1');
  });

  it('recodes, uncodes and marks done, across a restart', async () => {
    await coding.press('Shift+ArrowDown', 'Shift+ArrowDown');
    await coding.codeByPalette('joust');
    await coding.press('r');
    await app.page.keyboard.type('kielet');
    await coding.press('Enter');
    await expect.poll(() => coding.countOf('Kielet ja kulttuurit')).toBe('3');
    await expect.poll(() => coding.countOf('Joustavuus')).toBe('');
    await coding.codeByPalette('joust');
    await coding.press('x');
    await app.page.keyboard.type('joust');
    await coding.press('Enter');
    await expect.poll(() => coding.countOf('Joustavuus')).toBe('');
    await coding.press('Space');
    const decided = () => app.page.locator('.progress-numbers dd').first().textContent();
    await expect.poll(decided).toBe('3');
    await expect.poll(() => coding.chosen()).toBe('');
    await coding.reopen();
    await expect.poll(decided).toBe('3');
    await expect.poll(() => coding.countOf('Kielet ja kulttuurit')).toBe('3');
    await coding.press('Control+z');
    await told('Undone: mark 3 answers done');
    await expect.poll(decided).toBe('0');
  });

  it('chooses all that pass the filter, and only ever what is listed', async () => {
    await coding.find('vertaistuki');
    await expect.poll(() => coding.answers.locator('article').count()).toBeLessThan(20);
    await coding.press('Control+a');
    await expect.poll(() => coding.chosen()).toMatch(/^\d+ chosen$/);
    // The head is drawn a moment later.
    await expect.poll(async () => `${await coding.passing()} chosen`).toBe(await coding.chosen());
    const chosen = await coding.chosen();
    await coding.press('Control+f', 'Backspace');
    await expect.poll(() => coding.answers.getAttribute('aria-busy')).toBe('false');
    await expect.poll(() => coding.chosen()).toBe(chosen);
    await app.page.getByRole('searchbox').fill('isille');
    await expect.poll(() => coding.chosen()).toBe('1 chosen');
  });

  it('lists answers like one of them, to choose them all, and lets go step by step', async () => {
    await coding.press(...Array.from({ length: 5 }, () => 'ArrowDown'), 'l');
    await told('Like answer 6:');
    await expect.poll(() => coding.currentRow()).toBe('6');
    const passing = () => coding.passing();
    await expect.poll(passing).toBeLessThan(40);
    expect(await passing()).toBeGreaterThan(1);
    await coding.press('Control+a');
    await expect.poll(() => coding.chosen()).toBe(`${await passing()} chosen`);
    await coding.press('Escape');
    await expect.poll(() => coding.chosen()).toBe('');
    await coding.press('Escape');
    await expect.poll(passing).toBeGreaterThan(200);
  });
});

describe('many answers by mouse', () => {
  it('chooses a run with Shift and single rows with Ctrl, and selects no text by it', async () => {
    const rows = coding.answers.locator('article');
    await rows.nth(1).click();
    await rows.nth(3).click({ modifiers: ['Shift'] });
    await rows.nth(5).click({ modifiers: ['ControlOrMeta'] });
    await rows.nth(2).click({ modifiers: ['ControlOrMeta'] });
    await expect.poll(() => coding.chosen()).toBe('3 chosen');
    expect(await app.page.evaluate(() => getSelection()?.toString())).toBe('');
    await coding.codeByPalette('joust');
    await expect.poll(() => coding.countOf('Joustavuus')).toBe('3');
  });

  it('keeps a quote within one answer, and says so', async () => {
    const texts = coding.answers.locator('.answer-text');
    const [from, to] = [await texts.nth(0).boundingBox(), await texts.nth(1).boundingBox()];
    if (!from || !to) throw new Error('The answers are out of sight');
    const { mouse } = app.page;
    await mouse.move(from.x + 120, from.y + 12);
    await mouse.down();
    await mouse.move(to.x + 60, to.y + 12, { steps: 4 });
    await mouse.up();
    await told(/A quote is always from one answer/);
    await coding.codeByPalette('joust');
    await expect.poll(() => coding.countOf('Joustavuus')).toBe('1');
  });
});

describe('accepting many suggestions', () => {
  it('shows ten first, drops by key, accepts the rest as one act, and rejects what was dropped', async () => {
    await coding.press('Control+Enter');
    const rows = coding.dialog.getByRole('option');
    await expect.poll(() => rows.count()).toBe(10);
    const theme = await rows.first().locator('.dry-theme').textContent();
    await coding.dialog.getByText('10 of 10 right in the sample.').waitFor();
    await coding.press('x', 'ArrowDown', 'ArrowDown');
    await coding.dialog.getByText('9 of 10 right in the sample. So an estimated 60%–98%').waitFor();
    const button = coding.dialog.getByRole('button', { name: /^Accept \d/ });
    const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
    await coding.press('Control+Enter');
    await told(`Done: accept ${count} suggestions, themes: 14. Ctrl+Z takes it back.`);
    await expect.poll(() => coding.themes()).not.toContain(theme);
    await coding.inspector.getByText('Rejected suggestions').waitFor();
    await coding.press('Control+z');
    await told(`Undone: accept ${count} suggestions, themes: 14`);
    await expect.poll(() => coding.countOf('Vertaistuki')).toBe('');
    await coding.press('Control+Enter');
    await coding.dialog.getByText('10 of 10 right in the sample.').waitFor();
  });

  it('keeps to one theme, to the chosen answers, and away from what is decided', async () => {
    await coding.press('ArrowDown', 'Space', 'ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await coding.press('Control+Enter');
    await coding.dialog.getByText('These are the chosen answers only.').waitFor();
    const both = coding.dialog.getByRole('radio', { name: 'Strong and fair' });
    await both.click();
    await coding.dialog.getByText('1 decided answer is left as it is.').waitFor();
    await coding.press('Escape', 'Escape');
    await expect.poll(() => coding.chosen()).toBe('');
    await coding.press('Control+Enter');
    await coding.dialog.getByRole('button', { name: /All themes/ }).click();
    await app.page.getByRole('option', { name: 'Vertaistuki', exact: true }).click();
    await both.click();
    await expect
      .poll(async () => new Set(await coding.dialog.locator('.dry-theme').allTextContents()))
      .toEqual(new Set(['VEVertaistuki']));
  });
});

describe('coding all hits of a search', () => {
  it('codes the hits, keeps the search as a rule, and runs it again by a person', async () => {
    await coding.codeByPalette('joust');
    await coding.find('perhe*');
    await expect
      .poll(() => coding.answers.locator('.stretch[data-hit]').count())
      .toBeGreaterThan(3);
    await coding.press('h');
    await expect.poll(() => coding.dialog.getByRole('option').count()).toBe(10);
    await coding.press('x');
    await coding.dialog.getByText('Keep the search as a rule of the theme').click();
    const button = coding.dialog.getByRole('button', { name: /^Code \d/ });
    const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
    await button.click();
    await told(`Done: code ${count} hits: Joustavuus. Ctrl+Z takes it back.`);
    await coding.press('Control+z');
    await told(`Undone: code ${count} hits: Joustavuus`);
    await coding.press('Escape', 'Control+f', 'Escape', 'Enter', 'h');
    const rule = 'Rule, Joustavuus: perhe* (Words of the hit)';
    await coding.dialog.getByRole('button', { name: rule }).waitFor();
    await expect.poll(() => coding.dialog.getByRole('option').count()).toBe(10);
    await coding.press('Control+Enter');
    await told(/^Done: code \d+ hits by rule: Joustavuus/);
    await coding.press('h');
    await coding.dialog.getByText(/There is nothing new to code/).waitFor();
    await coding.dialog.getByRole('button', { name: 'Take the rule off its theme' }).click();
    await coding.dialog.getByText(/Find something first/).waitFor();
  });

  it('codes the sentence of a hit, or the whole answer', async () => {
    await coding.codeByPalette('joust');
    await coding.press('Control+z');
    await coding.find('vuosikello');
    await expect
      .poll(() => coding.answers.locator('.stretch[data-hit]').count())
      .toBeGreaterThan(0);
    await coding.press('h');
    await coding.dialog.getByRole('radio', { name: 'Sentence' }).click();
    await expect
      .poll(() => coding.dialog.locator('.dry-quote mark').first().textContent())
      .toBe('Toivoisin, että vuosikello tehtäisiin yhdessä jo keväällä.');
    await coding.dialog.getByRole('radio', { name: 'Whole answer' }).click();
    await coding.dialog.getByRole('button', { name: /^Code \d/ }).click();
    await expect.poll(() => coding.quotes()).toEqual(['Whole answer']);
  });

  it('says what is wrong with an expression, bears a heavy one, and finds nothing in peace', async () => {
    await coding.codeByPalette('joust');
    await coding.find('/(/');
    await told(/The regular expression cannot be read/);
    await coding.press('h');
    await coding.dialog.getByText(/The regular expression cannot be read/).waitFor();
    await coding.dialog.getByText(/There is nothing new to code/).waitFor();
    await coding.press('Escape', 'Control+f');
    await app.page.keyboard.type('/(\\w+\\s?)+$/');
    await coding.press('Enter');
    await expect.poll(() => coding.answers.getAttribute('aria-busy')).toBe('false');
    await coding.press('h');
    await coding.dialog.getByText(/hits in \d+ of/).waitFor();
    await coding.press('Escape', 'Control+f');
    await app.page.keyboard.type('eisanaaollenkaan');
    await coding.press('Enter', 'Control+a', 'h');
    await coding.dialog.getByText(/There is nothing new to code/).waitFor();
    await coding.press('Escape', 'x', 'r');
    await told(/Choose answers first/);
  });
});
