import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { giveFile } from '#test/helpers/pages/project-pages.ts';

const GOOD = fileURLToPath(new URL('../fixtures/surveys/webropol.csv', import.meta.url));
const SCREENS = [
  ['1', 'keys.goProjects'],
  ['2', 'keys.goImport'],
  ['3', 'keys.goCode'],
  ['4', 'keys.goCodebook'],
  ['5', 'keys.goResults'],
] as const;

let app: OpenedApp;

beforeAll(async () => {
  app = await openApp();
  const coding = await CodingPage.withSample(app.page);
  await coding.press('ArrowDown', 'Enter', 'ArrowUp');
  await coding.saved();
});

afterAll(async () => {
  await app.close();
});

describe('the interface', () => {
  it('begins in the browser’s language', async () => {
    const swedish = await openApp({ context: { locale: 'sv-FI' } });
    await swedish.page.getByRole('button', { name: 'Prova exemplet' }).waitFor();
    expect(await swedish.page.evaluate(() => document.documentElement.lang)).toBe('sv');
    await swedish.close();
  });

  it.each([
    ['fi', 'Suomi'],
    ['sv', 'Svenska'],
    ['en', 'English'],
  ] as const)('speaks %s on every screen once it is chosen', async (language, name) => {
    const { page } = app;
    const { t } = createTranslator(language);
    await page.keyboard.press('Control+,');
    await page.getByRole('dialog').locator('.choice-button').first().click();
    await page.getByRole('option', { name, exact: true }).click();
    await page.getByRole('dialog', { name: t('app.settings') }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    const odd: string[] = [...(await oddWords(page))];
    await page.keyboard.press('Escape');
    for (const [digit, key] of SCREENS) {
      await page.keyboard.press(`Control+${digit}`);
      await page.getByRole('main', { name: t(key), exact: true }).waitFor();
      if (key === 'keys.goResults') await page.locator('.results-table').waitFor();
      odd.push(...(await oddWords(page)));
    }
    await page.keyboard.press('F1');
    await page.getByRole('tab', { name: t('keys.help'), selected: true }).waitFor();
    odd.push(...(await oddWords(page)));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+1');
    const open = page.getByRole('button', { name: t('projects.openSurvey') });
    await giveFile(page, () => open.click(), GOOD);
    await page.locator('.import-read[aria-busy=false]').waitFor();
    odd.push(...(await oddWords(page)));
    expect(odd).toEqual([]);
  });

  it('stays in the chosen language when the window opens again', async () => {
    await app.page.reload();
    await app.page.locator('.rail').waitFor();
    expect(await app.page.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});

/** Names of messages, holes and slips where words should be: in texts, names, hints and placeholders. */
async function oddWords(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const odd = /\{\{|\bundefined\b|\[object |^[a-z]+(?:\.[a-zA-Z0-9]+)+$/;
    const attributes = ['aria-label', 'title', 'placeholder', 'aria-description'];
    const elements = [...document.body.querySelectorAll('*')];
    const named = elements.flatMap((element) =>
      attributes.map((name) => element.getAttribute(name) ?? ''),
    );
    const written = elements
      .flatMap((element) => Array.from(element.childNodes))
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent ?? '');
    return named
      .concat(written)
      .map((text) => text.trim())
      .filter((text) => odd.test(text) && !text.endsWith('.csv'));
  });
}
