import type { Locator, Page } from 'playwright-core';
import { bytesSavedBy, giveFile, type GivenFile } from '#test/helpers/pages/project-pages.ts';

type Act = 'Rename' | 'Duplicate' | 'Save to a project file' | 'Earlier copies' | 'Delete';

/** The list of projects as a person sees it, in English. */
export class ProjectList {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From any screen, by key. */
  async go(): Promise<void> {
    await this.page.keyboard.press('Control+1');
    await this.page.getByRole('main', { name: 'Projects' }).waitFor();
  }

  get #rows(): Locator {
    return this.page.locator('.project-table tbody tr');
  }

  /** Name, answers and share decided of each project, as listed. */
  async rows(): Promise<string[][]> {
    const rows = await this.#rows.all();
    const texts = await Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
    return texts.map((cells) => cells.slice(0, 3));
  }

  async names(): Promise<string[]> {
    return await this.#rows.locator('th').allTextContents();
  }

  nameButton(name: string): Locator {
    return this.#rows.getByRole('button', { name, exact: true });
  }

  async open(name: string): Promise<void> {
    await this.nameButton(name).click();
  }

  async act(name: string, act: Act): Promise<void> {
    await this.page.getByRole('button', { name: `Acts on “${name}”`, exact: true }).click();
    await this.page.getByRole('menuitem', { name: act, exact: true }).click();
  }

  async save(name: string): Promise<Uint8Array> {
    return await bytesSavedBy(this.page, () => this.act(name, 'Save to a project file'));
  }

  async openFile(file: GivenFile): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Open a project file' });
    await giveFile(this.page, () => button.click(), file);
  }
}
