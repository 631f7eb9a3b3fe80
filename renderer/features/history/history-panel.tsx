import { X } from 'lucide-react';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { ActList } from '#renderer/features/history/act-list.tsx';
import { useHistory } from '#renderer/features/history/use-history.ts';
import { useLeaving } from '#renderer/features/history/use-leaving.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import '#renderer/features/history/history.css';

interface Props {
  readonly project: OpenProject;
  readonly onClose: () => void;
}

/** Every act of one's own by name, and the way back, or forth, to any of them. */
export function HistoryPanel({ project, onClose }: Props) {
  const { t } = useTranslator();
  const hotkey = useHotkey();
  const history = useHistory(project);
  const panel = useLeaving(onClose);
  return (
    <aside ref={panel} className="history" aria-label={t('history.title')}>
      <header className="history-head">
        <h2>{t('history.title')}</h2>
        <IconButton icon={X} name={t('app.close')} hotkey={hotkey('history')} onPress={onClose} />
      </header>
      <p className="quiet history-help">{t('history.help')}</p>
      <ActList history={history} />
    </aside>
  );
}
