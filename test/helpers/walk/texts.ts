import type { Page } from 'playwright-core';

export const NO_LANGUAGE = 'script, style, [translate=no]';

/**
 * Every text that a person is shown or told: on screen, as a name, a hint, a placeholder. Left out
 * is what says of itself that it is in no language.
 */
export async function textsOn(page: Page, without = NO_LANGUAGE): Promise<string[]> {
  return await page.evaluate((left) => {
    const attributes = ['aria-label', 'title', 'placeholder', 'aria-description', 'alt'];
    const elements = [...document.body.querySelectorAll('*')].filter(
      (element) => !element.closest(left),
    );
    const named = elements.flatMap((element) =>
      attributes.map((name) => element.getAttribute(name) ?? ''),
    );
    const written = elements
      .flatMap((element) => Array.from(element.childNodes))
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent ?? '');
    const texts = named.concat(written).map((text) => text.trim());
    return [...new Set(texts.filter((text) => text !== ''))];
  }, without);
}
