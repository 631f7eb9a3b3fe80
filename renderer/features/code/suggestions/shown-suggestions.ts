import type { Suggestion } from '#shared/suggest/suggestion.ts';
import type { MarkRef } from '#renderer/features/code/desk/marks.ts';

/** Weak suggestions wait in the right pane; on the text they would only be noise, unless pointed at. */
export function isShownOnText(current: MarkRef | undefined): (suggestion: Suggestion) => boolean {
  return ({ level, themeId }) =>
    level > 1 || (current?.kind === 'suggestion' && current.themeId === themeId);
}
