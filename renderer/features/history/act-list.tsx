import { ListBox, ListBoxItem, ListLayout, Text, Virtualizer } from 'react-aria-components';
import { useTranslator } from '#renderer/app/context.ts';
import { actName } from '#renderer/app/use-undo.ts';
import type { HistoryActs } from '#renderer/features/history/use-history.ts';
import type { PastAct } from '#renderer/store/history.ts';

/** Before the oldest act that is at hand. */
const BEGINNING = 'beginning';
const ROW_HEIGHT = 52;

interface Row {
  readonly id: number | typeof BEGINNING;
  readonly act?: PastAct;
}

/** A line an act, the newest at the top. Enter or a click on one goes there. */
export function ActList({ history: { acts, current, goTo } }: { readonly history: HistoryActs }) {
  const { t } = useTranslator();
  const rows: Row[] = [...acts.map((act) => ({ id: act.key, act })), { id: BEGINNING }];
  const here = current?.key ?? BEGINNING;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT }}>
      <ListBox
        className="history-list"
        aria-label={t('history.acts')}
        items={rows}
        autoFocus
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[here]}
        onSelectionChange={(chosen) => {
          const [key] = chosen === 'all' ? [] : [...chosen];
          if (key !== undefined && key !== here) goTo(acts.find((act) => act.key === key));
        }}
      >
        {({ id, act }) => <ActRow id={id} act={act} isHere={id === here} />}
      </ListBox>
    </Virtualizer>
  );
}

interface RowProps {
  readonly id: Row['id'];
  readonly act: PastAct | undefined;
  /** One stands just after this act. */
  readonly isHere: boolean;
}

function ActRow({ id, act, isHere }: RowProps) {
  const translator = useTranslator();
  const { t, date } = translator;
  const name = act ? actName(act.label, translator) : t('history.beginning');
  const facts = [
    act && date(act.atMs),
    act && t('history.touched', { count: act.touched }),
    act && !act.isDone && t('history.undone'),
    isHere && t('history.here'),
  ].filter(Boolean);
  return (
    <ListBoxItem
      id={id}
      className="history-act"
      textValue={name}
      data-undone={act && !act.isDone ? true : undefined}
    >
      <Text slot="label" className="history-act-name">
        {name}
      </Text>
      <Text slot="description" className="history-act-facts">
        {facts.join(' · ')}
      </Text>
    </ListBoxItem>
  );
}
