import { keyOf, type CommandId } from '#renderer/app/commands.ts';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { keyName } from '#renderer/app/keys.ts';

/** The key of a command as it is printed on the keyboard: the person's own where they chose one. */
export function useHotkey(): (command: CommandId) => string {
  const translator = useTranslator();
  const { keys } = useStore(useSession().preferences);
  return (command) => keyName(keyOf(command, keys), translator);
}
