import { explain } from '#shared/suggest/explain.ts';
import type { Suggestion } from '#shared/suggest/suggestion.ts';
import { useTranslator } from '#renderer/app/context.ts';

/** Why a theme is suggested, as sentences; words under `*` are quoted from the answer or the codebook. */
export function useReasons(suggestion: Suggestion): readonly string[] {
  const { t } = useTranslator();
  return explain(suggestion).map(({ key, values }) => t(key, values));
}

export function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  return reasons.map((reason) => (
    <span key={reason} className="reason">
      {reason.split('*').map((part, at) =>
        // Every second part stood between asterisks.
        at % 2 === 1 ? <em key={part}>{part}</em> : part,
      )}
    </span>
  ));
}

export function plainReason(reason: string): string {
  return reason.replaceAll('*', '');
}
