import type { Count } from '#shared/analysis/counts.ts';
import { useTranslator } from '#renderer/app/context.ts';
import type { Unit } from '#renderer/features/results/choices.ts';
import type { ShownColumn } from '#renderer/features/results/table-head.tsx';
import type { GridKeys } from '#renderer/features/results/use-grid-keys.ts';

interface Props {
  readonly count: Count | undefined;
  readonly unit: Unit;
  readonly column: ShownColumn;
  readonly theme: string;
  readonly widest: number;
  readonly isChosen: boolean;
  readonly button: ReturnType<GridKeys['button']>;
  readonly choose: () => void;
}

/** A theme among those with one value: count and share of the column's own base. */
export function ResultCell(props: Props) {
  const { count, unit, column, theme, widest, isChosen, button, choose } = props;
  const { t, number, percent } = useTranslator();
  const amount = count?.[unit] ?? 0;
  const share = (unit === 'answers' ? count?.answerShare : count?.respondentShare) ?? 0;
  const shareText = column.base > 0 ? percent(share) : '–';
  return (
    <td className="results-cell">
      <button
        type="button"
        className="results-cell-button"
        data-empty={amount === 0 || undefined}
        aria-pressed={isChosen}
        aria-label={t('results.cellName', {
          theme,
          value: column.label,
          amount: number(amount),
          share: shareText,
        })}
        {...button}
        onClick={choose}
      >
        <span className="results-cell-text">
          {number(amount)} <span className="results-share">{shareText}</span>
        </span>
        <span className="results-cell-track" aria-hidden>
          <span className="results-cell-bar" style={{ width: `${(share / widest) * 100}%` }} />
        </span>
      </button>
    </td>
  );
}
