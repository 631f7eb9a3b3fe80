import { X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { starCoding } from '#shared/commands/change-coding.ts';
import type { Scope } from '#shared/analysis/scope.ts';
import type { CodingId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useProject, useRevision, useSession, useTranslator } from '#renderer/app/context.ts';
import { QuoteItem } from '#renderer/features/results/quote-item.tsx';
import { useLatest } from '#renderer/features/results/use-latest.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';
import type { Figure, QuotesBehind } from '#renderer/worker/quotes-behind.ts';
import type { WorkerClient } from '#renderer/worker/client.ts';

interface Props {
  readonly theme: Theme;
  readonly figure: Figure;
  /** The crosstab's column in words; undefined for the whole theme. */
  readonly value: string | undefined;
  readonly scope: Scope;
  /** Grows with what may change the numbers, not with stars. */
  readonly revision: number;
  readonly close: () => void;
}

/** The quotes behind one number: the representative ones, then the rest. */
export function QuotesPane(props: Props) {
  const { theme, figure, value, scope, revision, close } = props;
  const { t } = useTranslator();
  const { worker } = useSession();
  const place = useRef<HTMLElement>(null);
  const ask = useMemo(
    () => askQuotes(worker, scope, figure, revision),
    [worker, scope, figure, revision],
  );
  const quotes = useLatest(ask);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEscape(close);
  return (
    <aside
      ref={place}
      className="results-quotes"
      aria-label={t('results.quotes')}
      aria-busy={!quotes}
    >
      <header className="results-quotes-head">
        {!theme.group && <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />}
        <div className="results-quotes-title">
          <h2>{theme.name}</h2>
          {value !== undefined && <p className="results-quotes-value">{value}</p>}
        </div>
        <IconButton icon={X} name={t('results.closeQuotes')} hotkey="Esc" onPress={close} />
      </header>
      {quotes && <Quotes quotes={quotes} theme={theme} />}
    </aside>
  );
}

/** Codings change in place: the revision is what tells that they must be asked for anew. */
function askQuotes(worker: WorkerClient, scope: Scope, figure: Figure, _revision: number) {
  return () => worker.call('quotesBehind', { scope, figure });
}

/** Esc wherever the focus is; menus and dialogs keep theirs to themselves. */
function useEscape(act: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [act]);
}

const AT_FIRST = 30;
const MORE = 100;

function Quotes({ quotes, theme }: { readonly quotes: QuotesBehind; readonly theme: Theme }) {
  const session = useSession();
  const { t, number } = useTranslator();
  const project = useProject();
  useRevision(project);
  const [shown, show] = useState(AT_FIRST);
  const { picked, others } = quotes;
  const count = picked.length + others.length;
  const star = (codingId: CodingId) => void session.check(project.act(starCoding, codingId));
  const left = others.length - shown;
  return (
    <div className="results-quotes-body">
      <p className="quiet" role="status">
        {t('results.nQuotes', { count, shown: number(count) })}
      </p>
      {picked.length > 0 && (
        <>
          <h3>{t('results.picked')}</h3>
          <p className="results-method">{t('results.method')}</p>
        </>
      )}
      <ul>
        {picked.map(({ codingId, share }) => (
          <QuoteItem key={codingId} codingId={codingId} share={share} theme={theme} star={star} />
        ))}
      </ul>
      {others.length > 0 && <h3>{t('results.others')}</h3>}
      <ul>
        {others.slice(0, shown).map((codingId) => (
          <QuoteItem key={codingId} codingId={codingId} theme={theme} star={star} />
        ))}
      </ul>
      {left > 0 && (
        <Button onPress={() => show(shown + MORE)}>
          {t('results.more', { count: left, shown: number(left) })}
        </Button>
      )}
    </div>
  );
}
