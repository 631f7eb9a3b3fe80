import type { KeeperActs } from '#shared/copies/copy-keeper.ts';
import type { HostProblem } from '#shared/host/host-error.ts';
import type { Result } from '#shared/base/result.ts';

/** What the window asks of the worker that keeps copies. */
export interface CopiesJobs extends KeeperActs {
  isThere(): Promise<boolean>;
}

export interface CopiesRequest {
  readonly id: number;
  readonly job: keyof CopiesJobs;
  readonly input: unknown;
}

export interface CopiesReply {
  readonly id: number;
  readonly reply: Result<unknown, HostProblem>;
}
