import { explain } from '#shared/suggest/explain.ts';
import type { Suggestion } from '#shared/suggest/suggestion.ts';
import { useTranslator } from '#renderer/app/context.ts';

/** Why a theme is suggested, as sentences. */
export function useReasons(suggestion: Suggestion): readonly string[] {
  const { t } = useTranslator();
  return explain(suggestion).map(({ key, values }) => t(key, values));
}
