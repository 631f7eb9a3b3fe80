import { actName } from '#renderer/app/act-name.ts';
import type { ChangeLabel } from '#shared/domain/change.ts';
import type { MessageKey, Translator } from '#shared/i18n/translator.ts';
import { useRevisionLater, useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import type { OpenProject, TakenBack } from '#renderer/store/open-project.ts';

export interface UndoActs {
  readonly undoName: string;
  readonly redoName: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Undo and redo of the open project, by the names of the acts. */
export function useUndo(project: OpenProject): UndoActs {
  const session = useSession();
  const translator = useTranslator();
  useRevisionLater(project);
  useStore(session.told);
  const tell = (key: MessageKey, taken: TakenBack | undefined) => {
    if (!taken) return;
    const act = actName(taken.label, translator);
    if (taken.skipped > 0)
      session.tell({
        tone: 'needs-you',
        key: 'app.partlyTakenBack',
        values: { act, count: taken.skipped },
      });
    else session.tell({ tone: 'info', key, values: { act } });
  };
  const { undoLabel, redoLabel } = project;
  return {
    undoName: nameOf('app.undo', 'app.nothingToUndo', undoLabel, translator),
    redoName: nameOf('app.redo', 'app.nothingToRedo', redoLabel, translator),
    canUndo: undoLabel !== undefined,
    canRedo: redoLabel !== undefined,
    undo: () => tell('app.undone', project.undo()),
    redo: () => tell('app.redone', project.redo()),
  };
}

function nameOf(
  key: MessageKey,
  emptyKey: MessageKey,
  label: ChangeLabel | undefined,
  translator: Translator,
): string {
  return label ? translator.t(key, { act: actName(label, translator) }) : translator.t(emptyKey);
}
