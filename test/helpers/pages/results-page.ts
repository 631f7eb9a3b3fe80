import type { Page } from 'playwright-core';
import { bytesSavedBy } from '#test/helpers/pages/project-pages.ts';

/** The results screen as a person sees it, in English. */
export class ResultsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async go(): Promise<void> {
    await this.page.keyboard.press('Control+5');
    await this.page.locator('.results-table').waitFor();
  }

  /** What the numbers are of. */
  async basis(): Promise<string> {
    return (await this.page.locator('.results-basis').textContent()) ?? '';
  }

  /** Theme → its numbers, as its bar and its cells say them: "2, 33%". */
  async numbers(): Promise<Record<string, string[]>> {
    const rows = await this.page.locator('.results-table tbody tr').evaluateAll((lines) =>
      lines.map((line) => ({
        theme: line.querySelector('.results-words')?.textContent ?? '',
        names: [...line.querySelectorAll('.results-bar-button, .results-cell-button')].map(
          (button) => button.getAttribute('aria-label') ?? '',
        ),
      })),
    );
    return Object.fromEntries(
      rows.map(({ theme, names }) => [
        theme,
        names.map((name) => /: (.*)\. Show/.exec(name)?.[1] ?? name),
      ]),
    );
  }

  async choose(list: string, option: string): Promise<void> {
    await this.page
      .locator('.results-settings .choice')
      .filter({ has: this.page.getByText(list, { exact: true }) })
      .getByRole('button')
      .click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  async press(number: string): Promise<void> {
    await this.page.getByRole('button', { name: number }).click();
    await this.page.locator('.results-quotes[aria-busy=false]').waitFor();
  }

  async quotes(): Promise<string[]> {
    return await this.page.locator('.results-quotes mark').allTextContents();
  }

  async excel(): Promise<Uint8Array> {
    const button = this.page.getByRole('button', { name: 'Excel file' });
    return await bytesSavedBy(this.page, () => button.click());
  }

  async csv(sheet: string): Promise<Uint8Array> {
    return await bytesSavedBy(this.page, async () => {
      await this.page.getByRole('button', { name: 'CSV', exact: true }).click();
      await this.page.getByRole('menuitem', { name: sheet, exact: true }).click();
    });
  }
}
