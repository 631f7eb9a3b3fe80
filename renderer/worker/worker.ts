import type { JobReply, JobRequest } from '#renderer/worker/client.ts';
import { createJobs } from '#renderer/worker/jobs.ts';

interface WorkerScope {
  postMessage(reply: JobReply, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<JobRequest>) => void): void;
}

declare const self: WorkerScope;

const jobs = createJobs();
let last: Promise<unknown> = Promise.resolve();

/** One job after another: a question asked after a change sees that change. */
self.addEventListener('message', ({ data }) => {
  last = last.then(() => answer(data));
});

async function answer({ id, job, input }: JobRequest): Promise<void> {
  try {
    const value = await (jobs[job] as (input: unknown) => unknown)(input);
    const transfer = value instanceof Uint8Array ? [value.buffer] : [];
    self.postMessage({ id, ok: true, value }, transfer);
  } catch (error) {
    self.postMessage({ id, ok: false, message: String(error) }, []);
  }
}
