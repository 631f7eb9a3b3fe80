import type { JobName, Jobs } from '#renderer/worker/jobs.ts';

export interface JobRequest {
  readonly id: number;
  readonly job: JobName;
  readonly input: unknown;
}

export type JobReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** Long enough for what was asked for to be drawn, short enough that the worker is never far behind. */
const PUT_OFF_MS = 250;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export type JobInput<Name extends JobName> = Parameters<Jobs[Name]>[0];
export type JobOutput<Name extends JobName> = Awaited<ReturnType<Jobs[Name]>>;

/** Asks the worker for its jobs, each typed; requests are answered in their order. */
export class WorkerClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #putOff: (() => void)[] = [];
  #lastId = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', (event: MessageEvent<JobReply>) => this.#answer(event.data));
    worker.addEventListener('error', (event) => this.#fail(new Error(event.message)));
  }

  async call<Name extends JobName>(
    job: Name,
    input: JobInput<Name>,
    transfer: Transferable[] = [],
  ): Promise<JobOutput<Name>> {
    this.#askPutOff();
    this.#lastId += 1;
    const request: JobRequest = { id: this.#lastId, job, input };
    const reply = new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject });
    });
    this.#worker.postMessage(request, transfer);
    return (await reply) as JobOutput<Name>;
  }

  /**
   * Asks once the screen has had its turn, yet before anything that is asked from now on. Its input
   * is made then: a key or a save need not wait for it.
   */
  later<Name extends JobName>(job: Name, input: () => JobInput<Name>): void {
    this.#putOff.push(() => void this.call(job, input()));
    setTimeout(() => this.#askPutOff(), PUT_OFF_MS);
  }

  #askPutOff(): void {
    for (const ask of this.#putOff.splice(0)) ask();
  }

  #answer(reply: JobReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.ok) waiting?.resolve(reply.value);
    else waiting?.reject(new Error(reply.message));
  }

  /** The worker itself broke: whoever waits is told. */
  #fail(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
