import type { Locator, Page } from 'playwright-core';
import { giveFile, type GivenFile } from '#test/helpers/pages/project-pages.ts';

/** The import screen as a person sees it, in English. */
export class ImportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Gives a file from the list of projects. */
  async offer(file: GivenFile): Promise<void> {
    const { page } = this;
    await page.keyboard.press('Control+1');
    const button = page.getByRole('button', { name: 'Open a survey file' });
    await giveFile(page, () => button.click(), file);
  }

  /** The same, and waits until it has been read or refused. */
  async give(file: GivenFile): Promise<void> {
    await this.offer(file);
    await this.#read();
  }

  async paste(cells: string): Promise<void> {
    const { page } = this;
    await this.openPaste();
    await page.getByRole('textbox', { name: 'Cells' }).fill(cells);
    await page.getByRole('button', { name: 'Read the cells' }).click();
    await this.#read();
  }

  /** Opens the dialog for cells, from any screen. */
  async openPaste(): Promise<void> {
    const { page } = this;
    await page.getByRole('main').waitFor();
    await page.keyboard.press('Control+2');
    const restart = page.getByRole('button', { name: /^(Choose another|Import another) file$/ });
    const start = page.getByRole('button', { name: 'Paste cells', exact: true });
    await restart.or(start).first().waitFor();
    if (await restart.isVisible()) await restart.click();
    await start.click();
  }

  async #read(): Promise<void> {
    await this.page.locator('.import-read[aria-busy=false]').waitFor();
  }

  /** What was told of the file: why it was refused, or what was odd in it. */
  async notices(): Promise<string[]> {
    return await this.page.locator('.import-notes .notice-text').allTextContents();
  }

  head(title: string): Locator {
    return this.page.locator('.import-column').filter({
      has: this.page.locator('.import-column-title', { hasText: title }),
    });
  }

  /** The button on a column's head that says and changes its role. */
  role(title: string): Locator {
    return this.head(title).locator('.import-role');
  }

  /** By the key of a role: the first letter of its name. */
  async giveRole(title: string, key: 'r' | 'o' | 'a' | 'i'): Promise<void> {
    await this.role(title).focus();
    await this.page.keyboard.press(key);
  }

  async roles(): Promise<string[]> {
    return await this.page.locator('.import-role-name').allTextContents();
  }

  /** What will be kept: the line at the foot. */
  async sum(): Promise<string> {
    return (await this.page.locator('.import-sum strong').textContent()) ?? '';
  }

  async choose(list: string, option: string): Promise<void> {
    await this.page.getByRole('button', { name: list }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
    await this.#read();
  }

  get importButton(): Locator {
    return this.page
      .getByRole('button', { name: 'Import', exact: true })
      .and(this.page.locator('[type=submit]'));
  }

  /** Imports what is shown into a project of its own. */
  async importAsNew(): Promise<void> {
    await this.chooseNew();
    await this.import();
  }

  /** Where a project is open, the file could go into it too. */
  async chooseNew(): Promise<void> {
    const choice = this.page.getByRole('radio', { name: 'a new project', exact: true });
    if (await choice.isVisible()) await choice.click();
  }

  /** Imports what is shown to where the app has guessed. */
  async import(): Promise<void> {
    await this.importButton.click();
    await this.page.getByRole('button', { name: 'Start coding' }).waitFor();
  }

  async headline(): Promise<string> {
    return (await this.page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  }

  /** Rows read, rows refused, respondents, answers, of them non-answers, blank cells. */
  async figures(): Promise<number[]> {
    const texts = await this.page.locator('.import-figures dd').allTextContents();
    return texts.map(Number);
  }

  /** Answers, non-answers and blanks of each question. */
  async questionFigures(): Promise<number[][]> {
    const section = this.page.locator('section', {
      has: this.page.getByRole('heading', { name: 'By question' }),
    });
    const rows = await section.locator('tbody tr').all();
    const texts = await Promise.all(rows.map((row) => row.locator('.number').allTextContents()));
    return texts.map((cells) => cells.map(Number));
  }

  /** The rows to look at: their line, their column and what happened. */
  async oddRows(): Promise<string[]> {
    const section = this.page.locator('section', {
      has: this.page.getByRole('heading', { name: / to look at$/ }),
    });
    const rows = await section.locator('tbody tr').all();
    const texts = await Promise.all(rows.map((row) => row.locator('td').allTextContents()));
    return texts.map((cells) => cells.join(' | '));
  }
}
