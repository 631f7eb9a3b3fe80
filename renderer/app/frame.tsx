import { useContext, useState } from 'react';
import { Told } from '#renderer/app/told.tsx';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { KeysDialog } from '#renderer/app/keys-dialog.tsx';
import { Rail } from '#renderer/app/rail.tsx';
import { SCREENS_SHOWN } from '#renderer/app/screens.tsx';
import { SettingsDialog } from '#renderer/app/settings-dialog.tsx';
import { TitleBar } from '#renderer/app/title-bar.tsx';
import { CommandBoardContext, useCommands, useKeyboard } from '#renderer/app/use-commands.ts';
import { useMenu } from '#renderer/app/use-menu.ts';
import { useProjectFile } from '#renderer/app/use-project-file.ts';

type Shown = 'settings' | 'keys' | undefined;

/** What stays while screens change: the rail, the title bar, what was told, settings and keys. */
export function Frame() {
  const session = useSession();
  const { t } = useTranslator();
  const board = useContext(CommandBoardContext);
  const { keys } = useStore(session.preferences);
  const screen = useStore(session.screen);
  const project = useStore(session.project);
  const [shown, show] = useState<Shown>();
  useKeyboard(board, keys);
  useMenu(session, board);
  useProjectFile(session);
  useCommands({
    goProjects: () => session.go('projects'),
    goImport: () => session.go('import'),
    goCode: () => session.go('code'),
    goCodebook: () => session.go('codebook'),
    goResults: () => session.go('results'),
    settings: () => show('settings'),
    help: () => show('keys'),
  });
  const Screen = SCREENS_SHOWN[screen];
  return (
    <div className="frame">
      <Rail onSettings={() => show('settings')} onKeys={() => show('keys')} />
      <div className="frame-main">
        <TitleBar />
        <Told />
        <main className="screen" aria-label={t(`keys.${SCREEN_NAMES[screen]}`)}>
          <Screen key={project?.id ?? 'none'} />
        </main>
      </div>
      <SettingsDialog isOpen={shown === 'settings'} onClose={() => show(undefined)} />
      <KeysDialog isOpen={shown === 'keys'} onClose={() => show(undefined)} />
    </div>
  );
}

const SCREEN_NAMES = {
  projects: 'goProjects',
  import: 'goImport',
  code: 'goCode',
  codebook: 'goCodebook',
  results: 'goResults',
} as const;
