import { Check, LoaderCircle } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslator } from '#renderer/app/context.ts';
import type { SaveQueue } from '#renderer/store/save-queue.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

/** On screen and saved are two things: this tells the second. */
export function SaveMark({ saving }: { readonly saving: SaveQueue }) {
  const { t } = useTranslator();
  const state = useSyncExternalStore(saving.subscribe, () => saving.state);
  if (state.kind === 'failed')
    return (
      <div className="save-failed">
        <Notice
          tone="loses"
          acts={<Button onPress={() => saving.retry()}>{t('app.tryAgain')}</Button>}
        >
          {t('app.saveFailed', { message: state.message })}
        </Notice>
      </div>
    );
  const Icon = state.kind === 'saved' ? Check : LoaderCircle;
  return (
    <span className="save-mark" data-state={state.kind}>
      <Icon size={14} aria-hidden />
      {t(state.kind === 'saved' ? 'app.saved' : 'app.saving')}
    </span>
  );
}
