import { fittingTemplate, isLeftAs } from '#shared/tables/mapping-template.ts';
import type { ColumnChoice } from '#shared/tables/draft-import.ts';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import type { ImportDesk } from '#renderer/features/import/import-desk.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { TablePreview } from '#renderer/worker/survey-jobs.ts';

interface Props {
  readonly desk: ImportDesk;
  readonly preview: TablePreview;
  readonly choices: readonly ColumnChoice[];
}

/** Offers the template that was kept for a file with these headings. */
export function FittingTemplate({ desk, preview, choices }: Props) {
  const { mappings = [] } = useStore(useSession().preferences);
  const { t } = useTranslator();
  const { firstRows, layout } = preview;
  const found = fittingTemplate(mappings, firstRows, layout.columns.length);
  if (!found) return null;
  const { name } = found;
  const isUsed = isLeftAs(found, layout.headerRows, choices);
  if (isUsed) return <Notice tone="info">{t('templates.used', { name })}</Notice>;
  const act = <Button onPress={() => void desk.applyTemplate(found)}>{t('templates.use')}</Button>;
  return (
    <Notice tone="info" acts={act}>
      {t('templates.fits', { name })}
    </Notice>
  );
}
