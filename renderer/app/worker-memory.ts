import type { Result } from '#shared/base/result.ts';
import type { Refusal } from '#shared/commands/acting.ts';
import { importAnswers, type ImportOutcome } from '#shared/commands/import-answers.ts';
import type { Change } from '#shared/domain/change.ts';
import type { ImportDraft } from '#shared/tables/draft-import.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import type { WorkerClient } from '#renderer/worker/client.ts';
import { pack } from '#renderer/worker/packed.ts';

/**
 * Keeps the worker's memory of the open project in step with the window's, by the same changes, so
 * that heavy work needs no sending.
 */
export class WorkerMemory {
  readonly #worker: WorkerClient;
  /** Imports of the draft that the worker holds: it makes the same change again by itself. */
  readonly #imports = new WeakSet<Change>();

  constructor(worker: WorkerClient) {
    this.#worker = worker;
  }

  /** Follows the project from here on; resolves, once the worker has it, to what ends that. */
  async follow(project: OpenProject): Promise<() => void> {
    await this.#worker.call('openProject', { tables: pack(project.everything()) });
    return project.subscribe((change) => this.#pass(change));
  }

  /** Imports what the worker drafted last: tens of thousands of records need not be sent back to it. */
  importDraft(project: OpenProject, draft: ImportDraft): Result<ImportOutcome, Refusal> {
    const planned = project.plan(importAnswers, draft);
    if (planned.ok) {
      this.#imports.add(planned.value.change);
      project.apply(planned.value.change);
    }
    return planned;
  }

  #pass(change: Change): void {
    if (this.#imports.has(change)) this.#worker.later('importDraft', () => madeAs(change));
    else this.#worker.later('applyChange', () => ({ items: pack(change.items) }));
  }
}

function madeAs({ id, stamp }: Change) {
  return { id, stamp };
}
