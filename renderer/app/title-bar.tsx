import { History, Redo2, Undo2, UserRound } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useRevisionLater, useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { SaveMark } from '#renderer/app/save-mark.tsx';
import { useCommands } from '#renderer/app/use-commands.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import { useUndo } from '#renderer/app/use-undo.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Hint } from '#renderer/ui/hint.tsx';
import { initialsOf } from '#renderer/ui/swatch.tsx';

interface Props {
  /** Opens the settings where the coder's name is. */
  readonly showCoder: () => void;
  /** Shows the acts that undo and redo walk, or hides them. */
  readonly showHistory: () => void;
}

/** The open project's name, whether it is saved, undo, and who codes. */
export function TitleBar(props: Props) {
  const { t } = useTranslator();
  const project = useStore(useSession().project);
  if (!project)
    return (
      <header className="title-bar">
        <strong>{t('app.name')}</strong>
      </header>
    );
  return <ProjectBar project={project} {...props} />;
}

function ProjectBar({
  project,
  showCoder,
  showHistory,
}: Props & { readonly project: OpenProject }) {
  const { t } = useTranslator();
  const hotkey = useHotkey();
  const acts = useUndo(project);
  useRevisionLater(project);
  useCommands({ undo: acts.undo, redo: acts.redo });
  return (
    <header className="title-bar">
      <strong className="title-bar-name">{project.name}</strong>
      <span className="title-bar-gap" />
      <SaveMark saving={project.saving} />
      <IconButton
        icon={Undo2}
        name={acts.undoName}
        hotkey={hotkey('undo')}
        isDisabled={!acts.canUndo}
        onPress={acts.undo}
      />
      <IconButton
        icon={Redo2}
        name={acts.redoName}
        hotkey={hotkey('redo')}
        isDisabled={!acts.canRedo}
        onPress={acts.redo}
      />
      <IconButton
        icon={History}
        name={t('keys.history')}
        hotkey={hotkey('history')}
        onPress={showHistory}
      />
      <CoderMark showCoder={showCoder} />
    </header>
  );
}

/** The coder's initials; pressed, it leads to their name. */
function CoderMark({ showCoder }: Pick<Props, 'showCoder'>) {
  const { t } = useTranslator();
  const { coderName, coderInitials } = useStore(useSession().preferences);
  const name = coderName.trim();
  const says = name === '' ? t('settings.giveName') : t('settings.youCode', { name });
  const initials = coderInitials.trim() || initialsOf(name);
  return (
    <Hint text={says}>
      <AriaButton className="coder-mark" aria-label={says} onPress={showCoder}>
        <span aria-hidden>{initials || <UserRound size={16} />}</span>
      </AriaButton>
    </Hint>
  );
}
