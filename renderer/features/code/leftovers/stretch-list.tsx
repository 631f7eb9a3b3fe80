import { GridList, GridListItem } from 'react-aria-components';
import { useTranslator } from '#renderer/app/context.ts';
import type { Stretch } from '#renderer/features/code/leftovers/stretches.ts';

interface Props {
  readonly stretches: readonly Stretch[];
  readonly open: (stretch: Stretch) => void;
}

/** What no quote explains, the longest first; Enter goes there with the words selected. */
export function StretchList({ stretches, open }: Props) {
  const { t } = useTranslator();
  return (
    <section>
      <h3>{t('leftovers.stretches')}</h3>
      {stretches.length === 0 && <p className="quiet">{t('leftovers.noStretches')}</p>}
      {stretches.length > 0 && (
        <GridList
          aria-label={t('leftovers.stretches')}
          className="leftovers-list"
          onAction={(key) => {
            const stretch = stretches[Number(key)];
            if (stretch) open(stretch);
          }}
        >
          {stretches.map(({ row, words }, place) => (
            <GridListItem
              // A list that is made anew each time it is opened: places are its ids.
              key={`${row} ${words}`}
              id={place}
              textValue={words}
              className="leftovers-stretch"
            >
              <span className="quiet number">{row}</span>
              <span className="leftovers-stretch-words">{words}</span>
            </GridListItem>
          ))}
        </GridList>
      )}
    </section>
  );
}
