import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import type { SaveQueue } from '#renderer/store/save-queue.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Details } from '#renderer/ui/details.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

/** On screen and saved are two things: this tells the second, and when the second copy lags. */
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
          {t(`app.saveFailed.${state.cause}`)}
          {state.cause === 'other' && <Details name={t('app.details')} text={state.message} />}
        </Notice>
      </div>
    );
  const Icon = state.kind === 'saved' ? Check : LoaderCircle;
  return (
    <>
      <CopyMark />
      <span className="save-mark" data-state={state.kind}>
        <Icon size={14} aria-hidden />
        {t(state.kind === 'saved' ? 'app.saved' : 'app.saving')}
      </span>
    </>
  );
}

/** Nothing while the second copy is kept, as it should be. */
function CopyMark() {
  const { t } = useTranslator();
  const state = useStore(useSession().copies.state);
  return (
    <span role="status">
      {state !== 'kept' && (
        <span className="copy-mark" title={t(`copies.${state}Help`)}>
          <CircleAlert size={14} aria-hidden />
          {t(`copies.${state}`)}
          <span className="visually-hidden">{t(`copies.${state}Help`)}</span>
        </span>
      )}
    </span>
  );
}
