import { themeNow } from '#shared/domain/theme-alias.ts';
import { NotebookPen, RotateCcw } from 'lucide-react';
import { ANSWER_KINDS, type Answer } from '#shared/domain/answer.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { useHand } from '#renderer/features/code/desk/desk-context.ts';
import { CodedValueChoice } from '#renderer/features/code/right/coded-value.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';

interface Props {
  readonly answer: Answer;
  readonly openMemo: () => void;
}

/** The answer's own state: what kind of text it is, done or not, the memo, what was rejected. */
export function AnswerDetails({ answer, openMemo }: Props) {
  const hand = useHand();
  const { t } = useTranslator();
  const { view, who } = useProject();
  const memo = view.memoOf(answer.id, who.coderId);
  const isDecided = view.decisionOf(answer.id, who.coderId) !== undefined;
  return (
    <section className="inspector-part">
      <h3>{t('code.answer')}</h3>
      <Choice
        label={t('code.kind')}
        value={answer.kind}
        options={ANSWER_KINDS.map((value) => ({ value, label: t(`code.kind.${value}`) }))}
        onChange={(kind) => hand.setKind(kind)}
      />
      <CodedValueChoice answer={answer} />
      {isDecided && (
        <Button look="quiet" icon={RotateCcw} onPress={() => hand.reopen()}>
          {t('code.reopen')}
        </Button>
      )}
      <Button look="quiet" icon={NotebookPen} onPress={openMemo}>
        {t(memo ? 'code.editMemo' : 'code.writeMemo')}
      </Button>
      {memo && <p className="memo-text">{memo.text}</p>}
      <Rejected answer={answer} />
    </section>
  );
}

function Rejected({ answer }: { readonly answer: Answer }) {
  const hand = useHand();
  const { t } = useTranslator();
  const { view, who } = useProject();
  const rejections = view.rejectionsOf(answer.id).filter(({ coderId }) => coderId === who.coderId);
  if (rejections.length === 0) return null;
  return (
    <>
      <h3>{t('code.rejected')}</h3>
      <ul className="rejected">
        {rejections.map(({ id, themeId }) => {
          const name = themeNow(view, themeId)?.name ?? '';
          return (
            <li key={id}>
              <s>{name}</s>
              <IconButton
                icon={RotateCcw}
                name={t('code.allowAgain', { theme: name })}
                onPress={() => hand.allowAgain(id)}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
