import { useEffect, useRef, useState } from 'react';
import { useProject, useRevisionLater, useTranslator } from '#renderer/app/context.ts';
import {
  useDesk,
  useDeskStateLater,
  useSuggestionRevisionLater,
} from '#renderer/features/code/desk-context.ts';
import type { Desk } from '#renderer/features/code/desk.ts';
import type { MarkRef } from '#renderer/features/code/marks.ts';
import { spoken, type Heard } from '#renderer/features/code/spoken.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Translator } from '#shared/i18n/translator.ts';

/** Says to screen readers what the keys have done: the keyboard stays on the list while answers go by. */
export function Announcer() {
  const desk = useDesk();
  const project = useProject();
  const translator = useTranslator();
  useRevisionLater(project);
  useSuggestionRevisionLater(desk);
  useDeskStateLater();
  const last = useRef<Heard>(undefined);
  const [sentence, say] = useState('');
  useEffect(() => {
    const now = heardAt(desk, translator);
    const next = last.current && spoken(last.current, now, translator);
    last.current = now;
    if (next) say(next);
  });
  return (
    <div className="visually-hidden" role="status">
      {sentence}
    </div>
  );
}

function heardAt(desk: Desk, translator: Translator): Heard {
  const { answer, project } = desk;
  const { at, answerIds, selection, mark } = desk.state.get();
  const { view, who, undoLabel, redoLabel } = project;
  const codings = answer ? view.codingsOf(answer.id) : [];
  const own = codings.filter(({ coderId }) => coderId === who.coderId);
  return {
    answer,
    place: at + 1,
    of: answerIds.length,
    themes: own.map(({ themeId }) => themeName(view, themeId)),
    selection,
    mark: mark && markInWords(view, mark, translator),
    revision: project.revision,
    // What was undone is told elsewhere.
    act: redoLabel ? undefined : undoLabel,
  };
}

function markInWords(view: ProjectView, mark: MarkRef, { t }: Translator): string | undefined {
  if (mark.kind === 'suggestion')
    return t('code.spoken.suggested', { theme: themeName(view, mark.themeId) });
  const coding = view.get('codings', mark.id);
  if (!coding) return undefined;
  const theme = themeName(view, coding.themeId);
  return coding.whole
    ? t('code.wholeCoded', { theme })
    : t('code.quoteCoded', { theme, quote: coding.excerpt });
}

function themeName(view: ProjectView, themeId: ThemeId): string {
  return view.get('themes', themeId)?.name ?? '';
}
