import { useContext, useState } from 'react';
import { CommandPalette } from '#renderer/app/command-palette.tsx';
import { Told } from '#renderer/app/told.tsx';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { MemosDialog } from '#renderer/app/memos/memos-dialog.tsx';
import { RecoveredDialog } from '#renderer/app/recovered-dialog.tsx';
import { Rail } from '#renderer/app/rail.tsx';
import { SCREENS_SHOWN } from '#renderer/app/screens.tsx';
import { SettingsDialog } from '#renderer/app/settings/settings-dialog.tsx';
import type { SettingsPageId } from '#renderer/app/settings/settings-pages.ts';
import { TitleBar } from '#renderer/app/title-bar.tsx';
import { CommandBoardContext, useCommands, useKeyboard } from '#renderer/app/use-commands.ts';
import { useMenu } from '#renderer/app/use-menu.ts';
import { useProjectFile } from '#renderer/app/use-project-file.ts';
import { HistoryPanel } from '#renderer/features/history/history-panel.tsx';

/** What stays while screens change: the rail, the title bar, what was told, the settings. */
export function Frame() {
  const session = useSession();
  const { t } = useTranslator();
  const board = useContext(CommandBoardContext);
  const { keys } = useStore(session.preferences);
  const screen = useStore(session.screen);
  const project = useStore(session.project);
  // Once what was restored has been read the screen begins anew, and takes the keys.
  const recovered = useStore(session.copies.recovered);
  const [isMemoListOpen, openMemoList] = useState(false);
  const [visit, setVisit] = useState(0);
  const [settingsPage, showSettings] = useState<SettingsPageId>();
  const [isHistoryShown, showHistory] = useState(false);
  const switchHistory = () => showHistory((isShown) => !isShown);
  const [isPaletteOpen, openPalette] = useState(false);
  useKeyboard(board, keys);
  useMenu(session, board);
  useProjectFile(session);
  useCommands({
    commands: () => openPalette(true),
    goProjects: () => session.go('projects'),
    goImport: () => session.go('import'),
    goCode: () => session.go('code'),
    goCodebook: () => session.go('codebook'),
    goAttributes: () => session.go('attributes'),
    goResults: () => session.go('results'),
    history: switchHistory,
    ...(project && { memos: () => openMemoList(true) }),
    settings: () => showSettings('look'),
    help: () => showSettings('keys'),
    about: () => showSettings('about'),
  });
  const Screen = SCREENS_SHOWN[screen];
  return (
    <div className="frame">
      <Rail showSettings={showSettings} />
      <div className="frame-main">
        <TitleBar showCoder={() => showSettings('coder')} showHistory={switchHistory} />
        <Told />
        <main className="screen" aria-label={t(`keys.${SCREEN_NAMES[screen]}`)}>
          <Screen key={`${project?.id}/${recovered.length}/${visit}`} />
        </main>
      </div>
      {project && isHistoryShown && (
        <HistoryPanel key={project.id} project={project} onClose={() => showHistory(false)} />
      )}
      <RecoveredDialog />
      <CommandPalette isOpen={isPaletteOpen} onClose={() => openPalette(false)} />
      <MemosDialog
        isOpen={isMemoListOpen}
        onClose={() => openMemoList(false)}
        onGo={() => {
          openMemoList(false);
          setVisit(visit + 1);
        }}
      />
      <SettingsDialog page={settingsPage} onPage={showSettings} />
    </div>
  );
}

const SCREEN_NAMES = {
  projects: 'goProjects',
  import: 'goImport',
  code: 'goCode',
  codebook: 'goCodebook',
  attributes: 'goAttributes',
  results: 'goResults',
} as const;
