import type { Locator, Page } from 'playwright-core';

/** The screen of attributes as a person sees it, in English. */
export class AttributesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async go(): Promise<void> {
    await this.page.keyboard.press('Control+g');
    await this.page.getByRole('main', { name: 'Attributes' }).waitFor();
  }

  /** Chooses an attribute in the list on the left, by its first letters. */
  async choose(title: string): Promise<void> {
    await this.page.getByRole('listbox', { name: 'Attributes' }).focus();
    await this.page.keyboard.type(title);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('region', { name: title }).waitFor();
  }

  get list(): Locator {
    return this.page.locator('.pick-list');
  }

  /** Each row: its text, what it was given, its count. */
  async rows(): Promise<string[]> {
    const rows = await this.list.getByRole('row').all();
    return await Promise.all(
      rows.map(async (row) => {
        const of = async (part: string) => (await row.locator(part).textContent()) ?? '';
        return [await of('.pick-text'), await of('.pick-given'), await of('.pick-count')].join('|');
      }),
    );
  }

  /** The keyboard on a row; what the list does on it is only heard once it is drawn so. */
  async focus(text: string): Promise<void> {
    const row = this.list.getByRole('row', { name: text, exact: true });
    await row.focus();
    await row.and(this.page.locator('[data-focused]')).waitFor();
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }

  /** Goes right in the row until the keyboard is on a part of it. */
  async stepTo(part: string): Promise<void> {
    const isThere = async () => {
      await this.page.keyboard.press('ArrowRight');
      return await this.page.evaluate((each) => document.activeElement?.matches(each), part);
    };
    for (let step = 0; step < 6; step += 1) if (await isThere()) return;
    throw new Error(`The keyboard does not come to ${part}`);
  }

  /** Ticks rows with Space. */
  async tick(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await this.focus(text);
      await this.page.keyboard.press('Space');
    }
  }

  /** Types a name for what is chosen and gives it with Enter. */
  async name(name: string): Promise<void> {
    const field = this.page.locator('.name-bar').getByRole('combobox');
    await field.focus();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(name);
    // The first Enter closes the names that are there, where the list is open.
    if ((await field.getAttribute('aria-expanded')) === 'true')
      await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Enter');
  }

  async groups(): Promise<string[]> {
    const items = await this.page.locator('.group-item').all();
    return await Promise.all(
      items.map(async (item) =>
        [
          await item.getByRole('textbox').inputValue(),
          await item.locator('.number').textContent(),
          await item.locator('.group-values').textContent(),
        ].join('|'),
      ),
    );
  }

  /** Opens a list and picks one of its options, by keyboard. */
  async pick(list: string, option: string): Promise<void> {
    await pickByKeys(this.page, list, option);
  }
}

/** Opens a drop-down list and picks one of its options, by keyboard. */
export async function pickByKeys(page: Page, list: string, option: string): Promise<void> {
  const button = page.getByRole('button', { name: list }).and(page.locator('.choice-button'));
  await button.focus();
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('option', { name: option, exact: true });
  await chosen.focus();
  await page.keyboard.press('Enter');
  await chosen.waitFor({ state: 'detached' });
}
