import { useEffect } from 'react';
import { DropZone, type DropItem } from 'react-aria-components';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { DonePage } from '#renderer/features/import/done-page.tsx';
import { importDeskOf, type ImportDesk } from '#renderer/features/import/import-desk.ts';
import { ReadPage } from '#renderer/features/import/read-page.tsx';
import { StartPage } from '#renderer/features/import/start-page.tsx';
import { usePaste } from '#renderer/features/import/use-paste.ts';
import '#renderer/features/import/import.css';

/** From a survey file to answers: give it, look it over, import it, see what became of it. */
export function ImportScreen() {
  const desk = importDeskOf(useSession());
  const { t } = useTranslator();
  const pastedName = t('import.pastedName');
  useEffect(() => desk.follow(), [desk]);
  usePaste(desk, pastedName);
  return (
    <DropZone
      className="import"
      aria-label={t('import.dropHere')}
      getDropOperation={() => 'copy'}
      onDrop={({ items }) => void takeDropped(desk, items, pastedName)}
    >
      <Stage desk={desk} />
    </DropZone>
  );
}

function Stage({ desk }: { readonly desk: ImportDesk }) {
  const state = useStore(desk.state);
  if (state.stage === 'start') return <StartPage desk={desk} problem={state.problem} />;
  if (state.stage === 'read') return <ReadPage key={state.given.name} desk={desk} state={state} />;
  return <DonePage desk={desk} state={state} />;
}

/** One table at a time: of several files the first is opened. */
async function takeDropped(
  desk: ImportDesk,
  items: readonly DropItem[],
  pastedName: string,
): Promise<void> {
  const file = items.find((item) => item.kind === 'file');
  const text = items.find((item) => item.kind === 'text' && item.types.has('text/plain'));
  if (file?.kind === 'file') await desk.drop(await file.getFile());
  else if (text?.kind === 'text') desk.paste(await text.getText('text/plain'), pastedName);
  else desk.restart({ key: 'import.isFolder', values: {} });
}
