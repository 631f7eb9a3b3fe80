/** What a person or a disk can cause. */
export type HostProblem =
  | {
      readonly kind: 'too-large';
      readonly name: string;
      readonly bytes: number;
      readonly limit: number;
    }
  | { readonly kind: 'unreadable'; readonly name: string }
  | {
      readonly kind: 'unwritable';
      readonly name: string;
      readonly cause: 'disk-full' | 'not-allowed' | 'other';
    };

export class HostError extends Error {
  readonly problem: HostProblem;

  constructor(problem: HostProblem) {
    super(`${problem.kind}: ${problem.name}`);
    this.name = 'HostError';
    this.problem = problem;
  }
}
