import { v7 as uuid } from 'uuid';
import type { ProjectId } from '#shared/domain/ids.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { TABLE_NAMES, type ProjectTables } from '#shared/domain/tables.ts';
import { Blocks } from '#renderer/store/blocks.ts';
import { rowsOf, type Database, type ProjectSummary } from '#renderer/store/database.ts';
import { OpenProject, type Loaded, type Who } from '#renderer/store/open-project.ts';

/** So many acts can be undone after the app was closed; within a sitting there is no limit. */
const HISTORY_KEPT_AT_HAND = 1000;

/** The projects in the database: listing, opening, copying, deleting. */
export class Library {
  readonly #database: Database;
  readonly #who: Who;

  constructor(database: Database, who: Who) {
    this.#database = database;
    this.#who = who;
  }

  /** Last opened first. */
  async list(): Promise<ProjectSummary[]> {
    const all = await this.#database.projects.toArray();
    return all.sort((left, right) => right.openedMs - left.openedMs);
  }

  /** A new, empty project: its first change gives it a name. */
  create(): OpenProject {
    const now = Date.now();
    const summary = {
      id: uuid() as ProjectId,
      name: '',
      createdMs: now,
      openedMs: now,
      answers: 0,
      decided: 0,
    };
    return new OpenProject(this.#database, this.#who, { summary, blocks: [], history: [] });
  }

  async open(projectId: ProjectId): Promise<OpenProject | undefined> {
    const loaded = await this.#load(projectId);
    if (!loaded) return undefined;
    const summary = { ...loaded.summary, openedMs: Date.now() };
    await this.#database.projects.put(summary);
    return new OpenProject(this.#database, this.#who, { ...loaded, summary });
  }

  /** A project as it stands: reading it does not count as opening it. */
  async read(projectId: ProjectId): Promise<OpenProject | undefined> {
    const loaded = await this.#load(projectId);
    return loaded && new OpenProject(this.#database, this.#who, loaded);
  }

  async #load(projectId: ProjectId): Promise<Loaded | undefined> {
    const { projects, history, blocks } = this.#database;
    return await this.#database.transaction('r', projects, history, blocks, async () => {
      const summary = await projects.get(projectId);
      if (!summary) return undefined;
      const latest = rowsOf(history, projectId).reverse().limit(HISTORY_KEPT_AT_HAND);
      return {
        summary,
        blocks: await rowsOf(blocks, projectId).toArray(),
        history: (await latest.toArray()).toReversed(),
      };
    });
  }

  /**
   * Stores a project read from a file under an id; a project that stood there is replaced whole.
   * `reached`: the revision that the project had come to at least, where more is known than stands.
   */
  async store(projectId: ProjectId, tables: ProjectTables, reached = 0): Promise<void> {
    const blocks = new Blocks(projectId).take(itemsOf(tables));
    const { projects, history, blocks: blockRows } = this.#database;
    await this.#database.transaction('rw', projects, history, blockRows, async () => {
      const replaced = (await projects.get(projectId))?.revision ?? 0;
      await this.#deleteRows(projectId);
      await blockRows.bulkPut(blocks);
      const revision = Math.max(replaced, reached) + 1;
      await projects.put({ ...summaryOf(projectId, tables), revision });
    });
  }

  /** The project goes on from a higher revision than any of its copies was of. */
  async passRevision(projectId: ProjectId, reached: number): Promise<void> {
    await this.#database.projects.update(projectId, { revision: reached + 1 });
  }

  async has(projectId: ProjectId): Promise<boolean> {
    return (await this.#database.projects.get(projectId)) !== undefined;
  }

  /** A copy under an id of its own, without the history. */
  async duplicate(projectId: ProjectId, name: string): Promise<ProjectId | undefined> {
    const original = await this.read(projectId);
    if (!original) return undefined;
    const copyId = uuid() as ProjectId;
    const tables = original.everything();
    const project = tables.project.map((record) => ({ ...record, name: name.slice(0, 200) }));
    await this.store(copyId, { ...tables, project });
    return copyId;
  }

  async delete(projectId: ProjectId): Promise<void> {
    const { projects, history, blocks, preferences } = this.#database;
    await this.#database.transaction('rw', projects, history, blocks, preferences, async () => {
      await this.#deleteRows(projectId);
      await preferences.delete(`place/${projectId}`);
    });
  }

  async #deleteRows(projectId: ProjectId): Promise<void> {
    await this.#database.projects.delete(projectId);
    await rowsOf(this.#database.blocks, projectId).delete();
    await rowsOf(this.#database.history, projectId).delete();
  }
}

function itemsOf(tables: ProjectTables) {
  return TABLE_NAMES.flatMap((table) =>
    tables[table].map((after) => ({ table, after }) as { table: typeof table; after: never }),
  );
}

function summaryOf(projectId: ProjectId, tables: ProjectTables): ProjectSummary {
  const now = Date.now();
  const memory = memoryOf(tables);
  return {
    id: projectId,
    name: tables.project[0]?.name ?? '',
    createdMs: now,
    openedMs: now,
    answers: memory.count('answers'),
    decided: memory.count('decisions'),
  };
}
