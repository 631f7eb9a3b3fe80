import { useEffect, useState } from 'react';
import type { CopyFolder } from '#shared/host/copies.ts';
import { useSession, useTranslator } from '#renderer/app/context.ts';
import { faultText, type Fault } from '#renderer/app/problem-text.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Details } from '#renderer/ui/details.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

/** A folder on another disk or a share, to which every copy goes as a project file, too. */
export function CopyFolderChoice({ folder }: { readonly folder: CopyFolder }) {
  const { t } = useTranslator();
  const { chosen, fault, choose, leave } = useChosenFolder(folder);
  return (
    <section className="about-part" aria-label={t('copies.folder')}>
      <h3>{t('copies.folder')}</h3>
      <p className="quiet">{t('copies.folder.help')}</p>
      <p role="status">
        {chosen === undefined ? t('copies.folder.none') : t('copies.folder.is', { name: chosen })}
      </p>
      {fault && (
        <Notice tone="loses">
          {t('copies.folder.refused', { message: fault.message })}
          <Details name={t('app.details')} text={fault.details} />
        </Notice>
      )}
      <div className="settings-acts">
        <Button onPress={choose}>
          {t(chosen === undefined ? 'copies.folder.choose' : 'copies.folder.change')}
        </Button>
        {chosen !== undefined && (
          <>
            <Button onPress={() => void folder.show({ which: 'chosen' })}>
              {t('copies.showFolder')}
            </Button>
            <Button onPress={leave}>{t('copies.folder.leave')}</Button>
          </>
        )}
      </div>
    </section>
  );
}

function useChosenFolder(folder: CopyFolder) {
  const session = useSession();
  const translator = useTranslator();
  const [chosen, setChosen] = useState<string>();
  const [fault, setFault] = useState<Fault>();
  useEffect(() => {
    void folder.chosen().then(setChosen);
  }, [folder]);

  async function choose(): Promise<void> {
    setFault(undefined);
    try {
      const name = await folder.choose();
      if (name === undefined) return;
      setChosen(name);
      await session.copies.keepAll();
    } catch (error) {
      setFault(faultText(error, translator));
    }
  }

  async function leave(): Promise<void> {
    setFault(undefined);
    await folder.leave();
    setChosen(undefined);
  }

  return { chosen, fault, choose: () => void choose(), leave: () => void leave() };
}
