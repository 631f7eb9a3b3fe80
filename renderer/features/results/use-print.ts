import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import { savePdf } from '#renderer/app/save-bytes.ts';
import { useCommands } from '#renderer/app/use-commands.ts';
import { exportName } from '#renderer/features/results/export-texts.ts';

/** Prints the results as they stand on screen, by key, menu or button. */
export function usePrint(): () => void {
  const session = useSession();
  const project = useProject();
  const { t } = useTranslator();
  const print = (): void => {
    // What was told must not be in the picture.
    session.tell(undefined);
    const what = t('results.report');
    void savePdf(
      session,
      exportName({ project: project.name, what, dateMs: Date.now(), ending: 'pdf' }),
    );
  };
  useCommands({ printPdf: print });
  return print;
}
