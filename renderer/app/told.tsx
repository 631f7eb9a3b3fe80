import { X } from 'lucide-react';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Details } from '#renderer/ui/details.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

/** The last message, said to screen readers too; it goes with the next act. */
export function Told() {
  const session = useSession();
  const { t } = useTranslator();
  const told = useStore(session.told);
  return (
    <div className="told" role="status">
      {told && (
        <Notice
          tone={told.tone}
          acts={
            <IconButton icon={X} name={t('app.close')} onPress={() => session.tell(undefined)} />
          }
        >
          {t(told.key, told.values)}
          <Details name={t('app.details')} text={told.details} />
        </Notice>
      )}
    </div>
  );
}
