import type { Locator, Page } from 'playwright-core';

/** The codebook screen as a person sees it, in English. */
export class CodebookPage {
  readonly page: Page;
  readonly tree: Locator;

  constructor(page: Page) {
    this.page = page;
    this.tree = page.getByRole('treegrid', { name: 'Themes' });
  }

  async go(): Promise<void> {
    await this.page.keyboard.press('Control+4');
    await this.page.getByRole('main', { name: 'Codebook' }).waitFor();
  }

  /** The tree as it stands: each name behind as many dashes as it lies deep. */
  async outline(): Promise<string[]> {
    return await this.tree.getByRole('row').evaluateAll((rows) =>
      rows.map((row) => {
        const depth = Number(row.getAttribute('aria-level') ?? '1') - 1;
        return `${'-'.repeat(depth)}${row.querySelector('.codebook-name')?.textContent}`;
      }),
    );
  }

  row(name: string): Locator {
    return this.tree.getByRole('row', { name });
  }

  async choose(name: string): Promise<void> {
    await this.row(name).click();
    await this.page.getByRole('region', { name, exact: true }).waitFor();
  }

  /** Types in names one after another, each with Enter. */
  async add(kind: 'theme' | 'group', names: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: `New ${kind}`, exact: true }).click();
    const field = this.page.getByRole('textbox', { name: `Name of the new ${kind}` });
    for (const name of names) {
      await field.fill(name);
      await field.press('Enter');
      await this.row(name).waitFor();
    }
    if (kind === 'theme') await field.press('Escape');
  }

  field(name: string): Locator {
    return this.page.locator('.codebook-page').getByRole('textbox', { name, exact: true });
  }

  async keywords(): Promise<string[]> {
    return await this.page.locator('.codebook-page .token').allTextContents();
  }

  async giveKey(key: string): Promise<void> {
    await this.page.getByRole('button', { name: /^(Give a key|Change the own key)/ }).click();
    await this.page.getByRole('button', { name: 'Press a key… (Esc cancels)' }).waitFor();
    await this.page.keyboard.press(key);
  }

  /** Presses a key for the chosen theme; whether the app took it, since it keeps some for itself. */
  async takesKey(key: string, press = (name: string) => this.page.keyboard.press(name)) {
    await this.page.getByRole('button', { name: /^(Give a key|Change the own key)/ }).click();
    await this.page.getByRole('button', { name: 'Press a key… (Esc cancels)' }).waitFor();
    await press(key);
    const field = this.page.locator('.codebook-page .field', { hasText: 'Own key' });
    const answer = field.locator('kbd').or(field.getByRole('alert'));
    await answer.first().waitFor();
    return (await field.getByRole('alert').count()) === 0;
  }
}
