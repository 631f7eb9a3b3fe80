import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { MenuCommand } from '#shared/host/menu.ts';
import { useStore } from '#renderer/app/context.ts';
import { isTextField } from '#renderer/app/keys.ts';
import { menuOf } from '#renderer/app/menu-state.ts';
import type { Session } from '#renderer/app/session.ts';
import { isModalOpen, type CommandBoard } from '#renderer/app/use-commands.ts';

/** Keeps the native menu in step with the window, and runs what is chosen there. */
export function useMenu(session: Session, board: CommandBoard): void {
  const { language, keys } = useStore(session.preferences);
  const hasProject = useStore(session.project) !== undefined;
  const answered = useSyncExternalStore(board.subscribe, board.answered);
  const shown = useRef('');
  useEffect(() => {
    const menu = menuOf({ language, keys, hasProject, answered });
    const text = JSON.stringify(menu);
    if (text === shown.current) return;
    shown.current = text;
    void session.host.showMenu(menu);
  }, [session, language, keys, hasProject, answered]);
  useEffect(() => session.host.onCommand((command) => run(board, command)), [session, board]);
}

/** A menu reaches further than keys: while a text is written, undo is the text field's own. */
function run(board: CommandBoard, command: MenuCommand): void {
  const isUndo = command === 'undo' || command === 'redo';
  if (isUndo && isTextField(document.activeElement)) document.execCommand(command);
  else if (!isModalOpen()) board.run(command);
}
