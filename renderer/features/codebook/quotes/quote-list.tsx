import { useMemo, useState } from 'react';
import type { CodingId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useProject, useRevision, useTranslator } from '#renderer/app/context.ts';
import { QuoteItem } from '#renderer/features/codebook/quotes/quote-item.tsx';
import { quotesOf, type ThemeQuote } from '#renderer/features/codebook/quotes/quotes-of.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import { Button } from '#renderer/ui/button.tsx';

const AT_FIRST = 50;
const MORE = 200;

interface Props {
  readonly theme: Theme;
  readonly star: (codingId: CodingId) => void;
}

/** What I have coded with the theme, starred quotes first. */
export function QuoteList({ theme, star }: Props) {
  const { t, number } = useTranslator();
  const project = useProject();
  const revision = useRevision(project);
  const [shown, show] = useState(AT_FIRST);
  const quotes = useMemo(() => quotesAt(project, theme, revision), [project, theme, revision]);
  const left = quotes.length - shown;
  return (
    <section className="codebook-quotes">
      <h2>
        {t('codebook.quotes')} <span className="quiet">{number(quotes.length)}</span>
      </h2>
      {quotes.length === 0 && <p className="quiet">{t('codebook.noQuotes')}</p>}
      <ul>
        {quotes.slice(0, shown).map((quote) => (
          <QuoteItem key={quote.coding.id} quote={quote} colour={theme.colour} star={star} />
        ))}
      </ul>
      {left > 0 && (
        <Button onPress={() => show(shown + MORE)}>
          {t('codebook.moreQuotes', { count: left })}
        </Button>
      )}
    </section>
  );
}

/** Codings change in place: the revision is what tells that they must be read anew. */
function quotesAt(project: OpenProject, theme: Theme, _revision: number): readonly ThemeQuote[] {
  return quotesOf(project.view, theme.id, project.who.coderId);
}
