import { PanelLeft, PanelRight, Rows3, Square } from 'lucide-react';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import { BulkMenu } from '#renderer/features/code/bulk/bulk-menu.tsx';
import { ChosenCount } from '#renderer/features/code/bulk/chosen-bar.tsx';
import { useDesk, useDeskStateLater } from '#renderer/features/code/desk/desk-context.ts';
import { FindField } from '#renderer/features/code/find/find-field.tsx';
import { LeftoversButton } from '#renderer/features/code/leftovers/leftovers-button.tsx';
import type { PaneSide } from '#renderer/features/code/panes/pane-widths.ts';
import type { Panes } from '#renderer/features/code/panes/use-panes.ts';
import { IconButton } from '#renderer/ui/button.tsx';

interface Props {
  readonly panes: Panes;
}

/** Which question is being read, how many answers pass, the text filter, the two modes and the panes. */
export function ListHead({ panes }: Props) {
  const desk = useDesk();
  const hotkey = useHotkey();
  const { t, number } = useTranslator();
  const project = useProject();
  const { filter, mode } = useDeskStateLater();
  const shown = desk.groups.answerIds.length;
  const { texts } = desk.groups.grouped;
  const all = number(project.memory.count('answers'));
  const passing = t('code.passing', { shown: number(shown), all });
  const different = t('groups.texts', { shown: number(texts) });
  const counted = texts < shown ? `${passing} · ${different}` : passing;
  const question = filter.questionId && project.view.get('questions', filter.questionId);
  const title = question?.title ?? t('code.allQuestions');
  return (
    <header className="list-head">
      <PaneButton side="left" panes={panes} />
      <h1 className="list-head-title" title={title}>
        {title}
      </h1>
      <span className="quiet list-head-count" role="status" title={counted}>
        {counted}
      </span>
      <ChosenCount />
      <FindField />
      <BulkMenu />
      <LeftoversButton />
      <IconButton
        icon={mode === 'table' ? Square : Rows3}
        name={t(mode === 'table' ? 'code.toFocus' : 'code.toTable')}
        hotkey={hotkey('switchMode')}
        onPress={() => desk.switchMode()}
      />
      <PaneButton side="right" panes={panes} />
    </header>
  );
}

const SIDES = {
  left: { icon: PanelLeft, name: 'code.side', command: 'toggleLeft' },
  right: { icon: PanelRight, name: 'code.toggleRight', command: 'toggleRight' },
} as const;

/** Shows or hides a pane. */
function PaneButton({ side, panes }: Props & { readonly side: PaneSide }) {
  const hotkey = useHotkey();
  const { t } = useTranslator();
  const { icon, name, command } = SIDES[side];
  return (
    <IconButton
      icon={icon}
      name={t(name)}
      hotkey={hotkey(command)}
      aria-expanded={panes[side] !== 'hidden'}
      onPress={() => panes.toggle(side)}
    />
  );
}
