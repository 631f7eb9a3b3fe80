import { CircleCheck, NotebookPen, SquareCheck } from 'lucide-react';
import { memo } from 'react';
import type { Answer } from '#shared/domain/answer.ts';
import type { Span } from '#shared/domain/coding.ts';
import type { AnswerId } from '#shared/domain/ids.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { AnswerText } from '#renderer/features/code/answers/answer-text.tsx';
import { Chips } from '#renderer/features/code/answers/chips.tsx';
import { useChoosing } from '#renderer/features/code/bulk/use-choosing.ts';
import { useDesk } from '#renderer/features/code/desk/desk-context.ts';
import type { EdgeMove } from '#renderer/features/code/desk/word-cursor.ts';
import { GroupBadge } from '#renderer/features/code/groups/group-badge.tsx';
import type { RowGroup } from '#renderer/features/code/groups/group-rows.ts';
import type { MarkRef } from '#renderer/features/code/desk/marks.ts';
import { marksOf } from '#renderer/features/code/answers/marks-of.ts';

interface Props {
  readonly answerId: AnswerId;
  /** From 1, among the answers shown. */
  readonly place: number;
  readonly of: number;
  /** Grows when anything about the answer changes: a row is drawn again only then. */
  readonly revision: number;
  readonly suggestionRevision: number;
  /** The answers that are like it, in its row or in rows of their own. */
  readonly group: RowGroup | undefined;
  readonly isCurrent: boolean;
  readonly selection: Span | undefined;
  readonly mark: MarkRef | undefined;
  readonly edge: EdgeMove | undefined;
  /** Where the answer holds what the find box seeks. */
  readonly hits: readonly Span[] | undefined;
  /** One of those that the next act is on. */
  readonly isChosen: boolean;
}

/** One answer: its text with quotes and suggestions, and its themes as chips. */
export const AnswerRow = memo(function AnswerRow(props: Props) {
  const choosing = useChoosing(props.answerId);
  const answer = useProject().view.get('answers', props.answerId);
  if (!answer) return null;
  const { isCurrent, isChosen, place, of, group } = props;
  return (
    // A click anywhere in the row brings the cursor there; by keyboard the arrows do.
    <article
      className="answer"
      aria-posinset={place}
      aria-setsize={of}
      aria-current={isCurrent ? 'true' : undefined}
      data-kind={answer.kind}
      data-member={group?.isOpen || undefined}
      lang={answer.language}
      data-chosen={isChosen || undefined}
      {...choosing}
    >
      <AnswerHead answer={answer} isChosen={isChosen} />
      <AnswerBody answer={answer} row={props} />
      {group && <GroupBadge answerId={answer.id} group={group} isCurrent={isCurrent} />}
    </article>
  );
});

function AnswerHead({ answer, isChosen }: { readonly answer: Answer; readonly isChosen: boolean }) {
  const { t } = useTranslator();
  const { view, who } = useProject();
  const isDecided = view.decisionOf(answer.id, who.coderId) !== undefined;
  const hasMemo = view.memoOf(answer.id, who.coderId) !== undefined;
  return (
    <div className="answer-head">
      <span className="answer-row-number">{answer.row}</span>
      {isChosen && <SquareCheck size={14} aria-label={t('bulk.isChosen')} />}
      {isDecided && <CircleCheck size={14} aria-label={t('code.decided')} />}
      {hasMemo && <NotebookPen size={14} aria-label={t('code.hasMemo')} />}
    </div>
  );
}

function AnswerBody({ answer, row }: { readonly answer: Answer; readonly row: Props }) {
  const desk = useDesk();
  const { t } = useTranslator();
  const { view } = useProject();
  const current = row.isCurrent ? desk.markUnderCursor() : undefined;
  const suggestions = desk.suggestions.openOn(answer.id);
  const codings = desk.marks.inReadingOrder(answer.id);
  const marks = marksOf(view, codings, suggestions, { current, edge: row.edge });
  return (
    <div className="answer-body">
      <AnswerText answer={answer} marks={marks} selection={row.selection} hits={row.hits} />
      {answer.kind !== 'text' && (
        <span className="answer-kind">{t(`code.kind.${answer.kind}`)}</span>
      )}
      <Chips
        answer={answer}
        codings={codings}
        suggestions={suggestions}
        current={current}
        isCurrent={row.isCurrent}
      />
    </div>
  );
}
