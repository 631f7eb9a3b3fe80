import {
  BookMarked,
  ChartBarBig,
  FolderOpen,
  Highlighter,
  Keyboard,
  Settings,
  TableProperties,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { COMMANDS, type CommandId } from '#renderer/app/commands.ts';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import type { Screen } from '#renderer/app/session.ts';
import type { SettingsPageId } from '#renderer/app/settings/settings-pages.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Hint } from '#renderer/ui/hint.tsx';

const PLACES: readonly { screen: Screen; command: CommandId; icon: LucideIcon }[] = [
  { screen: 'projects', command: 'goProjects', icon: FolderOpen },
  { screen: 'import', command: 'goImport', icon: TableProperties },
  { screen: 'code', command: 'goCode', icon: Highlighter },
  { screen: 'codebook', command: 'goCodebook', icon: BookMarked },
  { screen: 'attributes', command: 'goAttributes', icon: UsersRound },
  { screen: 'results', command: 'goResults', icon: ChartBarBig },
];

interface Props {
  readonly showSettings: (page: SettingsPageId) => void;
}

/** The screens in the order of the work, with settings and keys at the foot. */
export function Rail({ showSettings }: Props) {
  const session = useSession();
  const { t } = useTranslator();
  const hotkey = useHotkey();
  const current = useStore(session.screen);
  const project = useStore(session.project);
  return (
    <nav className="rail" aria-label={t('app.screens')}>
      {PLACES.map(({ screen, command, icon: Icon }) => (
        <Hint key={screen} text={t(COMMANDS[command].label)} hotkey={hotkey(command)}>
          <ToggleButton
            className="rail-place"
            isSelected={current === screen}
            isDisabled={!project && screen !== 'projects' && screen !== 'import'}
            aria-current={current === screen ? 'page' : undefined}
            onPress={() => session.go(screen)}
          >
            <Icon size={18} aria-hidden />
            <span>{t(COMMANDS[command].label)}</span>
          </ToggleButton>
        </Hint>
      ))}
      <span className="rail-gap" />
      <IconButton
        icon={Keyboard}
        name={t('keys.help')}
        hotkey={hotkey('help')}
        onPress={() => showSettings('keys')}
      />
      <IconButton
        icon={Settings}
        name={t('app.settings')}
        hotkey={hotkey('settings')}
        onPress={() => showSettings('look')}
      />
    </nav>
  );
}
