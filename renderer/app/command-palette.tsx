import Fuse from 'fuse.js';
import { useContext } from 'react';
import { COMMAND_IDS, COMMANDS, commandOf, type CommandId } from '#renderer/app/commands.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { afterDialog, CommandBoardContext } from '#renderer/app/use-commands.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import { PickDialog } from '#renderer/ui/pick-dialog.tsx';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every action that can be done now, found by its name, with its key beside it. */
export function CommandPalette({ isOpen, onClose }: Props) {
  const { t } = useTranslator();
  const { find, run } = useCommandSearch();
  return (
    <PickDialog
      isOpen={isOpen}
      onClose={onClose}
      name={t('keys.commands')}
      placeholder={t('keys.commandsPlaceholder')}
      foot={t('keys.commandsFoot')}
      none={t('keys.commandsNone')}
      find={(text) =>
        find(text).map((id) => ({ id, shown: <CommandName id={id} />, pick: () => run(id) }))
      }
    />
  );
}

interface CommandSearch {
  /** The actions whose names meet the text, the likeliest first; all where there is no text. */
  readonly find: (text: string) => readonly CommandId[];
  readonly run: (id: CommandId) => void;
}

/** Finds actions by name, and does them once the dialog they were found in has closed. */
export function useCommandSearch(): CommandSearch {
  const board = useContext(CommandBoardContext);
  const { t } = useTranslator();
  const find = (text: string) => {
    const answered = board.answered();
    const ids = COMMAND_IDS.filter((id) => answered.has(id) && id !== 'commands');
    const named = ids.map((id) => ({ id, name: t(COMMANDS[id].label) }));
    if (text.trim() === '') return named.toSorted(byPlace).map(({ id }) => id);
    const fuse = new Fuse(named, { keys: ['name'], threshold: 0.35, ignoreLocation: true });
    return fuse.search(text.trim()).map(({ item }) => item.id);
  };
  return { find, run: (id) => afterDialog(() => board.run(id)) };
}

/** What belongs to the screen before what is everywhere. */
function byPlace(left: { readonly id: CommandId }, right: { readonly id: CommandId }): number {
  return orderOf(left.id) - orderOf(right.id);
}

function orderOf(id: CommandId): number {
  return commandOf(id).place === 'code' ? 0 : 1;
}

export function CommandName({ id }: { readonly id: CommandId }) {
  const { t } = useTranslator();
  const hotkey = useHotkey()(id);
  return (
    <>
      <span className="palette-command">{t(COMMANDS[id].label)}</span>
      {hotkey && <kbd>{hotkey}</kbd>}
    </>
  );
}
