import { Redo2, Undo2 } from 'lucide-react';
import { keyOf } from '#renderer/app/commands.ts';
import { useRevisionLater, useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { keyName } from '#renderer/app/keys.ts';
import { SaveMark } from '#renderer/app/save-mark.tsx';
import { useCommands } from '#renderer/app/use-commands.ts';
import { useUndo } from '#renderer/app/use-undo.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import { IconButton } from '#renderer/ui/button.tsx';

/** The open project's name, whether it is saved, and undo. */
export function TitleBar() {
  const { t } = useTranslator();
  const project = useStore(useSession().project);
  if (!project)
    return (
      <header className="title-bar">
        <strong>{t('app.name')}</strong>
      </header>
    );
  return <ProjectBar project={project} />;
}

function ProjectBar({ project }: { readonly project: OpenProject }) {
  const translator = useTranslator();
  const { keys } = useStore(useSession().preferences);
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
        hotkey={keyName(keyOf('undo', keys), translator)}
        isDisabled={!acts.canUndo}
        onPress={acts.undo}
      />
      <IconButton
        icon={Redo2}
        name={acts.redoName}
        hotkey={keyName(keyOf('redo', keys), translator)}
        isDisabled={!acts.canRedo}
        onPress={acts.redo}
      />
    </header>
  );
}
