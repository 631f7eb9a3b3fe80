import { useProject, useRevisionLater, useTranslator } from '#renderer/app/context.ts';
import { AnswerDetails } from '#renderer/features/code/answer-details.tsx';
import { CodingCards } from '#renderer/features/code/coding-cards.tsx';
import {
  useDesk,
  useDeskStateLater,
  useSuggestionRevisionLater,
} from '#renderer/features/code/desk-context.ts';
import { LikelyList } from '#renderer/features/code/likely-list.tsx';
import { RespondentHead, SameRespondent } from '#renderer/features/code/respondent.tsx';
import { ThemeCard } from '#renderer/features/code/theme-card.tsx';

/** All about the answer under the cursor: who, what it is coded with, what is suggested, the theme's rule. */
export function Inspector({ openMemo }: { readonly openMemo: () => void }) {
  const desk = useDesk();
  const { t } = useTranslator();
  useRevisionLater(useProject());
  useSuggestionRevisionLater(desk);
  const { themeShown } = useDeskStateLater();
  const { answer } = desk;
  if (!answer) return <aside className="inspector" aria-label={t('code.inspector')} />;
  return (
    <aside className="inspector" aria-label={t('code.inspector')}>
      <RespondentHead answer={answer} />
      <CodingCards answer={answer} />
      <LikelyList />
      <AnswerDetails answer={answer} openMemo={openMemo} />
      {themeShown && <ThemeCard themeId={themeShown} />}
      <SameRespondent answer={answer} />
    </aside>
  );
}
