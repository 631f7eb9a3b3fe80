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
      {partsOf(reason).map(({ start, text, isQuoted }) =>
        isQuoted ? <em key={start}>{text}</em> : text,
      )}
    </span>
  ));
}

/** Every second part stands between asterisks; the same word may stand in several. */
function partsOf(reason: string) {
  let start = 0;
  return reason.split('*').map((text, at) => {
    const part = { start, text, isQuoted: at % 2 === 1 };
    start += text.length + 1;
    return part;
  });
}

export function plainReason(reason: string): string {
  return reason.replaceAll('*', '');
}
