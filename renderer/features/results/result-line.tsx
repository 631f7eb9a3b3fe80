import type { Count } from '#shared/analysis/counts.ts';
import { useTranslator } from '#renderer/app/context.ts';
import type { Unit } from '#renderer/features/results/choices.ts';
import { ResultCell } from '#renderer/features/results/result-cell.tsx';
import type { ResultRow } from '#renderer/features/results/result-rows.ts';
import type { ShownColumn } from '#renderer/features/results/table-head.tsx';
import type { GridKeys } from '#renderer/features/results/use-grid-keys.ts';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';

interface Props {
  readonly row: ResultRow;
  /** How many texts its answers are; undefined where no two answers in the table are equal. */
  readonly texts: number | undefined;
  readonly unit: Unit;
  /** The count whose bar fills the column. */
  readonly longest: number;
  /** The share whose small bar fills a cell. */
  readonly widest: number;
  readonly hasBase: boolean;
  readonly columns: readonly ShownColumn[];
  readonly cells: readonly Count[];
  /** The column whose quotes are open, empty for the whole theme; undefined for another theme's. */
  readonly chosenKey: string | undefined;
  readonly button: (column: number) => ReturnType<GridKeys['button']>;
  readonly choose: (columnKey: string | undefined) => void;
}

/** A theme: its bar with the number at its end, the other unit's number, and its cells. */
export function ResultLine(props: Props) {
  const { row, texts, unit, columns, cells, chosenKey, button, choose } = props;
  const { t, number } = useTranslator();
  const { theme, depth, isHeading, count } = row;
  return (
    <tr className={isHeading ? 'results-line results-heading' : 'results-line'}>
      <th scope="row" className="results-theme">
        <button
          type="button"
          className="results-name"
          aria-pressed={chosenKey === ''}
          title={theme.name}
          style={{ paddingInlineStart: depth * 12 }}
          {...button(0)}
          onClick={() => choose(undefined)}
        >
          {!isHeading && !theme.group && (
            <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />
          )}
          <span className="results-words">{theme.name}</span>
          {count.retired && <span className="results-note">{t('report.retired')}</span>}
        </button>
      </th>
      <td className="results-bar-cell">
        <Bar {...props} />
      </td>
      <td className="results-other">
        <OtherUnit {...props} />
      </td>
      {texts !== undefined && <td className="results-other">{number(texts)}</td>}
      {columns.map((column, at) => (
        <ResultCell
          key={column.key}
          count={cells[at]}
          unit={unit}
          column={column}
          theme={theme.name}
          widest={props.widest}
          isChosen={chosenKey === column.key}
          button={button(at + 2)}
          choose={() => choose(column.key)}
        />
      ))}
    </tr>
  );
}

function Bar({ row, unit, longest, hasBase, chosenKey, button, choose }: Props) {
  const { t, number, percent } = useTranslator();
  const { theme, isHeading, count } = row;
  const share = unit === 'answers' ? count.answerShare : count.respondentShare;
  const shareText = hasBase ? percent(share) : '–';
  const amount = number(count[unit]);
  return (
    <button
      type="button"
      className="results-bar-button"
      aria-pressed={chosenKey === ''}
      aria-label={t('results.barName', { theme: theme.name, amount, share: shareText })}
      {...button(1)}
      onClick={() => choose(undefined)}
    >
      <span
        className="results-bar"
        data-colour={isHeading ? undefined : theme.colour}
        style={{ width: `calc((100% - 88px) * ${count[unit] / longest})` }}
        aria-hidden
      />
      <span className="results-end">
        <b>{amount}</b> <span className="quiet">{shareText}</span>
      </span>
    </button>
  );
}

function OtherUnit({ row: { count }, unit, hasBase }: Props) {
  const { number, percent } = useTranslator();
  const other = unit === 'answers' ? 'respondents' : 'answers';
  const share = unit === 'answers' ? count.respondentShare : count.answerShare;
  return (
    <>
      {number(count[other])} <span className="results-share">{hasBase ? percent(share) : '–'}</span>
    </>
  );
}
