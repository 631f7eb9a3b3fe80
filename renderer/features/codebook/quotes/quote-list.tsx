import { useMemo, useState, type KeyboardEvent } from 'react';
import { GridList } from 'react-aria-components';
import type { CodingId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { commandWithKey, type CommandId } from '#renderer/app/commands.ts';
import {
  useProject,
  useRevision,
  useSession,
  useStore,
  useTranslator,
} from '#renderer/app/context.ts';
import { keyOfEvent } from '#renderer/app/keys.ts';
import {
  filterQuotes,
  type QuoteFilter,
} from '#renderer/features/codebook/quotes/filter-quotes.ts';
import { MoveDialog } from '#renderer/features/codebook/quotes/move-dialog.tsx';
import { QuoteActsBar } from '#renderer/features/codebook/quotes/quote-acts-bar.tsx';
import { QuoteFilterFields } from '#renderer/features/codebook/quotes/quote-filter.tsx';
import { QuoteItem } from '#renderer/features/codebook/quotes/quote-item.tsx';
import { quotesOf, type ThemeQuote } from '#renderer/features/codebook/quotes/quotes-of.ts';
import { useChosenQuotes } from '#renderer/features/codebook/quotes/use-chosen-quotes.ts';
import { useQuoteActs, type QuoteActs } from '#renderer/features/codebook/quotes/use-quote-acts.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import { Button } from '#renderer/ui/button.tsx';
import '#renderer/features/codebook/quotes/quotes.css';

const AT_FIRST = 50;
const MORE = 200;

/** What I have coded with the theme, starred quotes first: checked and coded anew where it stands. */
export function QuoteList({ theme }: { readonly theme: Theme }) {
  const { t, number } = useTranslator();
  const project = useProject();
  const revision = useRevision(project);
  const [shown, show] = useState(AT_FIRST);
  const [filter, setFilter] = useState<QuoteFilter>({ text: '' });
  const [moving, move] = useState<readonly CodingId[]>();
  const quotes = useMemo(() => quotesAt(project, theme, revision), [project, theme, revision]);
  const listed = filterQuotes(quotes, filter);
  const { chosen, selection, choose, chooseAll, chooseNone } = useChosenQuotes(listed);
  const acts = useQuoteActs();
  const run = (command: CommandId, at?: CodingId): boolean => {
    const ids = chosen.length > 0 ? chosen : at ? [at] : [];
    return ids.length > 0 && runOn(command, { ids, at: at ?? ids[0], acts, move });
  };
  const left = listed.length - shown;
  return (
    <section className="codebook-quotes">
      <h2>
        {t('codebook.quotes')} <span className="quiet">{number(quotes.length)}</span>
      </h2>
      {quotes.length === 0 ? (
        <p className="quiet">{t('codebook.noQuotes')}</p>
      ) : (
        <>
          <QuoteFilterFields filter={filter} onChange={setFilter} />
          <QuoteActsBar
            chosen={chosen.length}
            listed={listed.length}
            run={run}
            chooseAll={chooseAll}
            chooseNone={chooseNone}
          />
        </>
      )}
      <QuoteKeyboard run={run}>
        <GridList
          aria-label={t('codebook.quotes')}
          className="codebook-quote-list"
          selectionMode="multiple"
          selectedKeys={selection}
          onSelectionChange={choose}
          keyboardNavigationBehavior="tab"
          disallowTypeAhead
          renderEmptyState={() =>
            quotes.length > 0 && <p className="quiet">{t('codebook.noQuotesFound')}</p>
          }
        >
          {listed.slice(0, shown).map((quote) => (
            <QuoteItem key={quote.coding.id} quote={quote} colour={theme.colour} star={acts.star} />
          ))}
        </GridList>
      </QuoteKeyboard>
      {left > 0 && (
        <Button onPress={() => show(shown + MORE)}>
          {t('codebook.moreQuotes', { count: left })}
        </Button>
      )}
      <MoveDialog
        theme={theme}
        codingIds={moving}
        acts={acts}
        onClose={(isDone) => {
          move(undefined);
          if (isDone) chooseNone();
        }}
      />
    </section>
  );
}

interface KeyboardProps {
  readonly run: (command: CommandId, at: CodingId) => boolean;
  readonly children: React.ReactNode;
}

/** On a quote the coding screen's keys do what they do there. */
function QuoteKeyboard({ run, children }: KeyboardProps) {
  const { keys } = useStore(useSession().preferences);
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== 'row') return;
    const key = keyOfEvent(event.nativeEvent);
    const command = key && commandWithKey(key, keys);
    const at = event.target.dataset['key'] as CodingId | undefined;
    if (!command || !at || !run(command, at)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="codebook-quote-keyboard" onKeyDownCapture={onKeyDownCapture}>
      {children}
    </div>
  );
}

interface RunOn {
  readonly ids: readonly CodingId[];
  readonly at: CodingId | undefined;
  readonly acts: QuoteActs;
  readonly move: (ids: readonly CodingId[]) => void;
}

/** Moving, removing and rejecting act on all that is chosen; a star and a tone on the one under the cursor. */
function runOn(command: CommandId, { ids, at, acts, move }: RunOn): boolean {
  if (command === 'palette' || command === 'recode') move(ids);
  else if (command === 'remove') acts.remove(ids);
  else if (command === 'counterExample') acts.reject(ids);
  else if (command === 'star' && at) acts.star(at);
  else if (command === 'polarity' && at) acts.turnPolarity(at);
  else return false;
  return true;
}

/** Codings change in place: the revision is what tells that they must be read anew. */
function quotesAt(project: OpenProject, theme: Theme, _revision: number): readonly ThemeQuote[] {
  return quotesOf(project.view, theme.id, project.who.coderId);
}
