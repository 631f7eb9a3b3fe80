import type { AnswerId, ThemeId } from '#shared/domain/ids.ts';
import type { ConfidenceLevel, Suggestion } from '#shared/suggest/suggestion.ts';
import { chunk } from '#shared/base/collections.ts';
import type { Candidate, Gathered } from '#renderer/features/code/bulk/dry-run/candidate.ts';
import { Stopped, takeTurns, type Going } from '#renderer/features/code/bulk/dry-run/take-turns.ts';
import type { Desk } from '#renderer/features/code/desk/desk.ts';

const ASKED_AT_ONCE = 400;

export interface Wanted {
  readonly answerIds: readonly AnswerId[];
  /** All themes without it. */
  readonly themeId?: ThemeId | undefined;
  readonly level: ConfidenceLevel;
}

/** The open suggestions on these answers that are at least so strong; decided answers are left alone. */
export async function gatherSuggestions(
  desk: Desk,
  { answerIds, themeId, level }: Wanted,
  going: Going,
): Promise<Gathered> {
  await haveAllSuggested(desk, answerIds, going);
  const { view, who } = desk.project;
  const candidates: Candidate[] = [];
  let decided = 0;
  const gather = (answerId: AnswerId) => {
    const wanted = desk.suggestions
      .openOn(answerId)
      .filter((each) => each.level >= level && (!themeId || each.themeId === themeId));
    if (wanted.length === 0) return;
    if (view.decisionOf(answerId, who.coderId)) decided += 1;
    else candidates.push(...wanted.map((each) => candidateOf(answerId, each)));
  };
  await takeTurns(answerIds, gather, going);
  return { candidates, decided };
}

async function haveAllSuggested(
  { suggestions }: Desk,
  answerIds: readonly AnswerId[],
  { signal, progress }: Going,
): Promise<void> {
  const missing = answerIds.filter((id) => !suggestions.isKnown(id));
  for (const [at, some] of chunk(missing, ASKED_AT_ONCE).entries()) {
    progress((at * ASKED_AT_ONCE) / missing.length);
    await suggestions.ensure(some);
    if (signal.aborted) throw new Stopped();
  }
}

function candidateOf(answerId: AnswerId, suggestion: Suggestion): Candidate {
  const { themeId, start, end, layer } = suggestion;
  return { answerId, themeId, span: { start, end }, origin: { kind: 'bulk', layer } };
}
