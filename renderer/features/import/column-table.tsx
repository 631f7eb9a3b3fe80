import { useRef, useState } from 'react';
import type { ColumnChoice } from '#shared/tables/draft-import.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { ColumnHead } from '#renderer/features/import/column-head.tsx';
import { ColumnKeys } from '#renderer/features/import/column-keys.tsx';
import type { Slot } from '#renderer/features/import/column-slots.ts';
import type { ImportDesk } from '#renderer/features/import/import-desk.ts';
import { useChoosing } from '#renderer/features/import/use-choosing.ts';
import { useColumnKeys } from '#renderer/features/import/use-column-keys.ts';
import { columnWidth, LINE_WIDTH, useColumns } from '#renderer/features/import/use-columns.ts';
import type { TablePreview } from '#renderer/worker/survey-jobs.ts';

interface Props {
  readonly desk: ImportDesk;
  readonly preview: TablePreview;
  readonly choices: readonly ColumnChoice[];
  /** Another reading of the file is under way. */
  readonly isStale: boolean;
}

const ROWS_SHOWN = 20;
const CHARACTERS_SHOWN = 300;

/** The first rows as a table; of many columns only those in sight are drawn. */
export function ColumnTable({ desk, preview, choices, isStale }: Props) {
  const { t } = useTranslator();
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setAt] = useState(0);
  const at = Math.min(place, choices.length - 1);
  const slots = useColumns(scroller, choices, at);
  const { choose, said } = useChoosing(desk, choices);
  const onKeyDownCapture = useColumnKeys({ scroller, at, setAt, choices, choose });
  const { headerRows, columns } = preview.layout;
  const rows = preview.firstRows.slice(headerRows, headerRows + ROWS_SHOWN);
  return (
    <>
      <div ref={scroller} className="import-table" data-stale={isStale}>
        <table aria-colcount={columns.length + 1} aria-label={t('import.firstRows')}>
          <Widths slots={slots} choices={choices} />
          <thead>
            <tr onKeyDownCapture={onKeyDownCapture}>
              <th scope="col" className="import-line">
                {t('import.line')}
              </th>
              {slots.map((slot) => {
                const column = slot.kind === 'column' ? columns[slot.index] : undefined;
                const choice = column && choices[column.index];
                if (!choice) return <td key={slot.key} aria-hidden />;
                return (
                  <ColumnHead
                    key={slot.key}
                    column={column}
                    choice={choice}
                    isInTabOrder={column.index === at}
                    onFocus={setAt}
                    onChoose={choose}
                  />
                );
              })}
              <td className="import-rest" aria-hidden />
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <BodyRow
                key={preview.lines[headerRows + row]}
                line={preview.lines[headerRows + row]}
                cells={cells}
                slots={slots}
                choices={choices}
              />
            ))}
          </tbody>
        </table>
      </div>
      <ColumnKeys shown={rows.length} of={Math.max(0, preview.rowCount - headerRows)} />
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}

interface SlotProps {
  readonly slots: readonly Slot[];
  readonly choices: readonly ColumnChoice[];
}

function Widths({ slots, choices }: SlotProps) {
  return (
    <colgroup>
      <col style={{ width: LINE_WIDTH }} />
      {slots.map((slot) => (
        <col key={slot.key} style={{ width: widthOf(slot, choices) }} />
      ))}
      <col />
    </colgroup>
  );
}

interface RowProps extends SlotProps {
  readonly line: number | undefined;
  readonly cells: readonly string[];
}

function BodyRow({ line, cells, slots, choices }: RowProps) {
  return (
    <tr>
      <th scope="row" className="import-line">
        {line}
      </th>
      {slots.map((slot) =>
        slot.kind === 'gap' ? (
          <td key={slot.key} aria-hidden />
        ) : (
          <td
            key={slot.key}
            data-role={choices[slot.index]?.role}
            data-kind={choices[slot.index]?.kind}
            aria-colindex={slot.index + 2}
          >
            <div className="import-cell" dir="auto">
              {cells[slot.index]?.slice(0, CHARACTERS_SHOWN)}
            </div>
          </td>
        ),
      )}
      <td className="import-rest" aria-hidden />
    </tr>
  );
}

function widthOf(slot: Slot, choices: readonly ColumnChoice[]): number {
  return slot.kind === 'gap' ? slot.width : columnWidth(choices[slot.index]);
}
