import { ListChecks } from 'lucide-react';
import { useTranslator } from '#renderer/app/context.ts';
import { useBulk, useDesk } from '#renderer/features/code/desk/desk-context.ts';
import { MoreMenu } from '#renderer/ui/more-menu.tsx';

/** The acts on many answers, for the mouse. */
export function BulkMenu() {
  const bulk = useBulk();
  const desk = useDesk();
  const { t } = useTranslator();
  return (
    <MoreMenu
      icon={ListChecks}
      name={t('bulk.menu')}
      acts={[
        { id: 'all', label: t('keys.chooseAll'), act: () => bulk.chosen.all() },
        { id: 'like', label: t('keys.showLike'), act: () => desk.showLike() },
        { id: 'accept', label: t('bulk.acceptAll'), act: () => bulk.ask('acceptAll') },
        { id: 'hits', label: t('bulk.codeHits'), act: () => bulk.ask('codeHits') },
      ]}
    />
  );
}
