import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import { AnswerList } from '#renderer/features/code/answers/answer-list.tsx';
import { focusAnswers, inTwoFrames } from '#renderer/features/code/answers/focus-answers.ts';
import { Announcer } from '#renderer/features/code/announcer.tsx';
import { BulkDialogs } from '#renderer/features/code/bulk/bulk-dialogs.tsx';
import { Bulk } from '#renderer/features/code/bulk/bulk.ts';
import { ChosenBar } from '#renderer/features/code/bulk/chosen-bar.tsx';
import { LikeNote } from '#renderer/features/code/bulk/like-note.tsx';
import { DeskContext } from '#renderer/features/code/desk/desk-context.ts';
import { Desk } from '#renderer/features/code/desk/desk.ts';
import { FindNote } from '#renderer/features/code/find/find-field.tsx';
import { Hand } from '#renderer/features/code/desk/hand.ts';
import { Inspector } from '#renderer/features/code/right/inspector.tsx';
import { KeyBar } from '#renderer/features/code/key-bar.tsx';
import { LeftPane } from '#renderer/features/code/left/left-pane.tsx';
import { LeftoversDialog } from '#renderer/features/code/leftovers/leftovers-dialog.tsx';
import { ListHead } from '#renderer/features/code/answers/list-head.tsx';
import { MemoDialog } from '#renderer/features/code/right/memo-dialog.tsx';
import { Palette } from '#renderer/features/code/palette.tsx';
import { FocusKeeper } from '#renderer/features/code/panes/focus-keeper.tsx';
import { PaneEdge } from '#renderer/features/code/panes/pane-edge.tsx';
import { usePanes } from '#renderer/features/code/panes/use-panes.ts';
import { FIND_FIELD_ID, useCodeKeys } from '#renderer/features/code/use-code-keys.ts';
import { Button } from '#renderer/ui/button.tsx';
import '#renderer/features/code/code.css';

/** Three panes: what is asked and which themes there are; the answers; the answer under the cursor. */
export function CodeScreen() {
  const session = useSession();
  const project = useProject();
  const atWork = useMemo(() => {
    const desk = new Desk(session, project);
    const bulk = new Bulk(desk);
    return { desk, bulk, hand: new Hand(desk, bulk) };
  }, [session, project]);
  useEffect(() => atWork.desk.start(), [atWork]);
  useEffect(() => atWork.bulk.chosen.start(), [atWork]);
  if (project.memory.count('answers') === 0) return <NoAnswers />;
  return (
    <DeskContext value={atWork}>
      <Panes />
    </DeskContext>
  );
}

function Panes() {
  const [shown, show] = useState<'palette' | 'memo' | 'leftovers'>();
  const list = useRef<HTMLDivElement>(null);
  const panes = usePanes(list);
  useCodeKeys({
    openPalette: () => show('palette'),
    openMemo: () => show('memo'),
    openLeftovers: () => show('leftovers'),
    panes,
  });
  useFocusOnList(list);
  return (
    <div
      className="code"
      data-left={panes.left}
      data-right={panes.right}
      style={panes.style}
      onKeyDownCapture={leaveFindField}
      onPointerUp={() => inTwoFrames(() => returnFocus(list.current))}
    >
      {panes.left !== 'hidden' && <LeftPane />}
      <PaneEdge side="left" panes={panes} />
      <section className="code-middle">
        <ListHead panes={panes} />
        <ChosenBar openPalette={() => show('palette')} />
        <LikeNote />
        <FindNote />
        <AnswerList list={list} />
        <KeyBar />
      </section>
      <Announcer />
      <PaneEdge side="right" panes={panes} />
      {panes.right !== 'hidden' && <Inspector openMemo={() => show('memo')} />}
      <FocusKeeper list={list} />
      <Palette isOpen={shown === 'palette'} onClose={() => show(undefined)} />
      <BulkDialogs />
      <LeftoversDialog isOpen={shown === 'leftovers'} onClose={() => show(undefined)} />
      <MemoDialog isOpen={shown === 'memo'} onClose={() => show(undefined)} />
    </div>
  );
}

/** Keys act on the answers from the first moment. */
function useFocusOnList(list: RefObject<HTMLDivElement | null>): void {
  useEffect(() => list.current?.focus({ preventScroll: true }), [list]);
}

/** Enter in the find field leads to what was found, Escape in an empty one back to the answers. */
function leaveFindField({ target, key }: KeyboardEvent): void {
  if (!(target instanceof HTMLInputElement) || target.id !== FIND_FIELD_ID) return;
  const leaves = key === 'Enter' || (key === 'Escape' && target.value === '');
  if (leaves) focusAnswers();
}

/** A button or slider moved by mouse gives the keyboard back: Space then means *done*, not the button. */
function returnFocus(list: HTMLDivElement | null): void {
  const { activeElement } = document;
  const isButton = activeElement?.matches('.code :is(button, input[type=range])');
  if (isButton && activeElement?.getAttribute('aria-expanded') !== 'true')
    list?.focus({ preventScroll: true });
}

function NoAnswers() {
  const session = useSession();
  const { t } = useTranslator();
  return (
    <div className="code-empty">
      <h1>{t('code.noAnswers')}</h1>
      <p className="quiet">{t('code.noAnswersText')}</p>
      <Button look="primary" onPress={() => session.go('import')}>
        {t('code.goImport')}
      </Button>
    </div>
  );
}
