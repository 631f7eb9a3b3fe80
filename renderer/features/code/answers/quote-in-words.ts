import type { Coding } from '#shared/domain/coding.ts';
import { themeNow } from '#shared/domain/theme-alias.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { inReadingOrder } from '#renderer/features/code/desk/marks.ts';

const LONGEST = 60;

/**
 * A coding by name, for those who hear it: which of the answer's quotes it is, its theme and words,
 * and which others it lies in, holds, or overlaps.
 *
 * @param all what the same coder has on the answer.
 */
export function codingInWords(
  view: ProjectView,
  coding: Coding,
  all: readonly Coding[],
  { t }: Translator,
): string {
  const { polarity } = coding;
  const tone = polarity ? ` (${t(polarity === '+' ? 'code.for' : 'code.against')})` : '';
  const theme = themeName(view, coding) + tone;
  if (coding.whole) return t('code.wholeCoded', { theme });
  const quotes = inReadingOrder(all).filter(({ whole }) => !whole);
  const place = quotes.findIndex(({ id }) => id === coding.id) + 1;
  const quote = shortened(coding.excerpt);
  const named = t('code.spoken.quote', { place, of: quotes.length, theme, quote });
  const others = quotes.filter(({ id }) => id !== coding.id);
  const relations = (['inside', 'around', 'across'] as const).flatMap((relation) => {
    const themes = others
      .filter((other) => relationOf(coding, other) === relation)
      .map((other) => themeName(view, other));
    return themes.length > 0 ? [t(`code.spoken.${relation}`, { themes: themes.join(', ') })] : [];
  });
  return [named, ...relations].join(', ');
}

type Relation = 'inside' | 'around' | 'across';

/** How a quote lies to another; undefined where they share no words. Equal ones lie in each other. */
function relationOf(quote: Coding, other: Coding): Relation | undefined {
  if (quote.end <= other.start || other.end <= quote.start) return undefined;
  if (other.start <= quote.start && quote.end <= other.end) return 'inside';
  return quote.start <= other.start && other.end <= quote.end ? 'around' : 'across';
}

function themeName(view: ProjectView, { themeId }: Coding): string {
  return themeNow(view, themeId)?.name ?? '';
}

/** Few enough of the words to listen to; no sign is cut in two. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const words = text.slice(0, LONGEST).replace(/\s+\S*$/u, '');
  return `${words.replace(/\p{Surrogate}$/u, '')}…`;
}
