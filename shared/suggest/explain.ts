import type { MessageKey, MessageValues } from '#shared/i18n/translator.ts';
import type { Evidence, Suggestion } from '#shared/suggest/suggestion.ts';

/** One sentence of a reason: its message key and what fills it. */
export interface Reason {
  readonly key: MessageKey;
  readonly values: MessageValues;
}

/** Why the theme was suggested, a sentence for each word that was met; each said once. */
export function explain(suggestion: Suggestion): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  for (const evidence of suggestion.evidence) {
    const { word, term } = evidence;
    const key = keyOf(evidence);
    const said = [key, word.toLowerCase(), term.toLowerCase()].join('|');
    if (!reasons.has(said)) reasons.set(said, { key, values: { word, term } });
  }
  return [...reasons.values()];
}

function keyOf({ how, via }: Evidence): MessageKey {
  return how === 'same' ? `suggest.same.${via}` : `suggest.${how}`;
}
