import type { Page } from 'playwright-core';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ProjectList } from '#test/helpers/pages/project-list.ts';
import { ProjectPages } from '#test/helpers/pages/project-pages.ts';
import { VICTIMS, type Victim } from '#test/torture/parts/killable-app.ts';
import { codingKey } from '#test/torture/parts/stored-work.ts';

export const MAIN = 'kysely';

/** What the app has said to be saved, and what has been asked of it besides. */
export interface Said {
  readonly codings: Set<string>;
  /** Imported projects by name, with their answers. */
  readonly imports: Map<string, number>;
  /** Project files that were told to be saved. */
  readonly files: Uint8Array[];
}

/** What goes on when the kill comes: it never ends by itself. */
export interface Act {
  /** How long it may go on before the kill, in milliseconds. */
  readonly longestMs: number;
  readonly victims: readonly Victim[];
  begin(page: Page): Promise<unknown>;
  goOn(page: Page, said: Said, random: () => number): Promise<void>;
}

const IMPORTED = 60;

async function openMain(page: Page): Promise<void> {
  const list = new ProjectList(page);
  await list.go();
  await list.open(MAIN);
  await page.getByRole('main', { name: 'Projects' }).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+3');
  const coding = new CodingPage(page);
  await coding.answers.focus();
  await coding.ready();
}

/** Codes answer after answer by key, in bursts; what is shown when all is saved has been said. */
async function code(page: Page, said: Said, random: () => number): Promise<void> {
  const coding = new CodingPage(page);
  for (;;) {
    const burst: string[] = [];
    for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) {
      await coding.press('ArrowDown', String(1 + Math.floor(random() * 9)));
      const text = await coding.current.locator('.answer-text').textContent();
      const themes = await coding.current.locator('.chip:not(.chip-suggested)').allTextContents();
      for (const theme of themes) burst.push(codingKey(text ?? '', theme.slice(2)));
    }
    await coding.saved();
    for (const each of burst) said.codings.add(each);
  }
}

/** Imports one survey after another, each as a project of its own. */
async function importSurveys(page: Page, said: Said, random: () => number): Promise<void> {
  const list = new ProjectList(page);
  const pages = new ProjectPages(page);
  for (;;) {
    await list.go();
    const name = `tuonti-${Math.floor(random() * 1e9)}`;
    const rows = Array.from({ length: IMPORTED }, (_, at) => `${at + 1};Vastaus ${at} ${name}`);
    const bytes = new TextEncoder().encode(`Nro;Mitä toivotte lisää?\n${rows.join('\n')}\n`);
    await pages.openSurvey({ name: `${name}.csv`, bytes });
    const asNew = page.getByRole('radio', { name: /new project/i });
    if (await asNew.isVisible()) await asNew.check();
    await pages.importSurvey();
    await new CodingPage(page).saved();
    said.imports.set(name, IMPORTED);
  }
}

/** Saves the project to a file, again and again. */
async function save(page: Page, said: Said): Promise<void> {
  const list = new ProjectList(page);
  for (;;) {
    await list.go();
    const bytes = await list.save(MAIN);
    await page.getByText(`Saved: ${MAIN}`).waitFor();
    said.files.push(bytes);
    await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
  }
}

/** What an app without second copies left: rows without a revision, and no copies. */
export const AS_BEFORE_COPIES = `(async () => {
  const own = await navigator.storage.getDirectory();
  // The page before may still be letting go of a file.
  for (let isThere = true; isThere; )
    isThere = await own.removeEntry('copies', { recursive: true }).then(
      () => false,
      ({ name }) => name !== 'NotFoundError',
    );
  await new Promise((resolve) => {
    const opening = indexedDB.open('sitaatti');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('projects', 'readwrite');
      const projects = transaction.objectStore('projects');
      const reading = projects.getAll();
      reading.onsuccess = () => {
        for (const { revision, ...row } of reading.result) projects.put(row);
      };
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
})()`;

/** Opens one project after another, as after an upgrade, while their first copies are made. */
async function openAll(page: Page): Promise<void> {
  const list = new ProjectList(page);
  for (;;) {
    await list.go();
    for (const name of await list.names()) {
      await list.open(name);
      await page.getByRole('banner').getByText(name, { exact: true }).waitFor();
      await list.go();
    }
  }
}

const atOnce = async () => await Promise.resolve();

export const ACTS = {
  coding: { longestMs: 3000, victims: VICTIMS, begin: openMain, goOn: code },
  import: { longestMs: 6000, victims: VICTIMS, begin: atOnce, goOn: importSurveys },
  save: { longestMs: 4000, victims: VICTIMS, begin: atOnce, goOn: save },
  // No copy stands yet to rebuild from what a killed browser may throw away.
  upgrade: { longestMs: 4000, victims: ['renderer'], begin: atOnce, goOn: openAll },
} as const satisfies Record<string, Act>;
export type ActName = keyof typeof ACTS;
