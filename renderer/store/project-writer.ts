import { Dexie } from 'dexie';
import { chunk } from '#shared/base/collections.ts';
import type { Blocks } from '#renderer/store/blocks.ts';
import type { Block, Database, HistoryEntry, ProjectSummary } from '#renderer/store/database.ts';
import { inspectDatabase } from '#renderer/store/inspect-database.ts';
import { NoDatabaseError } from '#renderer/store/open-database.ts';

/** Handing a block over takes the window a few milliseconds: between so many it can answer a key. */
const BLOCKS_AT_ONCE = 2;

/** What one change leaves in the database. */
interface Rows {
  readonly blocks: readonly Block[];
  readonly entry: HistoryEntry;
  readonly summary: ProjectSummary;
}

/**
 * Writes the changes of one project, each in one transaction. An engine that met a full disk closes
 * the database, and may begin it anew, empty, when it is opened again: so it is opened again here,
 * and what it no longer holds of the project is written once more from memory.
 */
export class ProjectWriter {
  readonly #database: Database;
  readonly #blocks: Blocks;
  /** The revision of the project's row as it was read or last written; undefined before the first. */
  #written: number | undefined;
  #wasRefused = false;

  constructor(database: Database, blocks: Blocks, written: number | undefined) {
    this.#database = database;
    this.#blocks = blocks;
    this.#written = written;
  }

  /** Rejects with the engine's error, and has then written nothing. */
  async write(rows: Rows): Promise<void> {
    try {
      const whole = this.#wasRefused ? await this.#lost(rows.summary) : [];
      await this.#put(rows, whole);
    } catch (error) {
      this.#wasRefused = true;
      throw error;
    }
    this.#wasRefused = false;
    this.#written = rows.summary.revision;
  }

  /** Every block of the project where the database lost it; none where it is as it was left. */
  async #lost({ id }: ProjectSummary): Promise<readonly Block[]> {
    if (!this.#database.isOpen()) await this.#open();
    const row = await this.#database.projects.get(id);
    return row?.revision === this.#written ? [] : this.#blocks.all();
  }

  /** Looks before it opens: Dexie would try a database that cannot be read again and again. */
  async #open(): Promise<void> {
    const found = await inspectDatabase(this.#database.name, Dexie.dependencies.indexedDB);
    if (found === 'newer' || found === 'silent') throw new NoDatabaseError(found);
    if (found === 'unreadable') throw new Error('The database cannot be opened again.');
    await this.#database.open();
  }

  async #put({ blocks, entry, summary }: Rows, whole: readonly Block[]): Promise<void> {
    const { blocks: blockRows, history, projects } = this.#database;
    await this.#database.transaction('rw', blockRows, history, projects, async () => {
      for (const some of chunk([...whole, ...blocks], BLOCKS_AT_ONCE))
        await blockRows.bulkPut(some);
      await history.put(entry);
      await projects.put(summary);
    });
  }
}
