import type { AnswerTheme } from '#shared/commands/code-many.ts';
import type { CodeInput } from '#shared/commands/code-answer.ts';

/** A coding that is made only if the dry run is accepted. */
export type Candidate = CodeInput;

/** What an act over many answers would do. */
export interface Gathered {
  readonly candidates: readonly Candidate[];
  /** Decided answers that it would have touched: they are left alone. */
  readonly decided: number;
  /** Why the search is none, in the engine's words. */
  readonly problem?: string | undefined;
  /** Answers that the search was given no time to read. */
  readonly unread?: number;
}

/** One string for a theme on an answer: what is dropped is dropped there as a whole. */
export function keyOfCandidate({ answerId, themeId }: AnswerTheme): string {
  return `${answerId}/${themeId}`;
}
