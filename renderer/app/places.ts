import type { ProjectId } from '#shared/domain/ids.ts';
import type { Database } from '#renderer/store/database.ts';
import { readPlace, writePlace } from '#renderer/store/preferences.ts';

/**
 * Where the person is in the open project, so that the window opens there again. A place is written
 * at once, since the window may be closed at any moment; places passed during a write are skipped.
 */
export class Places {
  readonly #database: Database;
  #projectId: ProjectId | undefined;
  #place: Readonly<Record<string, unknown>> = {};
  #isWritten = true;
  #writing: Promise<void> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  async open(projectId: ProjectId): Promise<void> {
    await this.openNew(projectId);
    const stored = await readPlace(this.#database, projectId);
    this.#place = typeof stored === 'object' && stored ? { ...stored } : {};
  }

  /** Nobody was ever anywhere in a new project: there is nothing to read. */
  async openNew(projectId: ProjectId): Promise<void> {
    await this.close();
    this.#projectId = projectId;
  }

  /** Keeps what waits and forgets the project: nothing is written for it any more. */
  async close(): Promise<void> {
    await this.#writing;
    this.#projectId = undefined;
    this.#place = {};
  }

  recall(part: string): unknown {
    return this.#place[part];
  }

  remember(part: string, value: unknown): void {
    if (Object.is(this.#place[part], value)) return;
    this.#place = { ...this.#place, [part]: value };
    this.#isWritten = false;
    // A disk that takes no place is told of by the work that it does not take either.
    this.#writing ??= this.#write()
      .catch(() => undefined)
      .finally(() => {
        this.#writing = undefined;
      });
  }

  async #write(): Promise<void> {
    while (!this.#isWritten && this.#projectId) {
      this.#isWritten = true;
      await writePlace(this.#database, this.#projectId, this.#place);
    }
  }
}
