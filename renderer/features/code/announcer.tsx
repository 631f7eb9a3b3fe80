import { useEffect, useRef, useState } from 'react';
import { useRevisionLater, useTranslator } from '#renderer/app/context.ts';
import { useDesk, useDeskStateLater } from '#renderer/features/code/desk/desk-context.ts';
import type { Desk, DeskState } from '#renderer/features/code/desk/desk.ts';
import type { MarkRef } from '#renderer/features/code/desk/marks.ts';
import { codingInWords } from '#renderer/features/code/answers/quote-in-words.ts';
import { spoken, type Heard } from '#renderer/features/code/answers/spoken.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { themeNow } from '#shared/domain/theme-alias.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Translator } from '#shared/i18n/translator.ts';

/** Says to screen readers what the keys have done: the keyboard stays on the list while answers go by. */
export function Announcer() {
  const desk = useDesk();
  const translator = useTranslator();
  const revision = useRevisionLater(desk.project);
  const state = useDeskStateLater();
  const last = useRef<Heard>(undefined);
  const [sentence, say] = useState('');
  useEffect(() => {
    const now = heardAt(desk, state, revision, translator);
    const next = last.current && spoken(last.current, now, translator);
    last.current = now;
    if (next) say(next);
  }, [desk, state, revision, translator]);
  return (
    <div className="visually-hidden" role="status">
      {sentence}
    </div>
  );
}

function heardAt(
  { project, groups }: Desk,
  { at, answerIds, selection, mark, edge }: DeskState,
  revision: number,
  translator: Translator,
): Heard {
  const { view, who, undoLabel, redoLabel } = project;
  const answerId = answerIds[at];
  const codings = answerId ? view.codingsOf(answerId) : [];
  const own = codings.filter(({ coderId }) => coderId === who.coderId);
  return {
    answer: answerId && view.get('answers', answerId),
    place: at + 1,
    of: answerIds.length,
    themes: own.map(({ themeId }) => themeName(view, themeId)),
    alike: 1 + (answerId ? groups.othersOf(answerId).length : 0),
    selection,
    mark: mark && markInWords(view, mark, own, translator),
    edge,
    revision,
    // What was undone is told elsewhere.
    act: redoLabel ? undefined : undoLabel,
  };
}

function markInWords(
  view: ProjectView,
  mark: MarkRef,
  own: readonly Coding[],
  translator: Translator,
): string | undefined {
  if (mark.kind === 'suggestion')
    return translator.t('code.spoken.suggested', { theme: themeName(view, mark.themeId) });
  const coding = view.get('codings', mark.id);
  return coding && codingInWords(view, coding, own, translator);
}

function themeName(view: ProjectView, themeId: ThemeId): string {
  return themeNow(view, themeId)?.name ?? '';
}
