import { useEffect, useState } from 'react';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { askToPersist } from '#renderer/host/ask-to-persist.ts';

/** In a browser: where the work is, and what the browser does not promise. */
export function KeepingNote() {
  const { t } = useTranslator();
  const where = useStore(useSession().copies.where);
  const [isPersisted, setPersisted] = useState(false);
  useEffect(() => {
    if (where === 'browser') void askToPersist().then(setPersisted);
  }, [where]);
  if (where === undefined || where === 'disk') return undefined;
  const key = isPersisted ? 'copies.notePersisted' : 'copies.noteBrowser';
  return <p className="projects-note">{t(where === 'nowhere' ? 'copies.noteNowhere' : key)}</p>;
}
