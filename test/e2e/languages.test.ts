import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp } from '#test/helpers/app.ts';
import { cutWords, outOfSight } from '#test/helpers/faults-in-page.ts';
import { textsOn } from '#test/helpers/walk/texts.ts';
import { Walker } from '#test/helpers/walk/walk.ts';
import { walkWholeApp } from '#test/helpers/walk/whole-app.ts';

/** Names of messages, holes and slips where words should be. */
const ODD = /\{\{|\bundefined\b|\bNaN\b|\[object |^[a-z]+(?:\.[a-zA-Z0-9]+)+$/;
/** A small laptop, and the smallest window: what a laptop of 1280 pixels has at 200 %. */
const WALKS = [
  ['fi', 'fi-FI', 1024, 768],
  ['sv', 'sv-FI', 640, 480],
] as const;

describe('the interface', () => {
  it.each(WALKS)('speaks %s everywhere, in a window with room for it', async (...walk) => {
    const [language, locale, width, height] = walk;
    const app = await openApp({ context: { locale, viewport: { width, height } } });
    const { page } = app;
    const faults = new Map<string, string>();
    const look = async (state: string) => {
      const odd = (await textsOn(page)).filter((text) => ODD.test(text) && !text.endsWith('.csv'));
      const lost = [...(await outOfSight(page)), ...(await cutWords(page))];
      for (const fault of [...odd, ...lost]) if (!faults.has(fault)) faults.set(fault, state);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    };
    await walkWholeApp(new Walker(page, createTranslator(language).t, look));
    expect([...faults].map(([fault, state]) => `${state}: ${fault}`)).toEqual([]);
    await app.close();
  });

  it('changes its language at once, and keeps it when the window opens again', async () => {
    const app = await openApp({ context: { locale: 'en-GB' } });
    const { page } = app;
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog').locator('.choice-button').first().click();
    await page.getByRole('option', { name: 'Svenska', exact: true }).click();
    await page.getByRole('dialog', { name: 'Inställningar' }).waitFor();
    await reopen(page);
    await page.getByRole('button', { name: 'Prova exemplet' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv');
    await app.close();
  });
});

async function reopen(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.lang === 'sv');
  await page.reload();
}
