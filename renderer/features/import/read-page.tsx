import { X } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslator } from '#renderer/app/context.ts';
import { choicesOf } from '#renderer/features/import/column-choices.ts';
import { ColumnTable } from '#renderer/features/import/column-table.tsx';
import { ImportFoot } from '#renderer/features/import/import-foot.tsx';
import type { ImportDesk } from '#renderer/features/import/import-desk.ts';
import type { ReadState } from '#renderer/features/import/import-state.ts';
import { FittingTemplate } from '#renderer/features/import/templates/fitting-template.tsx';
import { KeptTemplates } from '#renderer/features/import/templates/kept-templates.tsx';
import { OpenActs } from '#renderer/features/import/open-acts.tsx';
import { SourceChoices } from '#renderer/features/import/source-choices.tsx';
import { useFocusOnce } from '#renderer/features/import/use-focus-once.ts';
import { ProblemNotice } from '#renderer/features/import/problem-notice.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

interface Props {
  readonly desk: ImportDesk;
  readonly state: ReadState;
}

/** The table as it was read, with a role on each column; or why it could not be read. */
export function ReadPage({ desk, state }: Props) {
  const { t } = useTranslator();
  const { given, preview, own, busy, problem } = state;
  const heading = useFocusOnce();
  const layout = preview?.layout;
  const choices = useMemo(() => (layout ? choicesOf(layout, own) : []), [layout, own]);
  return (
    <div className="import-read" aria-busy={busy !== undefined}>
      <header className="import-head">
        <div className="import-head-name">
          <h1 ref={heading} tabIndex={-1} title={given.name}>
            {given.name}
          </h1>
          {preview && <KeptTemplates name={given.name} preview={preview} choices={choices} />}
          <IconButton icon={X} name={t('import.other')} onPress={() => desk.restart()} />
        </div>
        <SourceChoices desk={desk} state={state} />
      </header>
      <div className="import-notes">
        {problem && <ProblemNotice problem={problem} />}
        {preview && <FittingTemplate desk={desk} preview={preview} choices={choices} />}
        {preview?.notes.map(({ key, values }) => (
          <Notice key={key} tone="needs-you">
            {t(key, values)}
          </Notice>
        ))}
      </div>
      {preview && (
        <>
          <ColumnTable
            desk={desk}
            preview={preview}
            choices={choices}
            isStale={busy === 'reading'}
          />
          <ImportFoot desk={desk} preview={preview} choices={choices} state={state} />
        </>
      )}
      {!preview && busy && <Reading name={given.name} />}
      {!preview && !busy && <OpenActs desk={desk} />}
    </div>
  );
}

function Reading({ name }: { readonly name: string }) {
  const { t } = useTranslator();
  return (
    <p className="import-reading quiet" role="status">
      {t('import.reading', { file: name })}
    </p>
  );
}
