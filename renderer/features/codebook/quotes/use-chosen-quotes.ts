import { useState } from 'react';
import type { Selection } from 'react-aria-components';
import type { CodingId } from '#shared/domain/ids.ts';
import type { ThemeQuote } from '#renderer/features/codebook/quotes/quotes-of.ts';

/** Which of the listed quotes are chosen; those that leave the list are chosen no more. */
export function useChosenQuotes(listed: readonly ThemeQuote[]) {
  const [selection, choose] = useState<Selection>(new Set());
  const ids = listed.map(({ coding }) => coding.id);
  const chosen = selection === 'all' ? ids : ids.filter((id) => selection.has(id));
  return {
    chosen,
    /** As the list wants it: `all` is what the list shows, and what it would show further down. */
    selection: new Set<CodingId>(chosen),
    choose,
    chooseAll: () => choose(new Set(ids)),
    chooseNone: () => choose(new Set()),
  };
}
