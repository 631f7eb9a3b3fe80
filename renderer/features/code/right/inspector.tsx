import { useProject, useRevisionLater, useTranslator } from '#renderer/app/context.ts';
import { AnswerDetails } from '#renderer/features/code/right/answer-details.tsx';
import { CodingCards } from '#renderer/features/code/right/coding-cards.tsx';
import { EarlierTexts } from '#renderer/features/code/right/earlier-texts.tsx';
import {
  useDesk,
  useDeskStateLater,
  useSuggestionRevisionLater,
} from '#renderer/features/code/desk/desk-context.ts';
import { Coverage } from '#renderer/features/code/leftovers/coverage.tsx';
import { LikelyList } from '#renderer/features/code/right/likely-list.tsx';
import { RespondentHead, SameRespondent } from '#renderer/features/code/right/respondent.tsx';
import { ThemeCard } from '#renderer/features/code/right/theme-card.tsx';
import { PANE_IDS } from '#renderer/features/code/panes/use-panes.ts';
import '#renderer/features/code/right/right.css';

/** All about the answer under the cursor: who, what it is coded with, what is suggested, the theme's rule. */
export function Inspector({ openMemo }: { readonly openMemo: () => void }) {
  const desk = useDesk();
  const { t } = useTranslator();
  useRevisionLater(useProject());
  useSuggestionRevisionLater(desk);
  const { themeShown } = useDeskStateLater();
  const { answer } = desk;
  if (!answer)
    return <aside className="inspector" id={PANE_IDS.right} aria-label={t('code.inspector')} />;
  return (
    <aside className="inspector" id={PANE_IDS.right} aria-label={t('code.inspector')}>
      <RespondentHead answer={answer} />
      <CodingCards answer={answer} />
      <Coverage answer={answer} />
      <LikelyList />
      <AnswerDetails answer={answer} openMemo={openMemo} />
      <EarlierTexts answer={answer} />
      {themeShown && <ThemeCard themeId={themeShown} />}
      <SameRespondent answer={answer} />
    </aside>
  );
}
