import { Check } from 'lucide-react';
import type { RefObject } from 'react';
import {
  Button as AriaButton,
  Checkbox,
  GridList,
  GridListItem,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import { useTranslator } from '#renderer/app/context.ts';

/** A text with how often it stands, and what it was given. */
export interface PickRow {
  readonly id: string;
  readonly text: string;
  readonly count: number;
  /** The group or the value it was given. */
  readonly given: string | undefined;
  /** Rows that are written nearly alike. */
  readonly near: readonly Pick<PickRow, 'id' | 'text' | 'count'>[];
}

interface Props {
  readonly label: string;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly rows: readonly PickRow[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: ReadonlySet<string>) => void;
}

const ROW_HEIGHT = 36;

/** Texts with their counts, any of which can be chosen; only those in sight are drawn. */
export function PickList({ label, list, rows, chosen, choose }: Props) {
  const most = Math.max(1, ...rows.slice(0, 1).map(({ count }) => count));
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT }}>
      <GridList
        ref={list}
        className="pick-list"
        aria-label={label}
        items={rows}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          choose(
            keys === 'all' ? new Set(rows.map(({ id }) => id)) : new Set([...keys].map(String)),
          )
        }
      >
        {(row) => (
          <GridListItem id={row.id} textValue={row.text} className="pick-row">
            <PickRowParts
              row={row}
              most={most}
              chooseNear={() => choose(new Set([row.id, ...row.near.map(({ id }) => id)]))}
            />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

interface RowProps {
  readonly row: PickRow;
  readonly most: number;
  readonly chooseNear: () => void;
}

function PickRowParts({ row, most, chooseNear }: RowProps) {
  const { t, number } = useTranslator();
  const { text, count, given, near } = row;
  return (
    <>
      <Checkbox slot="selection" className="check">
        <span className="check-box" aria-hidden>
          <Check size={12} strokeWidth={3} />
        </span>
      </Checkbox>
      <span className="pick-text" title={text}>
        {text}
      </span>
      {near.length > 0 && (
        <AriaButton
          className="pick-near"
          aria-label={t('attributes.chooseNear', {
            texts: near.map((each) => each.text).join(', '),
          })}
          onPress={chooseNear}
        >
          ≈ {near.map((each) => `${each.text} ${number(each.count)}`).join(', ')}
        </AriaButton>
      )}
      <span className="pick-given">{given && <span className="pick-tag">{given}</span>}</span>
      <span className="pick-bar" aria-hidden>
        <span style={{ width: `${(count / most) * 100}%` }} />
      </span>
      <span className="number pick-count">{number(count)}</span>
    </>
  );
}
