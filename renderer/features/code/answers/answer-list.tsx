import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, type RefObject } from 'react';
import { useProject, useRevision, useStore, useTranslator } from '#renderer/app/context.ts';
import type { AnswerGroups } from '#renderer/features/code/groups/answer-groups.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import type { AnswerId } from '#shared/domain/ids.ts';
import { AnswerRow } from '#renderer/features/code/answers/answer-row.tsx';
import {
  useBulk,
  useDesk,
  useDeskState,
  useFindState,
  useSuggestionRevision,
} from '#renderer/features/code/desk/desk-context.ts';
import { ListHeading } from '#renderer/features/code/grouping/list-heading.tsx';
import { useGrouping } from '#renderer/features/code/grouping/use-grouping.ts';
import '#renderer/features/code/answers/answers.css';

const ESTIMATES = { table: 64, focus: 180 } as const;
/** Above the first answer and below the last, in px, so that each can stand in the middle. */
const AROUND = { table: 0, focus: 200 } as const;

/** The answers that pass the filter; only those in sight are drawn, however many there are. */
export function AnswerList({ list }: { readonly list: RefObject<HTMLDivElement | null> }) {
  const desk = useDesk();
  const project = useProject();
  const { t } = useTranslator();
  const { answerIds, at, mode, filter, selection, mark, edge } = useDeskState();
  const grouping = useGrouping();
  useRevision(project);
  const suggestionRevision = useSuggestionRevision(desk);
  const { isSearching, spans } = useFindState();
  const chosen = useStore(useBulk().chosen.ids);
  // One and the same while the answers are: all rows are measured anew for another.
  const itemKey = useCallback((index: number) => answerIds[index] ?? index, [answerIds]);
  const rows = useVirtualizer({
    count: answerIds.length,
    getScrollElement: () => list.current,
    estimateSize: () => ESTIMATES[mode],
    getItemKey: itemKey,
    overscan: 6,
    paddingStart: AROUND[mode],
    paddingEnd: AROUND[mode],
  });
  const items = rows.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => desk.see(answerIds.slice(first, last + 1)), [desk, answerIds, first, last]);
  useEffect(() => {
    rows.scrollToIndex(at, { align: mode === 'focus' ? 'center' : 'auto' });
  }, [rows, at, mode, answerIds]);
  return (
    <div
      ref={list}
      tabIndex={0}
      className="answers"
      data-mode={mode}
      role={answerIds.length > 0 ? 'feed' : 'region'}
      aria-label={t('code.answers')}
      aria-busy={isSearching}
    >
      {answerIds.length === 0 && (
        <p className="answers-none">{t(isSearching ? 'find.searching' : 'code.nothingPasses')}</p>
      )}
      <div className="answers-all" style={{ height: rows.getTotalSize() }}>
        {items.map((item) => {
          const answerId = answerIds[item.index];
          const isCurrent = item.index === at;
          return (
            answerId && (
              <div
                key={item.key}
                data-index={item.index}
                ref={rows.measureElement}
                className="answers-place"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <ListHeading
                  answerId={answerId}
                  previousId={answerIds[item.index - 1]}
                  withQuestion={!filter.questionId}
                  grouping={grouping}
                />
                <AnswerRow
                  answerId={answerId}
                  place={item.index + 1}
                  of={answerIds.length}
                  revision={revisionOfRow(project, desk.groups, answerId)}
                  group={desk.groups.groupOf(answerId)}
                  suggestionRevision={suggestionRevision}
                  isCurrent={isCurrent}
                  selection={isCurrent ? selection : undefined}
                  mark={isCurrent ? mark : undefined}
                  edge={isCurrent ? edge : undefined}
                  hits={spans.get(answerId)}
                  isChosen={chosen.has(answerId)}
                />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

/** Grows with every change of the answer, or of one that is folded into its row. */
function revisionOfRow(project: OpenProject, groups: AnswerGroups, answerId: AnswerId): number {
  let revision = project.revisionOf(answerId);
  for (const id of groups.othersOf(answerId)) revision += project.revisionOf(id);
  return revision;
}
