import type { Download, Page } from 'playwright-core';

/** A file given to the app's next open dialog. */
export async function giveFile(page: Page, open: () => Promise<void>, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await open();
  await (await chooser).setFiles(file);
}

/** The file that an act saves. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent('download');
  await act();
  return await download;
}

/** The screens around coding, in English, as a person drives them. */
export class ProjectPages {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async go(screen: 'Projects' | 'Import' | 'Code' | 'Codebook' | 'Results'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Screens' })
      .getByRole('button', { name: screen, exact: true })
      .click();
  }

  /** From the list of projects to the import screen's preview. */
  async openSurvey(file: string): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Open a survey file' });
    await giveFile(this.page, () => button.click(), file);
    await this.importButton.waitFor();
  }

  get importButton() {
    return this.page
      .getByRole('button', { name: 'Import', exact: true })
      .and(this.page.locator('[type=submit]'));
  }

  /** Imports what the preview shows, as guessed. */
  async importSurvey(): Promise<void> {
    await this.importButton.click();
    await this.page.getByRole('button', { name: 'Start coding' }).waitFor();
  }

  /** Opens a codebook file on the codebook screen; its plan is then shown. */
  async openCodebook(file: string): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Import a codebook' }).first();
    await giveFile(this.page, () => button.click(), file);
    await this.page.getByRole('dialog').waitFor();
  }

  async importCodebook(): Promise<void> {
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Import \d/ })
      .click();
    await this.page.getByText('Codebook imported').waitFor();
  }

  async exportExcel(): Promise<Download> {
    const button = this.page.getByRole('button', { name: 'Excel file' });
    return await savedBy(this.page, () => button.click());
  }

  async exportCsv(sheet: string): Promise<Download> {
    await this.page.getByRole('button', { name: 'CSV', exact: true }).click();
    const item = this.page.getByRole('menuitem', { name: sheet, exact: true });
    return await savedBy(this.page, () => item.click());
  }

  /** Saves the first project of the list to a project file. */
  async saveProjectFile(): Promise<Download> {
    await this.go('Projects');
    await this.page
      .getByRole('button', { name: /^Acts on/ })
      .first()
      .click();
    const item = this.page.getByRole('menuitem', { name: 'Save to a project file' });
    return await savedBy(this.page, () => item.click());
  }
}
