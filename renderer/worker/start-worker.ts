import { WorkerClient } from '#renderer/worker/client.ts';
import workerUrl from '#renderer/worker/worker.ts?worker&url';

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: 'app-worker', rules: ScriptUrlPolicy): ScriptUrlPolicy;
    };
  }
}

/** Starts the one worker. A worker's address is a script: the page's policy names who may give it. */
export function startWorker(): WorkerClient {
  const policy = window.trustedTypes?.createPolicy('app-worker', {
    createScriptURL: (url) => url,
  });
  const url = policy?.createScriptURL(workerUrl) ?? workerUrl;
  return new WorkerClient(new Worker(url, { type: 'module' }));
}
