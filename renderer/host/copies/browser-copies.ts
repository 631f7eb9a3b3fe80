import {
  appendRequestSchema,
  copyRequestSchema,
  journalRequestSchema,
  keepRequestSchema,
  projectRequestSchema,
  type HostCopies,
} from '#shared/host/copies.ts';
import { HostError } from '#shared/host/host-error.ts';
import { contentOf } from '#renderer/host/copies/copy-content.ts';
import type { CopiesJobs, CopiesReply, CopiesRequest } from '#renderer/host/copies/copies-jobs.ts';

type Input<Job extends keyof CopiesJobs> = Parameters<CopiesJobs[Job]>[0];
type Output<Job extends keyof CopiesJobs> = Awaited<ReturnType<CopiesJobs[Job]>>;
interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Copies in the browser's private files, written by a worker that `start` gives. */
export function browserCopies(start: () => Worker): HostCopies {
  const client = new CopiesClient(start);
  return {
    where: async () => ((await client.isThere()) ? 'browser' : 'nowhere'),
    kept: async () => ((await client.isThere()) ? await client.ask('kept', undefined) : []),
    append: async (request) => await client.ask('append', appendRequestSchema.parse(request)),
    async keep(request) {
      await client.ask('keep', keepRequestSchema.parse(request));
      return 'kept';
    },
    list: async (request) => await client.ask('list', projectRequestSchema.parse(request)),
    read: async (request) =>
      contentOf(request, await client.ask('read', copyRequestSchema.parse(request))),
    journal: async (request) => await client.ask('journal', journalRequestSchema.parse(request)),
    forget: async (request) => await client.ask('forget', projectRequestSchema.parse(request)),
    // A page sees nothing of the browser's own files.
    setDatabaseAside: async () => await Promise.resolve('unsupported'),
  };
}

/** Asks the worker, which is started with the first question. */
class CopiesClient {
  readonly #start: () => Worker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #isThere: Promise<boolean> | undefined;
  #lastId = 0;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Whether this browser keeps private files at all; found out once. */
  async isThere(): Promise<boolean> {
    this.#isThere ??= this.ask('isThere', undefined).catch(() => false);
    return await this.#isThere;
  }

  async ask<Job extends keyof CopiesJobs>(
    job: Job,
    input: Input<Job> | undefined,
  ): Promise<Output<Job>> {
    const worker = (this.#worker ??= this.#listening(this.#start()));
    this.#lastId += 1;
    const request: CopiesRequest = { id: this.#lastId, job, input };
    const reply = new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject });
    });
    worker.postMessage(request, []);
    return (await reply) as Output<Job>;
  }

  #listening(worker: Worker): Worker {
    worker.addEventListener('message', ({ data }: MessageEvent<CopiesReply>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.reply.ok) waiting?.resolve(data.reply.value);
      else waiting?.reject(new HostError(data.reply.problem));
    });
    worker.addEventListener('error', () => {
      const problem = { kind: 'unwritable', name: 'copies', cause: 'other' } as const;
      for (const waiting of this.#waiting.values()) waiting.reject(new HostError(problem));
      this.#waiting.clear();
      this.#worker = undefined;
    });
    return worker;
  }
}
