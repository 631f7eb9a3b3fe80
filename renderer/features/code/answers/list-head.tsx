import { PanelLeft, Rows3, Square } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import { BulkMenu } from '#renderer/features/code/bulk/bulk-menu.tsx';
import { ChosenCount } from '#renderer/features/code/bulk/chosen-bar.tsx';
import { useDesk, useDeskStateLater } from '#renderer/features/code/desk/desk-context.ts';
import { FindField } from '#renderer/features/code/find/find-field.tsx';
import { IconButton } from '#renderer/ui/button.tsx';

interface Props {
  readonly isSideOpen: boolean;
  readonly openSide: (isOpen: boolean) => void;
}

/** Which question is being read, how many answers pass, the text filter, and the two modes. */
export function ListHead({ isSideOpen, openSide }: Props) {
  const desk = useDesk();
  const hotkey = useHotkey();
  const { t, number } = useTranslator();
  const project = useProject();
  const { filter, answerIds, mode } = useDeskStateLater();
  const question = filter.questionId && project.view.get('questions', filter.questionId);
  const title = question?.title ?? t('code.allQuestions');
  return (
    <header className="list-head">
      <AriaButton
        className="icon-button side-toggle"
        aria-label={t('code.side')}
        aria-expanded={isSideOpen}
        onPress={() => openSide(!isSideOpen)}
      >
        <PanelLeft size={16} aria-hidden />
      </AriaButton>
      <h1 className="list-head-title" title={title}>
        {title}
      </h1>
      <span className="quiet list-head-count" role="status">
        {t('code.passing', {
          shown: number(answerIds.length),
          all: number(project.memory.count('answers')),
        })}
      </span>
      <ChosenCount />
      <FindField />
      <BulkMenu />
      <IconButton
        icon={mode === 'table' ? Square : Rows3}
        name={t(mode === 'table' ? 'code.toFocus' : 'code.toTable')}
        hotkey={hotkey('switchMode')}
        onPress={() => desk.switchMode()}
      />
    </header>
  );
}
