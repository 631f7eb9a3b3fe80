import { useTranslator } from '#renderer/app/context.ts';
import { changedRows } from '#renderer/features/import/changed-rows.ts';
import type { DoneState } from '#renderer/features/import/import-state.ts';
import { ListSection } from '#renderer/features/import/list-section.tsx';

/** Texts and values that read differently in the file than here; what is here was kept. */
export function ChangedHere({ state }: { readonly state: DoneState }) {
  const translator = useTranslator();
  const { t, number } = translator;
  const table = changedRows(state, translator);
  const count = table.length - 1;
  if (count === 0) return null;
  return (
    <ListSection
      title={t('import.changed', { count, shown: number(count) })}
      text={t('import.changedText')}
      name={t('import.changedFile', { file: state.fileName })}
      table={table}
    />
  );
}
