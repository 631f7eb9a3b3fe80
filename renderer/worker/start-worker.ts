import { WorkerClient } from '#renderer/worker/client.ts';
import { workerAddress } from '#renderer/worker/worker-address.ts';
import workerUrl from '#renderer/worker/worker.ts?worker&url';

/** Starts the one worker of the jobs. */
export function startWorker(): WorkerClient {
  return new WorkerClient(new Worker(workerAddress(workerUrl), { type: 'module' }));
}
