import { useState } from 'react';
import { textsToTake } from '#shared/commands/take-new-texts.ts';
import { useProject, useRevision, useTranslator } from '#renderer/app/context.ts';
import { changedRows } from '#renderer/features/import/changed-rows.ts';
import type { DoneState } from '#renderer/features/import/import-state.ts';
import { ListSection } from '#renderer/features/import/list-section.tsx';
import { TakeTextsDialog } from '#renderer/features/import/take-texts-dialog.tsx';
import { Button } from '#renderer/ui/button.tsx';

/**
 * Texts and values that read differently in the file than here. What is here was kept; texts can be
 * taken as new versions.
 */
export function ChangedHere({ state }: { readonly state: DoneState }) {
  const translator = useTranslator();
  const project = useProject();
  useRevision(project);
  const [isTaking, setTaking] = useState(false);
  const { t, number } = translator;
  const texts = textsToTake(project.view, state.changedTexts);
  const table = changedRows({ ...state, changedTexts: texts }, translator);
  const count = table.length - 1;
  const taken = state.changedTexts.length - texts.length;
  return (
    <>
      {taken > 0 && (
        <p role="status">{t('versions.taken', { count: taken, shown: number(taken) })}</p>
      )}
      {count > 0 && (
        <ListSection
          title={t('import.changed', { count, shown: number(count) })}
          text={t('import.changedText')}
          name={t('import.changedFile', { file: state.fileName })}
          table={table}
        >
          {texts.length > 0 && (
            <div className="import-acts">
              <Button onPress={() => setTaking(true)}>{t('versions.take')}</Button>
            </div>
          )}
        </ListSection>
      )}
      <TakeTextsDialog texts={texts} isOpen={isTaking} onClose={() => setTaking(false)} />
    </>
  );
}
