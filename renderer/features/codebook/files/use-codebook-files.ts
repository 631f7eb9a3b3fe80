import { useState } from 'react';
import { importCodebook } from '#shared/commands/import-codebook.ts';
import type { OpenedFile } from '#shared/host/contract.ts';
import type { CodebookDraft } from '#shared/tables/codebook-table.ts';
import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import { faultText } from '#renderer/app/problem-text.ts';
import { saveBytes } from '#renderer/app/save-bytes.ts';
import type { CodebookFile, CodebookFormat } from '#renderer/worker/codebook-jobs.ts';

export type CodebookFiles = ReturnType<typeof useCodebookFiles>;

export interface ReadFile {
  readonly file: OpenedFile;
  readonly read: CodebookFile;
}

/** The codebook from a file and to a file. */
export function useCodebookFiles() {
  const session = useSession();
  const project = useProject();
  const translator = useTranslator();
  const { t, language } = translator;
  const [found, setFound] = useState<ReadFile>();

  function tellFault(error: unknown): void {
    const { message, details } = faultText(error, translator);
    session.tell({ tone: 'loses', key: 'app.fileNotRead', values: { message }, details });
  }

  async function read(file: OpenedFile, sheet?: string): Promise<void> {
    const result = await session.worker.call('readCodebookFile', { file, sheet });
    if (result.ok) setFound({ file, read: result.value });
    else session.tell({ tone: 'loses', ...result.problem });
  }

  return {
    found,
    close: () => setFound(undefined),
    pick: async (): Promise<void> => {
      session.tell(undefined);
      try {
        const file = await session.host.openFile({ purpose: 'codebook' });
        if (file) await read(file);
      } catch (error) {
        tellFault(error);
      }
    },
    readSheet: (sheet: string) => (found ? read(found.file, sheet).catch(tellFault) : undefined),
    /** Brings the draft in as one act. */
    take: (draft: CodebookDraft): void => {
      const result = project.act(importCodebook, draft);
      setFound(undefined);
      if (!session.check(result) || !result.ok) return;
      const { added, updated } = result.value;
      session.tell({ tone: 'info', key: 'codebook.imported', values: { added, updated } });
    },
    save: async (format: CodebookFormat): Promise<void> => {
      try {
        const bytes = await session.worker.call('writeCodebookFile', {
          format,
          language,
          coderId: project.who.coderId,
        });
        const name = `${t('codebook.fileName', { project: project.name })}.${format}`;
        await saveBytes(session, { purpose: 'codebook', name, bytes });
      } catch (error) {
        tellFault(error);
      }
    },
  };
}
