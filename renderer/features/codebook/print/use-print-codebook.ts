import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import { savePdf } from '#renderer/app/save-bytes.ts';
import { useCommands } from '#renderer/app/use-commands.ts';

export interface PrintCodebook {
  readonly isPrinting: boolean;
  readonly start: () => void;
}

/** Prints the codebook for coders, by key, menu or button: what is printed is drawn only for that long. */
export function usePrintCodebook(): PrintCodebook {
  const session = useSession();
  const project = useProject();
  const { t } = useTranslator();
  const [isPrinting, setPrinting] = useState(false);
  const start = (): void => {
    session.tell(undefined);
    flushSync(() => setPrinting(true));
    const name = `${t('codebook.fileName', { project: project.name })}.pdf`;
    void savePdf(session, name).finally(() => setPrinting(false));
  };
  useCommands({ printPdf: start });
  return { isPrinting, start };
}
