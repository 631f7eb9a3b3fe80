import { useState } from 'react';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import type { AnswerState } from '#renderer/features/code/desk/coding-filter.ts';
import { useDesk } from '#renderer/features/code/desk/desk-context.ts';
import { progressRows, type ProgressRow } from '#renderer/features/code/progress/progress-table.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

const SHOWN: readonly AnswerState[] = ['decided', 'begun', 'suggested', 'untouched'];

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** How far each coder is with each question. */
export function ProgressDialog({ isOpen, onClose }: Props) {
  const { t } = useTranslator();
  return (
    <Dialog
      title={t('code.progress')}
      closeName={t('app.close')}
      width="wide"
      isOpen={isOpen}
      onClose={onClose}
    >
      <ByQuestion />
    </Dialog>
  );
}

function ByQuestion() {
  const { t } = useTranslator();
  const { view, who } = useProject();
  const desk = useDesk();
  const [coderId, choose] = useState(who.coderId);
  const coders = [...view.all('coders')].sort((left, right) =>
    left.id === who.coderId
      ? -1
      : right.id === who.coderId
        ? 1
        : left.name.localeCompare(right.name),
  );
  const { hasOpenOn: hasSuggestions } = desk.suggestions;
  const rows = progressRows({ view, coderId: who.coderId, hasSuggestions }, coderId);
  return (
    <>
      {coders.length > 1 && (
        <Choice
          label={t('progress.coder')}
          value={coderId}
          options={coders.map(({ id, name }) => ({
            value: id,
            label: id === who.coderId ? t('results.layer.me') : name || t('results.unnamed'),
          }))}
          onChange={choose}
        />
      )}
      <table className="progress-table">
        <thead>
          <tr>
            <th scope="col">{t('report.column.question')}</th>
            {SHOWN.map((state) => (
              <th key={state} scope="col" className="number">
                {t(`code.state.${state}`)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('progress.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.questionId ?? 'all'} row={row} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ row }: { readonly row: ProgressRow }) {
  const { t, number, percent } = useTranslator();
  const { questionId, title, counts, all } = row;
  return (
    <tr data-whole={questionId ? undefined : true}>
      <th scope="row">
        <span className="progress-question">{questionId ? title : t('code.allQuestions')}</span>
        <span className="progress-bar" aria-hidden>
          {SHOWN.map((state) => (
            <span key={state} data-state={state} style={{ flexGrow: counts[state] }} />
          ))}
        </span>
      </th>
      {SHOWN.map((state) => (
        <td key={state} className="number">
          {number(counts[state])}
        </td>
      ))}
      <td className="number">{all > 0 ? percent(counts.decided / all) : '–'}</td>
    </tr>
  );
}
