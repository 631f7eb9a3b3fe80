import { useState } from 'react';
import type { Scope } from '#shared/analysis/scope.ts';
import { plainFileName } from '#shared/host/file-name.ts';
import { APP_VERSION } from '#renderer/app/app-version.ts';
import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import { faultText } from '#renderer/app/problem-text.ts';
import { saveBytes } from '#renderer/app/save-bytes.ts';
import { exportName, savedMessage } from '#renderer/features/results/export-texts.ts';
import type { ReportPart } from '#renderer/worker/report-jobs.ts';

/** Writes a file of the results as they are counted now, and tells how it went. */
export function useExport(scope: Scope) {
  const session = useSession();
  const project = useProject();
  const translator = useTranslator();
  const [isWriting, setWriting] = useState(false);

  async function write(part: ReportPart, what: string): Promise<void> {
    const dateMs = Date.now();
    const ending = part.kind === 'xlsx' ? 'xlsx' : 'csv';
    const name = plainFileName(exportName({ project: project.name, what, dateMs, ending }));
    const { bytes, fitted } = await session.worker.call('writeReport', {
      part,
      scope,
      language: translator.language,
      projectName: project.name,
      appVersion: APP_VERSION,
      dateMs,
    });
    const isSaved = await saveBytes(session, { purpose: purposeOf(part), name, bytes });
    if (isSaved) session.tell(savedMessage(name, fitted, translator));
  }

  return {
    isWriting,
    write: async (part: ReportPart, what: string): Promise<void> => {
      setWriting(true);
      session.tell(undefined);
      try {
        await write(part, what);
      } catch (error) {
        const { message, details } = faultText(error, translator);
        session.tell({ tone: 'loses', key: 'results.notWritten', values: { message }, details });
      } finally {
        setWriting(false);
      }
    },
  };
}

function purposeOf(part: ReportPart): 'report' | 'table' | 'codebook' {
  if (part.kind === 'xlsx') return 'report';
  return part.kind === 'codebook' ? 'codebook' : 'table';
}
