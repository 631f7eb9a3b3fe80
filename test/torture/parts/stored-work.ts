import type { Page } from 'playwright-core';
import type { AnyRecord, ProjectTables, TableName } from '#shared/domain/tables.ts';
import { brokenLinks } from '#shared/exchange/broken-links.ts';
import { emptyTables } from '#test/helpers/survey.ts';

interface Rows {
  readonly projects: readonly { readonly id: string; readonly name: string }[];
  readonly blocks: readonly {
    readonly projectId: string;
    readonly table: TableName;
    readonly records: readonly AnyRecord[];
  }[];
}

// As text: what the runner of TypeScript adds to functions is not there in the page.
const READ_ALL = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('sitaatti');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const transaction = opening.result.transaction(['projects', 'blocks']);
    const projects = transaction.objectStore('projects').getAll();
    const blocks = transaction.objectStore('blocks').getAll();
    transaction.oncomplete = () => {
      opening.result.close();
      resolve({ projects: projects.result, blocks: blocks.result });
    };
  };
})`;

/** The projects that the database holds, by name, tombstones left out. */
export async function storedProjects(page: Page): Promise<Map<string, ProjectTables>> {
  const { projects, blocks } = await page.evaluate<Rows>(READ_ALL);
  return new Map(
    projects.map(({ id, name }) => {
      const tables = emptyTables();
      for (const { projectId, table, records } of blocks)
        if (projectId === id)
          Object.assign(tables, {
            [table]: [...tables[table], ...records.filter(({ deleted }) => !deleted)],
          });
      return [name, tables];
    }),
  );
}

/** Each coding as its answer's text and its theme's name. */
export function codingsIn({ codings, answers, themes }: ProjectTables): Set<string> {
  const texts = new Map(answers.map(({ id, text }) => [id, text]));
  const names = new Map(themes.map(({ id, name }) => [id, name]));
  return new Set(
    codings.map(({ answerId, themeId }) => codingKey(texts.get(answerId), names.get(themeId))),
  );
}

export function codingKey(text: string | undefined, theme: string | undefined): string {
  return `${theme} ← ${text}`;
}

/** What is wrong with the stored projects themselves. */
export function faultsIn(projects: ReadonlyMap<string, ProjectTables>): string[] {
  return [...projects].flatMap(([name, tables]) =>
    brokenLinks(tables).map((fault) => `${name}: ${fault}`),
  );
}
