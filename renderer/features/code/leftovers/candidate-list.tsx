import { Search } from 'lucide-react';
import { Button, GridList, GridListItem } from 'react-aria-components';
import type { Typical } from '#shared/keyness/typical.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { useDesk } from '#renderer/features/code/desk/desk-context.ts';
import { makeThemeOf, showAnswersWith } from '#renderer/features/code/leftovers/leftover-acts.ts';

interface Props {
  readonly title: string;
  readonly found: readonly Typical[];
  readonly onClose: () => void;
  /** The keys act here when the dialog opens. */
  readonly isFirst?: boolean;
}

/** Candidates for themes: Enter makes one, the button beside shows where the words stand. */
export function CandidateList({ title, found, onClose, isFirst = false }: Props) {
  const desk = useDesk();
  const { t, number } = useTranslator();
  if (found.length === 0) return null;
  const most = Math.max(...found.map(({ inGroup }) => inGroup));
  return (
    <section>
      <h3>{title}</h3>
      <GridList
        aria-label={title}
        className="leftovers-list"
        autoFocus={isFirst ? 'first' : false}
        onAction={(key) => {
          if (makeThemeOf(desk, String(key))) onClose();
        }}
      >
        {found.map(({ shown, inGroup, inRest }) => {
          const counts = t('leftovers.counts', { group: number(inGroup), rest: number(inRest) });
          return (
            <GridListItem
              key={shown}
              id={shown}
              textValue={`${shown}, ${counts}`}
              className="leftovers-candidate"
            >
              <span className="leftovers-words">{shown}</span>
              <span className="leftovers-bar" aria-hidden>
                <span style={{ width: `${(100 * inGroup) / most}%` }} />
              </span>
              <span className="quiet number" title={counts}>
                {number(inGroup)}
              </span>
              <Button
                className="icon-button"
                aria-label={t('leftovers.show', { words: shown })}
                onPress={() => {
                  showAnswersWith(desk, shown);
                  onClose();
                }}
              >
                <Search size={14} aria-hidden />
              </Button>
            </GridListItem>
          );
        })}
      </GridList>
    </section>
  );
}
