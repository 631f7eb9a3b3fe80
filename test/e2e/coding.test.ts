import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { CodebookPage } from '#test/helpers/pages/codebook-page.ts';
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

describe('coding by keyboard', () => {
  it('accepts the suggestion under the cursor, counts it, and takes it back by name', async () => {
    await coding.press('ArrowDown');
    await expect.poll(() => coding.suggestions()).toEqual(['1Vertaistuki']);
    await coding.press('Enter');
    await expect.poll(() => coding.countOf('Vertaistuki')).toBe('1');
    await expect.poll(() => coding.currentRow()).toBe('3');
    await coding.press('Control+z');
    await app.page.getByText('Undone: accept suggestion: Vertaistuki').waitFor();
    await expect.poll(() => coding.countOf('Vertaistuki')).toBe('');
    await coding.press('Control+y', 'ArrowUp');
    await expect.poll(() => coding.themes()).toEqual(['VEVertaistuki']);
  });

  it('codes selected words, overlapping, with a palette and again, and the whole answer', async () => {
    await coding.press('ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
    await coding.codeByPalette('joust');
    await expect.poll(() => coding.quotes()).toEqual(['”Toivoisin, että vuosikello”']);
    await coding.press('ArrowRight', 'ArrowRight', 'Shift+ArrowRight', '.');
    await coding.press('s');
    await coding.codeByPalette('tiedonk');
    await coding.press('a');
    await coding.codeByPalette('matala');
    await expect
      .poll(() => coding.quotes())
      .toEqual([
        '”Toivoisin, että vuosikello tehtäisiin yhdessä jo keväällä. Nyt kuulemme syksyn tapahtumista usein vasta, kun mainos on jo kirjaston seinällä.”',
        '”Toivoisin, että vuosikello tehtäisiin yhdessä jo keväällä.”',
        '”Toivoisin, että vuosikello”',
        '”että vuosikello”',
      ]);
    await coding.press('Escape');
    await coding.codeByPalette('kielet');
    await expect.poll(async () => (await coding.quotes()).at(-1)).toBe('Whole answer');
  });

  it('moves a quote’s edges by word and keeps them with one undo step', async () => {
    await coding.press('ArrowRight', 'Shift+ArrowRight');
    await coding.codeByPalette('joust');
    await coding.press('ArrowRight', 'e', 'ArrowRight', 'e', 'ArrowRight', 'ArrowRight', 'e');
    await expect.poll(() => coding.quotes()).toEqual(['”että vuosikello tehtäisiin”']);
    await coding.press('Control+z');
    await expect.poll(() => coding.quotes()).toEqual(['”Toivoisin, että”']);
  });

  it('rejects for good, across a restart, until it is allowed again', async () => {
    await coding.press('ArrowDown', 'x');
    await expect.poll(() => coding.suggestions()).toEqual([]);
    await coding.reopen();
    await expect.poll(() => coding.currentRow()).toBe('2');
    await coding.inspector.getByText('Rejected suggestions').waitFor();
    await expect.poll(() => coding.suggestions()).toEqual([]);
    await coding.inspector.getByRole('button', { name: 'Allow again: Vertaistuki' }).click();
    await expect.poll(() => coding.suggestions()).toEqual(['1Vertaistuki']);
  });

  it('marks done and goes on; the share decided follows; a star and a memo stay', async () => {
    await coding.press('ArrowDown');
    await coding.suggested();
    await coding.press('Enter', 'ArrowUp', 'i', 'm');
    await app.page.getByRole('textbox', { name: 'Memo' }).fill('Kysy Liisalta');
    await app.page.getByRole('button', { name: 'Save' }).click();
    await coding.press('Space');
    await expect.poll(() => coding.currentRow()).toBe('3');
    await expect
      .poll(() => app.page.locator('.progress-numbers dd').first().textContent())
      .toBe('1');
    await coding.reopen();
    await coding.press('ArrowUp');
    await expect.poll(() => coding.themes()).toEqual(['VEVertaistuki']);
    await coding.inspector.getByText('Kysy Liisalta').waitFor();
    await coding.inspector.getByRole('button', { name: 'Unstar' }).waitFor();
  });

  it('leaves keys alone in text fields, and finds as one types', async () => {
    await coding.press('Control+f');
    await app.page.keyboard.type('tax');
    expect(await app.page.getByRole('combobox', { name: 'Find a theme' }).count()).toBe(0);
    await app.page.getByText('No answer passes the filter').waitFor();
    await app.page.getByRole('searchbox', { name: 'Find in text' }).fill('vertaistukiryhm');
    await app.page.waitForFunction(() => document.querySelectorAll('article').length < 10);
    await expect.poll(() => coding.current.textContent()).toContain('vertaistukiryhm');
  });

  it('takes another key where the person wants, and refuses a clash with its reason', async () => {
    await coding.press('F1');
    await app.page.getByRole('button', { name: 'Change: Find a theme and code' }).click();
    await coding.press('x');
    await app.page.getByText('X already belongs to “Reject the suggestion or remove').waitFor();
    await app.page.getByRole('button', { name: 'Change: Find a theme and code' }).click();
    await coding.press('y', 'Escape', 'y');
    await app.page.getByRole('combobox', { name: 'Find a theme' }).waitFor();
  });

  it('refuses a theme that is retired while the palette is open, and makes no other of its name', async () => {
    const { page } = app;
    const codebook = new CodebookPage(page);
    await codebook.go();
    await codebook.choose('Joustavuus');
    await page.getByRole('button', { name: 'Retire', exact: true }).click();
    await page.getByText('“Joustavuus” was retired.').waitFor();
    await coding.press('Control+z', 'Control+3');
    await coding.ready();
    await coding.press('t');
    await page.getByRole('combobox', { name: 'Find a theme' }).fill('joustavuus');
    // Out of reach behind the palette for a person, as another window's act would be.
    await page
      .getByRole('button', { name: /^Redo: /, includeHidden: true })
      .evaluate((button: HTMLElement) => button.click());
    await page.locator('.left-pane .pane-line', { hasText: 'Joustavuus' }).waitFor({
      state: 'detached',
    });
    await coding.press('Enter');
    await page.getByText('“Joustavuus” is retired. Restore it in the codebook first.').waitFor();
    expect(await coding.quotes()).toEqual([]);
    expect(await page.locator('.left-pane .pane-line', { hasText: 'oustavuus' }).count()).toBe(0);
  });

  it('makes a new theme from the palette when nothing matches', async () => {
    await coding.codeByPalette('Avaimet ja tilat');
    await app.page.locator('.left-pane').getByText('Avaimet ja tilat').waitFor();
    await expect.poll(() => coding.quotes()).toEqual(['Whole answer']);
  });
});

describe('coding by mouse', () => {
  it('selects words across stretches, codes them, and moves the quote to other words', async () => {
    await coding.dragOver('vuosikello', 'yhdessä');
    await coding.codeByPalette('yhteinen');
    await expect.poll(() => coding.quotes()).toEqual(['”vuosikello tehtäisiin yhdessä”']);
    await coding.dragOver('tehtäisiin', 'keväällä');
    await coding.inspector.getByRole('button', { name: 'Move the quote' }).click();
    await expect.poll(() => coding.quotes()).toEqual(['”tehtäisiin yhdessä jo keväällä”']);
  });

  it('keeps the initials of overlapping quotes with their word, however narrow the text', async () => {
    for (const theme of ['yhteinen', 'tiedonkulku']) {
      await coding.dragOver('vuosikello', 'vuosikello');
      await coding.codeByPalette(theme);
    }
    const sign = coding.current.locator('.sign');
    await expect.poll(() => sign.getAttribute('data-sign')).toMatch(/^\S\S\u00A0\S\S$/);
    const broken = await coding.current.locator('.stretch:has(.sign)').evaluate((stretch) => {
      const widths = Array.from({ length: 100 }, (_each, at) => 140 + at * 4);
      const text = stretch.closest<HTMLElement>('.answer-text');
      if (!text) throw new Error('A stretch outside an answer');
      return widths.filter((width) => {
        text.style.width = `${width}px`;
        return stretch.getClientRects().length > 1;
      });
    });
    expect(broken).toEqual([]);
  });

  it('filters by question, theme and attribute, with the counts of what is shown', async () => {
    await coding.press('ArrowDown');
    await coding.suggested();
    await coding.press('Enter');
    await app.page.getByRole('button', { name: /^Millä tavoin/ }).click();
    await expect.poll(() => coding.countOf('Vertaistuki')).toBe('');
    await app.page.getByRole('button', { name: /^All questions/ }).click();
    await app.page.locator('.left-pane .pane-line', { hasText: 'Vertaistuki' }).click();
    await expect.poll(() => coding.answers.locator('article').count()).toBe(1);
    await app.page.getByRole('button', { name: 'Clear filters' }).click();
    await coding.answers.locator('article').nth(5).waitFor();
    await coding.openFilters();
    await pickByKeys(app.page, 'Attribute', 'Rooli');
    await coding.press('Escape');
    await coding.ready();
    expect(await coding.passing()).toBeLessThan(208);
    await app.page.getByRole('button', { name: /^Take away the filter: Rooli: / }).click();
    await expect.poll(() => coding.passing()).toBe(208);
    await coding.ready();
  });
});
