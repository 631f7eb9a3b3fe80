import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';

/** A file by its path, or made in the test. */
export type GivenFile = string | { readonly name: string; readonly bytes: Uint8Array };

/** A file given to the app's next open dialog. */
export async function giveFile(
  page: Page,
  open: () => Promise<void>,
  file: GivenFile,
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open()]);
  await chooser.setFiles(typeof file === 'string' ? file : uploadOf(file));
}

function uploadOf({ name, bytes }: Exclude<GivenFile, string>) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** The file that an act saves. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

/** The bytes of the file that an act saves. */
export async function bytesSavedBy(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  const download = await savedBy(page, act);
  return new Uint8Array(await readFile(await download.path()));
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
  async openSurvey(file: GivenFile): Promise<void> {
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
  async openCodebook(file: GivenFile): Promise<void> {
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
