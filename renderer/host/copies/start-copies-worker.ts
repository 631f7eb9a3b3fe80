import copiesWorkerUrl from '#renderer/host/copies/copies-worker.ts?worker&url';
import { workerAddress } from '#renderer/worker/worker-address.ts';

export function startCopiesWorker(): Worker {
  return new Worker(workerAddress(copiesWorkerUrl), { type: 'module' });
}
