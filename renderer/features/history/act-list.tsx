import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useTranslator } from '#renderer/app/context.ts';
import { actName } from '#renderer/app/act-name.ts';
import type { HistoryActs } from '#renderer/features/history/use-history.ts';
import type { PastAct } from '#renderer/store/history.ts';

/** Before the oldest act that is at hand. */
const BEGINNING = { key: 'beginning' } as const;
const ROW_HEIGHT = 52;

type Row = PastAct | typeof BEGINNING;

/** A line an act, the newest at the top. Enter or a click on one goes there. */
export function ActList({ history: { acts, current, goTo } }: { readonly history: HistoryActs }) {
  const { t, language } = useTranslator();
  const here = current?.key ?? BEGINNING.key;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT }}>
      <ListBox
        className="history-list"
        aria-label={t('history.acts')}
        items={[...acts, BEGINNING]}
        dependencies={[language]}
        autoFocus
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[here]}
        onSelectionChange={(chosen) => {
          const [key] = chosen === 'all' ? [] : [...chosen];
          if (key !== undefined && key !== here) goTo(acts.find((act) => act.key === key));
        }}
      >
        {(row: Row) => <ActRow id={row.key} act={'label' in row ? row : undefined} />}
      </ListBox>
    </Virtualizer>
  );
}

interface RowProps {
  readonly id: Row['key'];
  readonly act: PastAct | undefined;
}

/** The chosen line is the act just after which one stands. */
function ActRow({ id, act }: RowProps) {
  const translator = useTranslator();
  const { t, date } = translator;
  const name = act ? actName(act.label, translator) : t('history.beginning');
  const facts = act
    ? [
        date(act.atMs),
        t('history.touched', { count: act.touched }),
        ...(act.isDone ? [] : [t('history.undone')]),
      ]
    : [];
  return (
    <ListBoxItem
      id={id}
      className="history-act"
      textValue={name}
      data-undone={act?.isDone === false || undefined}
    >
      {({ isSelected }) => (
        <>
          <span className="history-act-name">{name}</span>
          <span className="history-act-facts">
            {[...facts, ...(isSelected ? [t('history.here')] : [])].join(' · ')}
          </span>
        </>
      )}
    </ListBoxItem>
  );
}
