import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Download, Page } from 'playwright-core';
import { openApp } from '#test/helpers/app.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ProjectPages } from '#test/helpers/pages/project-pages.ts';

export interface DemoOptions {
  readonly answers: string;
  readonly codebook: string;
  readonly out: string;
}

/** Drives the real app from import to exports and leaves its files and a picture of every screen. */
export async function run(options: DemoOptions): Promise<void> {
  await mkdir(options.out, { recursive: true });
  const app = await openApp({ context: { viewport: { width: 1440, height: 900 } } });
  const demo = new Demo(app.page, options.out);
  try {
    await demo.import(options.answers);
    await demo.takeCodebook(options.codebook);
    await demo.code();
    await demo.results();
    await demo.looks();
    await demo.saveProject();
  } finally {
    await app.close();
  }
  console.log(`Files and pictures are in ${options.out}`);
}

class Demo {
  readonly #page: Page;
  readonly #out: string;
  readonly #pages: ProjectPages;
  #pictures = 0;

  constructor(page: Page, out: string) {
    this.#page = page;
    this.#out = out;
    this.#pages = new ProjectPages(page);
  }

  async import(answers: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Open a survey file' }).waitFor();
    await this.#picture('start');
    await this.#pages.openSurvey(answers);
    await this.#picture('import');
    await this.#pages.importSurvey();
    await this.#picture('imported');
  }

  async takeCodebook(codebook: string): Promise<void> {
    await this.#pages.go('Codebook');
    await this.#picture('codebook-empty');
    await this.#pages.openCodebook(codebook);
    await this.#picture('codebook-import');
    await this.#pages.importCodebook();
    await this.#picture('codebook');
  }

  async code(): Promise<void> {
    await this.#pages.go('Code');
    const coding = new CodingPage(this.#page);
    await coding.current.waitFor();
    await this.#page.locator('.chip-suggested').first().waitFor();
    await this.#picture('code-suggestions');
    console.log(`Accepted ${await coding.acceptThroughout()} suggestions by key.`);
    await coding.saved();
    await this.#picture('code-table');
    await coding.press('t');
    await this.#picture('palette');
    await coding.press('Escape', 'f');
    await this.#picture('code-focus');
    await coding.press('f', 'F1');
    await this.#picture('keys');
    await coding.press('Escape', 'Control+,');
    await this.#picture('settings');
    await coding.press('Escape');
  }

  async results(): Promise<void> {
    await this.#pages.go('Results');
    await this.#page.getByRole('button', { name: 'Excel file' }).waitFor();
    await this.#picture('results');
    await this.#save(await this.#pages.exportExcel(), 'report.xlsx');
    await this.#save(await this.#pages.exportCsv('Counts'), 'counts.csv');
    await this.#save(await this.#pages.exportCsv('Quotes'), 'quotes.csv');
    await this.#save(await this.#pages.exportCsv('Codebook'), 'codebook.csv');
    await this.#save(await this.#pages.exportCsv('0-1 matrix'), 'matrix.csv');
  }

  /** The same screens in the dark, and in a small window. */
  async looks(): Promise<void> {
    await this.#page.emulateMedia({ colorScheme: 'dark' });
    for (const screen of ['Results', 'Code', 'Codebook'] as const) {
      await this.#pages.go(screen);
      await this.#picture(`${screen.toLowerCase()}-dark`);
    }
    await this.#page.emulateMedia({ colorScheme: 'light' });
    await this.#page.setViewportSize({ width: 1024, height: 768 });
    for (const screen of ['Results', 'Code', 'Codebook'] as const) {
      await this.#pages.go(screen);
      await this.#picture(`${screen.toLowerCase()}-small`);
    }
    await this.#page.setViewportSize({ width: 1440, height: 900 });
  }

  async saveProject(): Promise<void> {
    await this.#save(await this.#pages.saveProjectFile(), 'project.sitaatti');
    await this.#picture('projects');
  }

  async #save(download: Download, name: string): Promise<void> {
    await download.saveAs(path.join(this.#out, name));
    console.log(`Saved ${name}`);
  }

  async #picture(name: string): Promise<void> {
    this.#pictures += 1;
    const number = String(this.#pictures).padStart(2, '0');
    // Two frames: what was asked for is laid out and drawn.
    await this.#page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await this.#page.screenshot({ path: path.join(this.#out, `${number}-${name}.png`) });
  }
}
