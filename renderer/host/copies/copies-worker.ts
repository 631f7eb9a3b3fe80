import { fail, ok, type Result } from '#shared/base/result.ts';
import { CopyKeeper } from '#shared/copies/copy-keeper.ts';
import type { HostProblem } from '#shared/host/host-error.ts';
import type { CopiesJobs, CopiesReply, CopiesRequest } from '#renderer/host/copies/copies-jobs.ts';
import { arePrivateFilesThere, privateFolders } from '#renderer/host/copies/private-files.ts';

interface WorkerScope {
  postMessage(reply: CopiesReply, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<CopiesRequest>) => void): void;
}

declare const self: WorkerScope;

const keeper = new CopyKeeper(privateFolders(), Date.now);
const jobs: CopiesJobs = {
  isThere: arePrivateFilesThere,
  kept: keeper.kept,
  append: keeper.append,
  keep: keeper.keep,
  list: keeper.list,
  read: keeper.read,
  journal: keeper.journal,
  forget: keeper.forget,
};

self.addEventListener('message', ({ data: { id, job, input } }) => {
  void answer(jobs[job] as (input: unknown) => Promise<unknown>, input).then((reply) =>
    self.postMessage({ id, reply }, []),
  );
});

async function answer(
  act: (input: unknown) => Promise<unknown>,
  input: unknown,
): Promise<Result<unknown, HostProblem>> {
  try {
    return ok(await act(input));
  } catch (error) {
    return fail({ kind: 'unwritable', name: 'copies', cause: causeOf(error) });
  }
}

function causeOf(error: unknown): 'disk-full' | 'other' {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'disk-full'
    : 'other';
}
